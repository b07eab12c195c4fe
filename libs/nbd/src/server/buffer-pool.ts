/** Smaller buffers are cheap to make, larger ones too dear to keep. */
const KEPT_BYTES_MIN = 64 * 1024;
const KEPT_BYTES_MAX = 4 * 1024 * 1024;
/** What one pool keeps at most. */
const POOL_BYTES_MAX = 8 * 1024 * 1024;

/**
 * Buffers that are used again. Measured: a fresh 256 KiB buffer costs 64 page faults, more than reading into it from the page cache. Content
 * is not cleared: only for buffers of which every byte is written before anybody reads it.
 */
export class BufferPool {
  /** By the power of two that is their capacity. */
  readonly #free = new Map<number, ArrayBuffer[]>();
  #freeBytes = 0;

  take(lengthBytes: number): Uint8Array {
    if (lengthBytes < KEPT_BYTES_MIN || lengthBytes > KEPT_BYTES_MAX) return Buffer.allocUnsafeSlow(lengthBytes);
    const capacity = 2 ** Math.ceil(Math.log2(lengthBytes));
    const found = this.#free.get(capacity)?.pop();
    if (found !== undefined) this.#freeBytes -= capacity;
    return new Uint8Array(found ?? Buffer.allocUnsafeSlow(capacity).buffer, 0, lengthBytes);
  }

  /** Takes back what `take` gave; nobody may use it any more. Others are let go. */
  give(bytes: Uint8Array): void {
    const { buffer } = bytes;
    const capacity = buffer.byteLength;
    const isOurs = capacity >= KEPT_BYTES_MIN && capacity <= KEPT_BYTES_MAX && Number.isInteger(Math.log2(capacity));
    if (!isOurs || !(buffer instanceof ArrayBuffer) || this.#freeBytes + capacity > POOL_BYTES_MAX) return;
    const free = this.#free.get(capacity) ?? [];
    free.push(buffer);
    this.#free.set(capacity, free);
    this.#freeBytes += capacity;
  }
}
