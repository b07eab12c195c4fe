import { type ExtentCursor, type ExtentFields, type ExtentRun, ZERO_BIT } from './extent.ts';

/** Extents of one segment as typed arrays: 20 bytes each. In log order (as appended) or sorted, as the maker says. */
export class ExtentColumns {
  readonly segment: number;
  length = 0;
  keys: Float64Array;
  /** Blocks, with ZERO_BIT. */
  words: Uint32Array;
  offsets: Uint32Array;
  payloads: Uint32Array;

  constructor(segment: number, capacity = 1024) {
    this.segment = segment;
    this.keys = new Float64Array(capacity);
    this.words = new Uint32Array(capacity);
    this.offsets = new Uint32Array(capacity);
    this.payloads = new Uint32Array(capacity);
  }

  push(key: number, word: number, offset64: number, payloadBlock: number): void {
    if (this.length === this.keys.length) this.#grow();
    this.keys[this.length] = key;
    this.words[this.length] = word;
    this.offsets[this.length] = offset64;
    this.payloads[this.length] = payloadBlock;
    this.length += 1;
  }

  end(index: number): number {
    return (this.keys[index] as number) + ((this.words[index] as number) & ~ZERO_BIT);
  }

  /** Appends what a cursor stands on; joins it to the last one where it continues it. */
  pushJoined(from: Readonly<ExtentFields>): void {
    const last = this.length - 1;
    if (last >= 0 && this.end(last) === from.key && this.#continues(last, from)) {
      this.words[last] = (this.words[last] as number) + from.blocks;
      return;
    }
    this.push(from.key, from.blocks + (from.zero ? ZERO_BIT : 0), from.offset64, from.payloadBlock);
  }

  /** Gives unused capacity back. */
  trim(): this {
    this.#resize(this.length);
    return this;
  }

  #continues(last: number, from: Readonly<ExtentFields>): boolean {
    const word = this.words[last] as number;
    const blocks = word & ~ZERO_BIT;
    if (word >= ZERO_BIT !== from.zero || blocks + from.blocks >= ZERO_BIT) return false;
    return (
      from.zero ||
      (this.offsets[last] === from.offset64 && (this.payloads[last] as number) + blocks === from.payloadBlock)
    );
  }

  #grow(): void {
    this.#resize(Math.max(64, this.keys.length * 2));
  }

  #resize(capacity: number): void {
    const { keys, words, offsets, payloads } = this;
    const kept = Math.min(this.length, capacity);
    this.keys = new Float64Array(capacity);
    this.words = new Uint32Array(capacity);
    this.offsets = new Uint32Array(capacity);
    this.payloads = new Uint32Array(capacity);
    this.keys.set(keys.subarray(0, kept));
    this.words.set(words.subarray(0, kept));
    this.offsets.set(offsets.subarray(0, kept));
    this.payloads.set(payloads.subarray(0, kept));
  }
}

/** Sorted columns as a run. */
export class MemoryRun implements ExtentRun {
  readonly columns: ExtentColumns;

  constructor(columns: ExtentColumns) {
    this.columns = columns;
  }

  cursor(): ExtentCursor {
    return new MemoryCursor(this.columns);
  }
}

class MemoryCursor implements ExtentCursor {
  readonly #columns: ExtentColumns;
  #at = -1;

  constructor(columns: ExtentColumns) {
    this.#columns = columns;
  }

  get key(): number {
    return this.#columns.keys[this.#at] as number;
  }

  get blocks(): number {
    return (this.#columns.words[this.#at] as number) & ~ZERO_BIT;
  }

  get zero(): boolean {
    return (this.#columns.words[this.#at] as number) >= ZERO_BIT;
  }

  get segment(): number {
    return this.#columns.segment;
  }

  get offset64(): number {
    return this.#columns.offsets[this.#at] as number;
  }

  get payloadBlock(): number {
    return this.#columns.payloads[this.#at] as number;
  }

  seek(key: number): boolean {
    let low = 0;
    let high = this.#columns.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#columns.end(middle) > key) high = middle;
      else low = middle + 1;
    }
    this.#at = low;
    return low < this.#columns.length;
  }

  advance(): boolean {
    this.#at += 1;
    return this.#at < this.#columns.length;
  }
}
