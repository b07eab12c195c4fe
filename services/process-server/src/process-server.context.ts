import { executorLogCodes } from '@understudy/executor';
import type { ServiceContext } from '@understudy/hosting';
import type { ProcessServerConfig } from './config/process-server.schema.ts';

export const PROCESS_SERVER_LOG_CODES = {
  ...executorLogCodes,
  listening: 'info',
  'peer-refused': 'warn',
  'stream-began': 'info',
  'stream-ended': 'info',
  'stream-forgotten': 'info',
  'upstream-connected': 'info',
  'upstream-failed': 'warn',
  'spool-dropped': 'warn',
  'spool-failed': 'error',
} as const;

export type ProcessServerContext = ServiceContext<ProcessServerConfig, typeof PROCESS_SERVER_LOG_CODES>;
/** Nest's token for the context. */
export const CONTEXT = Symbol('process-server context');
