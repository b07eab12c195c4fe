import { type BusLogCode, busLogCodes } from '@understudy/messaging';
import type { LogCodes } from '@understudy/observability';

/** A service adds these to its own codes. */
export const executorLogCodes = {
  ...busLogCodes,
  enrolled: 'info',
  'command-log-damaged': 'error',
  'assignment-settled': 'info',
  'assignment-failed': 'error',
  'telemetry-failed': 'warn',
  'renewal-failed': 'warn',
  'certificate-renewed': 'info',
  'control-unknown': 'warn',
  'control-connected': 'info',
  'control-lost': 'warn',
  'control-refused': 'warn',
  'enrolment-forwarded': 'info',
} as const satisfies LogCodes;

export type ExecutorLogCode = keyof typeof executorLogCodes | BusLogCode;

/** As much of `Log` as the executors' shared parts need. */
export interface ExecutorLog {
  tell(code: ExecutorLogCode, message: string, facts?: Readonly<Record<string, unknown>>): void;
}
