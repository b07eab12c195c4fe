import type { ServiceContext, ServiceDefinition } from '@understudy/hosting';
import { type ProcessServerConfig, processServerSchema } from './config/process-server.schema.ts';
import { ProcessServerModule } from './process-server.module.ts';

export const PROCESS_SERVER_LOG_CODES = {
  listening: 'info',
  'peer-refused': 'warn',
  'stream-began': 'info',
  'stream-ended': 'info',
  'stream-refused': 'warn',
} as const;

export type ProcessServerContext = ServiceContext<ProcessServerConfig, typeof PROCESS_SERVER_LOG_CODES>;
/** Nest's token for the context. */
export const CONTEXT = Symbol('process-server context');

export const processServer: ServiceDefinition<ProcessServerConfig, typeof PROCESS_SERVER_LOG_CODES> = {
  role: 'process-server',
  envPrefix: 'UNDERSTUDY_PROCESS_SERVER_',
  schema: processServerSchema,
  logCodes: PROCESS_SERVER_LOG_CODES,
  rootModule: (context) => ProcessServerModule.of(context),
};
