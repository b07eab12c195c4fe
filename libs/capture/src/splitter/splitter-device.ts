import {
  assertRange,
  BLOCK_BYTES,
  type BlockDevice,
  BlockIoError,
  type Extent,
  FlushGroup,
  isPromise,
  type MaybePromise,
} from '@understudy/block';
import type { DiskState, WriteInFlight } from '../disk/disk-state.ts';
import type { CaptureCore } from '../loop/capture-core.ts';
import { LiveWrites } from './live-writes.ts';
import { trackedFlush } from './tracked-flush.ts';

/** What a request does to the backing, and what the stream learns of it in the turn in which that has ended. */
interface Change<T> {
  readonly block: number;
  readonly blocks: number;
  run(): MaybePromise<T>;
  captured(result: T, flight: WriteInFlight): MaybePromise<void>;
}

/**
 * The disk as the guest sees it: every request goes to the backing as it came, every change also into the stream.
 * Order of a write: mark the map → local write → append to the stream → answer. Overlapping changes have an order over all connections; reads
 * wait only for overlapping changes in flight. Where the backing answers in its turn, so does this device.
 */
export class SplitterDevice implements BlockDevice {
  readonly #core: CaptureCore;
  readonly #disk: DiskState;
  readonly #live: LiveWrites;
  readonly #flushes: FlushGroup;
  /** Of a flush that no guest asked for. */
  #untoldError: Error | undefined;

  constructor(core: CaptureCore, disk: DiskState) {
    this.#core = core;
    this.#disk = disk;
    this.#live = new LiveWrites(core);
    this.#flushes = new FlushGroup(() => trackedFlush(core, disk));
  }

  get sizeBytes(): number {
    return this.#disk.backing.sizeBytes;
  }

  get readOnly(): boolean {
    return this.#core.held !== undefined || this.#disk.backing.readOnly;
  }

  read(target: Uint8Array, offsetBytes: number): MaybePromise<void> {
    const { lock, backing } = this.#disk;
    if (lock.idle || lock.isFree(offsetBytes, target.length, false)) return backing.read(target, offsetBytes);
    const turn = lock.run(offsetBytes, target.length, false, () => undefined);
    if (!isPromise(turn)) return backing.read(target, offsetBytes);
    return turn.then(() => this.#disk.backing.read(target, offsetBytes));
  }

  write(source: Uint8Array, offsetBytes: number): MaybePromise<void> {
    const { length } = source;
    this.#assertWritable(offsetBytes, length);
    if (length === 0) return undefined;
    const aligned = offsetBytes % BLOCK_BYTES === 0 && length % BLOCK_BYTES === 0;
    if (aligned && this.#disk.lock.idle && this.#disk.frozen === undefined)
      return this.#writeAlone(source, offsetBytes);
    return this.#inTurn(this.#writing(source, offsetBytes));
  }

  /** The common case, nothing in its way: no object and no promise where the backing needs none. */
  #writeAlone(source: Uint8Array, offsetBytes: number): MaybePromise<void> {
    const disk = this.#disk;
    const block = offsetBytes / BLOCK_BYTES;
    const blocks = source.length / BLOCK_BYTES;
    // Nothing is frozen, so there is nothing to take aside and nothing to wait for.
    void this.#live.before(disk, block, blocks);
    let running: MaybePromise<void>;
    try {
      running = disk.backing.write(source, offsetBytes);
    } catch (cause) {
      this.#live.failed(disk, block, blocks);
      throw cause;
    }
    // Aligned content needs no neighbours: capturing it ends in this turn.
    if (!isPromise(running)) return void this.#live.written(disk, source, offsetBytes, undefined);
    const hold = disk.lock.hold(offsetBytes, source.length, true);
    return this.#later(this.#writing(source, offsetBytes), undefined, running).finally(() => disk.lock.release(hold));
  }

  #writing(source: Uint8Array, offsetBytes: number): Change<void> {
    return {
      ...wholeBlocks(offsetBytes, source.length),
      run: () => this.#disk.backing.write(source, offsetBytes),
      captured: (_, flight) => this.#live.written(this.#disk, source, offsetBytes, flight),
    };
  }

  zero(offsetBytes: number, lengthBytes: number, mayDeallocate: boolean): MaybePromise<void> {
    this.#assertWritable(offsetBytes, lengthBytes);
    if (lengthBytes === 0) return undefined;
    return this.#inTurn({
      ...wholeBlocks(offsetBytes, lengthBytes),
      run: () => this.#disk.backing.zero(offsetBytes, lengthBytes, mayDeallocate),
      captured: (_, flight) => this.#live.zeroed(this.#disk, offsetBytes, lengthBytes, flight),
    });
  }

  trim(offsetBytes: number, lengthBytes: number): MaybePromise<boolean> {
    this.#assertWritable(offsetBytes, lengthBytes);
    if (lengthBytes === 0) return true;
    return this.#inTurn({
      ...wholeBlocks(offsetBytes, lengthBytes),
      run: () => this.#disk.backing.trim(offsetBytes, lengthBytes),
      // Not executed, not sent: where the backing does not promise zeros the content is still the old one.
      captured: (zeros, flight) =>
        zeros ? this.#live.zeroed(this.#disk, offsetBytes, lengthBytes, flight) : undefined,
    });
  }

  flush(): MaybePromise<void> {
    const untold = this.#untoldError;
    if (untold === undefined) return this.#flushes.flush();
    this.#untoldError = undefined;
    return Promise.reject(untold);
  }

  /**
   * A flush for the agent itself. A kernel tells the error of a write-back once and calls the next flush good: so what this one meets is also the answer
   * to the guest's next one, which has to know that what it wrote may be lost.
   */
  async settle(): Promise<void> {
    try {
      await this.#flushes.flush();
    } catch (cause) {
      this.#untoldError = cause instanceof Error ? cause : new Error(String(cause));
      throw cause;
    }
  }

  extents(offsetBytes: number, lengthBytes: number): MaybePromise<Extent[]> {
    return this.#disk.backing.extents(offsetBytes, lengthBytes);
  }

  /** The loop owns the backing and closes it. */
  close(): void {}

  #inTurn<T>(change: Change<T>): MaybePromise<T> {
    const { lock } = this.#disk;
    const offset = change.block * BLOCK_BYTES;
    return lock.run(offset, change.blocks * BLOCK_BYTES, true, () => this.#perform(change));
  }

  #perform<T>(change: Change<T>): MaybePromise<T> {
    const { block, blocks } = change;
    const aside = this.#live.before(this.#disk, block, blocks);
    if (isPromise(aside)) return this.#later(change, aside, undefined);
    const result = this.#run(change);
    if (isPromise(result)) return this.#later(change, undefined, result);
    const flight = { block, blocks, cut: this.#core.cut };
    const captured = change.captured(result, flight);
    return isPromise(captured) ? this.#untilCaptured(flight, captured, result) : result;
  }

  #run<T>(change: Change<T>): MaybePromise<T> {
    try {
      return change.run();
    } catch (cause) {
      this.#live.failed(this.#disk, change.block, change.blocks);
      throw cause;
    }
  }

  /** The part of a change that does not end in its first turn. Registered from that turn on. */
  async #later<T>(change: Change<T>, aside: Promise<void> | undefined, running: Promise<T> | undefined): Promise<T> {
    const { block, blocks } = change;
    const flight = { block, blocks, cut: this.#core.cut };
    this.#disk.writesInFlight.add(flight);
    try {
      if (aside !== undefined) await aside;
      const result = await this.#outcome(change, running ?? this.#run(change));
      const captured = change.captured(result, flight);
      if (isPromise(captured)) await captured;
      return result;
    } finally {
      this.#landed(flight);
    }
  }

  async #outcome<T>(change: Change<T>, running: MaybePromise<T>): Promise<T> {
    try {
      return await running;
    } catch (cause) {
      this.#live.failed(this.#disk, change.block, change.blocks);
      throw cause;
    }
  }

  async #untilCaptured<T>(flight: WriteInFlight, captured: Promise<void>, result: T): Promise<T> {
    this.#disk.writesInFlight.add(flight);
    try {
      await captured;
      return result;
    } finally {
      this.#landed(flight);
    }
  }

  #landed(flight: WriteInFlight): void {
    this.#disk.writesInFlight.delete(flight);
    if (this.#core.run !== 'none') this.#core.wakeCopier();
  }

  #assertWritable(offsetBytes: number, lengthBytes: number): void {
    assertRange(this.#disk.backing.sizeBytes, offsetBytes, lengthBytes);
    const { held } = this.#core;
    if (held !== undefined) throw new BlockIoError('EROFS', `the disk is closed for writing: ${held}`);
  }
}

function wholeBlocks(offsetBytes: number, lengthBytes: number): { block: number; blocks: number } {
  const block = Math.floor(offsetBytes / BLOCK_BYTES);
  return { block, blocks: Math.ceil((offsetBytes + lengthBytes) / BLOCK_BYTES) - block };
}
