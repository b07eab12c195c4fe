import { BlockIoError, type FileHandle, type FileSystem } from '@understudy/block';

interface Inode {
  bytes: Buffer;
  sizeBytes: number;
}

/** Files in memory that outlive the objects that wrote them: what a killed process leaves in the page cache. Can be full, can fail. */
export class MemoryFiles implements FileSystem {
  readonly inodes = new Map<string, Inode>();
  readonly #folders = new Set<string>();
  /** Writes fail with ENOSPC while true. */
  full = false;

  open(path: string, mode: 'read' | 'write' | 'create'): FileHandle {
    const known = this.inodes.get(path);
    if (mode === 'create' && known) throw new BlockIoError('EEXIST', path);
    if (mode !== 'create' && !known) throw new BlockIoError('ENOENT', path);
    const inode = known ?? { bytes: Buffer.alloc(0), sizeBytes: 0 };
    this.inodes.set(path, inode);
    return new MemoryFile(this, path, inode);
  }

  exists(path: string): boolean {
    return this.inodes.has(path) || this.#folders.has(path);
  }

  list(path: string): string[] {
    const inside = [...this.inodes.keys(), ...this.#folders].filter((name) => name.startsWith(`${path}/`));
    return [...new Set(inside.map((name) => name.slice(path.length + 1).split('/')[0] as string))];
  }

  makeFolder(path: string): void {
    this.#folders.add(path);
  }

  rename(from: string, to: string): void {
    const inode = this.inodes.get(from);
    if (!inode) throw new BlockIoError('ENOENT', from);
    this.inodes.delete(from);
    this.inodes.set(to, inode);
  }

  remove(path: string): void {
    this.inodes.delete(path);
    this.#folders.delete(path);
  }

  syncFolder(): void {}

  freeBytes(): number {
    return this.full ? 0 : 2 ** 40;
  }

  /** Flips a bit in the middle of every file whose name ends so. */
  rot(ending: string): void {
    for (const [path, { bytes, sizeBytes }] of this.inodes) {
      const at = sizeBytes >> 1;
      if (path.endsWith(ending)) bytes[at] = (bytes[at] as number) ^ 1;
    }
  }

  /** Cuts the end off one file, as a power loss would. */
  tear(path: string, bytes: number): void {
    const inode = this.inodes.get(path);
    if (inode) inode.sizeBytes = Math.max(0, inode.sizeBytes - bytes);
  }
}

class MemoryFile implements FileHandle {
  readonly path: string;
  readonly #files: MemoryFiles;
  readonly #inode: Inode;

  constructor(files: MemoryFiles, path: string, inode: Inode) {
    this.#files = files;
    this.path = path;
    this.#inode = inode;
  }

  read(target: Uint8Array, offsetBytes: number): number {
    return this.readSync(target, offsetBytes);
  }

  readSync(target: Uint8Array, offsetBytes: number): number {
    const end = Math.min(this.#inode.sizeBytes, offsetBytes + target.byteLength);
    if (end <= offsetBytes) return 0;
    target.set(this.#inode.bytes.subarray(offsetBytes, end));
    return end - offsetBytes;
  }

  write(source: Uint8Array, offsetBytes: number): void {
    this.writeSync(source, offsetBytes);
  }

  writeSync(source: Uint8Array, offsetBytes: number): void {
    if (this.#files.full) throw new BlockIoError('ENOSPC', this.path);
    const end = offsetBytes + source.byteLength;
    if (end > this.#inode.bytes.byteLength) {
      const wider = Buffer.alloc(end * 2);
      this.#inode.bytes.copy(wider);
      this.#inode.bytes = wider;
    }
    this.#inode.bytes.set(source, offsetBytes);
    this.#inode.sizeBytes = Math.max(this.#inode.sizeBytes, end);
  }

  sizeBytes(): number {
    return this.#inode.sizeBytes;
  }

  allocatedBytes(): number {
    return this.#inode.sizeBytes;
  }

  truncate(sizeBytes: number): void {
    this.#inode.sizeBytes = sizeBytes;
  }

  allocate(): void {}

  punchHole(): void {}

  seekData(offsetBytes: number): number {
    return offsetBytes;
  }

  seekHole(): number {
    return this.#inode.sizeBytes;
  }

  sync(): Promise<void> {
    return Promise.resolve();
  }

  tryLock(): boolean {
    return true;
  }

  close(): void {}
}
