/** The unit of stream, dirty map and index, in bytes. Requests on the NBD side may be smaller or unaligned. */
export const BLOCK_BYTES = 4096;

/**
 * A result that may already be there. Devices whose backing is fast answer in the same turn of the event loop (measured:
 * 3–4× the throughput of the thread pool); callers test with `isPromise` and never `await` what is not a promise on a hot path.
 */
export type MaybePromise<T> = T | Promise<T>;

/** True where the result is still under way. */
export function isPromise<T>(value: MaybePromise<T>): value is Promise<T> {
  if (typeof value !== 'object' || value === null) return false;
  // Not every promise is of this realm's class: jest runs tests in a realm of their own.
  return value instanceof Promise || typeof (value as { then?: unknown }).then === 'function';
}

/** A range of a device with one kind of content. `hole` and `zero` both read as zeros; a `hole` has no storage behind it. */
export interface Extent {
  readonly offsetBytes: number;
  readonly lengthBytes: number;
  readonly kind: 'data' | 'zero' | 'hole';
}

/**
 * A disk. The contract that every device and every wrapper keeps (the suite is `block-device.contract.ts`):
 *
 * - Offsets and lengths are bytes, whole numbers, inside `[0, sizeBytes]`; out of range is a defect of the caller (throws RangeError).
 * - `read` fills the whole of `target`; `source` and `target` are borrowed until the result is there and never kept.
 * - When `write`, `zero` or `trim` has answered, every later `read` sees its effect. Durable it is after a `flush` that
 *   *started* after the answer.
 * - Overlapping requests in flight have no order: whoever needs one (the splitter) makes it.
 * - A failed request leaves its range undefined. A failed `flush` leaves everything since the last good flush in doubt.
 * - Errors are `BlockIoError`s; a write to a read-only device is one with the code `EROFS`.
 */
export interface BlockDevice {
  readonly sizeBytes: number;
  readonly readOnly: boolean;
  read(target: Uint8Array, offsetBytes: number): MaybePromise<void>;
  write(source: Uint8Array, offsetBytes: number): MaybePromise<void>;
  /** Makes the range read as zeros. `mayDeallocate` allows a hole; without it the storage stays allocated where the backing can. */
  zero(offsetBytes: number, lengthBytes: number, mayDeallocate: boolean): MaybePromise<void>;
  /** Gives the range's storage back where that is possible. True: it now reads as zeros. False: nothing was changed. */
  trim(offsetBytes: number, lengthBytes: number): MaybePromise<boolean>;
  flush(): MaybePromise<void>;
  /** The kinds of content of the range: ascending, without gaps, neighbours of one kind joined; data where it is not known. */
  extents(offsetBytes: number, lengthBytes: number): MaybePromise<Extent[]>;
  close(): MaybePromise<void>;
}
