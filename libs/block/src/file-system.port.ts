import type { MaybePromise } from './block-device.ts';

/**
 * The files under dirty map, spool and replica store. Small on purpose: the simulator's version loses what was not synced, tears
 * writes, flips bits, fills up and fails. Errors are `BlockIoError`s with the errno's name as code (ENOSPC, EIO, …).
 */
export interface FileSystem {
  /** `create` makes the file when it is missing and fails with EEXIST when it is there; `write` and `read` fail with ENOENT. */
  open(path: string, mode: 'read' | 'write' | 'create'): FileHandle;
  exists(path: string): boolean;
  /** Names in a folder, unsorted; ENOENT when the folder is missing. */
  list(path: string): string[];
  makeFolder(path: string): void;
  rename(from: string, to: string): void;
  /** Removes a file or an empty folder; nothing happens when it is missing. */
  remove(path: string): void;
  /** Makes creations, renames and removals in the folder durable. */
  syncFolder(path: string): MaybePromise<void>;
  /** Bytes an unprivileged process may still use on the file system of `path`. */
  freeBytes(path: string): number;
}

export interface FileHandle {
  readonly path: string;
  /** False where `punchHole` can only write zeros and `seekData`/`seekHole` know nothing; may turn false at the first punch. Missing: true. */
  readonly holes?: boolean;
  /** Reads up to `target.length` bytes; answers how many there were (fewer only at the end of the file). */
  read(target: Uint8Array, offsetBytes: number): MaybePromise<number>;
  /** Always in the same turn of the event loop: for small metadata and for hot paths over the page cache. */
  readSync(target: Uint8Array, offsetBytes: number): number;
  write(source: Uint8Array, offsetBytes: number): MaybePromise<void>;
  writeSync(source: Uint8Array, offsetBytes: number): void;
  sizeBytes(): number;
  /** Bytes that are allocated on the medium. */
  allocatedBytes(): number;
  truncate(sizeBytes: number): void;
  /** Reserves storage so that later writes in the range cannot meet a full disk. */
  allocate(offsetBytes: number, lengthBytes: number): void;
  /** Gives storage back; the range reads as zeros. */
  punchHole(offsetBytes: number, lengthBytes: number): void;
  /** The next data (or hole) at or after the offset; the file's size when there is none. */
  seekData(offsetBytes: number): number;
  seekHole(offsetBytes: number): number;
  /** fdatasync. Resolves when everything written before the call is durable. After a rejection the file must not be written again. */
  sync(): Promise<void>;
  /** Takes an exclusive advisory lock; false when somebody else holds it. Ends with the handle. */
  tryLock(): boolean;
  close(): void;
}
