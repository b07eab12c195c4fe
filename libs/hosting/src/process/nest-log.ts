import type { LoggerService } from '@nestjs/common';
import { describeError, type Log } from '@understudy/observability';
import type { HostLogCodes } from './host-log-codes.ts';

/** Nest's own messages in our log. Its start-up lines (modules, routes) are noise; warnings and errors are not. */
export function nestLogger(log: Log<HostLogCodes>): LoggerService {
  const text = (message: unknown) => (message instanceof Error ? describeError(message).message : String(message));
  return {
    log: () => undefined,
    warn: (message: unknown) => log.tell('framework-warning', text(message)),
    error: (message: unknown, ...rest: unknown[]) =>
      log.tell('framework-error', text(message), { rest: rest.map(String) }),
    fatal: (message: unknown) => log.tell('framework-error', text(message)),
  };
}
