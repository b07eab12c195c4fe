import { crc32 } from 'node:zlib';
import type { FileHandle } from '@understudy/block';
import { IndexDamage } from '../errors.ts';
import type { HandlePool } from '../files/handle-pool.ts';
import { type ExtentCursor, type ExtentRun, ZERO_BIT } from './extent.ts';
import { ExtentColumns } from './extent-columns.ts';
import {
  BATCH_ROW_BYTES,
  decodeFooter,
  EXTENT_BYTES,
  FENCE_BYTES,
  FENCES_PER_PAGE,
  type IndexFooter,
  IndexType,
  PAGE_HEAD_BYTES,
  PageKind,
  pageFault,
  readKey,
} from './index-page.ts';
import { PAGE_BYTES, type PageCache } from './page-cache.ts';

let fileIds = 0;

/** An index file for reading. Opening reads its footer only. Bad pages throw IndexDamage. */
export class IndexFile implements ExtentRun {
  readonly path: string;
  readonly footer: IndexFooter;
  /** Names the file in the page cache; never used again for another. */
  readonly fileId: number;
  readonly #pool: HandlePool;
  readonly #cache: PageCache;
  readonly #saltCrc: number;
  readonly #load: (target: Buffer, page: number) => void;
  /** First page of each level: extents, then the fence levels from the lowest to the root. */
  readonly levelStarts: readonly number[];
  /** All pages but the footer. */
  pageCount = 0;

  constructor(path: string, pool: HandlePool, cache: PageCache) {
    this.path = path;
    fileIds += 1;
    this.fileId = fileIds;
    this.#pool = pool;
    this.#cache = cache;
    this.footer = this.#readFooter();
    this.#saltCrc = crc32(this.footer.salt);
    this.levelStarts = levelStarts(this.footer);
    this.#load = (target, page) => this.#readPages(target, page);
  }

  cursor(use: 'lookup' | 'scan'): ExtentCursor {
    return new FileCursor(this, use === 'scan' ? new ScanPages(this) : new CachedPages(this));
  }

  /** Offset of a page in the cache's bytes, for this turn and until the next call. */
  cachedPage(page: number): number {
    return this.#cache.offsetOf(this.fileId, page, this.#load);
  }

  get cacheBytes(): Buffer {
    return this.#cache.bytes;
  }

  /** Reads and checks whole pages from `first` on; answers how many there were. */
  readPages(target: Buffer, first: number, pages: number): number {
    const wanted = Math.min(pages, this.pageCount - first);
    this.#readPages(target.subarray(0, wanted * PAGE_BYTES), first);
    return wanted;
  }

  /** The first extents of a log-order index, in log order. */
  readLog(extents: number): ExtentColumns {
    const log = new ExtentColumns(this.footer.firstSegment, Math.max(1, extents));
    const cursor = this.cursor('scan');
    for (let more = cursor.seek(0) && extents > 0; more; more = log.length < extents && cursor.advance()) {
      log.push(cursor.key, cursor.blocks + (cursor.zero ? ZERO_BIT : 0), cursor.offset64, cursor.payloadBlock);
    }
    if (log.length !== extents) throw this.damage(`${log.length} of ${extents} extents`);
    return log;
  }

  /** Rows of batches of a log-order index, BATCH_ROW_BYTES each. */
  readRows(): Buffer {
    const rows = Buffer.alloc(this.footer.batches * BATCH_ROW_BYTES);
    const page = Buffer.alloc(PAGE_BYTES);
    let at = 0;
    for (let number = this.footer.extentPages; at < rows.length; number += 1) {
      if (this.readPages(page, number, 1) !== 1) throw this.damage('batch pages are missing');
      const items = page.readUInt32LE(8);
      const bytes = items * BATCH_ROW_BYTES;
      const fits = page.readUInt32LE(0) === PageKind.batches && items > 0 && PAGE_HEAD_BYTES + bytes <= PAGE_BYTES;
      if (!fits || at + bytes > rows.length) throw this.damage(`page ${number} is no page of batches`);
      page.copy(rows, at, PAGE_HEAD_BYTES, PAGE_HEAD_BYTES + bytes);
      at += bytes;
    }
    return rows;
  }

  damage(message: string): IndexDamage {
    return new IndexDamage(this.fileId, this.path, message);
  }

  #readFooter(): IndexFooter {
    const handle = this.#pool.get(this.path);
    const bytes = handle.sizeBytes();
    if (bytes < PAGE_BYTES || bytes % PAGE_BYTES !== 0) throw this.damage(`a size of ${bytes} bytes`);
    const page = Buffer.alloc(PAGE_BYTES);
    this.#fill(handle, page, bytes - PAGE_BYTES);
    try {
      const footer = decodeFooter(page, bytes / PAGE_BYTES - 1);
      const pages = bytes / PAGE_BYTES - 1;
      this.pageCount = pages;
      if (footer.extentPages > pages || footer.rootPage >= Math.max(1, pages))
        throw new Error('it points behind its end');
      return footer;
    } catch (cause) {
      throw this.damage((cause as Error).message);
    }
  }

  #readPages(target: Buffer, first: number): void {
    this.#fill(this.#pool.get(this.path), target, first * PAGE_BYTES);
    for (let at = 0; at < target.length; at += PAGE_BYTES) {
      const fault = pageFault(target.subarray(at, at + PAGE_BYTES), first + at / PAGE_BYTES, this.#saltCrc);
      if (fault !== undefined) throw this.damage(fault);
    }
  }

  #fill(handle: FileHandle, target: Buffer, offsetBytes: number): void {
    let count: number;
    try {
      count = handle.readSync(target, offsetBytes);
    } catch (cause) {
      throw this.damage((cause as Error).message);
    }
    if (count !== target.length) throw this.damage(`it ends at ${offsetBytes + count}`);
  }
}

/** Where a cursor gets its pages from. */
interface Pages {
  bytes: Buffer;
  /** Offset of the page in `bytes`; holds until the next call on anything that shares the cache. */
  at(page: number): number;
}

class CachedPages implements Pages {
  readonly bytes: Buffer;
  readonly #file: IndexFile;

  constructor(file: IndexFile) {
    this.#file = file;
    this.bytes = file.cacheBytes;
  }

  at(page: number): number {
    return this.#file.cachedPage(page);
  }
}

const SCAN_PAGES = 32;

/** Reads ahead into a buffer of its own, so that merges do not push everything else out of the cache. */
class ScanPages implements Pages {
  readonly bytes = Buffer.alloc(SCAN_PAGES * PAGE_BYTES);
  readonly #file: IndexFile;
  #first = 0;
  #count = 0;

  constructor(file: IndexFile) {
    this.#file = file;
  }

  at(page: number): number {
    if (page < this.#first || page >= this.#first + this.#count) {
      this.#count = 0;
      this.#count = this.#file.readPages(this.bytes, page, SCAN_PAGES);
      this.#first = page;
    }
    return (page - this.#first) * PAGE_BYTES;
  }
}

class FileCursor implements ExtentCursor {
  readonly #file: IndexFile;
  readonly #pages: Pages;
  #page = 0;
  #item = -1;
  #items = 0;
  key = 0;
  blocks = 0;
  zero = false;
  segment = 0;
  offset64 = 0;
  payloadBlock = 0;

  constructor(file: IndexFile, pages: Pages) {
    this.#file = file;
    this.#pages = pages;
  }

  seek(key: number): boolean {
    if (this.#file.footer.extentPages === 0) return false;
    this.#page = this.#file.footer.type === IndexType.final ? this.#descend(key) : 0;
    const at = this.#openPage();
    this.#item = this.#firstEndingAbove(at, key) - 1;
    return this.advance();
  }

  advance(): boolean {
    this.#item += 1;
    if (this.#item >= this.#items) {
      this.#page += 1;
      this.#item = 0;
      if (this.#page >= this.#file.footer.extentPages) return false;
      this.#openPage();
    }
    const at = this.#pages.at(this.#page) + PAGE_HEAD_BYTES + this.#item * EXTENT_BYTES;
    const { bytes } = this.#pages;
    this.key = readKey(bytes, at);
    const word = bytes.readUInt32LE(at + 8);
    this.zero = word >= ZERO_BIT;
    this.blocks = this.zero ? word - ZERO_BIT : word;
    this.segment = bytes.readUInt32LE(at + 12);
    this.offset64 = bytes.readUInt32LE(at + 16);
    this.payloadBlock = bytes.readUInt32LE(at + 20);
    return true;
  }

  /** From the root down to the last extent page whose first key is not above the key. */
  #descend(key: number): number {
    let page = this.#file.footer.rootPage;
    const starts = this.#file.levelStarts;
    for (let level = this.#file.footer.fenceLevels; level > 0; level -= 1) {
      const at = this.#pages.at(page);
      const { bytes } = this.#pages;
      if (bytes.readUInt32LE(at) !== PageKind.fences) throw this.#file.damage(`page ${page} is no page of fences`);
      const child = lastFenceNotAbove(bytes, at, key);
      const index = page - (starts[level] as number);
      page = (starts[level - 1] as number) + index * FENCES_PER_PAGE + child;
    }
    return page;
  }

  #openPage(): number {
    const at = this.#pages.at(this.#page);
    const { bytes } = this.#pages;
    this.#items = bytes.readUInt32LE(at + 8);
    const fits = this.#items > 0 && PAGE_HEAD_BYTES + this.#items * EXTENT_BYTES <= PAGE_BYTES;
    if (bytes.readUInt32LE(at) !== PageKind.extents || !fits) {
      throw this.#file.damage(`page ${this.#page} is no page of extents`);
    }
    return at;
  }

  #firstEndingAbove(pageAt: number, key: number): number {
    const { bytes } = this.#pages;
    if (this.#file.footer.type !== IndexType.final) return 0;
    let low = 0;
    let high = this.#items;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const at = pageAt + PAGE_HEAD_BYTES + middle * EXTENT_BYTES;
      const end = readKey(bytes, at) + (bytes.readUInt32LE(at + 8) & ~ZERO_BIT);
      if (end > key) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function levelStarts(footer: IndexFooter): number[] {
  const starts = [0];
  let pages = footer.extentPages;
  let start = footer.extentPages;
  for (let level = 1; level <= footer.fenceLevels; level += 1) {
    starts.push(start);
    pages = Math.ceil(pages / FENCES_PER_PAGE);
    start += pages;
  }
  return starts;
}

/** Index of the last fence not above the key; 0 when all are above. */
function lastFenceNotAbove(bytes: Buffer, pageAt: number, key: number): number {
  let low = 0;
  let high = bytes.readUInt32LE(pageAt + 8);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (readKey(bytes, pageAt + PAGE_HEAD_BYTES + middle * FENCE_BYTES) <= key) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
