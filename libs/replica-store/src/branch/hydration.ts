import { BLOCK_BYTES, type Clock, isPromise, type Timer } from '@understudy/block';
import type { BranchDevice } from './branch.device.ts';
import type { Branch } from './branch.ts';

export interface HydrationOptions {
  readonly clock: Clock;
  /** Bytes a second at most; undefined: as fast as it goes while the guest is quiet. */
  readonly bytesPerSecond?: number;
  /** One read of the view; default 1 MiB. */
  readonly chunkBytes?: number;
  /** While the guest works: pauses as long as this many times what the chunk took. Default 3: at most a quarter of the time. */
  readonly yieldFactor?: number;
  /** Compares every hydrated block with the view before the view is let go. Default true. */
  readonly verify?: boolean;
  /** Makes what was filled durable after this many bytes; default 64 MiB. */
  readonly flushBytes?: number;
}

export interface HydrationProgress {
  readonly state: 'filling' | 'verifying' | 'done' | 'paused' | 'failed';
  readonly doneBytes: number;
  readonly totalBytes: number;
  /** Blocks that were found different by the verification and copied again. */
  readonly repairedBlocks: number;
  /** Undefined until there is a rate. */
  readonly etaMillis: number | undefined;
  readonly error: unknown;
}

const CHUNK_BYTES = 1024 * 1024;
const FLUSH_BYTES = 64 * 1024 * 1024;
const RETRY_MILLIS = 5_000;
/** The guest counts as working when it sent a request since the last chunk. */
const PAUSE_MILLIS_MAX = 1_000;

/**
 * Fills a branch from its view, behind the export. A guest's write always wins (BranchDevice.fill); progress is the allocation map itself, so it
 * goes on where it was after a restart. `onDone` is called once all disks are plain raw images, durably; the view is the caller's to let go then
 * (BranchDirectory.settle).
 */
export class Hydration {
  readonly #branch: Branch;
  readonly #options: Required<Omit<HydrationOptions, 'bytesPerSecond'>>;
  #bytesPerSecond: number | undefined;
  readonly #onDone: () => void;
  readonly #buffer: Uint8Array;
  readonly #compared: Uint8Array;
  readonly #cursors = new Map<number, { fill: number; verify: number }>();
  #timer: Timer | undefined;
  #running: Promise<void> | undefined;
  #paused = true;
  #done = false;
  #verifying = false;
  #error: unknown;
  #unflushedBytes = 0;
  #repairedBlocks = 0;
  #seenRequests = 0;
  /** Moving average, bytes per millisecond, pauses included. */
  #rate = 0;
  #lastStepMillis: number;

  constructor(branch: Branch, options: HydrationOptions, onDone: () => void = () => undefined) {
    const { clock, chunkBytes = CHUNK_BYTES, yieldFactor = 3, verify = true, flushBytes = FLUSH_BYTES } = options;
    if (chunkBytes % BLOCK_BYTES !== 0 || chunkBytes <= 0) throw new RangeError(`chunks of ${chunkBytes} bytes`);
    this.#branch = branch;
    this.#options = { clock, chunkBytes, yieldFactor, verify, flushBytes };
    this.#bytesPerSecond = options.bytesPerSecond;
    this.#onDone = onDone;
    this.#buffer = new Uint8Array(chunkBytes);
    this.#compared = new Uint8Array(verify ? chunkBytes : 0);
    this.#lastStepMillis = clock.monotonicMillis();
    for (const index of branch.devices.keys()) this.#cursors.set(index, { fill: 0, verify: 0 });
  }

  /** Starts or goes on. */
  start(): void {
    if (!this.#paused || this.#done) return;
    this.#paused = false;
    this.#lastStepMillis = this.#options.clock.monotonicMillis();
    this.#schedule(0);
  }

  /** Resolves when nothing is under way any more. */
  async pause(): Promise<void> {
    this.#paused = true;
    this.#timer?.cancel();
    await this.#running;
  }

  /** Undefined: no limit. */
  limit(bytesPerSecond: number | undefined): void {
    this.#bytesPerSecond = bytesPerSecond;
  }

  progress(): HydrationProgress {
    const { allocatedBlocks, blocks } = this.#branch.stats();
    const doneBytes = allocatedBlocks * BLOCK_BYTES;
    const totalBytes = blocks * BLOCK_BYTES;
    return {
      state: this.#stateName(),
      doneBytes,
      totalBytes,
      repairedBlocks: this.#repairedBlocks,
      etaMillis: this.#done ? 0 : this.#rate > 0 ? Math.round((totalBytes - doneBytes) / this.#rate) : undefined,
      error: this.#error,
    };
  }

  /** One slice of work; answers how many bytes it moved, or undefined when everything is done. For the simulator and tests; `start` calls it. */
  async step(): Promise<number | undefined> {
    if (this.#done) return undefined;
    const filled = await this.#fillSome();
    if (filled !== undefined) return filled;
    const verified = this.#options.verify ? await this.#verifySome() : undefined;
    if (verified !== undefined) return verified;
    for (const { disk } of this.#branch.devices.values()) {
      if (!disk.hydrated) await disk.markHydrated(this.#options.verify);
    }
    this.#done = true;
    this.#onDone();
    return undefined;
  }

  get #chunkBlocks(): number {
    return this.#options.chunkBytes / BLOCK_BYTES;
  }

  #stateName(): HydrationProgress['state'] {
    if (this.#done) return 'done';
    if (this.#error !== undefined) return 'failed';
    if (this.#paused) return 'paused';
    return this.#verifying ? 'verifying' : 'filling';
  }

  #schedule(millis: number): void {
    this.#timer = this.#options.clock.after(millis, () => {
      this.#running = this.#turn();
    });
  }

  /** An error (a full disk, a damaged frame) is shown and tried again: nothing is lost by waiting, the view is still there. */
  async #turn(): Promise<void> {
    const began = this.#options.clock.monotonicMillis();
    let wait = RETRY_MILLIS;
    try {
      const bytes = await this.step();
      this.#error = undefined;
      wait = this.#pauseAfter(bytes ?? 0, began);
    } catch (error) {
      this.#error = error;
    }
    if (!this.#paused && !this.#done) this.#schedule(wait);
  }

  #pauseAfter(bytes: number, began: number): number {
    const now = this.#options.clock.monotonicMillis();
    const took = now - began;
    const sinceLast = Math.max(now - this.#lastStepMillis, 0.01);
    this.#lastStepMillis = now;
    this.#rate = this.#rate === 0 ? bytes / sinceLast : this.#rate * 0.9 + (bytes / sinceLast) * 0.1;
    const requests = [...this.#branch.devices.values()].reduce((sum, device) => sum + device.requests, 0);
    const busy = requests !== this.#seenRequests;
    this.#seenRequests = requests;
    const courtesy = busy ? Math.min(took * this.#options.yieldFactor, PAUSE_MILLIS_MAX) : 0;
    const limit = this.#bytesPerSecond === undefined ? 0 : (bytes * 1000) / this.#bytesPerSecond - took;
    return Math.max(courtesy, limit, 0);
  }

  /** Undefined: all disks are full. */
  async #fillSome(): Promise<number | undefined> {
    for (const [index, device] of this.#branch.devices) {
      const cursor = this.#cursors.get(index)!;
      const { map } = device.disk;
      if (map.full) continue;
      const from = map.nextUnallocated(cursor.fill);
      cursor.fill = from;
      if (from === map.blocks) {
        // Cannot be: bits are never cleared. Kept as an assertion, since a wrong "full" would lose data.
        throw new Error(`disk ${index} is not full but has no unallocated block`);
      }
      return await this.#fillAt(device, from);
    }
    return undefined;
  }

  async #fillAt(device: BranchDevice, from: number): Promise<number> {
    const { map } = device.disk;
    const { isZero, end } = await this.#uniform(device, from, map.allocatedRunEnd(from, map.blocks));
    // The zeros are put in the same turn as the check of the map in fillZero; the view itself never changes.
    if (isZero) return await this.#flushed(device, device.disk.fillZero(from, end) > 0 ? BLOCK_BYTES : 0);
    const stop = Math.min(end, from + this.#chunkBlocks);
    const filled = device.fill(from, stop, this.#buffer);
    return await this.#flushed(device, (isPromise(filled) ? await filled : filled) * BLOCK_BYTES);
  }

  /** The longest run of blocks from `from` that the view has as zeros, or as data. A block that is data in part is data. */
  async #uniform(device: BranchDevice, from: number, end: number): Promise<{ isZero: boolean; end: number }> {
    const offset = from * BLOCK_BYTES;
    const endBytes = Math.min(end * BLOCK_BYTES, device.sizeBytes);
    const [extent] = await device.viewExtents(offset, endBytes - offset);
    if (extent === undefined) throw new Error('a view without extents');
    const extentEnd = extent.offsetBytes + extent.lengthBytes;
    if (extent.kind === 'data') return { isZero: false, end: Math.ceil(extentEnd / BLOCK_BYTES) };
    if (extentEnd >= endBytes) return { isZero: true, end };
    const zeroEnd = Math.floor(extentEnd / BLOCK_BYTES);
    return zeroEnd > from ? { isZero: true, end: zeroEnd } : { isZero: false, end: from + 1 };
  }

  async #flushed(device: BranchDevice, bytes: number): Promise<number> {
    this.#unflushedBytes += bytes;
    if (this.#unflushedBytes >= this.#options.flushBytes) {
      await device.disk.flushAll();
      this.#unflushedBytes = 0;
    }
    return bytes;
  }

  /** Undefined: everything is verified. What the guest wrote is not compared: the view has something else there. */
  async #verifySome(): Promise<number | undefined> {
    this.#verifying = true;
    for (const [index, device] of this.#branch.devices) {
      const cursor = this.#cursors.get(index)!;
      const { map } = device.disk;
      if (device.disk.hydrated) continue;
      const from = map.nextUnwritten(cursor.verify);
      cursor.verify = from;
      if (from === map.blocks) continue;
      const { isZero, end } = await this.#uniform(device, from, map.nextWritten(from));
      const isHole = isZero && device.disk.isHole(from, end);
      const stop = isHole ? end : Math.min(end, from + this.#chunkBlocks);
      const bytes = isHole ? 0 : await this.#verifyAt(device, from, stop);
      cursor.verify = stop;
      return bytes;
    }
    return undefined;
  }

  async #verifyAt(device: BranchDevice, from: number, end: number): Promise<number> {
    const offset = from * BLOCK_BYTES;
    const length = Math.min(end * BLOCK_BYTES, device.sizeBytes) - offset;
    const expected = this.#buffer.subarray(0, length);
    await device.readView(expected, offset);
    this.#repairedBlocks += device.disk.repair(from, expected, this.#compared.subarray(0, length));
    return length;
  }
}
