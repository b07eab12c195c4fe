import type { LogCodes } from '@understudy/observability';

/** A service adds these to its own codes. */
export const busLogCodes = {
  'bus-connected': 'info',
  'bus-lost': 'warn',
  'bus-refused': 'warn',
  'bus-subscription-refused': 'warn',
  'bus-undecodable': 'warn',
  'bus-handler-failed': 'error',
  'command-defect': 'error',
  'command-failed': 'warn',
  'feed-consumer-retries': 'warn',
  'feed-rebuilds': 'warn',
  'feed-server-failed': 'warn',
  'nats-server-started': 'info',
  'nats-server-died': 'error',
  'nats-users-failed': 'error',
} as const satisfies LogCodes;

export type BusLogCode = keyof typeof busLogCodes;

/** As much of `Log` as the bus needs. */
export interface BusLog {
  tell(code: BusLogCode, message: string, facts?: Readonly<Record<string, unknown>>): void;
}
