import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { BLOCK_BYTES } from '@understudy/block';
import { EntryKind, FRAME_BYTES } from '../batch/batch.types.ts';
import { EntryTable } from '../batch/entry-table.ts';
import { frameCount } from '../batch/header.codec.ts';
import type { CapturedBatch } from '../capture.port.ts';

const DIGEST_BYTES = 32;

/** Content of a captured batch as it stands in the ring: views, valid until the loop is told `received` or `opened`. */
export interface RingPayload {
  /** Content of the data entries in order; no copy. */
  readonly views: readonly Uint8Array[];
  readonly payloadBytes: number;
  /** SHA-256 of each hash entry's content. */
  readonly digests: Uint8Array;
  /** CRC of each frame of the payload. */
  readonly frameCrcs: Uint32Array;
}

/** Walks the spans of a batch; throws RangeError when they end too early (a defect of the loop). */
class SpanCursor {
  readonly #ring: Uint8Array;
  readonly #spans: readonly number[];
  #at = 0;
  #used = 0;

  constructor(ring: Uint8Array, spans: readonly number[]) {
    this.#ring = ring;
    this.#spans = spans;
  }

  /** Calls back with views that together are the next `bytes`. */
  take(bytes: number, view: (piece: Uint8Array) => void): void {
    for (let left = bytes; left > 0; ) {
      const offset = this.#spans[this.#at];
      const length = this.#spans[this.#at + 1];
      if (offset === undefined || length === undefined) throw new RangeError('spans are shorter than the entries');
      const wanted = Math.min(left, length - this.#used);
      if (wanted > 0) view(this.#ring.subarray(offset + this.#used, offset + this.#used + wanted));
      left -= wanted;
      this.#used += wanted;
      if (this.#used === length) this.#next();
    }
  }

  #next(): void {
    this.#at += 2;
    this.#used = 0;
  }
}

/** CRCs of frames over pieces that do not end where frames end. */
class FrameSums {
  readonly crcs: Uint32Array;
  #bytes = 0;

  constructor(payloadBytes: number) {
    this.crcs = new Uint32Array(frameCount(payloadBytes));
  }

  add(piece: Uint8Array): void {
    for (let at = 0; at < piece.byteLength; ) {
      const frame = Math.floor(this.#bytes / FRAME_BYTES);
      const wanted = Math.min(piece.byteLength - at, (frame + 1) * FRAME_BYTES - this.#bytes);
      this.crcs[frame] = crc32(piece.subarray(at, at + wanted), this.crcs[frame]);
      this.#bytes += wanted;
      at += wanted;
    }
  }
}

/** Reads a batch's content where it stands: sums, digests and views. The hashing happens here, in the sender's thread. */
export function readRing(ring: Uint8Array, batch: CapturedBatch): RingPayload {
  const table = new EntryTable(batch.entries);
  const { dataBytes, hashes } = measure(table);
  const views: Uint8Array[] = [];
  const sums = new FrameSums(dataBytes);
  const digests = new Uint8Array(hashes * DIGEST_BYTES);
  const cursor = new SpanCursor(ring, batch.spans);
  let hashed = 0;
  for (let index = 0; index < table.length; index += 1) {
    const bytes = table.blocks(index) * BLOCK_BYTES;
    if (table.kind(index) === EntryKind.data) cursor.take(bytes, (piece) => pushView(views, piece));
    if (table.kind(index) === EntryKind.hash) digests.set(digestOf(cursor, bytes), hashed++ * DIGEST_BYTES);
  }
  for (const view of views) sums.add(view);
  return { views, payloadBytes: dataBytes, digests, frameCrcs: sums.crcs };
}

function measure(table: EntryTable): { dataBytes: number; hashes: number } {
  let dataBytes = 0;
  let hashes = 0;
  for (let index = 0; index < table.length; index += 1) {
    if (table.kind(index) === EntryKind.data) dataBytes += table.blocks(index) * BLOCK_BYTES;
    if (table.kind(index) === EntryKind.hash) hashes += 1;
  }
  return { dataBytes, hashes };
}

function digestOf(cursor: SpanCursor, bytes: number): Uint8Array {
  const hash = createHash('sha256');
  cursor.take(bytes, (piece) => hash.update(piece));
  return hash.digest();
}

/** Joins neighbours in the ring: fewer and larger writes. */
function pushView(views: Uint8Array[], piece: Uint8Array): void {
  const last = views.at(-1);
  const adjoining = last && last.byteOffset + last.byteLength === piece.byteOffset;
  if (!adjoining) views.push(piece);
  else views[views.length - 1] = new Uint8Array(last.buffer, last.byteOffset, last.byteLength + piece.byteLength);
}

/** Copies the content into the beginning of `target`; answers that part of it. */
export function copyPayload(payload: RingPayload, target: Uint8Array): Uint8Array {
  let at = 0;
  for (const view of payload.views) {
    target.set(view, at);
    at += view.byteLength;
  }
  return target.subarray(0, at);
}
