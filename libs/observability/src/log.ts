import { type DestinationStream, destination, pino } from 'pino';
import type { LogLevel } from './log-level.ts';
import { logSink } from './log-sink.ts';
import { LogThrottle } from './log-throttle.ts';
import { redact } from './redact.ts';
import { currentTrace } from './tracing/tracing.ts';

/** The codes a process may log and the level that belongs to each: whoever reports an event does not choose how loud it is. */
export type LogCodes = Readonly<Record<string, LogLevel>>;

export interface Log<Codes extends LogCodes> {
  /** One line: `{level, time, service, name, code, msg, …facts}`, within a span also `trace_id` and `span_id`. Facts are redacted. */
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
  return wrap(logger, options.codes, new LogThrottle(), {});
}

function wrap<Codes extends LogCodes>(
  logger: pino.Logger,
  codes: Codes,
  throttle: LogThrottle,
  standing: Readonly<Record<string, unknown>>,
): Log<Codes> {
  return {
    tell(code, message, facts) {
      const suppressed = throttle.admit(code);
      if (suppressed === undefined) return;
      const before = suppressed > 0 && { suppressedBefore: suppressed };
      const level = codes[code] ?? 'error';
      const told = { ...before, ...(redact(facts ?? {}) as Record<string, unknown>) };
      logger[level]({ code, ...traceFields(), ...told }, message);
      if (logger.isLevelEnabled(level)) logSink()?.({ level, code, message, facts: { ...standing, ...told } });
    },
    with(facts) {
      const redacted = redact(facts) as Record<string, unknown>;
      return wrap(logger.child(redacted), codes, throttle, { ...standing, ...redacted });
    },
    flush: () => logger.flush(),
  };
}

/** As OpenTelemetry names them in logs that are not its own. */
function traceFields(): { trace_id?: string; span_id?: string } {
  const trace = currentTrace();
  return trace === undefined ? {} : { trace_id: trace.traceId, span_id: trace.spanId };
}
