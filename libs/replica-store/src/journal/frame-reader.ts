import type { MaybePromise } from '@understudy/block';
import {
  decodeFrame,
  decodeRecordPreamble,
  FRAME_BYTES,
  FrameEncoding,
  HEADER_FIXED_BYTES,
  plainFrameBytes,
  RECORD_PREAMBLE_BYTES,
} from '@understudy/replication';
import { reasonOf } from '../errors.ts';
import type { HandlePool } from '../files/handle-pool.ts';
import { andThen } from './maybe.ts';
import { BATCH_ALIGNMENT, ENVELOPE_BYTES } from './segment.format.ts';

/** Where the frames of one batch stand in its segment. */
interface FrameTable {
  readonly payloadBytes: number;
  readonly crcs: Uint32Array;
  /** Encoding in the high byte, encoded bytes in the low three. */
  readonly words: Uint32Array;
  /** Offset of each frame in the file. */
  readonly offsets: Float64Array;
  /** Decoded frames that are in the cache. */
  readonly plain: (CachedFrame | undefined)[];
  /** Raw frames whose content was compared with the agent's CRC. */
  readonly checked: Set<number>;
}

interface CachedFrame {
  readonly table: FrameTable;
  readonly frame: number;
  readonly bytes: Uint8Array;
}

/** Decoded frames of all machines of a store, bounded in bytes; the least recently used goes first. */
export class FrameCache {
  readonly #bytesMax: number;
  readonly #recent = new Set<CachedFrame>();
  #bytes = 0;

  constructor(bytesMax: number) {
    this.#bytesMax = bytesMax;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(table: FrameTable, frame: number): Uint8Array | undefined {
    const known = table.plain[frame];
    if (known === undefined) return undefined;
    this.#recent.delete(known);
    this.#recent.add(known);
    return known.bytes;
  }

  keep(table: FrameTable, frame: number, bytes: Uint8Array): Uint8Array {
    const known = table.plain[frame];
    if (known !== undefined) return known.bytes;
    const kept = { table, frame, bytes };
    table.plain[frame] = kept;
    this.#recent.add(kept);
    this.#bytes += bytes.byteLength;
    for (const oldest of this.#recent) {
      if (this.#bytes <= this.#bytesMax) break;
      this.#recent.delete(oldest);
      this.#bytes -= oldest.bytes.byteLength;
      oldest.table.plain[oldest.frame] = undefined;
    }
    return bytes;
  }
}

/** A batch in the journal. */
export interface BatchPlace {
  readonly path: string;
  readonly segment: number;
  readonly offset64: number;
}

/** A frame of the journal cannot be read or is not what the agent sent. */
export class FrameRot extends Error {
  readonly place: BatchPlace;
  readonly frame: number;

  constructor(place: BatchPlace, frame: number, reason: string) {
    super(`${place.path} at ${place.offset64 * BATCH_ALIGNMENT}, frame ${frame}: ${reason}`);
    this.place = place;
    this.frame = frame;
  }
}

const FIRST_READ_BYTES = 4096;
const ENCODED_BYTES = 0xff_ff_ff;
const TABLES_MAX = 1024;
const FRAMES_PER_BATCH_MAX = 128;
const OFFSETS_PER_SEGMENT = 2 ** 21;

/** Reads plain frames of one machine's journal; keeps a bounded number of frame tables and shares the store's cache of frames. */
export class FrameReader {
  readonly #pool: HandlePool;
  readonly #cache: FrameCache;
  readonly #tables = new Map<number, FrameTable>();

  constructor(pool: HandlePool, cache: FrameCache) {
    this.#pool = pool;
    this.#cache = cache;
  }

  /**
   * Copies plain bytes of one frame, from `inFrame` on, into the whole of `target`. A frame is checked against the agent's CRC when it is read first; a raw one that was
   * checked is read directly afterwards (as a leaf of the base is). Rejects with or throws FrameRot.
   */
  copy(place: BatchPlace, frame: number, inFrame: number, target: Uint8Array): MaybePromise<void> {
    return andThen(this.#table(place), (table) => {
      const known = this.#cache.get(table, frame);
      if (known !== undefined) return copyPart(place, frame, known, inFrame, target);
      if (table.checked.has(frame) && inFrame + target.length <= ((table.words[frame] as number) & ENCODED_BYTES)) {
        return this.#fill(place, target, (table.offsets[frame] as number) + inFrame);
      }
      return andThen(this.#read(place, table, frame), (plain) => {
        if ((table.words[frame] as number) >>> 24 === FrameEncoding.raw) table.checked.add(frame);
        copyPart(place, frame, this.#cache.keep(table, frame, plain), inFrame, target);
      });
    });
  }

  /** Forgets what was read, so that a scrub reads the medium again. */
  forget(): void {
    this.#tables.clear();
  }

  #read(place: BatchPlace, table: FrameTable, frame: number): MaybePromise<Uint8Array> {
    if (frame >= table.crcs.length) throw new FrameRot(place, frame, `the batch has ${table.crcs.length} frames`);
    const word = table.words[frame] as number;
    const encoded = Buffer.allocUnsafeSlow(word & 0xff_ff_ff);
    return andThen(this.#fill(place, encoded, table.offsets[frame] as number), () => {
      try {
        const plainBytes = plainFrameBytes(table.payloadBytes, frame);
        return decodeFrame(encoded, word >>> 24, plainBytes, table.crcs[frame] as number);
      } catch (cause) {
        throw new FrameRot(place, frame, reasonOf(cause));
      }
    });
  }

  #table(place: BatchPlace): MaybePromise<FrameTable> {
    const key = place.segment * OFFSETS_PER_SEGMENT + place.offset64;
    const known = this.#tables.get(key);
    if (known !== undefined) return known;
    const first = Buffer.allocUnsafeSlow(FIRST_READ_BYTES);
    const at = place.offset64 * BATCH_ALIGNMENT + ENVELOPE_BYTES;
    return andThen(this.#readSome(place, first, at), (count) =>
      andThen(this.#readTable(place, first.subarray(0, count), at), (table) => {
        if (this.#tables.size >= TABLES_MAX) this.#tables.delete(this.#tables.keys().next().value as number);
        this.#tables.set(key, table);
        return table;
      }),
    );
  }

  /** `head` is the beginning of the record at file offset `at`. The sums in it are not checked here: each frame is, against its CRC. */
  #readTable(place: BatchPlace, head: Buffer, at: number): MaybePromise<FrameTable> {
    let layout: TableLayout;
    try {
      layout = tableLayout(head);
    } catch (cause) {
      throw new FrameRot(place, 0, reasonOf(cause));
    }
    if (layout.tableEnd <= head.length) return parseTable(head, 0, layout, at);
    const rest = Buffer.allocUnsafeSlow(layout.tableEnd - layout.crcsAt);
    return andThen(this.#fill(place, rest, at + layout.crcsAt), () => parseTable(rest, layout.crcsAt, layout, at));
  }

  #fill(place: BatchPlace, target: Uint8Array, offsetBytes: number): MaybePromise<void> {
    return andThen(this.#readSome(place, target, offsetBytes), (count) => {
      if (count !== target.byteLength) throw new FrameRot(place, 0, `the segment ends at ${offsetBytes + count}`);
    });
  }

  #readSome(place: BatchPlace, target: Uint8Array, offsetBytes: number): MaybePromise<number> {
    const rot = (cause: unknown): never => {
      throw new FrameRot(place, 0, reasonOf(cause));
    };
    try {
      const count = this.#pool.read(place.path, target, offsetBytes);
      return count instanceof Promise ? count.catch(rot) : count;
    } catch (cause) {
      return rot(cause);
    }
  }
}

function copyPart(place: BatchPlace, frame: number, plain: Uint8Array, inFrame: number, target: Uint8Array): void {
  const end = inFrame + target.length;
  if (end > plain.length) throw new FrameRot(place, frame, 'the index asks for bytes behind its end');
  target.set(plain.subarray(inFrame, end));
}

/** Places inside a record, in bytes from its start. */
interface TableLayout {
  readonly frames: number;
  readonly payloadBytes: number;
  readonly crcsAt: number;
  readonly wordsAt: number;
  readonly tableEnd: number;
}

function tableLayout(head: Buffer): TableLayout {
  const sizes = decodeRecordPreamble(head);
  if (head.length < RECORD_PREAMBLE_BYTES + HEADER_FIXED_BYTES) throw new Error('the record ends in its header');
  const payloadBytes = head.readUInt32LE(RECORD_PREAMBLE_BYTES + 12);
  const entries = head.readUInt32LE(RECORD_PREAMBLE_BYTES + 16);
  const digests = head.readUInt32LE(RECORD_PREAMBLE_BYTES + 20);
  const frames = head.readUInt32LE(RECORD_PREAMBLE_BYTES + 24);
  const crcsAt = RECORD_PREAMBLE_BYTES + HEADER_FIXED_BYTES + entries * 16 + digests * 32;
  const wordsAt = RECORD_PREAMBLE_BYTES + sizes.headerBytes;
  const tableEnd = wordsAt + frames * 4;
  const fits = frames === Math.ceil(payloadBytes / FRAME_BYTES) && frames <= FRAMES_PER_BATCH_MAX;
  if (!fits || crcsAt + frames * 4 > wordsAt || tableEnd > sizes.recordBytes) throw new Error('the header is damaged');
  return { frames, payloadBytes, crcsAt, wordsAt, tableEnd };
}

/** `bytes` begins `skipped` bytes behind the record's start, which is at file offset `recordAt`. */
function parseTable(bytes: Buffer, skipped: number, layout: TableLayout, recordAt: number): FrameTable {
  const crcs = new Uint32Array(layout.frames);
  const words = new Uint32Array(layout.frames);
  const offsets = new Float64Array(layout.frames);
  let at = recordAt + layout.tableEnd;
  for (let index = 0; index < layout.frames; index += 1) {
    crcs[index] = bytes.readUInt32LE(layout.crcsAt - skipped + index * 4);
    words[index] = bytes.readUInt32LE(layout.wordsAt - skipped + index * 4);
    offsets[index] = at;
    at += (words[index] as number) & 0xff_ff_ff;
  }
  return { payloadBytes: layout.payloadBytes, crcs, words, offsets, plain: [], checked: new Set() };
}
