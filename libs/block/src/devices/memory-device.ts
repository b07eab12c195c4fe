import type { BlockDevice, Extent } from '../block-device.ts';
import { appendExtent } from '../ranges/extents.ts';
import { assertRange } from '../ranges/range-check.ts';

const CHUNK_BYTES = 65_536;

/** A disk in memory; chunks of 64 KiB exist only where something was written. Nothing of it is ever durable. */
export class MemoryDevice implements BlockDevice {
  readonly sizeBytes: number;
  readonly readOnly = false;
  readonly #chunks = new Map<number, Uint8Array>();

  constructor(sizeBytes: number) {
    if (!Number.isSafeInteger(sizeBytes) || sizeBytes < 0) throw new RangeError(`a device of ${sizeBytes} bytes`);
    this.sizeBytes = sizeBytes;
  }

  /** Memory held by content. */
  get allocatedBytes(): number {
    return this.#chunks.size * CHUNK_BYTES;
  }

  read(target: Uint8Array, offsetBytes: number): void {
    assertRange(this.sizeBytes, offsetBytes, target.length);
    for (const piece of pieces(offsetBytes, target.length)) {
      const chunk = this.#chunks.get(piece.chunk);
      const part = target.subarray(piece.at, piece.at + piece.length);
      if (chunk === undefined) part.fill(0);
      else part.set(chunk.subarray(piece.from, piece.from + piece.length));
    }
  }

  write(source: Uint8Array, offsetBytes: number): void {
    assertRange(this.sizeBytes, offsetBytes, source.length);
    for (const piece of pieces(offsetBytes, source.length)) {
      let chunk = this.#chunks.get(piece.chunk);
      if (chunk === undefined) {
        chunk = new Uint8Array(CHUNK_BYTES);
        this.#chunks.set(piece.chunk, chunk);
      }
      chunk.set(source.subarray(piece.at, piece.at + piece.length), piece.from);
    }
  }

  zero(offsetBytes: number, lengthBytes: number): void {
    assertRange(this.sizeBytes, offsetBytes, lengthBytes);
    for (const piece of pieces(offsetBytes, lengthBytes)) {
      const isWhole = piece.length === CHUNK_BYTES;
      if (isWhole) this.#chunks.delete(piece.chunk);
      else this.#chunks.get(piece.chunk)?.fill(0, piece.from, piece.from + piece.length);
    }
  }

  trim(offsetBytes: number, lengthBytes: number): boolean {
    this.zero(offsetBytes, lengthBytes);
    return true;
  }

  flush(): void {}

  extents(offsetBytes: number, lengthBytes: number): Extent[] {
    assertRange(this.sizeBytes, offsetBytes, lengthBytes);
    const list: Extent[] = [];
    for (const piece of pieces(offsetBytes, lengthBytes)) {
      appendExtent(list, offsetBytes + piece.at, piece.length, this.#chunks.has(piece.chunk) ? 'data' : 'hole');
    }
    return list;
  }

  close(): void {
    this.#chunks.clear();
  }
}

/** The parts of a range by chunk: `at` counts from the start of the range, `from` from the start of the chunk. */
function* pieces(
  offsetBytes: number,
  lengthBytes: number,
): Generator<{ chunk: number; from: number; at: number; length: number }> {
  for (let at = 0; at < lengthBytes; ) {
    const chunk = Math.floor((offsetBytes + at) / CHUNK_BYTES);
    const from = offsetBytes + at - chunk * CHUNK_BYTES;
    const length = Math.min(CHUNK_BYTES - from, lengthBytes - at);
    yield { chunk, from, at, length };
    at += length;
  }
}
