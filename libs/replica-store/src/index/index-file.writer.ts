import { crc32 } from 'node:zlib';
import { type FileHandle, type FileSystem, isPromise } from '@understudy/block';
import type { MachineId } from '@understudy/replication';
import type { ExtentFields } from './extent.ts';
import {
  EXTENT_BYTES,
  EXTENTS_PER_PAGE,
  encodeFooter,
  FENCE_BYTES,
  FENCES_PER_PAGE,
  PAGE_HEAD_BYTES,
  PageKind,
  sealPage,
  writeExtent,
  writeFence,
} from './index-page.ts';
import { PAGE_BYTES } from './page-cache.ts';

const BUFFER_PAGES = 64;

/** What the footer tells besides what the writer counts itself. */
export interface IndexIdentity {
  readonly type: number;
  readonly level: number;
  readonly firstSegment: number;
  readonly lastSegment: number;
  readonly firstSequence: number;
  readonly lastSequence: number;
  readonly machineId: MachineId;
  readonly salt: Uint8Array;
}

/**
 * Writes an index file page by page: `add` extents (in turn with `flush` when `full`), then rows of batches, then `finish`, which makes it durable
 * and puts it in place. `abandon` removes an unfinished one.
 */
export class IndexFileWriter {
  static #made = 0;
  /**
   * A name of its own: a store that was closed in the middle of its work would put the unfinished file of its successor in place instead of its own (found by
   * scale.sim, twice). A start removes left-overs by their ending.
   */
  readonly #temporary: string;
  readonly #files: FileSystem;
  readonly #folder: string;
  readonly #name: string;
  readonly #identity: IndexIdentity;
  readonly #saltCrc: number;
  readonly #handle: FileHandle;
  readonly #buffer = Buffer.alloc(BUFFER_PAGES * PAGE_BYTES);
  #bufferedPages = 0;
  #flushedPages = 0;
  #items = 0;
  #extents = 0;
  #fences: number[] = [];

  constructor(files: FileSystem, folder: string, name: string, identity: IndexIdentity) {
    this.#files = files;
    this.#folder = folder;
    this.#name = name;
    this.#identity = identity;
    this.#saltCrc = crc32(identity.salt);
    IndexFileWriter.#made += 1;
    this.#temporary = `${folder}/${name}.${IndexFileWriter.#made}.new`;
    files.remove(this.#temporary);
    this.#handle = files.open(this.#temporary, 'create');
  }

  /** True: `flush` before the next `add`. */
  get full(): boolean {
    return this.#bufferedPages === BUFFER_PAGES;
  }

  add(extent: Readonly<ExtentFields>): void {
    const page = this.#page();
    if (this.#items === 0) this.#fences.push(extent.key);
    writeExtent(page, PAGE_HEAD_BYTES + this.#items * EXTENT_BYTES, extent);
    this.#items += 1;
    this.#extents += 1;
    if (this.#items === EXTENTS_PER_PAGE) this.#closePage(PageKind.extents);
  }

  async flush(): Promise<void> {
    if (this.#bufferedPages === 0) return;
    const bytes = this.#bufferedPages * PAGE_BYTES;
    const written = this.#handle.write(this.#buffer.subarray(0, bytes), this.#flushedPages * PAGE_BYTES);
    if (isPromise(written)) await written;
    this.#flushedPages += this.#bufferedPages;
    this.#bufferedPages = 0;
  }

  /** Rows of batches (BATCH_ROW_BYTES each), for a log-order index. */
  async finishLog(rows: Uint8Array, batches: number): Promise<void> {
    if (this.#items > 0) this.#closePage(PageKind.extents);
    const extentPages = this.#pages;
    const bodyBytes = EXTENTS_PER_PAGE * EXTENT_BYTES;
    for (let at = 0; at < rows.length; at += bodyBytes) {
      if (this.full) await this.flush();
      const body = rows.subarray(at, at + bodyBytes);
      this.#page().set(body, PAGE_HEAD_BYTES);
      this.#items = body.length / EXTENT_BYTES;
      this.#closePage(PageKind.batches);
    }
    await this.#finish(extentPages, batches, 0, 0);
  }

  async finishFinal(): Promise<void> {
    if (this.#items > 0) this.#closePage(PageKind.extents);
    const extentPages = this.#pages;
    let levels = 0;
    let firstBelow = 0;
    let keys = this.#fences;
    while (keys.length > 1) {
      const start = this.#pages;
      keys = await this.#writeFences(keys);
      firstBelow = start;
      levels += 1;
    }
    await this.#finish(extentPages, 0, levels === 0 ? 0 : firstBelow, levels);
  }

  /** `remove` false once the store was closed: its folder may have another owner, and a start removes left-overs. */
  abandon(remove: boolean): void {
    this.#handle.close();
    if (remove) this.#files.remove(this.#temporary);
  }

  /** One level of fences over pages whose first keys are given; answers the first keys of the new pages. */
  async #writeFences(keys: readonly number[]): Promise<number[]> {
    const above: number[] = [];
    for (let at = 0; at < keys.length; at += FENCES_PER_PAGE) {
      if (this.full) await this.flush();
      const page = this.#page();
      const slice = keys.slice(at, at + FENCES_PER_PAGE);
      slice.forEach((key, index) => {
        writeFence(page, PAGE_HEAD_BYTES + index * FENCE_BYTES, key);
      });
      above.push(slice[0] as number);
      this.#items = slice.length;
      this.#closePage(PageKind.fences);
    }
    return above;
  }

  async #finish(extentPages: number, batches: number, rootPage: number, fenceLevels: number): Promise<void> {
    await this.flush();
    const counts = { extents: this.#extents, batches, extentPages, rootPage, fenceLevels };
    const footer = encodeFooter({ ...this.#identity, ...counts }, this.#flushedPages);
    this.#handle.writeSync(footer, this.#flushedPages * PAGE_BYTES);
    await this.#handle.sync();
    this.#handle.close();
    this.#files.rename(this.#temporary, `${this.#folder}/${this.#name}`);
    await this.#files.syncFolder(this.#folder);
  }

  get #pages(): number {
    return this.#flushedPages + this.#bufferedPages;
  }

  #page(): Buffer {
    const at = this.#bufferedPages * PAGE_BYTES;
    const page = this.#buffer.subarray(at, at + PAGE_BYTES);
    if (this.#items === 0) page.fill(0);
    return page;
  }

  #closePage(kind: PageKind): void {
    const at = this.#bufferedPages * PAGE_BYTES;
    sealPage(this.#buffer.subarray(at, at + PAGE_BYTES), kind, this.#pages, this.#items, this.#saltCrc);
    this.#bufferedPages += 1;
    this.#items = 0;
  }
}
