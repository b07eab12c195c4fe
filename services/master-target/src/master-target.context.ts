import { executorLogCodes } from '@understudy/executor';
import type { ServiceContext } from '@understudy/hosting';
import type { MasterTargetConfig } from './config/master-target.schema.ts';

export const MASTER_TARGET_LOG_CODES = {
  ...executorLogCodes,
  listening: 'info',
  'peer-refused': 'warn',
  'peer-connected': 'info',
  'session-ended': 'info',
  'clock-skewed': 'warn',
  'store-opened': 'info',
  'store-event': 'info',
  'store-damage': 'error',
  'not-flushed': 'warn',
  'step-failed': 'error',
  'job-finished': 'info',
  'stand-in-returned': 'info',
  'stand-in-not-returned': 'error',
  'stand-in-hydrated': 'info',
  'branch-ended': 'warn',
  'view-ended': 'info',
  'nbd-disconnected': 'info',
  'disk-defect': 'error',
  'retention-failed': 'error',
  'retention-pressure': 'warn',
  'retention-step': 'debug',
} as const;

export type MasterTargetContext = ServiceContext<MasterTargetConfig, typeof MASTER_TARGET_LOG_CODES>;
/** Nest's token for the context. */
export const CONTEXT = Symbol('master-target context');
