/** Refusals and operational errors of a store. `code` is stable: shown to people, mapped to HTTP and exit codes at the edge. */
export type StoreErrorCode =
  /** Another process holds the store. */
  | 'store-locked'
  | 'store-closed'
  /** The folder is no store. */
  | 'store-missing'
  /** Identity or facts cannot be read in either slot. */
  | 'facts-damaged'
  /** A segment of another machine or store lies in the journal. */
  | 'foreign-segment'
  | 'machine-missing'
  /** There is no seal at that sequence, or none at or before that time. */
  | 'point-missing'
  /** The point lies below the oldest that is kept. */
  | 'point-gone'
  /** The generation that was expected does not rule any more. */
  | 'generation-changed'
  /** Bytes on disk are not what was written. */
  | 'damaged'
  /** A definition file that a point needs cannot be read. */
  | 'definition-damaged';

/** Retryable: another attempt may do, with nothing changed by a person. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  readonly retryable: boolean;

  constructor(code: StoreErrorCode, message: string, options: { cause?: unknown; retryable?: boolean } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.code = code;
    this.retryable = options.retryable ?? code === 'store-locked';
  }
}

/** An index file has a bad page. Never leaves the package: the file is dropped, made again, and the question asked anew. */
export class IndexDamage extends Error {
  readonly fileId: number;
  readonly path: string;

  constructor(fileId: number, path: string, message: string) {
    super(`${path}: ${message}`);
    this.fileId = fileId;
    this.path = path;
  }
}

/** The text of whatever was thrown. */
export function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
