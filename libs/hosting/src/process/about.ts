import type { LogCodes } from '@understudy/observability';
import type { About } from '../api/common.api.ts';
import type { BaseServiceConfig } from '../config/service-config.schema.ts';
import { ExitCode, StartFailure } from '../errors.ts';
import type { ServiceContext } from './run-service.ts';

/** What every service answers to `GET /v1/about`. */
export function aboutOf<Config extends BaseServiceConfig, Codes extends LogCodes>(
  role: string,
  { config, ops, health }: ServiceContext<Config, Codes>,
  listen?: { host: string; port: number },
): About {
  return {
    role,
    name: config.name,
    processId: process.pid,
    startedMillis: Math.round(Date.now() - process.uptime() * 1000),
    data: config.data,
    ops: { ...ops },
    ...(listen !== undefined && { listen }),
    health: health.read(),
  };
}

/** A listener that cannot be opened ends the start, and says which and why. */
export function listenFailure(
  what: string,
  { host, port }: { host: string; port: number },
  cause: unknown,
): StartFailure {
  const { code, message } = cause as NodeJS.ErrnoException;
  const why =
    code === 'EADDRINUSE'
      ? 'is in use by another process; set another port (0 takes a free one)'
      : `cannot be opened: ${message}`;
  return new StartFailure(ExitCode.configuration, `${what} ${host}:${port} ${why}`, cause);
}
