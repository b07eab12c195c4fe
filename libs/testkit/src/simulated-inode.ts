import type { SeededRandom } from './seeded-random.ts';

export const PAGE_BYTES = 4096;
const SECTOR_BYTES = 512;
/** Storage that is reserved and reads as zeros. */
const RESERVED = new Uint8Array(PAGE_BYTES);

/** The content of one simulated file: what a process sees, and what the medium would still have after a power loss. */
export class SimulatedInode {
  sizeBytes = 0;
  locked = false;
  readonly #pages = new Map<number, Uint8Array>();
  /** For each page that is not durable as it is seen: what the medium has instead. */
  readonly #onMedium = new Map<number, Uint8Array | undefined>();
  /** Pages that a failed sync gave up: they look clean, and no later sync writes them. */
  readonly #abandoned = new Set<number>();
  /** Contents that a sync under way has taken: whoever writes to such a page writes to a copy. */
  readonly #taken = new WeakSet<Uint8Array>();
  #mediumSizeBytes = 0;
  #syncsBegun = 0;
  #newestSync = 0;

  get allocatedPages(): number {
    return this.#pages.size;
  }

  get isDurable(): boolean {
    return this.#onMedium.size === 0 && this.#mediumSizeBytes === this.sizeBytes;
  }

  read(target: Uint8Array, offsetBytes: number): number {
    const length = Math.max(0, Math.min(target.length, this.sizeBytes - offsetBytes));
    for (const { page, from, at, count } of piecesOf(offsetBytes, length)) {
      const content = this.#pages.get(page);
      if (content === undefined) target.fill(0, at, at + count);
      else target.set(content.subarray(from, from + count), at);
    }
    return length;
  }

  write(source: Uint8Array, offsetBytes: number): void {
    for (const { page, from, at, count } of piecesOf(offsetBytes, source.length)) {
      const content = this.#change(page);
      content.set(source.subarray(at, at + count), from);
    }
    this.sizeBytes = Math.max(this.sizeBytes, offsetBytes + source.length);
  }

  /** Pages of the range that have no storage yet. */
  missingPages(offsetBytes: number, lengthBytes: number): number {
    let missing = 0;
    for (const { page } of piecesOf(offsetBytes, lengthBytes)) missing += this.#pages.has(page) ? 0 : 1;
    return missing;
  }

  allocate(offsetBytes: number, lengthBytes: number): void {
    for (const { page } of piecesOf(offsetBytes, lengthBytes)) {
      if (this.#pages.has(page)) continue;
      this.#remember(page);
      this.#pages.set(page, RESERVED);
    }
    this.sizeBytes = Math.max(this.sizeBytes, offsetBytes + lengthBytes);
  }

  punch(offsetBytes: number, lengthBytes: number): void {
    const length = Math.min(lengthBytes, this.sizeBytes - offsetBytes);
    for (const { page, from, count } of piecesOf(offsetBytes, length)) {
      if (!this.#pages.has(page)) continue;
      if (count === PAGE_BYTES) {
        this.#remember(page);
        this.#pages.delete(page);
      } else {
        this.#change(page).fill(0, from, from + count);
      }
    }
  }

  truncate(sizeBytes: number): void {
    if (sizeBytes < this.sizeBytes) {
      const tail = sizeBytes % PAGE_BYTES;
      if (tail !== 0 && this.#pages.has(Math.floor(sizeBytes / PAGE_BYTES))) {
        this.#change(Math.floor(sizeBytes / PAGE_BYTES)).fill(0, tail);
      }
      for (const page of [...this.#pages.keys()]) {
        if (page * PAGE_BYTES < sizeBytes) continue;
        this.#remember(page);
        this.#pages.delete(page);
      }
    }
    this.sizeBytes = sizeBytes;
  }

  /** The next page with (without) storage from an offset on, as an offset; the size when there is none. */
  seek(offsetBytes: number, what: 'data' | 'hole'): number {
    for (let at = offsetBytes; at < this.sizeBytes; at = (Math.floor(at / PAGE_BYTES) + 1) * PAGE_BYTES) {
      if (this.#pages.has(Math.floor(at / PAGE_BYTES)) === (what === 'data')) return at;
    }
    return this.sizeBytes;
  }

  /** Begins a sync of what is there now; the answer ends it, well or not. Until then nothing of it is promised. */
  beginSync(): { succeed(): void; fail(): void } {
    const number = ++this.#syncsBegun;
    const sizeBytes = this.sizeBytes;
    const pages = new Map<number, Uint8Array | undefined>();
    for (const page of this.#onMedium.keys()) {
      if (!this.#abandoned.has(page)) pages.set(page, this.#take(page));
    }
    return {
      succeed: () => {
        // A sync that began later and ended earlier has made more than this durable already.
        if (number < this.#newestSync) return;
        this.#newestSync = number;
        this.#mediumSizeBytes = sizeBytes;
        for (const [page, content] of pages) if (this.#onMedium.has(page)) this.#settle(page, content);
      },
      fail: () => {
        for (const page of pages.keys()) this.#abandoned.add(page);
      },
    };
  }

  /** The system writes a page back when it likes. */
  writeBack(random: SeededRandom): void {
    const pages = [...this.#onMedium.keys()].filter((page) => !this.#abandoned.has(page));
    if (pages.length === 0) return;
    const page = pages[random.below(pages.length)]!;
    this.#settle(page, this.#take(page));
  }

  /** What is left after the power went: per page all new, all old, or sector by sector either. */
  losePower(random: SeededRandom): void {
    for (const [page, old] of this.#onMedium) {
      const kept = random.below(4);
      if (kept === 0 && !this.#abandoned.has(page)) continue;
      if (kept === 1 || this.#abandoned.has(page)) this.#put(page, old);
      else this.#put(page, tear(old, this.#pages.get(page), random));
    }
    if (random.chance(0.5)) this.sizeBytes = this.#mediumSizeBytes;
    this.#cutBehindEnd();
    this.#mediumSizeBytes = this.sizeBytes;
    this.#onMedium.clear();
    this.#abandoned.clear();
    this.locked = false;
  }

  /** Changes a bit of the medium behind everybody's back. */
  flipBit(offsetBytes: number, bit: number): void {
    const page = Math.floor(offsetBytes / PAGE_BYTES);
    const content = this.#pages.get(page)?.slice() ?? new Uint8Array(PAGE_BYTES);
    content[offsetBytes % PAGE_BYTES]! ^= 1 << bit;
    this.#pages.set(page, content);
  }

  #take(page: number): Uint8Array | undefined {
    const content = this.#pages.get(page);
    if (content !== undefined) this.#taken.add(content);
    return content;
  }

  #change(page: number): Uint8Array {
    this.#remember(page);
    const content = this.#pages.get(page);
    const isShared = content === RESERVED || (content !== undefined && this.#taken.has(content));
    if (content !== undefined && !isShared && this.#onMedium.get(page) !== content) return content;
    const own = content?.slice() ?? new Uint8Array(PAGE_BYTES);
    this.#pages.set(page, own);
    return own;
  }

  #remember(page: number): void {
    this.#abandoned.delete(page);
    if (!this.#onMedium.has(page)) this.#onMedium.set(page, this.#pages.get(page));
  }

  /** The medium has `content` now; the page is clean when that is what is seen. */
  #settle(page: number, content: Uint8Array | undefined): void {
    const seen = this.#pages.get(page);
    const isSame =
      seen === content || (seen !== undefined && content !== undefined && Buffer.compare(seen, content) === 0);
    if (isSame) this.#onMedium.delete(page);
    else this.#onMedium.set(page, content);
  }

  #put(page: number, content: Uint8Array | undefined): void {
    if (content === undefined) this.#pages.delete(page);
    else this.#pages.set(page, content);
  }

  #cutBehindEnd(): void {
    const sizeBytes = this.sizeBytes;
    for (const page of [...this.#pages.keys()]) if (page * PAGE_BYTES >= sizeBytes) this.#pages.delete(page);
    const tail = sizeBytes % PAGE_BYTES;
    const last = this.#pages.get(Math.floor(sizeBytes / PAGE_BYTES));
    if (last !== undefined && tail !== 0) {
      const own = last.slice();
      own.fill(0, tail);
      this.#pages.set(Math.floor(sizeBytes / PAGE_BYTES), own);
    }
  }
}

function tear(old: Uint8Array | undefined, seen: Uint8Array | undefined, random: SeededRandom): Uint8Array {
  const torn = old?.slice() ?? new Uint8Array(PAGE_BYTES);
  for (let at = 0; at < PAGE_BYTES; at += SECTOR_BYTES) {
    if (random.chance(0.5)) continue;
    if (seen === undefined) torn.fill(0, at, at + SECTOR_BYTES);
    else torn.set(seen.subarray(at, at + SECTOR_BYTES), at);
  }
  return torn;
}

function* piecesOf(
  offsetBytes: number,
  lengthBytes: number,
): Generator<{ page: number; from: number; at: number; count: number }> {
  for (let at = 0; at < lengthBytes; ) {
    const page = Math.floor((offsetBytes + at) / PAGE_BYTES);
    const from = (offsetBytes + at) % PAGE_BYTES;
    const count = Math.min(PAGE_BYTES - from, lengthBytes - at);
    yield { page, from, at, count };
    at += count;
  }
}
