/** What is wrong with bytes that should be a batch. Stable: shown to people and counted in metrics. */
export type BatchFormatCode =
  | 'batch-truncated'
  | 'batch-magic'
  | 'batch-version'
  | 'batch-reserved'
  | 'batch-length'
  | 'batch-limit'
  | 'batch-header-crc'
  | 'batch-body-crc'
  | 'batch-field'
  | 'batch-entry'
  | 'batch-marker'
  | 'batch-definition'
  | 'batch-frame'
  | 'batch-frame-crc';

/** Bytes from outside are not a batch (docs/formats/replication-stream.md, part 1). Never retryable with the same bytes. */
export class BatchFormatError extends Error {
  override readonly name = 'BatchFormatError';
  readonly code: BatchFormatCode;
  readonly retryable = false;

  constructor(code: BatchFormatCode, message: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.code = code;
  }
}

/** Throws unless the condition holds: one line per rule of the format keeps decoders readable. */
export function rule(holds: boolean, code: BatchFormatCode, message: string): asserts holds {
  if (!holds) throw new BatchFormatError(code, message);
}
