/** An operational error of a device or file: `code` is the errno's name, `retryable` says whether trying again can help. */
export class BlockIoError extends Error {
  override readonly name = 'BlockIoError';
  readonly code: string;
  readonly retryable: boolean;

  constructor(code: string, message: string, options: { cause?: unknown; retryable?: boolean } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.code = code;
    this.retryable =
      options.retryable ?? ['EAGAIN', 'EINTR', 'ENOSPC', 'EDQUOT', 'ETIMEDOUT', 'ECONNRESET'].includes(code);
  }
}
