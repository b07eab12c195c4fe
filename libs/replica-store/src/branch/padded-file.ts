import { BlockIoError, type FileHandle, isPromise, type MaybePromise } from '@understudy/block';

/**
 * A raw image that is as long as its disk, shown as long as the disk with its last block full: the stream and the store know whole blocks only, and a person who
 * takes the image away wants the disk. What lies behind the image's end reads as zeros and takes only zeros' place: it is never written.
 */
export class PaddedFile implements FileHandle {
  readonly #file: FileHandle;
  readonly #exactBytes: number;
  readonly #sizeBytes: number;

  constructor(file: FileHandle, exactBytes: number, sizeBytes: number) {
    this.#file = file;
    this.#exactBytes = exactBytes;
    this.#sizeBytes = sizeBytes;
  }

  get path(): string {
    return this.#file.path;
  }

  get holes(): boolean {
    return this.#file.holes ?? true;
  }

  read(target: Uint8Array, offsetBytes: number): MaybePromise<number> {
    const count = this.#file.read(target, offsetBytes);
    return isPromise(count)
      ? count.then((read) => this.#padded(target, offsetBytes, read))
      : this.#padded(target, offsetBytes, count);
  }

  readSync(target: Uint8Array, offsetBytes: number): number {
    return this.#padded(target, offsetBytes, this.#file.readSync(target, offsetBytes));
  }

  write(source: Uint8Array, offsetBytes: number): MaybePromise<void> {
    return this.#file.write(this.#clipped(source, offsetBytes), offsetBytes);
  }

  writeSync(source: Uint8Array, offsetBytes: number): void {
    this.#file.writeSync(this.#clipped(source, offsetBytes), offsetBytes);
  }

  sizeBytes(): number {
    return this.#file.sizeBytes() === this.#exactBytes ? this.#sizeBytes : this.#file.sizeBytes();
  }

  allocatedBytes(): number {
    return this.#file.allocatedBytes();
  }

  truncate(): void {
    throw new BlockIoError('EINVAL', `${this.path} has the length of its disk`);
  }

  allocate(offsetBytes: number, lengthBytes: number): void {
    this.#file.allocate(offsetBytes, this.#lengthInside(offsetBytes, lengthBytes));
  }

  punchHole(offsetBytes: number, lengthBytes: number): void {
    const length = this.#lengthInside(offsetBytes, lengthBytes);
    if (length > 0) this.#file.punchHole(offsetBytes, length);
  }

  seekData(offsetBytes: number): number {
    const found = offsetBytes < this.#exactBytes ? this.#file.seekData(offsetBytes) : this.#exactBytes;
    return found >= this.#exactBytes ? this.#sizeBytes : found;
  }

  seekHole(offsetBytes: number): number {
    return offsetBytes < this.#exactBytes ? this.#file.seekHole(offsetBytes) : offsetBytes;
  }

  sync(): Promise<void> {
    return this.#file.sync();
  }

  tryLock(): boolean {
    return this.#file.tryLock();
  }

  close(): void {
    this.#file.close();
  }

  /** `read` bytes came; short of the image's end that is an early end and stays one. */
  #padded(target: Uint8Array, offsetBytes: number, read: number): number {
    const end = Math.min(offsetBytes + target.length, this.#sizeBytes);
    if (offsetBytes + read < Math.min(end, this.#exactBytes)) return read;
    target.fill(0, read, end - offsetBytes);
    return Math.max(0, end - offsetBytes);
  }

  #clipped(source: Uint8Array, offsetBytes: number): Uint8Array {
    return source.subarray(0, this.#lengthInside(offsetBytes, source.length));
  }

  #lengthInside(offsetBytes: number, lengthBytes: number): number {
    return Math.max(0, Math.min(lengthBytes, this.#exactBytes - offsetBytes));
  }
}
