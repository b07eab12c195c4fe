export type BusErrorCode =
  | 'not-connected'
  | 'too-much-in-flight'
  | 'closed'
  | 'undecodable'
  | 'too-large'
  | 'tls-required'
  | 'nkey-unusable'
  | 'nats-failed';

const FINAL: readonly BusErrorCode[] = ['undecodable', 'too-large', 'tls-required', 'nkey-unusable', 'closed'];

/** Operational: the bus could not do it now. Retryable unless what was to be sent is itself at fault. */
export class BusError extends Error {
  override readonly name = 'BusError';
  readonly code: BusErrorCode;
  readonly retryable: boolean;

  constructor(code: BusErrorCode, message: string, options: { cause?: unknown } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.code = code;
    this.retryable = !FINAL.includes(code);
  }
}
