import { BlockIoError, type FileHandle, type FileSystem } from '@understudy/block';
import { type SeededRandom, seededRandom } from './seeded-random.ts';
import { PAGE_BYTES, SimulatedInode } from './simulated-inode.ts';
import { SimulatedFolder, SimulatedTree } from './simulated-tree.ts';

export type FileOperation =
  | 'open'
  | 'read'
  | 'write'
  | 'sync'
  | 'allocate'
  | 'punch'
  | 'truncate'
  | 'rename'
  | 'remove'
  | 'syncFolder';

/** Decides about one operation: undefined, or the errno's name it fails with (EIO, ENOSPC, …). */
export type FileFaultRule = (
  operation: FileOperation,
  path: string,
  offsetBytes: number,
  lengthBytes: number,
) => string | undefined;

/** From here on nobody counts. */
export const AMPLE_BYTES = 2 ** 40;

export interface SimulatedFileSystemOptions {
  readonly seed: number;
  /** Storage of the whole file system; default: as much as anybody asks for. */
  readonly capacityBytes?: number;
  /** Chance that the system writes some page back by itself, at each write. Default 0.05. */
  readonly writeBackChance?: number;
  /** How long a sync takes; default: until the next turn of the loop. */
  readonly syncDelay?: () => Promise<void>;
}

/**
 * Files in memory that behave as badly as files may: what was not synced is lost, kept or torn (by 512-byte sectors) at `powerLoss`;
 * names are durable after `syncFolder` only; a failed sync gives its pages up for good; storage runs out; faults come by rule.
 * The same seed and the same calls give the same outcome.
 */
export class SimulatedFileSystem implements FileSystem {
  /** May be changed at any time. */
  capacityBytes: number;
  faultRule: FileFaultRule | undefined;
  readonly random: SeededRandom;
  readonly #tree = new SimulatedTree();
  readonly #writeBackChance: number;
  readonly #syncDelay: () => Promise<void>;
  /** Handles of an earlier epoch are dead: their process went with the power. */
  #epoch = 0;

  constructor(options: SimulatedFileSystemOptions) {
    this.random = seededRandom(options.seed);
    this.capacityBytes = options.capacityBytes ?? AMPLE_BYTES;
    this.#writeBackChance = options.writeBackChance ?? 0.05;
    this.#syncDelay = options.syncDelay ?? (() => new Promise((resolve) => setImmediate(resolve)));
  }

  open(path: string, mode: 'read' | 'write' | 'create'): FileHandle {
    this.#mayFail('open', path);
    if (mode === 'create') return this.#handle(path, this.#tree.create(path), true);
    return this.#handle(path, this.#inode(path), mode === 'write');
  }

  exists(path: string): boolean {
    return this.#tree.find(path) !== undefined;
  }

  list(path: string): string[] {
    return [...this.#tree.folder(path).entries.keys()];
  }

  makeFolder(path: string): void {
    this.#tree.makeFolder(path);
  }

  rename(from: string, to: string): void {
    this.#mayFail('rename', from);
    this.#tree.rename(from, to);
  }

  remove(path: string): void {
    this.#mayFail('remove', path);
    this.#tree.remove(path);
  }

  async syncFolder(path: string): Promise<void> {
    const epoch = this.#epoch;
    this.#tree.folder(path);
    await this.#syncDelay();
    this.#assertEpoch(epoch, path);
    this.#mayFail('syncFolder', path);
    this.#tree.syncFolder(path);
  }

  freeBytes(): number {
    return Math.max(0, this.capacityBytes - this.usedBytes());
  }

  /** Storage taken by all files that have a name. */
  usedBytes(): number {
    let pages = 0;
    for (const inode of this.#tree.inodes()) pages += inode.allocatedPages;
    return pages * PAGE_BYTES;
  }

  /** The power goes: every handle is dead, every lock is gone, and what was not made durable is lost, kept or torn. */
  powerLoss(): void {
    this.#epoch++;
    this.#tree.losePower(this.random);
  }

  /** kill -9 of the process: handles and locks are gone, every write stays. */
  processKill(): void {
    this.#epoch++;
    for (const inode of this.#tree.inodes()) inode.locked = false;
  }

  /** Rot: flips one bit of the medium. Without a place, one by chance; answers where. */
  flipBit(path: string, offsetBytes?: number): number {
    const inode = this.#inode(path);
    const at = offsetBytes ?? this.random.below(inode.sizeBytes);
    inode.flipBit(at, this.random.below(8));
    return at;
  }

  #inode(path: string): SimulatedInode {
    const node = this.#tree.find(path);
    if (node === undefined) throw new BlockIoError('ENOENT', `no such file: ${path}`);
    if (node instanceof SimulatedFolder) throw new BlockIoError('EISDIR', `a folder: ${path}`);
    return node;
  }

  #mayFail(operation: FileOperation, path: string, offsetBytes = 0, lengthBytes = 0): void {
    const code = this.faultRule?.(operation, path, offsetBytes, lengthBytes);
    if (code !== undefined)
      throw new BlockIoError(code, `injected ${code}: ${operation} ${path} ${offsetBytes}+${lengthBytes}`);
  }

  #mayFill(inode: SimulatedInode, path: string, offsetBytes: number, lengthBytes: number): void {
    if (this.capacityBytes >= AMPLE_BYTES) return;
    const missing = inode.missingPages(offsetBytes, lengthBytes);
    if (missing > 0 && missing * PAGE_BYTES > this.freeBytes())
      throw new BlockIoError('ENOSPC', `no space for ${path}`);
  }

  #assertEpoch(epoch: number, path: string): void {
    if (epoch !== this.#epoch) throw new BlockIoError('EIO', `${path}: this process is gone`);
  }

  #handle(path: string, inode: SimulatedInode, writable: boolean): FileHandle {
    const epoch = this.#epoch;
    let closed = false;
    let locks = false;
    const enter = (operation?: FileOperation, offsetBytes = 0, lengthBytes = 0): void => {
      this.#assertEpoch(epoch, path);
      if (closed) throw new BlockIoError('EBADF', `${path} is closed`);
      if (operation === undefined) return;
      if (!writable && operation !== 'read' && operation !== 'sync') {
        throw new BlockIoError('EBADF', `${path} is open for reading`);
      }
      this.#mayFail(operation, path, offsetBytes, lengthBytes);
    };
    const readSync = (target: Uint8Array, offsetBytes: number): number => {
      enter('read', offsetBytes, target.length);
      return inode.read(target, offsetBytes);
    };
    const writeSync = (source: Uint8Array, offsetBytes: number): void => {
      enter('write', offsetBytes, source.length);
      this.#mayFill(inode, path, offsetBytes, source.length);
      inode.write(source, offsetBytes);
      if (this.random.chance(this.#writeBackChance)) inode.writeBack(this.random);
    };
    return {
      path,
      read: readSync,
      readSync,
      write: writeSync,
      writeSync,
      sizeBytes() {
        enter();
        return inode.sizeBytes;
      },
      allocatedBytes() {
        enter();
        return inode.allocatedPages * PAGE_BYTES;
      },
      truncate(sizeBytes) {
        enter('truncate', sizeBytes);
        inode.truncate(sizeBytes);
      },
      allocate: (offsetBytes, lengthBytes) => {
        enter('allocate', offsetBytes, lengthBytes);
        this.#mayFill(inode, path, offsetBytes, lengthBytes);
        inode.allocate(offsetBytes, lengthBytes);
      },
      punchHole(offsetBytes, lengthBytes) {
        enter('punch', offsetBytes, lengthBytes);
        inode.punch(offsetBytes, lengthBytes);
      },
      seekData(offsetBytes) {
        enter();
        return inode.seek(offsetBytes, 'data');
      },
      seekHole(offsetBytes) {
        enter();
        return inode.seek(offsetBytes, 'hole');
      },
      sync: async () => {
        enter();
        const sync = inode.beginSync();
        await this.#syncDelay();
        this.#assertEpoch(epoch, path);
        try {
          this.#mayFail('sync', path);
        } catch (cause) {
          sync.fail();
          throw cause;
        }
        sync.succeed();
      },
      tryLock() {
        enter();
        if (inode.locked && !locks) return false;
        inode.locked = true;
        locks = true;
        return true;
      },
      close: () => {
        if (closed || epoch !== this.#epoch) return;
        closed = true;
        if (locks) inode.locked = false;
      },
    };
  }
}
