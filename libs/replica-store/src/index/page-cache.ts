export const PAGE_BYTES = 4096;
const PAGES_PER_FILE_MAX = 2 ** 27;
const SLOTS_MIN = 64;

/**
 * The one bounded cache of index pages of a store: a slab of 4 KiB slots, replaced by the clock rule. A slot's bytes may be replaced by
 * any later call: use them before the next call, or copy.
 */
export class PageCache {
  readonly bytes: Buffer;
  readonly #slots: number;
  readonly #slotOf = new Map<number, number>();
  readonly #keyOf: Float64Array;
  readonly #used: Uint8Array;
  #hand = 0;
  hits = 0;
  misses = 0;

  /** `bytesMax` of memory at most (at least 256 KiB). */
  constructor(bytesMax: number) {
    this.#slots = Math.max(SLOTS_MIN, Math.floor(bytesMax / PAGE_BYTES));
    this.bytes = Buffer.alloc(this.#slots * PAGE_BYTES);
    this.#keyOf = new Float64Array(this.#slots).fill(-1);
    this.#used = new Uint8Array(this.#slots);
  }

  /** Offset of the page's bytes in `bytes`. `load` fills and checks a page; when it throws nothing is kept. */
  offsetOf(fileId: number, page: number, load: (target: Buffer, page: number) => void): number {
    const key = fileId * PAGES_PER_FILE_MAX + page;
    const known = this.#slotOf.get(key);
    if (known !== undefined) {
      this.hits += 1;
      this.#used[known] = 1;
      return known * PAGE_BYTES;
    }
    this.misses += 1;
    return this.#load(key, page, load);
  }

  #load(key: number, page: number, load: (target: Buffer, page: number) => void): number {
    const slot = this.#freeSlot();
    const offset = slot * PAGE_BYTES;
    load(this.bytes.subarray(offset, offset + PAGE_BYTES), page);
    this.#slotOf.set(key, slot);
    this.#keyOf[slot] = key;
    this.#used[slot] = 1;
    return offset;
  }

  #freeSlot(): number {
    while (this.#used[this.#hand] === 1) {
      this.#used[this.#hand] = 0;
      this.#hand = (this.#hand + 1) % this.#slots;
    }
    const slot = this.#hand;
    this.#hand = (this.#hand + 1) % this.#slots;
    this.#slotOf.delete(this.#keyOf[slot] as number);
    this.#keyOf[slot] = -1;
    return slot;
  }
}
