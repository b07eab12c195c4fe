import * as fs from 'node:fs';
import type { MaybePromise } from '../block-device.ts';
import { BlockIoError } from '../errors.ts';
import type { FileHandle } from '../file-system.port.ts';
import type { Clock } from '../runtime.port.ts';
import { attempt, toBlockIoError } from './io-error.ts';
import { LatencyGate } from './latency-gate.ts';
import type { NativeFiles } from './native-files.port.ts';
import { writeZeros } from './zero-writing.ts';

/** An open file (or block device) of the operating system. Reads and writes answer in the same turn while the backing is fast. */
export class NodeFileHandle implements FileHandle {
  readonly path: string;
  readonly gate = new LatencyGate();
  readonly #descriptor: number;
  readonly #native: NativeFiles;
  readonly #clock: Clock;
  readonly #isDevice: boolean;
  #holes: boolean;
  #closed = false;
  /** Requests in the thread pool: the descriptor is closed after the last, never under one (its number would be taken again). */
  #pending = 0;

  constructor(path: string, descriptor: number, native: NativeFiles, clock: Clock) {
    this.path = path;
    this.#descriptor = descriptor;
    this.#native = native;
    this.#clock = clock;
    this.#isDevice = fs.fstatSync(descriptor).isBlockDevice();
    this.#holes = native.native && !this.#isDevice;
  }

  get holes(): boolean {
    return this.#holes;
  }

  read(target: Uint8Array, offsetBytes: number): MaybePromise<number> {
    if (this.gate.slow) return this.#readPooled(target, offsetBytes);
    const began = this.#clock.monotonicMillis();
    const count = this.readSync(target, offsetBytes);
    const ended = this.#clock.monotonicMillis();
    this.gate.sawSynchronous((ended - began) * 1000, target.length, ended);
    return count;
  }

  readSync(target: Uint8Array, offsetBytes: number): number {
    this.#assertOpen();
    let done = 0;
    try {
      while (done < target.length) {
        const count = fs.readSync(this.#descriptor, target, done, target.length - done, offsetBytes + done);
        if (count === 0) break;
        done += count;
      }
    } catch (cause) {
      throw toBlockIoError(cause, `read ${this.path}`);
    }
    return done;
  }

  write(source: Uint8Array, offsetBytes: number): MaybePromise<void> {
    if (this.gate.slow) return this.#writePooled(source, offsetBytes);
    const began = this.#clock.monotonicMillis();
    this.writeSync(source, offsetBytes);
    const ended = this.#clock.monotonicMillis();
    this.gate.sawSynchronous((ended - began) * 1000, source.length, ended);
    return undefined;
  }

  writeSync(source: Uint8Array, offsetBytes: number): void {
    this.#assertOpen();
    try {
      for (let done = 0; done < source.length; ) {
        done += fs.writeSync(this.#descriptor, source, done, source.length - done, offsetBytes + done);
      }
    } catch (cause) {
      throw toBlockIoError(cause, `write ${this.path}`);
    }
  }

  sizeBytes(): number {
    this.#assertOpen();
    if (!this.#isDevice) return attempt(`stat ${this.path}`, () => fs.fstatSync(this.#descriptor).size);
    const bytes = this.#native.deviceBytes(this.#descriptor);
    if (bytes === undefined) throw new BlockIoError('ENOTSUP', `the size of ${this.path} cannot be told here`);
    return bytes;
  }

  allocatedBytes(): number {
    this.#assertOpen();
    if (this.#isDevice) return this.sizeBytes();
    return attempt(`stat ${this.path}`, () => fs.fstatSync(this.#descriptor).blocks * 512);
  }

  truncate(sizeBytes: number): void {
    this.#assertOpen();
    attempt(`truncate ${this.path}`, () => fs.ftruncateSync(this.#descriptor, sizeBytes));
  }

  allocate(offsetBytes: number, lengthBytes: number): void {
    this.#assertOpen();
    if (lengthBytes === 0 || this.#isDevice) return;
    if (this.#native.allocate(this.#descriptor, offsetBytes, lengthBytes)) return;
    writeZeros(this, offsetBytes, lengthBytes, 'where-zero');
  }

  punchHole(offsetBytes: number, lengthBytes: number): void {
    this.#assertOpen();
    const end = this.#isDevice ? offsetBytes + lengthBytes : Math.min(offsetBytes + lengthBytes, this.sizeBytes());
    if (end <= offsetBytes) return;
    if (this.#native.punchHole(this.#descriptor, offsetBytes, end - offsetBytes)) return;
    this.#holes = false;
    writeZeros(this, offsetBytes, end - offsetBytes, 'everywhere');
  }

  seekData(offsetBytes: number): number {
    this.#assertOpen();
    const size = this.sizeBytes();
    if (offsetBytes >= size) return size;
    if (!this.#holes) return offsetBytes;
    return this.#native.seek(this.#descriptor, offsetBytes, 'data') ?? size;
  }

  seekHole(offsetBytes: number): number {
    this.#assertOpen();
    const size = this.sizeBytes();
    if (offsetBytes >= size || !this.#holes) return size;
    return this.#native.seek(this.#descriptor, offsetBytes, 'hole') ?? size;
  }

  sync(): Promise<void> {
    return this.#pooled(`sync ${this.path}`, (done) => fs.fdatasync(this.#descriptor, done));
  }

  tryLock(): boolean {
    this.#assertOpen();
    const locked = this.#native.tryLock(this.#descriptor);
    if (locked !== undefined) return locked;
    process.emitWarning(`${this.path} cannot be locked here: nothing keeps a second process away from it`, {
      code: 'UNDERSTUDY_NO_LOCK',
    });
    return true;
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    if (this.#pending === 0) fs.closeSync(this.#descriptor);
  }

  async #readPooled(target: Uint8Array, offsetBytes: number): Promise<number> {
    const began = this.#clock.monotonicMillis();
    let done = 0;
    while (done < target.length) {
      const count = await this.#pooled<number>(`read ${this.path}`, (answer) =>
        fs.read(this.#descriptor, target, done, target.length - done, offsetBytes + done, answer),
      );
      if (count === 0) break;
      done += count;
    }
    const ended = this.#clock.monotonicMillis();
    this.gate.sawAsynchronous((ended - began) * 1000, target.length, this.#pending, ended);
    return done;
  }

  async #writePooled(source: Uint8Array, offsetBytes: number): Promise<void> {
    const began = this.#clock.monotonicMillis();
    for (let done = 0; done < source.length; ) {
      done += await this.#pooled<number>(`write ${this.path}`, (answer) =>
        fs.write(this.#descriptor, source, done, source.length - done, offsetBytes + done, answer),
      );
    }
    const ended = this.#clock.monotonicMillis();
    this.gate.sawAsynchronous((ended - began) * 1000, source.length, this.#pending, ended);
  }

  #pooled<T = void>(what: string, start: (answer: (error: Error | null, value?: T) => void) => void): Promise<T> {
    this.#assertOpen();
    this.#pending++;
    return new Promise<T>((resolve, reject) => {
      start((error, value) => {
        this.#pending--;
        if (this.#closed && this.#pending === 0) fs.closeSync(this.#descriptor);
        if (error === null || error === undefined) resolve(value as T);
        else reject(toBlockIoError(error, what));
      });
    });
  }

  #assertOpen(): void {
    if (this.#closed) throw new BlockIoError('EBADF', `${this.path} is closed`);
  }
}
