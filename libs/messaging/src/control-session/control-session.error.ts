export type ControlSessionErrorCode =
  | 'closed'
  | 'timed-out'
  | 'too-much-in-flight'
  | 'too-large'
  | 'malformed'
  | 'version'
  | 'silent'
  | 'stream-failed';

/** Operational: the session, or one request on it. After `timed-out` and all that end a session the outcome of a request is unknown. */
export class ControlSessionError extends Error {
  override readonly name = 'ControlSessionError';
  readonly code: ControlSessionErrorCode;
  readonly retryable: boolean;

  constructor(code: ControlSessionErrorCode, message: string, options: { cause?: unknown } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.code = code;
    this.retryable = code !== 'too-large' && code !== 'version';
  }
}

/** The peer's handler failed: its code, its words. */
export class ControlPeerError extends Error {
  override readonly name = 'ControlPeerError';
  readonly code: string;
  readonly retryable: boolean;

  constructor(code: string, message: string, retryable: boolean) {
    super(message);
    this.code = code;
    this.retryable = retryable;
  }
}
