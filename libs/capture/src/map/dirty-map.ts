import { BLOCK_BYTES, BlockBitmap, type FileHandle, type FileSystem } from '@understudy/block';
import type { ReplicaMemory } from '@understudy/replication';
import type { DiskIdentity } from '../capture.types.ts';
import { encodeHeader, type MapHeader } from './dirty-map.header.ts';
import {
  HEADER_SLOT_BYTES,
  PAGE_BYTES,
  PAGES_OFFSET,
  pagesOf,
  REGIONS_PER_PAGE,
  regionsOf,
  STAMP_SLOT_BYTES,
  STAMPS_OFFSET,
} from './dirty-map.layout.ts';
import { encodePage, sealPage, writePageBit } from './dirty-map.pages.ts';
import { encodeStamp } from './dirty-map.stamp.ts';

export interface DirtyMapState {
  readonly fileSystem: FileSystem;
  readonly file: FileHandle;
  readonly mapId: Uint8Array;
  readonly header: MapHeader;
  readonly headerCounter: number;
  readonly stampCounter: number;
  readonly regions: BlockBitmap;
}

/**
 * The coarse map of one disk and its file (docs/formats/dirty-map.md). `mark` stands on the guest's path: it does nothing for a
 * region that is marked, one page write for one that is not. Errors of the file come out as they are (BlockIoError).
 */
export class DirtyMap {
  readonly #fileSystem: FileSystem;
  readonly #file: FileHandle;
  readonly #mapId: Uint8Array;
  /** The pages as they are in the file: 4 KiB for every 31.75 GiB of disk. */
  readonly #pages = new Map<number, Uint8Array>();
  readonly #regionBlocks: number;
  #header: MapHeader;
  #headerCounter: number;
  #stampCounter: number;
  #regions: BlockBitmap;
  /** True once the file must not be used any more. */
  #gone = false;

  constructor(state: DirtyMapState) {
    this.#fileSystem = state.fileSystem;
    this.#file = state.file;
    this.#mapId = state.mapId;
    this.#header = state.header;
    this.#headerCounter = state.headerCounter;
    this.#stampCounter = state.stampCounter;
    this.#regions = state.regions;
    this.#regionBlocks = state.header.regionBytes / BLOCK_BYTES;
  }

  /** Blocks of 4 KiB in one region. */
  get regionBlocks(): number {
    return this.#regionBlocks;
  }

  /** Marked regions. Read only. */
  get regions(): BlockBitmap {
    return this.#regions;
  }

  get memory(): ReplicaMemory | undefined {
    return this.#header.memory;
  }

  /** Marks the regions of a range of blocks; in the page cache when it returns. */
  mark(block: number, blocks: number): void {
    const first = Math.floor(block / this.#regionBlocks);
    const last = Math.floor((block + blocks - 1) / this.#regionBlocks);
    if (first === last && this.#regions.has(first)) return;
    if (this.#gone || this.#regions.set(first, last - first + 1) === 0) return;
    for (let region = first; region <= last; region++) this.#changeBit(region, true);
    this.#writePages(first, last);
  }

  markAll(): void {
    if (this.#gone || this.#regions.set(0, this.#regions.size) === 0) return;
    this.#pages.clear();
    this.#writePages(0, this.#regions.size - 1);
  }

  /** Clears regions for which the caller vouches; the header must already hold the memory that justifies it. */
  clear(regions: readonly number[]): void {
    if (this.#gone) return;
    const pages = new Set<number>();
    for (const region of regions) {
      if (this.#regions.clear(region) === 0) continue;
      this.#changeBit(region, false);
      pages.add(Math.floor(region / REGIONS_PER_PAGE));
    }
    for (const page of pages) this.#writePage(page);
  }

  /** Writes what is known about the other side. */
  remember(memory: ReplicaMemory | undefined): void {
    this.#writeHeader({ ...this.#header, ...(memory === undefined ? {} : { memory }) });
  }

  /** The other side is another one: in both slots, so that rot in one of them does not bring the one before back. */
  adopt(memory: ReplicaMemory): void {
    this.remember(memory);
    this.remember(memory);
  }

  stamp(aliveMicros: number, oldestMicros: number): void {
    if (this.#gone) return;
    const counter = ++this.#stampCounter;
    const bytes = encodeStamp({ counter, aliveMicros, oldestMicros }, this.#mapId);
    this.#file.writeSync(bytes, STAMPS_OFFSET + (counter % 2) * STAMP_SLOT_BYTES);
  }

  /** The disk has grown: the file grows with it, its new regions are marked. */
  grow(sizeBytes: number): void {
    if (this.#gone) return;
    const { regionBytes } = this.#header;
    const before = this.#regions;
    const pagesBytes = pagesOf(sizeBytes, regionBytes) * PAGE_BYTES;
    this.#file.allocate(PAGES_OFFSET, pagesBytes);
    this.#regions = new BlockBitmap(regionsOf(sizeBytes, regionBytes));
    this.#regions.unite(before);
    this.#pages.clear();
    const first = Math.max(0, before.size - 1);
    this.#regions.set(first, this.#regions.size - first);
    this.#writePages(first, this.#regions.size - 1);
    this.#writeHeader({ ...this.#header, disk: { ...this.#header.disk, sizeBytes } });
  }

  /** The clean end: no write comes any more and all have ended; `identity` was read after that. */
  close(identity: DiskIdentity): void {
    if (this.#gone) return;
    const closed = { modifiedNanos: `${identity.modifiedNanos}`, changedNanos: `${identity.changedNanos}` };
    this.#writeHeader({ ...this.#header, state: 'closed', closed });
    this.release();
  }

  /** The map cannot be kept: whoever opens it next must not believe it. Throws when not even that can be written or the file removed. */
  abandon(reason: string): void {
    if (this.#gone) return;
    try {
      this.#writeHeader({ ...this.#header, state: 'abandoned', reason });
    } catch {
      // The reason for giving up is most likely this same file's error, which the caller tells; removing the file says as much as the header.
      this.#fileSystem.remove(this.#file.path);
    } finally {
      this.release();
    }
  }

  /** Lets go of the file as it is: what a kill would do. */
  release(): void {
    if (this.#gone) return;
    this.#gone = true;
    this.#file.close();
  }

  #writePages(firstRegion: number, lastRegion: number): void {
    const last = Math.floor(lastRegion / REGIONS_PER_PAGE);
    for (let page = Math.floor(firstRegion / REGIONS_PER_PAGE); page <= last; page++) this.#writePage(page);
  }

  #changeBit(region: number, value: boolean): void {
    writePageBit(this.#image(Math.floor(region / REGIONS_PER_PAGE)), region % REGIONS_PER_PAGE, value);
  }

  #writePage(page: number): void {
    const image = this.#image(page);
    sealPage(image);
    this.#file.writeSync(image, PAGES_OFFSET + page * PAGE_BYTES);
  }

  #image(page: number): Uint8Array {
    const known = this.#pages.get(page);
    if (known !== undefined) return known;
    const image = new Uint8Array(PAGE_BYTES);
    encodePage(image, this.#mapId, page, this.#regions);
    this.#pages.set(page, image);
    return image;
  }

  #writeHeader(header: MapHeader): void {
    if (this.#gone) return;
    const counter = this.#headerCounter + 1;
    this.#file.writeSync(encodeHeader(header, counter), (counter % 2) * HEADER_SLOT_BYTES);
    this.#headerCounter = counter;
    this.#header = header;
  }
}
