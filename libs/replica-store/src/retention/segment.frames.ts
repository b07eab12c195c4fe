import { BLOCK_BYTES, type FileHandle } from '@understudy/block';
import {
  decodeRecordPreamble,
  FRAME_BYTES,
  HEADER_FIXED_BYTES,
  RECORD_BYTES_MAX,
  RECORD_PREAMBLE_BYTES,
} from '@understudy/replication';
import { BATCH_ROW_BYTES } from '../index/index-page.ts';
import { BATCH_ALIGNMENT, ENVELOPE_BYTES } from '../journal/segment.format.ts';

const BLOCKS_PER_FRAME = FRAME_BYTES / BLOCK_BYTES;
const HEAD_BYTES = RECORD_PREAMBLE_BYTES + HEADER_FIXED_BYTES;

/** Frames of one batch in the file: frame f is `[offsets[f], offsets[f + 1])`. */
export interface FrameOffsets {
  readonly offsets: number[];
}

/** The frames of one segment, each with a bit that says whether it can be seen at a kept point. About 130 KB at most. */
export class SegmentFrames {
  readonly segment: number;
  /** Batch offsets / 64, ascending. */
  readonly #batches: Uint32Array;
  /** Frames before each batch; one more for the end. */
  readonly #starts: Uint32Array;
  readonly #live: Uint8Array;

  /** `rows`: the batch rows of the segment's log-order index. Throws BatchFormatError when a header cannot be read. */
  constructor(segment: number, rows: Buffer, handle: FileHandle) {
    this.segment = segment;
    const count = rows.length / BATCH_ROW_BYTES;
    this.#batches = new Uint32Array(count);
    this.#starts = new Uint32Array(count + 1);
    for (let index = 0; index < count; index++) {
      this.#batches[index] = rows.readUInt32LE(index * BATCH_ROW_BYTES);
      this.#starts[index + 1] = this.#starts[index]! + readHead(handle, this.#batches[index]!).frames;
    }
    this.#live = new Uint8Array(Math.ceil(this.#starts[count]! / 8));
  }

  /** An extent's frames are seen. */
  mark(offset64: number, payloadBlock: number, blocks: number): void {
    const start = this.#starts[this.#indexOf(offset64)]!;
    const last = Math.floor((payloadBlock + blocks - 1) / BLOCKS_PER_FRAME);
    for (let frame = Math.floor(payloadBlock / BLOCKS_PER_FRAME); frame <= last; frame++) {
      const bit = start + frame;
      this.#live[bit >>> 3] = this.#live[bit >>> 3]! | (1 << (bit & 7));
    }
  }

  /** Batches with frames that are not seen: offset / 64 and the numbers of those frames. */
  *dead(): Generator<{ readonly offset64: number; readonly frames: number; readonly dead: number[] }> {
    for (let index = 0; index < this.#batches.length; index++) {
      const start = this.#starts[index]!;
      const frames = this.#starts[index + 1]! - start;
      const dead: number[] = [];
      for (let frame = 0; frame < frames; frame++) {
        const bit = start + frame;
        if ((this.#live[bit >>> 3]! & (1 << (bit & 7))) === 0) dead.push(frame);
      }
      if (dead.length > 0) yield { offset64: this.#batches[index]!, frames, dead };
    }
  }

  #indexOf(offset64: number): number {
    let low = 0;
    let high = this.#batches.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#batches[middle]! < offset64) low = middle + 1;
      else high = middle;
    }
    if (this.#batches[low] !== offset64) throw new Error(`segment ${this.segment} has no batch at ${offset64}`);
    return low;
  }
}

/** Where the encoded frames of a batch stand in its file. */
export function frameOffsets(handle: FileHandle, offset64: number): FrameOffsets {
  const { frames, headerBytes } = readHead(handle, offset64);
  const recordAt = offset64 * BATCH_ALIGNMENT + ENVELOPE_BYTES;
  const words = Buffer.alloc(frames * 4);
  const wordsAt = recordAt + RECORD_PREAMBLE_BYTES + headerBytes;
  if (handle.readSync(words, wordsAt) !== words.length) throw new Error(`the segment ends in the batch at ${offset64}`);
  const offsets = [wordsAt + words.length];
  for (let frame = 0; frame < frames; frame++)
    offsets.push(offsets[frame]! + (words.readUInt32LE(frame * 4) & 0xffffff));
  if (offsets[frames]! - recordAt > RECORD_BYTES_MAX) throw new Error(`the frame table at ${offset64} is damaged`);
  return { offsets };
}

function readHead(handle: FileHandle, offset64: number): { frames: number; headerBytes: number } {
  const head = Buffer.alloc(HEAD_BYTES);
  if (handle.readSync(head, offset64 * BATCH_ALIGNMENT + ENVELOPE_BYTES) !== HEAD_BYTES) {
    throw new Error(`the segment ends in the batch at ${offset64}`);
  }
  const { headerBytes } = decodeRecordPreamble(head);
  const payloadBytes = head.readUInt32LE(RECORD_PREAMBLE_BYTES + 12);
  return { frames: Math.ceil(payloadBytes / FRAME_BYTES), headerBytes };
}
