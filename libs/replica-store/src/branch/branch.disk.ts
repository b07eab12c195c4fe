// Long: data, map and recent log of one disk change together, in one turn of the event loop each; their formats have files of their own.
import {
  appendExtent,
  BLOCK_BYTES,
  BlockIoError,
  type Extent,
  type FileHandle,
  type FileSystem,
  FlushGroup,
  isPromise,
  type MaybePromise,
  sha256,
} from '@understudy/block';
import type { AllocationMap, MapOrigin } from './allocation.map.ts';
import { BranchError } from './branch.errors.ts';
import type { BranchIdentity } from './branch.types.ts';
import { ByteBudget } from './byte.budget.ts';
import { MapFile } from './map.file.ts';
import { identityBytes } from './map.layout.ts';
import { PaddedFile } from './padded-file.ts';
import { RecentLog } from './recent.log.ts';

export interface BranchDiskOptions {
  readonly files: FileSystem;
  readonly folder: string;
  readonly identity: BranchIdentity;
  readonly disk: number;
  readonly sizeBytes: number;
  /** Length of the raw file: the disk's true size, less than a block below `sizeBytes`. Default: `sizeBytes`. */
  readonly exactBytes?: number;
  /** The kernel's boot id: what was in the page cache under another one is gone. */
  readonly bootId: string;
  readonly budget?: ByteBudget;
}

/** The files of one disk of a branch: raw image, allocation map, recent records. Every change is complete in one turn of the event loop. */
export class BranchDisk {
  readonly index: number;
  readonly path: string;
  readonly sizeBytes: number;
  readonly map: AllocationMap;
  readonly #data: FileHandle;
  readonly #mapFile: MapFile;
  readonly #recent: RecentLog;
  readonly #budget: ByteBudget;
  readonly #guestFlush = new FlushGroup(() => this.#flushOnce('urgent'));
  /** Serialises rounds of guest's and hydration's flushes. */
  #turn: Promise<void> = Promise.resolve();
  #changes = 0;
  #durableChanges = 0;
  #failure: unknown;
  #closed = false;

  private constructor(options: BranchDiskOptions, data: FileHandle, mapFile: MapFile, recent: RecentLog) {
    this.index = options.disk;
    this.path = data.path;
    this.sizeBytes = options.sizeBytes;
    this.map = mapFile.map;
    this.#data = data;
    this.#mapFile = mapFile;
    this.#recent = recent;
    this.#budget = options.budget ?? new ByteBudget();
    this.#budget.settle(this.index, data.allocatedBytes());
  }

  /** The file names of a disk, without suffix. */
  static base(folder: string, disk: number): string {
    return `${folder}/disk-${disk}`;
  }

  static paths(folder: string, disk: number): string[] {
    const base = BranchDisk.base(folder, disk);
    return [`${base}.raw`, `${base}.map`, ...RecentLog.paths(base)];
  }

  /** Makes the files, all fsynced; the folder's fsync is the caller's. */
  static async create(options: BranchDiskOptions): Promise<void> {
    const { files, folder, identity, disk, sizeBytes, exactBytes = sizeBytes } = options;
    const base = BranchDisk.base(folder, disk);
    const data = files.open(`${base}.raw`, 'create');
    try {
      data.truncate(exactBytes);
      await data.sync();
    } finally {
      data.close();
    }
    await MapFile.create(files, `${base}.map`, { identity: identityBytes(identity, disk), sizeBytes });
    await RecentLog.create(files, base);
  }

  /** Opens, replays what a killed process left, and marks the map as in use. Throws BranchError. */
  static async open(options: BranchDiskOptions): Promise<BranchDisk> {
    const { files, folder, identity, disk, sizeBytes, exactBytes = sizeBytes } = options;
    const base = BranchDisk.base(folder, disk);
    const mapFile = await MapFile.open(files, `${base}.map`, { identity: identityBytes(identity, disk), sizeBytes });
    const opened: { close(): void }[] = [mapFile];
    try {
      const file = files.open(`${base}.raw`, 'write');
      opened.push(file);
      const data = exactBytes === sizeBytes ? file : new PaddedFile(file, exactBytes, sizeBytes);
      if (data.sizeBytes() !== sizeBytes) {
        throw new BranchError('branch-damaged', `${data.path} has ${data.sizeBytes()} bytes instead of ${sizeBytes}`);
      }
      const recent = RecentLog.open(files, base);
      opened.push(recent);
      const opening = new BranchDisk(options, data, mapFile, recent);
      await opening.#recover(options);
      return opening;
    } catch (error) {
      for (const each of opened) each.close();
      throw error;
    }
  }

  /** False: power was lost while it was in use; a block that hydration filled may have been written without being marked. */
  get writtenExact(): boolean {
    return !this.#mapFile.flags.writtenInexact;
  }

  get hydrated(): boolean {
    return this.#mapFile.flags.hydrated;
  }

  /** Bytes on the medium. */
  allocatedBytes(): number {
    return this.#data.allocatedBytes();
  }

  /** Throws when a flush has failed: what the guest writes could not be made durable any more. */
  assertWritable(): void {
    if (this.#failure === undefined) return;
    const options = { cause: this.#failure, retryable: false };
    throw new BlockIoError('EIO', `a flush of ${this.path} failed; it must be opened again`, options);
  }

  read(target: Uint8Array, offsetBytes: number): MaybePromise<void> {
    const count = this.#data.read(target, offsetBytes);
    if (isPromise(count)) return count.then((read) => this.#assertRead(read, target.length));
    this.#assertRead(count, target.length);
    return undefined;
  }

  /** Resolves when the recent file has room for that many records. */
  room(records: number): MaybePromise<void> {
    if (!this.#recent.hasRoom(records)) return this.flushGuest().then(() => this.room(records));
    // A flush in time means that nobody ever has to wait for one. Its failure is kept and told to the next request.
    if (this.#recent.halfFull) this.flushGuest().catch(() => undefined);
    return undefined;
  }

  /** The guest's bytes into blocks `[block, stop)`, which are all allocated or all not; the first and last may be covered in part only if allocated. */
  put(block: number, stop: number, source: Uint8Array, offsetBytes: number): void {
    if (this.map.isAllocated(block)) {
      this.#markWritten(block, stop);
      this.#data.writeSync(source, offsetBytes);
    } else {
      this.#budget.take(this.index, source.length);
      this.#data.writeSync(source, offsetBytes);
      this.#add(block, stop);
    }
    this.#changes++;
  }

  putZero(block: number, stop: number, offsetBytes: number, lengthBytes: number, mayDeallocate: boolean): void {
    const allocated = this.map.isAllocated(block);
    if (allocated) this.#markWritten(block, stop);
    this.#zeroFile(offsetBytes, lengthBytes, mayDeallocate);
    if (!allocated) this.#add(block, stop);
    this.#changes++;
  }

  /** Bytes of the view into those blocks of `[from, end)` that are not allocated now; answers how many. */
  fill(from: number, end: number, bytes: Uint8Array): number {
    return this.#fillRuns(from, end, (block, stop) => {
      const piece = bytes.subarray((block - from) * BLOCK_BYTES, (stop - from) * BLOCK_BYTES);
      this.#budget.take(this.index, piece.length);
      this.#data.writeSync(piece, block * BLOCK_BYTES);
    });
  }

  /** Zeros of the view: the raw file gets holes (it may hold leftovers of writes that a crash took back). */
  fillZero(from: number, end: number): number {
    return this.#fillRuns(from, end, (block, stop) => {
      const offset = block * BLOCK_BYTES;
      this.#data.punchHole(offset, Math.min(stop * BLOCK_BYTES, this.sizeBytes) - offset);
    });
  }

  /**
   * Blocks from `from` on that the guest has not written must equal `expected` (the view's bytes). Those that do not are written again; where
   * `written` is not exact they are taken for the guest's and marked as written instead. Answers how many. `found` is room of the same length.
   */
  repair(from: number, expected: Uint8Array, found: Uint8Array): number {
    this.assertWritable();
    this.#assertRead(this.#data.readSync(found, from * BLOCK_BYTES), found.length);
    if (Buffer.compare(found, expected) === 0) return 0;
    let repaired = 0;
    for (let at = 0; at < expected.length; at += BLOCK_BYTES) {
      const block = from + at / BLOCK_BYTES;
      const right = expected.subarray(at, at + BLOCK_BYTES);
      if (Buffer.compare(found.subarray(at, at + BLOCK_BYTES), right) === 0) continue;
      if (this.map.nextUnwritten(block, block + 1) !== block) continue;
      if (this.writtenExact) this.#data.writeSync(right, block * BLOCK_BYTES);
      else this.map.add(block, block + 1, 'guest');
      repaired++;
    }
    if (repaired > 0) this.#changes++;
    return repaired;
  }

  /** The raw file has nothing there, so it reads as zeros. */
  isHole(from: number, end: number): boolean {
    return this.#data.seekData(from * BLOCK_BYTES) >= Math.min(end * BLOCK_BYTES, this.sizeBytes);
  }

  /** Undefined when there is nothing to make durable. */
  flush(): MaybePromise<void> {
    this.assertWritable();
    if (this.#durableChanges === this.#changes) return undefined;
    return this.flushGuest();
  }

  async flushGuest(): Promise<void> {
    await this.#guestFlush.flush();
  }

  /** Hydration's flush: all changed pages. */
  flushAll(): Promise<void> {
    return this.#flushOnce('all');
  }

  /** Durably: the raw file is the whole disk. `verified`: what is not marked as written equals the view, so `written` is exact again. */
  async markHydrated(verified: boolean): Promise<void> {
    await this.flushAll();
    if (!this.map.full) throw new Error(`${this.path} is not full`);
    await this.#inTurn(() => this.#mapFile.markHydrated(verified));
  }

  /** Content kinds of a range of allocated blocks. */
  addExtents(list: Extent[], from: number, end: number): void {
    for (let at = from; at < end; ) {
      const data = Math.min(end, this.#data.seekData(at));
      const unit = Math.floor(data / BLOCK_BYTES) * BLOCK_BYTES;
      const hole = Math.max(at, Math.min(data, unit));
      appendExtent(list, at, hole - at, 'hole');
      if (data >= end) {
        appendExtent(list, hole, end - hole, 'hole');
        return;
      }
      const stop = Math.min(end, this.#data.seekHole(data));
      appendExtent(list, hole, stop - hole, 'data');
      at = stop;
    }
  }

  /** Flushes, marks the map as closed cleanly, and lets the files go. After a failed flush: lets go only. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    try {
      if (this.#failure === undefined) {
        await this.flushAll();
        await this.#inTurn(() => this.#mapFile.markClean());
      }
    } finally {
      this.abandon();
    }
  }

  /** Lets the files go as they are (they are deleted, or the process ends). */
  abandon(): void {
    this.#closed = true;
    this.#data.close();
    this.#mapFile.close();
    this.#recent.close();
  }

  async #recover(options: BranchDiskOptions): Promise<void> {
    const boot = sha256(Buffer.from(options.bootId)).subarray(0, 16);
    const identity = { boot, branchId: options.identity.branchId, disk: this.index };
    const { clean, writtenInexact } = this.#mapFile.flags;
    const sameBoot = Buffer.compare(this.#mapFile.boot, boot) === 0;
    if (sameBoot && this.#mapFile.torn) {
      throw new BranchError('branch-damaged', `${this.#mapFile.path} lacks pages of its newest flush`);
    }
    if (!clean && sameBoot) {
      this.#recent.replay(identity, (block, blocks) => {
        if (block + blocks <= this.map.blocks) this.map.add(block, block + blocks, 'guest');
      });
    }
    await this.#mapFile.begin(boot, writtenInexact || (!clean && !sameBoot));
    // What was replayed must be durable in the map before the records are forgotten.
    await this.#writeRounds('all');
    this.#recent.begin(identity);
  }

  #markWritten(block: number, stop: number): void {
    if (this.map.nextUnwritten(block, stop) < stop) this.#add(block, stop);
  }

  #add(block: number, stop: number): void {
    this.#recent.append(block, stop - block);
    this.map.add(block, stop, 'guest');
  }

  #fillRuns(from: number, end: number, write: (block: number, stop: number) => void): number {
    this.assertWritable();
    let filled = 0;
    for (let block = this.map.nextUnallocated(from, end); block < end; ) {
      const stop = this.map.allocatedRunEnd(block, end);
      write(block, stop);
      filled += this.map.add(block, stop, 'hydration' satisfies MapOrigin);
      block = this.map.nextUnallocated(stop, end);
    }
    if (filled > 0) this.#changes++;
    return filled;
  }

  /** Small or unaligned ranges are written; else the range is punched and, if it must not be a hole, reserved again. */
  #zeroFile(offsetBytes: number, lengthBytes: number, mayDeallocate: boolean): void {
    const aligned = offsetBytes % BLOCK_BYTES === 0 && lengthBytes % BLOCK_BYTES === 0;
    if (!aligned && lengthBytes < BLOCK_BYTES) {
      this.#data.writeSync(new Uint8Array(lengthBytes), offsetBytes);
      return;
    }
    if (!mayDeallocate) this.#budget.take(this.index, lengthBytes);
    this.#data.punchHole(offsetBytes, lengthBytes);
    if (!mayDeallocate) this.#data.allocate(offsetBytes, lengthBytes);
  }

  #assertRead(read: number, length: number): void {
    if (read !== length) throw new BlockIoError('EIO', `${this.path} ended ${length - read} bytes early`);
  }

  async #flushOnce(which: 'urgent' | 'all'): Promise<void> {
    await this.#inTurn(async () => {
      this.assertWritable();
      try {
        const changes = this.#changes;
        this.#recent.switch();
        await this.#writeRounds(which);
        this.#durableChanges = changes;
      } catch (error) {
        this.#failure ??= error;
        throw error;
      }
    });
  }

  /** See docs/formats/branch.md, "Flush". Bounded: pages that change meanwhile wait for the next flush. */
  async #writeRounds(which: 'urgent' | 'all'): Promise<void> {
    let left = this.map.dirtyCount(which);
    do {
      const round = this.#mapFile.takeRound(which);
      await this.#data.sync();
      if (round !== undefined) await this.#mapFile.writeRound(round);
      left -= round?.pages.length ?? left;
    } while (left > 0);
    this.#budget.settle(this.index, this.#data.allocatedBytes());
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }
}
