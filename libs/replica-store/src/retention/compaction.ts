import { type FileHandle, type FileSystem, sha256 } from '@understudy/block';
import type { Segment } from '../index/catalogue.ts';
import { MergedCursor } from '../index/merged-cursor.ts';
import type { MachineReplica } from '../machine/machine-replica.ts';
import {
  type DroppedBatch,
  type DroppedFrames,
  FRAMES_PER_ROW,
  hasBit,
  isDropped,
  readDropped,
  writeDropped,
} from './dropped.frames.ts';
import type { Pace } from './pace.ts';
import { frameOffsets, SegmentFrames } from './segment.frames.ts';

/** At most so many segments at once: about 33 MB of memory. */
const WINDOW_SEGMENTS = 256;
const SLICE_EXTENTS = 8192;
const PAGE_BYTES = 4096;

/** What can be seen of a machine: everything else may be given up. Ascending, the base sequence first. */
export type SeenSequences = readonly number[];

export interface CompactionResult {
  readonly segments: number;
  readonly frames: number;
  readonly bytes: number;
}

/** Gives up the frames that no kept point shows: docs/formats/retention.md, "Compaction". */
export class Compaction {
  readonly #files: FileSystem;
  readonly #replica: MachineReplica;
  readonly #pace: Pace;
  /** By segment: the signature under which there is nothing more to give up. */
  readonly #settled = new Map<number, string>();
  /** Found after a start: whether the frames were punched is not known. */
  readonly #unpunched = new Map<number, DroppedFrames>();

  constructor(files: FileSystem, replica: MachineReplica, pace: Pace) {
    this.#files = files;
    this.#replica = replica;
    this.#pace = pace;
  }

  /** One window of segments that end at or below `horizon`. Undefined: there is nothing to do. */
  async pass(seen: SeenSequences, horizon: number): Promise<CompactionResult | undefined> {
    const window = this.#window(seen, horizon);
    if (window.length === 0) return await this.#punchLeftOvers();
    const frames = new Map(window.map((segment) => [segment.number, this.#framesOf(segment)]));
    await this.#mark(window, frames, seen);
    const result = { segments: window.length, frames: 0, bytes: 0 };
    for (const segment of window) {
      const given = await this.#giveUp(segment, frames.get(segment.number)!, signatureOf(segment, seen));
      result.frames += given.frames;
      result.bytes += given.bytes;
      await this.#pace.breathe(given.bytes);
    }
    return result;
  }

  /** Adjoining segments, the first of which has something to give up. */
  #window(seen: SeenSequences, horizon: number): Segment[] {
    const { parts, facts, openSegment } = this.#replica;
    const window: Segment[] = [];
    for (const segment of parts.catalogue.segments) {
      if (segment.lastSequence <= facts.baseSequence) continue;
      const usable = segment.log === undefined && segment.number < openSegment && segment.lastSequence <= horizon;
      if (!usable || window.length === WINDOW_SEGMENTS) break;
      const settled = this.#isSettled(segment, seen);
      if (!settled) window.push(segment);
      else if (window.length > 0) break;
    }
    return window;
  }

  /** After a start the `.thn` file says what was given up; only the punching may have to be done again. */
  #isSettled(segment: Segment, seen: SeenSequences): boolean {
    const signature = hexOf(signatureOf(segment, seen));
    if (this.#settled.get(segment.number) === signature) return true;
    if (this.#settled.has(segment.number)) return false;
    const dropped = readDropped(this.#files, this.#replica.parts.catalogue.indexFolder, segment.number);
    if (dropped === undefined || hexOf(dropped.signature) !== signature) return false;
    this.#unpunched.set(segment.number, dropped);
    this.#settled.set(segment.number, signature);
    return true;
  }

  #framesOf(segment: Segment): SegmentFrames {
    const { catalogue } = this.#replica.parts;
    return this.#withSegment(segment, 'read', (handle) => {
      return new SegmentFrames(segment.number, catalogue.logFile(segment.number).readRows(), handle);
    });
  }

  /** Every gap between two sequences that are seen shows the newest version of each block in it. */
  async #mark(
    window: readonly Segment[],
    frames: ReadonlyMap<number, SegmentFrames>,
    seen: SeenSequences,
  ): Promise<void> {
    const first = window[0]!.firstSequence;
    const ends = gapEnds(seen, first, window.at(-1)!.lastSequence);
    // A gap without an end would give up frames that are seen.
    if (!(ends.at(-1)! >= window.at(-1)!.lastSequence)) throw new Error('what is to be compacted has no seen end');
    // The base may stand inside the first segment: lookups still find the batches below it there.
    if (ends[0]! >= first) ends.unshift(first - 1);
    for (let index = 1; index < ends.length; index++) {
      const runs = this.#replica.parts.catalogue.compose(ends[index - 1]!, ends[index]!);
      const cursor = new MergedCursor(runs.map((run) => run.cursor('scan')));
      let inSlice = 0;
      for (let more = cursor.seek(0); more; more = cursor.advance()) {
        if (!cursor.zero) frames.get(cursor.segment)?.mark(cursor.offset64, cursor.payloadBlock, cursor.blocks);
        if (++inSlice % SLICE_EXTENTS === 0) await this.#pace.breathe(0);
      }
    }
  }

  async #giveUp(
    segment: Segment,
    frames: SegmentFrames,
    signature: Uint8Array,
  ): Promise<{ frames: number; bytes: number }> {
    const { indexFolder } = this.#replica.parts.catalogue;
    const before = readDropped(this.#files, indexFolder, segment.number);
    const batches = new Map<number, DroppedBatch>();
    let count = 0;
    for (const { offset64, frames: all, dead } of frames.dead()) {
      const bits = new Uint8Array(FRAMES_PER_ROW / 8);
      for (const frame of dead) bits[frame >>> 3] = bits[frame >>> 3]! | (1 << (frame & 7));
      batches.set(offset64, { offset64, frames: all, bits });
      count += dead.filter((frame) => !isDropped(before, offset64, frame)).length;
    }
    const dropped = { signature, batches };
    await writeDropped(this.#files, indexFolder, segment.number, dropped);
    const bytes = batches.size === 0 ? 0 : await this.#punch(segment.number, dropped);
    this.#settled.set(segment.number, hexOf(signature));
    return { frames: count, bytes };
  }

  async #punchLeftOvers(): Promise<CompactionResult | undefined> {
    let bytes = 0;
    const segments = this.#unpunched.size;
    for (const [number, dropped] of this.#unpunched) {
      if (number >= this.#replica.facts.lowestSegment && dropped.batches.size > 0)
        bytes += await this.#punch(number, dropped);
      this.#unpunched.delete(number);
      await this.#pace.breathe(0);
    }
    return segments === 0 ? undefined : { segments, frames: 0, bytes };
  }

  async #punch(segment: number, { batches }: DroppedFrames): Promise<number> {
    const handle = this.#files.open(this.#replica.parts.catalogue.segmentPath(segment), 'write');
    try {
      const before = handle.allocatedBytes();
      for (const { offset64, frames, bits } of batches.values()) {
        const dead = Array.from({ length: frames }, (_, frame) => frame).filter((frame) => hasBit(bits, frame));
        punchFrames(handle, offset64, dead);
      }
      await handle.sync();
      return before - handle.allocatedBytes();
    } finally {
      handle.close();
    }
  }

  #withSegment<T>(segment: Segment, mode: 'read' | 'write', work: (handle: FileHandle) => T): T {
    const handle = this.#files.open(this.#replica.parts.catalogue.segmentPath(segment.number), mode);
    try {
      return work(handle);
    } finally {
      handle.close();
    }
  }
}

/** Whole pages only; adjoining frames together. */
function punchFrames(handle: FileHandle, offset64: number, dead: readonly number[]): void {
  const { offsets } = frameOffsets(handle, offset64);
  for (let index = 0; index < dead.length; ) {
    const first = dead[index]!;
    let end = first;
    for (; dead[index] === end; index++) end++;
    const from = Math.ceil(offsets[first]! / PAGE_BYTES) * PAGE_BYTES;
    const to = Math.floor(offsets[end]! / PAGE_BYTES) * PAGE_BYTES;
    if (to > from) handle.punchHole(from, to - from);
  }
}

/** The seen sequences that bound a range of sequences: the last one below it, those in it, the first one at or behind its end. */
export function gapEnds(seen: SeenSequences, first: number, last: number): number[] {
  const from = lowerBound(seen, first);
  const to = lowerBound(seen, last);
  return seen.slice(Math.max(0, from - 1), to + 1);
}

function lowerBound(sorted: SeenSequences, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function signatureOf(segment: Segment, seen: SeenSequences): Uint8Array {
  const ends = Float64Array.from(gapEnds(seen, segment.firstSequence, segment.lastSequence));
  return sha256(new Uint8Array(ends.buffer)).slice(0, 16);
}
