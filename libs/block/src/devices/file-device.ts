import type { BlockDevice, Extent, MaybePromise } from '../block-device.ts';
import { BlockIoError } from '../errors.ts';
import type { FileHandle, FileSystem } from '../file-system.port.ts';
import { appendExtent, chain } from '../ranges/extents.ts';
import { assertRange } from '../ranges/range-check.ts';

/** Longest piece of a hole that is punched in one turn of the loop. */
const PUNCH_BYTES = 256 * 1024 * 1024;
/** Where holes cannot be made zeros are written, and those take a millisecond a megabyte. */
const WRITE_ZERO_BYTES = 4 * 1024 * 1024;
/** More runs than this in one answer would stall the loop: what lies behind is answered as data. */
const EXTENT_CALLS_MAX = 2048;

export interface FileDeviceOptions {
  readonly readOnly?: boolean;
  /** Take the advisory lock and refuse (EBUSY) when somebody else has it. Default: only for writable devices. */
  readonly lock?: boolean;
}

/** Raw bytes of a regular file, or of a block device, as a disk. Owns the handle. */
export class FileDevice implements BlockDevice {
  readonly sizeBytes: number;
  readonly readOnly: boolean;
  readonly #file: FileHandle;
  /** A block device does not promise zeros after a trim that costs nothing, so there it is not done. */
  readonly #regular: boolean;

  constructor(file: FileHandle, options: { readOnly: boolean; regular: boolean }) {
    this.#file = file;
    this.readOnly = options.readOnly;
    this.#regular = options.regular;
    this.sizeBytes = file.sizeBytes();
  }

  /** Opens and locks a file. ENOENT, EACCES, …; EBUSY when another process holds the lock. */
  static open(files: FileSystem, path: string, options: FileDeviceOptions = {}): FileDevice {
    const readOnly = options.readOnly ?? false;
    const file = files.open(path, readOnly ? 'read' : 'write');
    try {
      if ((options.lock ?? !readOnly) && !file.tryLock()) {
        throw new BlockIoError('EBUSY', `${path} is in use: another process holds its lock`);
      }
      return new FileDevice(file, { readOnly, regular: file.holes ?? true });
    } catch (cause) {
      file.close();
      throw cause;
    }
  }

  /**
   * The same file with the size that it has now; undefined: it has not grown. Both stand on one handle and lock: whoever takes the new one closes it and
   * lets go of this one, unclosed.
   */
  regrown(): FileDevice | undefined {
    if (this.#file.sizeBytes() <= this.sizeBytes) return undefined;
    return new FileDevice(this.#file, { readOnly: this.readOnly, regular: this.#regular });
  }

  read(target: Uint8Array, offsetBytes: number): MaybePromise<void> {
    assertRange(this.sizeBytes, offsetBytes, target.length);
    const count = this.#file.read(target, offsetBytes);
    if (typeof count !== 'number') return count.then((count) => this.#assertWhole(count, target.length, offsetBytes));
    this.#assertWhole(count, target.length, offsetBytes);
    return undefined;
  }

  write(source: Uint8Array, offsetBytes: number): MaybePromise<void> {
    assertRange(this.sizeBytes, offsetBytes, source.length);
    this.#assertWritable();
    return this.#file.write(source, offsetBytes);
  }

  zero(offsetBytes: number, lengthBytes: number, mayDeallocate: boolean): MaybePromise<void> {
    assertRange(this.sizeBytes, offsetBytes, lengthBytes);
    this.#assertWritable();
    return this.#inPieces(offsetBytes, lengthBytes, (at, length) => {
      this.#file.punchHole(at, length);
      if (!mayDeallocate && this.#file.holes !== false) this.#file.allocate(at, length);
    });
  }

  trim(offsetBytes: number, lengthBytes: number): MaybePromise<boolean> {
    assertRange(this.sizeBytes, offsetBytes, lengthBytes);
    this.#assertWritable();
    if (!this.#regular || this.#file.holes === false) return false;
    const done = this.#inPieces(offsetBytes, lengthBytes, (at, length) => this.#file.punchHole(at, length));
    return chain(done, () => true);
  }

  flush(): MaybePromise<void> {
    return this.readOnly ? undefined : this.#file.sync();
  }

  extents(offsetBytes: number, lengthBytes: number): Extent[] {
    assertRange(this.sizeBytes, offsetBytes, lengthBytes);
    const list: Extent[] = [];
    const end = offsetBytes + lengthBytes;
    for (let at = offsetBytes, calls = 0; at < end; calls++) {
      if (calls === EXTENT_CALLS_MAX) {
        appendExtent(list, at, end - at, 'data');
        break;
      }
      const data = Math.min(this.#file.seekData(at), end);
      const hole = data < end ? Math.min(this.#file.seekHole(data), end) : end;
      appendExtent(list, at, data - at, 'hole');
      appendExtent(list, data, hole - data, 'data');
      at = hole;
    }
    return list;
  }

  close(): void {
    this.#file.close();
  }

  /** Long ranges are done a piece per turn, so that others in the loop get theirs. */
  #inPieces(offsetBytes: number, lengthBytes: number, work: (at: number, length: number) => void): MaybePromise<void> {
    const piece = this.#file.holes === false ? WRITE_ZERO_BYTES : PUNCH_BYTES;
    const length = Math.min(piece, lengthBytes);
    if (length > 0) work(offsetBytes, length);
    if (length === lengthBytes) return undefined;
    return new Promise<void>((resolve) => setImmediate(resolve)).then(() =>
      this.#inPieces(offsetBytes + length, lengthBytes - length, work),
    );
  }

  #assertWhole(count: number, wanted: number, offsetBytes: number): void {
    if (count === wanted) return;
    throw new BlockIoError('EIO', `${this.#file.path} ended early: ${count} of ${wanted} bytes at ${offsetBytes}`);
  }

  #assertWritable(): void {
    if (this.readOnly) throw new BlockIoError('EROFS', `${this.#file.path} is open for reading only`);
  }
}
