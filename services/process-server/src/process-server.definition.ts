import type { ServiceDefinition } from '@understudy/hosting';
import { type ProcessServerConfig, processServerSchema } from './config/process-server.schema.ts';
import { PROCESS_SERVER_LOG_CODES } from './process-server.context.ts';
import { processServerModule } from './process-server.module.ts';

export const processServer: ServiceDefinition<ProcessServerConfig, typeof PROCESS_SERVER_LOG_CODES> = {
  role: 'process-server',
  envPrefix: 'UNDERSTUDY_PROCESS_SERVER_',
  schema: processServerSchema,
  logCodes: PROCESS_SERVER_LOG_CODES,
  rootModule: processServerModule,
};
