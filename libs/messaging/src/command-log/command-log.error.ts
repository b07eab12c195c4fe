export type CommandLogErrorCode = 'command-log-failed' | 'locked' | 'closed';

/** Operational: nothing was done beyond what the log holds. `command-log-failed` is retryable: the next command begins another file. */
export class CommandLogError extends Error {
  override readonly name = 'CommandLogError';
  readonly code: CommandLogErrorCode;
  readonly retryable: boolean;

  constructor(code: CommandLogErrorCode, message: string, options: { cause?: unknown } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.code = code;
    this.retryable = code === 'command-log-failed';
  }
}
