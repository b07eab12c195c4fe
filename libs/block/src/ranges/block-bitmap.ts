import { clearBits, countBits, fillBits, findBit } from './bit-words.ts';

const CHUNK_BITS = 32_768;
const CHUNK_WORDS = CHUNK_BITS / 32;
/** Stands for a chunk with every bit set: a wholly dirty disk costs as little as a clean one. */
const FULL = Symbol('full');

interface PartialChunk {
  readonly words: Uint32Array;
  count: number;
}
type Chunk = PartialChunk | typeof FULL;

/** A run of set bits. */
export interface BlockRun {
  readonly start: number;
  readonly count: number;
}

/**
 * A set of block numbers `[0, size)`. 4 KiB of memory for each 32,768 blocks (128 MiB of disk) that are partly set; nothing for those
 * wholly set or clear. Ranges outside of `[0, size)` are a defect (RangeError).
 */
export class BlockBitmap {
  readonly size: number;
  readonly #chunks: (Chunk | undefined)[];
  #count = 0;
  #partialChunks = 0;

  constructor(size: number) {
    if (!Number.isSafeInteger(size) || size < 0) throw new RangeError(`a bitmap of ${size} blocks`);
    this.size = size;
    this.#chunks = new Array(Math.ceil(size / CHUNK_BITS)).fill(undefined);
  }

  /** Number of set bits. */
  get count(): number {
    return this.#count;
  }

  /** Heap used for bits. */
  get memoryBytes(): number {
    return this.#partialChunks * CHUNK_WORDS * 4 + this.#chunks.length * 8;
  }

  has(block: number): boolean {
    this.#assertRange(block, 1);
    const chunk = this.#chunks[Math.floor(block / CHUNK_BITS)];
    if (chunk === undefined || chunk === FULL) return chunk === FULL;
    const bit = block % CHUNK_BITS;
    return (chunk.words[bit >>> 5]! & (1 << (bit & 31))) !== 0;
  }

  /** Sets a range; answers how many bits were clear before. */
  set(start: number, count = 1): number {
    return this.#change(start, count, true);
  }

  /** Clears a range; answers how many bits were set before. */
  clear(start: number, count = 1): number {
    return this.#change(start, count, false);
  }

  clearAll(): void {
    this.#chunks.fill(undefined);
    this.#count = 0;
    this.#partialChunks = 0;
  }

  /** True when any bit of the range is set. */
  hasAny(start: number, count: number): boolean {
    this.#assertRange(start, count);
    return count > 0 && this.nextSet(start, start + count) < start + count;
  }

  /** True when every bit of the range is set. */
  hasAll(start: number, count: number): boolean {
    this.#assertRange(start, count);
    return this.nextClear(start, start + count) === start + count;
  }

  /** Number of set bits in a range. */
  countRange(start: number, count: number): number {
    this.#assertRange(start, count);
    let total = 0;
    for (let at = start; at < start + count; ) {
      const index = Math.floor(at / CHUNK_BITS);
      const end = Math.min(start + count, (index + 1) * CHUNK_BITS);
      const chunk = this.#chunks[index];
      if (chunk === FULL) total += end - at;
      else if (chunk !== undefined) total += countBits(chunk.words, at - index * CHUNK_BITS, end - index * CHUNK_BITS);
      at = end;
    }
    return total;
  }

  /** The first set bit in `[from, end)`; `end` when there is none. */
  nextSet(from: number, end = this.size): number {
    return this.#find(from, end, true);
  }

  /** The first clear bit in `[from, end)`; `end` when there is none. */
  nextClear(from: number, end = this.size): number {
    return this.#find(from, end, false);
  }

  /** The next run of set bits at or after `from`, at most `countMax` long. */
  nextRun(from: number, countMax = this.size, end = this.size): BlockRun | undefined {
    const start = this.nextSet(from, end);
    if (start >= end) return undefined;
    return { start, count: this.nextClear(start, Math.min(end, start + countMax)) - start };
  }

  /** All runs of a range, ascending. The bitmap may change meanwhile: what lies behind the last run handed out is not looked at again. */
  *runs(from = 0, end = this.size, countMax = this.size): Generator<BlockRun> {
    for (let at = from; at < end; ) {
      const run = this.nextRun(at, countMax, end);
      if (run === undefined) return;
      yield run;
      at = run.start + run.count;
    }
  }

  clone(): BlockBitmap {
    const copy = new BlockBitmap(this.size);
    copy.unite(this);
    return copy;
  }

  /** Sets every bit that is set in the other, which may be smaller. */
  unite(other: BlockBitmap): void {
    if (other.size > this.size) throw new RangeError('the other bitmap is larger');
    for (const run of other.runs()) this.set(run.start, run.count);
  }

  /** Clears every bit that is set in the other, which may be smaller. */
  subtract(other: BlockBitmap): void {
    if (other.size > this.size) throw new RangeError('the other bitmap is larger');
    for (const run of other.runs()) this.clear(run.start, run.count);
  }

  #change(start: number, count: number, value: boolean): number {
    this.#assertRange(start, count);
    let changed = 0;
    for (let at = start; at < start + count; ) {
      const index = Math.floor(at / CHUNK_BITS);
      const end = Math.min(start + count, (index + 1) * CHUNK_BITS);
      changed += this.#changeChunk(index, at - index * CHUNK_BITS, end - index * CHUNK_BITS, value);
      at = end;
    }
    this.#count += value ? changed : -changed;
    return changed;
  }

  /** Changes bits `[from, to)` of one chunk and keeps the shortest form of it. */
  #changeChunk(index: number, from: number, to: number, value: boolean): number {
    const before = this.#chunks[index];
    if (before === (value ? FULL : undefined)) return 0;
    const bits = Math.min(CHUNK_BITS, this.size - index * CHUNK_BITS);
    if (to - from === bits) {
      if (before !== undefined && before !== FULL) this.#partialChunks--;
      this.#chunks[index] = value ? FULL : undefined;
      const held = countOf(before, bits);
      return value ? bits - held : held;
    }
    const chunk = before === undefined || before === FULL ? this.#split(index, before, bits) : before;
    const changed = value ? fillBits(chunk.words, from, to) : clearBits(chunk.words, from, to);
    chunk.count += value ? changed : -changed;
    if (chunk.count === 0 || chunk.count === bits) {
      this.#chunks[index] = chunk.count === 0 ? undefined : FULL;
      this.#partialChunks--;
    }
    return changed;
  }

  #split(index: number, before: typeof FULL | undefined, bits: number): PartialChunk {
    const chunk: PartialChunk = { words: new Uint32Array(CHUNK_WORDS), count: 0 };
    if (before === FULL) chunk.count = fillBits(chunk.words, 0, bits);
    this.#chunks[index] = chunk;
    this.#partialChunks++;
    return chunk;
  }

  #find(from: number, end: number, value: boolean): number {
    this.#assertRange(from, Math.max(0, end - from));
    for (let at = from; at < end; ) {
      const index = Math.floor(at / CHUNK_BITS);
      const base = index * CHUNK_BITS;
      const chunk = this.#chunks[index];
      if (chunk === undefined || chunk === FULL) {
        if ((chunk === FULL) === value) return at;
      } else {
        const found = findBit(chunk.words, at - base, Math.min(end - base, CHUNK_BITS), value);
        if (found >= 0) return base + found;
      }
      at = base + CHUNK_BITS;
    }
    return end;
  }

  #assertRange(start: number, count: number): void {
    if (!Number.isSafeInteger(start) || start < 0 || !(count >= 0) || start + count > this.size) {
      throw new RangeError(`blocks ${start}+${count} are outside of a bitmap of ${this.size}`);
    }
  }
}

function countOf(chunk: Chunk | undefined, bits: number): number {
  if (chunk === undefined) return 0;
  return chunk === FULL ? bits : chunk.count;
}
