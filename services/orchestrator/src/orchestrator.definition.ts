import { adoptRestoredStore } from '@understudy/event-sourcing';
import type { ServiceDefinition } from '@understudy/hosting';
import { type OrchestratorConfig, orchestratorSchema } from './config/orchestrator.schema.ts';
import { ORCHESTRATOR_LOG_CODES } from './orchestrator.context.ts';
import { orchestratorModule } from './orchestrator.module.ts';

export const orchestrator: ServiceDefinition<OrchestratorConfig, typeof ORCHESTRATOR_LOG_CODES> = {
  role: 'orchestrator',
  envPrefix: 'UNDERSTUDY_ORCHESTRATOR_',
  schema: orchestratorSchema,
  logCodes: ORCHESTRATOR_LOG_CODES,
  adoptRestoredStore: ({ data, store }) => adoptRestoredStore(data, store),
  rootModule: orchestratorModule,
};
