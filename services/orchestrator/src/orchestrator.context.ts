import type { ServiceContext } from '@understudy/hosting';
import { busLogCodes } from '@understudy/messaging';
import type { OrchestratorConfig } from './config/orchestrator.schema.ts';

export const ORCHESTRATOR_LOG_CODES = {
  ...busLogCodes,
  enrolled: 'info',
  'lease-taken': 'info',
  'lease-lost': 'warn',
  'lease-trouble': 'warn',
  'engine-trouble': 'error',
  'job-begun': 'info',
  'job-over': 'info',
  'job-trouble': 'warn',
  'job-defect': 'error',
  'job-kind-unknown': 'error',
  'job-end-refused': 'error',
  'job-disowned': 'warn',
  'store-failed': 'error',
  'renewal-failed': 'warn',
} as const;

export type OrchestratorContext = ServiceContext<OrchestratorConfig, typeof ORCHESTRATOR_LOG_CODES>;
/** Nest's token for the context. */
export const CONTEXT = Symbol('orchestrator context');
