import type { ServiceDefinition } from '@understudy/hosting';
import { type MasterTargetConfig, masterTargetSchema } from './config/master-target.schema.ts';
import { MASTER_TARGET_LOG_CODES } from './master-target.context.ts';
import { masterTargetModule } from './master-target.module.ts';

export const masterTarget: ServiceDefinition<MasterTargetConfig, typeof MASTER_TARGET_LOG_CODES> = {
  role: 'master-target',
  envPrefix: 'UNDERSTUDY_MASTER_TARGET_',
  schema: masterTargetSchema,
  logCodes: MASTER_TARGET_LOG_CODES,
  rootModule: masterTargetModule,
};
