import { type DestinationStream, destination, pino } from 'pino';
import { LogThrottle } from './log-throttle.ts';
import { redact } from './redact.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** The codes a process may log and the level that belongs to each: whoever reports an event does not choose how loud it is. */
export type LogCodes = Readonly<Record<string, LogLevel>>;

export interface Log<Codes extends LogCodes> {
  /** One line: `{level, time, service, name, code, msg, …facts}`. Facts are redacted. */
  tell(code: keyof Codes & string, message: string, facts?: Readonly<Record<string, unknown>>): void;
  /** The same log with facts that stand in every line (`machine`, `peer`, …). */
  with(facts: Readonly<Record<string, unknown>>): Log<Codes>;
  flush(): void;
}

export interface LogOptions<Codes extends LogCodes> {
  readonly service: string;
  readonly name: string;
  readonly codes: Codes;
  readonly level: LogLevel;
  /** Default: standard error, synchronously, so that the last lines before a crash are not lost. */
  readonly stream?: DestinationStream;
}

export function createLog<Codes extends LogCodes>(options: LogOptions<Codes>): Log<Codes> {
  const stream = options.stream ?? destination({ fd: 2, sync: true });
  const logger = pino(
    {
      level: options.level,
      base: { service: options.service, name: options.name, pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    stream,
  );
  return wrap(logger, options.codes, new LogThrottle());
}

function wrap<Codes extends LogCodes>(logger: pino.Logger, codes: Codes, throttle: LogThrottle): Log<Codes> {
  return {
    tell(code, message, facts) {
      const suppressed = throttle.admit(code);
      if (suppressed === undefined) return;
      const before = suppressed > 0 && { suppressedBefore: suppressed };
      logger[codes[code] ?? 'error']({ code, ...before, ...(redact(facts ?? {}) as object) }, message);
    },
    with: (facts) => wrap(logger.child(redact(facts) as object), codes, throttle),
    flush: () => logger.flush(),
  };
}
