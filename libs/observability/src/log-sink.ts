import type { LogLevel } from './log-level.ts';

/** A line of the log as it was told, redacted. */
export interface LogLine {
  readonly level: LogLevel;
  readonly code: string;
  readonly message: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

let sink: ((line: LogLine) => void) | undefined;

/** Where lines go beside standard error. */
export function useLogSink(next: ((line: LogLine) => void) | undefined): void {
  sink = next;
}

export function logSink(): typeof sink {
  return sink;
}
