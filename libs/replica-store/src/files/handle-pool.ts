import { type FileHandle, type FileSystem, isPromise, type MaybePromise } from '@understudy/block';

interface Pooled {
  readonly handle: FileHandle;
  uses: number;
  dropped: boolean;
}

/**
 * Open files for reading, at most so many; the least recently used that nobody is using is closed first. A file in use survives its
 * removal (the descriptor keeps it), so that a fold never pulls a segment away under a read.
 */
export class HandlePool {
  readonly #files: FileSystem;
  readonly #openMax: number;
  readonly #open = new Map<string, Pooled>();

  constructor(files: FileSystem, openMax: number) {
    this.#files = files;
    this.#openMax = openMax;
  }

  /** For use in this turn of the event loop only. Throws BlockIoError when the file cannot be opened. */
  get(path: string): FileHandle {
    return this.#pooled(path).handle;
  }

  /** Reads up to `target.length` bytes; answers how many there were. The file stays open until the answer. */
  read(path: string, target: Uint8Array, offsetBytes: number): MaybePromise<number> {
    const pooled = this.#pooled(path);
    const count = pooled.handle.read(target, offsetBytes);
    if (!isPromise(count)) return count;
    pooled.uses += 1;
    return count.finally(() => {
      pooled.uses -= 1;
      if (pooled.dropped && pooled.uses === 0) pooled.handle.close();
    });
  }

  /** Call before a file is removed or replaced. */
  forget(path: string): void {
    const pooled = this.#open.get(path);
    if (pooled === undefined) return;
    this.#open.delete(path);
    this.#drop(pooled);
  }

  close(): void {
    for (const pooled of this.#open.values()) this.#drop(pooled);
    this.#open.clear();
  }

  #pooled(path: string): Pooled {
    const known = this.#open.get(path);
    if (known !== undefined) {
      this.#open.delete(path);
      this.#open.set(path, known);
      return known;
    }
    this.#evict();
    const opened = { handle: this.#files.open(path, 'read'), uses: 0, dropped: false };
    this.#open.set(path, opened);
    return opened;
  }

  #evict(): void {
    if (this.#open.size < this.#openMax) return;
    for (const [path, pooled] of this.#open) {
      if (pooled.uses > 0) continue;
      this.#open.delete(path);
      this.#drop(pooled);
      return;
    }
  }

  #drop(pooled: Pooled): void {
    pooled.dropped = true;
    if (pooled.uses === 0) pooled.handle.close();
  }
}
