import { BlockIoError, type FileHandle, type FileSystem } from '@understudy/block';

interface Content {
  bytes: Uint8Array;
  sizeBytes: number;
  locked: boolean;
}

/** Files in memory: a page cache that survives the process (and may be damaged by tests). Errors on demand by `failWrites`. */
export class SimFiles implements FileSystem {
  readonly content = new Map<string, Content>();
  failWrites: (path: string) => boolean = () => false;

  open(path: string, mode: 'read' | 'write' | 'create'): FileHandle {
    const found = this.content.get(path);
    if (mode === 'create' && found !== undefined) throw new BlockIoError('EEXIST', path);
    if (mode !== 'create' && found === undefined) throw new BlockIoError('ENOENT', path);
    const content = found ?? { bytes: new Uint8Array(4096), sizeBytes: 0, locked: false };
    this.content.set(path, content);
    return new SimFile(path, content, () => this.failWrites(path));
  }

  /** The bytes of a file as they are, for damaging them. */
  bytesOf(path: string): Uint8Array | undefined {
    const found = this.content.get(path);
    return found?.bytes.subarray(0, found.sizeBytes);
  }

  exists(path: string): boolean {
    return this.content.has(path);
  }

  list(path: string): string[] {
    return [...this.content.keys()].filter((name) => name.startsWith(path));
  }

  makeFolder(): void {}

  rename(from: string, to: string): void {
    this.content.set(to, this.content.get(from)!);
    this.content.delete(from);
  }

  remove(path: string): void {
    this.content.delete(path);
  }

  syncFolder(): void {}

  freeBytes(): number {
    return Number.MAX_SAFE_INTEGER;
  }
}

class SimFile implements FileHandle {
  readonly path: string;
  readonly #content: Content;
  readonly #fails: () => boolean;
  #locked = false;

  constructor(path: string, content: Content, fails: () => boolean) {
    this.path = path;
    this.#content = content;
    this.#fails = fails;
  }

  read(target: Uint8Array, offsetBytes: number): number {
    return this.readSync(target, offsetBytes);
  }

  readSync(target: Uint8Array, offsetBytes: number): number {
    const count = Math.max(0, Math.min(target.length, this.#content.sizeBytes - offsetBytes));
    target.set(this.#content.bytes.subarray(offsetBytes, offsetBytes + count));
    return count;
  }

  write(source: Uint8Array, offsetBytes: number): void {
    this.writeSync(source, offsetBytes);
  }

  writeSync(source: Uint8Array, offsetBytes: number): void {
    if (this.#fails()) throw new BlockIoError('EIO', `${this.path} fails`);
    this.#reserve(offsetBytes + source.length);
    this.#content.bytes.set(source, offsetBytes);
    this.#content.sizeBytes = Math.max(this.#content.sizeBytes, offsetBytes + source.length);
  }

  sizeBytes(): number {
    return this.#content.sizeBytes;
  }

  allocatedBytes(): number {
    return this.#content.sizeBytes;
  }

  truncate(sizeBytes: number): void {
    this.#reserve(sizeBytes);
    this.#content.bytes.fill(0, sizeBytes);
    this.#content.sizeBytes = sizeBytes;
  }

  allocate(offsetBytes: number, lengthBytes: number): void {
    this.#reserve(offsetBytes + lengthBytes);
    this.#content.sizeBytes = Math.max(this.#content.sizeBytes, offsetBytes + lengthBytes);
  }

  punchHole(offsetBytes: number, lengthBytes: number): void {
    this.#content.bytes.fill(0, offsetBytes, offsetBytes + lengthBytes);
  }

  seekData(offsetBytes: number): number {
    return offsetBytes;
  }

  seekHole(): number {
    return this.#content.sizeBytes;
  }

  async sync(): Promise<void> {}

  tryLock(): boolean {
    if (this.#content.locked) return false;
    this.#content.locked = true;
    this.#locked = true;
    return true;
  }

  close(): void {
    if (this.#locked) this.#content.locked = false;
    this.#locked = false;
  }

  #reserve(sizeBytes: number): void {
    if (sizeBytes <= this.#content.bytes.length) return;
    const larger = new Uint8Array(sizeBytes * 2);
    larger.set(this.#content.bytes);
    this.#content.bytes = larger;
  }
}
