import { crc32 } from 'node:zlib';
import { BLOCK_BYTES, type FileHandle, type FileSystem } from '@understudy/block';
import { LEAF_BYTES } from '@understudy/replication';

/** "ULEF" */
const MAGIC = 0x46_45_4c_55;
const PAGE_BYTES = 4096;
const HEAD_BYTES = 16;
const DIGEST_BYTES = 32;
const PER_PAGE = 127;
const PAGES_MAX = 512;
const EMPTY_PAGE = Buffer.alloc(PAGE_BYTES);
const UNKNOWN = Buffer.alloc(DIGEST_BYTES);
export const LEAF_BLOCKS = LEAF_BYTES / BLOCK_BYTES;

/**
 * SHA-256 of each 64 KiB of a base image (docs/formats/replica-store.md §6), in a sparse file of 4 KiB pages with sums; a few pages are kept in memory
 * and written through. A page that cannot be read counts as unknown and is told by `damagedPages`.
 */
export class LeafTable {
  /** Undefined when a table is only read and there is none: every digest is unknown. */
  readonly #handle: FileHandle | undefined;
  readonly #pages = new Map<number, Buffer>();
  readonly damagedPages = new Set<number>();
  #dirty = false;
  /** Pages that differ from what is known to be on the medium. */
  #changed = new Set<number>();
  /** A write or sync failed: the changed pages are written anew before the next sync, for nobody else would do it. */
  #failed = false;

  constructor(files: FileSystem, path: string, mode: 'read' | 'write') {
    const exists = files.exists(path);
    if (mode === 'write') this.#handle = files.open(path, exists ? 'write' : 'create');
    else this.#handle = exists ? files.open(path, 'read') : undefined;
  }

  /** The digest of a leaf; undefined when it is not known. Borrowed. */
  digest(leaf: number): Uint8Array | undefined {
    const page = this.#page(Math.floor(leaf / PER_PAGE));
    const at = HEAD_BYTES + (leaf % PER_PAGE) * DIGEST_BYTES;
    const digest = page.subarray(at, at + DIGEST_BYTES);
    // Nearly every known digest says so in its first word.
    return page.readUInt32LE(at) === 0 && digest.equals(UNKNOWN) ? undefined : digest;
  }

  /** Sets digests of adjoining leaves; undefined makes them unknown. Written, not yet durable. */
  set(leaf: number, digest: Uint8Array | undefined): void {
    const number = Math.floor(leaf / PER_PAGE);
    if (digest === undefined && this.digest(leaf) === undefined) return;
    const page = this.#page(number);
    const at = HEAD_BYTES + (leaf % PER_PAGE) * DIGEST_BYTES;
    if (digest === undefined) page.fill(0, at, at + DIGEST_BYTES);
    else page.set(digest, at);
    this.#write(number, page);
  }

  /** Makes all leaves that touch [firstLeaf, endLeaf) unknown, fast over parts of the file that do not exist. */
  clear(firstLeaf: number, endLeaf: number): void {
    const handle = this.#writable();
    const size = handle.sizeBytes();
    for (let leaf = firstLeaf; leaf < endLeaf; ) {
      const offset = Math.floor(leaf / PER_PAGE) * PAGE_BYTES;
      if (offset >= size) return;
      const data = handle.seekData(offset);
      if (data >= offset + PAGE_BYTES) {
        leaf = Math.floor(data / PAGE_BYTES) * PER_PAGE;
        continue;
      }
      const pageEnd = (Math.floor(leaf / PER_PAGE) + 1) * PER_PAGE;
      for (; leaf < Math.min(pageEnd, endLeaf); leaf += 1) this.set(leaf, undefined);
    }
  }

  /** Makes every leaf unknown. */
  reset(): void {
    this.#writable().truncate(0);
    this.#pages.clear();
    this.#changed.clear();
    this.#dirty = true;
  }

  get dirty(): boolean {
    return this.#dirty;
  }

  async sync(): Promise<void> {
    if (this.#failed) for (const number of this.#changed) this.#write(number, this.#page(number));
    const changed = this.#changed;
    this.#changed = new Set();
    this.#dirty = false;
    try {
      await this.#writable().sync();
      this.#failed = false;
    } catch (cause) {
      for (const number of changed) this.#changed.add(number);
      this.#failed = true;
      this.#dirty = true;
      throw cause;
    }
  }

  close(): void {
    this.#handle?.close();
  }

  #writable(): FileHandle {
    if (this.#handle === undefined) throw new RangeError('this leaf table is only read');
    return this.#handle;
  }

  #write(number: number, page: Buffer): void {
    page.writeUInt32LE(MAGIC, 0);
    page.writeUInt32LE(number, 4);
    page.writeUInt32LE(pageCrc(page), 12);
    this.#changed.add(number);
    try {
      this.#writable().writeSync(page, number * PAGE_BYTES);
    } catch (cause) {
      this.#failed = true;
      throw cause;
    }
    this.damagedPages.delete(number);
    this.#dirty = true;
  }

  #page(number: number): Buffer {
    const known = this.#pages.get(number);
    if (known !== undefined) return known;
    if (this.#pages.size >= PAGES_MAX) this.#pages.delete(this.#pages.keys().next().value as number);
    const page = this.#read(number);
    this.#pages.set(number, page);
    return page;
  }

  #read(number: number): Buffer {
    const page = Buffer.alloc(PAGE_BYTES);
    this.#handle?.readSync(page, number * PAGE_BYTES);
    const empty = page.readUInt32LE(0) === 0 && page.equals(EMPTY_PAGE);
    if (empty) return page;
    const whole =
      page.readUInt32LE(0) === MAGIC && page.readUInt32LE(4) === number && page.readUInt32LE(12) === pageCrc(page);
    if (whole) return page;
    this.damagedPages.add(number);
    return page.fill(0);
  }
}

function pageCrc(page: Buffer): number {
  return crc32(page.subarray(HEAD_BYTES), crc32(page.subarray(0, 12)));
}

/** The leaves that a page covers: [first, end). */
export function leavesOfPage(page: number): [number, number] {
  return [page * PER_PAGE, (page + 1) * PER_PAGE];
}
