import { BlockIoError, type FileHandle, type FileSystem } from '@understudy/block';
import { AllocationMap } from './allocation.map.ts';
import { BranchError } from './branch.errors.ts';
import {
  encodeHeader,
  encodePage,
  headerSlotOffset,
  MAP_SLOT_BYTES,
  type MapExpectation,
  type MapFlags,
  type MapPage,
  mapFileBytes,
  pageSlotOffset,
} from './map.layout.ts';
import { type LoadedMap, readMap } from './map.recovery.ts';

/** Pages of one round of a flush: 4 MiB of copies at most. */
const ROUND_PAGES_MAX = 1024;

/** Pages as they were when the round began; written after the raw file's fsync. */
export interface MapRound {
  readonly flush: number;
  readonly pages: readonly { readonly index: number; readonly crc: number; readonly bytes: Uint8Array }[];
}

/** The allocation map on disk: two slots per page, two header slots (docs/formats/branch.md). Flushes come one at a time. */
export class MapFile {
  readonly map: AllocationMap;
  readonly path: string;
  /** See LoadedMap. */
  readonly torn: boolean;
  readonly #handle: FileHandle;
  readonly #expected: MapExpectation;
  /** Per page: the slot of the newest version (1 before the first, so that the first goes to 0) and its CRC (0: none). */
  readonly #slots: Uint8Array;
  readonly #crcs: Uint32Array;
  #boot: Uint8Array;
  #flags: MapFlags;
  #flush: number;
  #pages: number;
  #sum: number;
  #failure: unknown;

  private constructor(handle: FileHandle, expected: MapExpectation, loaded: LoadedMap) {
    this.path = handle.path;
    this.#handle = handle;
    this.#expected = expected;
    this.map = loaded.map;
    this.torn = loaded.torn;
    this.#slots = loaded.slots;
    this.#crcs = loaded.crcs;
    this.#boot = loaded.header.boot;
    this.#flags = loaded.header.flags;
    this.#flush = loaded.flush;
    this.#pages = loaded.pages;
    this.#sum = loaded.sum;
  }

  /** Makes an empty map in full size and fsyncs it (the folder's fsync is the caller's). */
  static async create(files: FileSystem, path: string, expected: MapExpectation): Promise<void> {
    const handle = files.open(path, 'create');
    try {
      const sizeBytes = mapFileBytes(expected.sizeBytes);
      handle.truncate(sizeBytes);
      handle.allocate(0, sizeBytes);
      const flags = { clean: true, hydrated: false, writtenInexact: false };
      const header = { flush: 1, ...expected, boot: new Uint8Array(16), flags, pages: 0, sum: 0 };
      handle.writeSync(encodeHeader(header), headerSlotOffset(1));
      await handle.sync();
    } finally {
      handle.close();
    }
  }

  /** Reads and checks; changes nothing. Throws BranchError (busy, damaged, mismatch). */
  static async open(files: FileSystem, path: string, expected: MapExpectation): Promise<MapFile> {
    const handle = files.open(path, 'write');
    try {
      if (!handle.tryLock()) throw new BranchError('branch-busy', `${path} is open in another process`);
      return new MapFile(handle, expected, await readMap(handle, expected, new AllocationMap(expected.sizeBytes)));
    } catch (error) {
      handle.close();
      throw error;
    }
  }

  /** The boot under which it was written last, and its flags. */
  get boot(): Uint8Array {
    return this.#boot;
  }

  get flags(): MapFlags {
    return this.#flags;
  }

  /** Marks it as in use under this boot, durably. Before the first change. */
  async begin(boot: Uint8Array, writtenInexact: boolean): Promise<void> {
    this.#boot = boot;
    this.#flags = { ...this.#flags, clean: false, writtenInexact };
    await this.#writeAlone();
  }

  async markHydrated(verified: boolean): Promise<void> {
    const writtenInexact = this.#flags.writtenInexact && !verified;
    this.#flags = { ...this.#flags, hydrated: true, writtenInexact };
    await this.#writeAlone();
  }

  /** Everything must have been flushed. */
  async markClean(): Promise<void> {
    this.#flags = { ...this.#flags, clean: true };
    await this.#writeAlone();
  }

  /** Copies up to a round's worth of changed pages; undefined when there is none. */
  takeRound(which: 'urgent' | 'all'): MapRound | undefined {
    if (this.map.dirtyCount(which) === 0) return undefined;
    const flush = this.#flush + 1;
    const indexes = this.map.takeDirty(which, ROUND_PAGES_MAX);
    const bytes = new Uint8Array(indexes.length * MAP_SLOT_BYTES);
    const pages = indexes.map((index, at) => {
      const slot = bytes.subarray(at * MAP_SLOT_BYTES, (at + 1) * MAP_SLOT_BYTES);
      return { index, bytes: slot, crc: encodePage(this.#pageOf(flush, index), slot) };
    });
    return { flush, pages };
  }

  /** Writes and fsyncs a round. The raw file's fsync that began after `takeRound` MUST have ended. */
  async writeRound(round: MapRound): Promise<void> {
    if (round.flush !== this.#flush + 1) throw new Error(`round ${round.flush} after flush ${this.#flush}`);
    await this.#guarded(async () => {
      for (const { index, crc, bytes } of round.pages) {
        const before = this.#crcs[index]!;
        const slot = 1 - this.#slots[index]!;
        await this.#handle.write(bytes, pageSlotOffset(index, slot));
        this.#slots[index] = slot;
        this.#crcs[index] = crc;
        this.#sum = (this.#sum + crc - before) >>> 0;
        if (before === 0) this.#pages++;
      }
      await this.#writeHeader(round.flush);
    });
  }

  close(): void {
    this.#handle.close();
  }

  #pageOf(flush: number, index: number): Omit<MapPage, 'crc'> {
    const bits = this.map.page(index);
    if (bits === undefined) throw new Error(`page ${index} changed but does not exist`);
    const { allocated, written, allocatedCount, writtenCount } = bits;
    return { flush, index, allocated, written, allocatedCount, writtenCount };
  }

  /** A header with no pages takes the slot that does not hold the newest header. */
  async #writeAlone(): Promise<void> {
    await this.#guarded(() => this.#writeHeader(this.#flush + 1));
  }

  async #writeHeader(flush: number): Promise<void> {
    const header = {
      ...this.#expected,
      flush,
      boot: this.#boot,
      flags: this.#flags,
      pages: this.#pages,
      sum: this.#sum,
    };
    await this.#handle.write(encodeHeader(header), headerSlotOffset(flush));
    await this.#handle.sync();
    this.#flush = flush;
  }

  /** After a failure the file is never written again: what of it is on the medium is not known. */
  async #guarded(work: () => Promise<void>): Promise<void> {
    if (this.#failure !== undefined) {
      throw new BlockIoError('EIO', `${this.path} failed before`, { cause: this.#failure, retryable: false });
    }
    try {
      await work();
    } catch (error) {
      this.#failure = error;
      throw error;
    }
  }
}
