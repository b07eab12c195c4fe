import { BLOCK_BYTES, fillBits, findBit } from '@understudy/block';
import { PAGE_BLOCKS, PAGE_PLANE_WORDS } from './map.layout.ts';

/** The bits of one page. `allocated` and `written` are changed in place. */
export interface PageBits {
  readonly allocated: Uint32Array;
  readonly written: Uint32Array;
  allocatedCount: number;
  writtenCount: number;
}

/** `guest`: the stand-in wrote the blocks. `hydration`: they were copied from the view. */
export type MapOrigin = 'guest' | 'hydration';

/** A run of blocks of one kind. */
export interface MapRun {
  readonly block: number;
  readonly blocks: number;
}

/**
 * Two bits per block, in memory: allocated and written. Bits are only ever set. Pages (63 MiB of disk, 4 KiB of memory) exist only
 * where a bit is set; the pages that changed are remembered until `takeDirty`.
 */
export class AllocationMap {
  readonly blocks: number;
  readonly #pages: (PageBits | undefined)[];
  /** Pages a guest's flush must write, and pages that may wait for hydration's. */
  readonly #urgent = new Set<number>();
  readonly #lazy = new Set<number>();
  #allocatedCount = 0;
  #writtenCount = 0;

  constructor(sizeBytes: number) {
    this.blocks = Math.ceil(sizeBytes / BLOCK_BYTES);
    this.#pages = new Array(Math.ceil(this.blocks / PAGE_BLOCKS)).fill(undefined);
  }

  get allocatedCount(): number {
    return this.#allocatedCount;
  }

  get writtenCount(): number {
    return this.#writtenCount;
  }

  get full(): boolean {
    return this.#allocatedCount === this.blocks;
  }

  isAllocated(block: number): boolean {
    return this.#has('allocated', block);
  }

  /** The end of the run of blocks from `from` that are all allocated, or all not; looks no further than `end`. */
  allocatedRunEnd(from: number, end: number): number {
    return this.isAllocated(from)
      ? this.#find('allocated', from, end, false)
      : this.#find('allocated', from, end, true);
  }

  /** The first block in `[from, end)` that is not allocated; `end` when there is none. */
  nextUnallocated(from: number, end = this.blocks): number {
    return this.full ? end : this.#find('allocated', from, end, false);
  }

  /** The first block in `[from, end)` that the guest has not written; `end` when there is none. */
  nextUnwritten(from: number, end = this.blocks): number {
    return this.#find('written', from, end, false);
  }

  /** The first block in `[from, end)` that the guest has written; `end` when there is none. */
  nextWritten(from: number, end = this.blocks): number {
    return this.#find('written', from, end, true);
  }

  /** All runs of blocks the stand-in wrote, ascending: W of a reprotect. */
  *writtenRuns(from = 0, end = this.blocks): Generator<MapRun> {
    for (let at = this.nextWritten(from, end); at < end; ) {
      const stop = this.nextUnwritten(at, end);
      yield { block: at, blocks: stop - at };
      at = this.nextWritten(stop, end);
    }
  }

  /** Sets the bits of `[from, end)`; answers how many blocks were not allocated before. */
  add(from: number, end: number, origin: MapOrigin): number {
    let added = 0;
    for (let at = from; at < end; ) {
      const index = Math.floor(at / PAGE_BLOCKS);
      const stop = Math.min(end, (index + 1) * PAGE_BLOCKS);
      added += this.#addInPage(index, at - index * PAGE_BLOCKS, stop - index * PAGE_BLOCKS, origin);
      at = stop;
    }
    return added;
  }

  /** A page as it was read from disk (or undefined); not dirty by that. */
  load(index: number, bits: PageBits): void {
    if (this.#pages[index] !== undefined) throw new Error(`page ${index} is loaded already`);
    this.#pages[index] = bits;
    this.#allocatedCount += bits.allocatedCount;
    this.#writtenCount += bits.writtenCount;
  }

  page(index: number): PageBits | undefined {
    return this.#pages[index];
  }

  get pageCount(): number {
    return this.#pages.length;
  }

  dirtyCount(which: 'urgent' | 'all'): number {
    return this.#urgent.size + (which === 'all' ? this.#lazy.size : 0);
  }

  /** Up to `max` pages that changed since they were taken last; they count as clean from now on. */
  takeDirty(which: 'urgent' | 'all', max: number): number[] {
    const taken: number[] = [];
    for (const set of which === 'all' ? [this.#urgent, this.#lazy] : [this.#urgent]) {
      for (const index of set) {
        if (taken.length >= max) return taken;
        set.delete(index);
        taken.push(index);
      }
    }
    return taken;
  }

  #addInPage(index: number, from: number, end: number, origin: MapOrigin): number {
    const page = this.#pages[index] ?? this.#newPage(index);
    const added = fillBits(page.allocated, from, end);
    page.allocatedCount += added;
    this.#allocatedCount += added;
    let changed = added;
    if (origin === 'guest') {
      const written = fillBits(page.written, from, end);
      page.writtenCount += written;
      this.#writtenCount += written;
      changed += written;
    }
    if (changed > 0) this.#markDirty(index, origin);
    return added;
  }

  #markDirty(index: number, origin: MapOrigin): void {
    if (origin === 'guest') {
      this.#lazy.delete(index);
      this.#urgent.add(index);
    } else if (!this.#urgent.has(index)) {
      this.#lazy.add(index);
    }
  }

  #newPage(index: number): PageBits {
    const page: PageBits = {
      allocated: new Uint32Array(PAGE_PLANE_WORDS),
      written: new Uint32Array(PAGE_PLANE_WORDS),
      allocatedCount: 0,
      writtenCount: 0,
    };
    this.#pages[index] = page;
    return page;
  }

  #has(plane: 'allocated' | 'written', block: number): boolean {
    const index = Math.floor(block / PAGE_BLOCKS);
    const words = this.#pages[index]?.[plane];
    const bit = block - index * PAGE_BLOCKS;
    return words !== undefined && (words[bit >>> 5]! & (1 << (bit & 31))) !== 0;
  }

  #find(plane: 'allocated' | 'written', from: number, end: number, value: boolean): number {
    for (let at = from; at < end; ) {
      const index = Math.floor(at / PAGE_BLOCKS);
      const base = index * PAGE_BLOCKS;
      const words = this.#pages[index]?.[plane];
      if (words === undefined) {
        if (!value) return at;
      } else {
        const found = findBit(words, at - base, Math.min(end - base, PAGE_BLOCKS), value);
        if (found >= 0) return base + found;
      }
      at = base + PAGE_BLOCKS;
    }
    return end;
  }
}
