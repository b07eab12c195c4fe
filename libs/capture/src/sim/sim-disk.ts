import {
  appendExtent,
  BLOCK_BYTES,
  type BlockDevice,
  BlockIoError,
  type Extent,
  type MaybePromise,
} from '@understudy/block';
import type { DiskIdentity } from '../capture.types.ts';
import type { Random } from './random.ts';
import type { SimClock } from './sim-clock.ts';

/** How a simulated disk answers: in the turn, later, or now so, now so. */
export type Pace = 'sync' | 'async' | 'mixed';

const ZEROS = new Uint8Array(BLOCK_BYTES);
const HALF_MILLIS_MAX = 2;

/**
 * A disk that is as unhelpful as the contract allows: slow requests land in two halves at different times, slow reads take their halves
 * at different times, answers for holes are as old as the request, requests fail on demand, a crash tears what is under way.
 */
export class SimDisk implements BlockDevice {
  readonly bytes: Uint8Array;
  readonly readOnly = false;
  readonly #clock: SimClock;
  readonly #random: Random;
  readonly #inode: number;
  /** Content at the last flush and the writes since, for a crash of the host. */
  #flushed: Uint8Array;
  #changedMicros: number;
  /** Requests of a killed process end nowhere. */
  #life = 0;
  pace: Pace = 'sync';
  failWrites = 0;
  failFlushes = 0;
  trims = true;

  constructor(sizeBytes: number, clock: SimClock, random: Random, inode: number) {
    this.bytes = new Uint8Array(sizeBytes);
    this.#clock = clock;
    this.#random = random;
    this.#inode = inode;
    this.#flushed = new Uint8Array(sizeBytes);
    this.#changedMicros = clock.wallMicros();
  }

  get sizeBytes(): number {
    return this.bytes.length;
  }

  identity(): DiskIdentity {
    const nanos = BigInt(this.#changedMicros) * 1000n;
    const inode = `${this.#inode}`;
    return {
      device: 'sim',
      inode,
      sizeBytes: this.sizeBytes,
      modifiedNanos: nanos,
      changedNanos: nanos,
      timesAreTrusted: true,
    };
  }

  /** Somebody else writes. */
  bypass(offsetBytes: number, source: Uint8Array): void {
    this.bytes.set(source, offsetBytes);
    this.#changedMicros = this.#clock.wallMicros();
  }

  /** The process that used the disk is dead: what was under way has landed or not, nobody is told. */
  kill(): void {
    this.#life++;
  }

  /** The host is dead: a random part of what was not flushed is gone. */
  crashHost(): void {
    this.kill();
    for (let at = 0; at < this.bytes.length; at += 512) {
      if (this.#random.chance(0.5)) this.bytes.set(this.#flushed.subarray(at, at + 512), at);
    }
    this.#flushed = this.bytes.slice();
    this.#changedMicros = this.#clock.wallMicros();
  }

  read(target: Uint8Array, offsetBytes: number): MaybePromise<void> {
    const cut = this.#random.below(target.length + 1);
    return this.#perform(
      () => target.set(this.bytes.subarray(offsetBytes, offsetBytes + cut)),
      () => target.set(this.bytes.subarray(offsetBytes + cut, offsetBytes + target.length), cut),
    );
  }

  write(source: Uint8Array, offsetBytes: number): MaybePromise<void> {
    const cut = this.#random.below(source.length + 1);
    return this.#perform(
      () => this.#put(source.subarray(0, cut), offsetBytes),
      () => this.#put(source.subarray(cut), offsetBytes + cut),
      this.#fails('failWrites'),
    );
  }

  zero(offsetBytes: number, lengthBytes: number): MaybePromise<void> {
    return this.write(new Uint8Array(lengthBytes), offsetBytes);
  }

  trim(offsetBytes: number, lengthBytes: number): MaybePromise<boolean> {
    if (!this.trims) return false;
    const done = this.write(new Uint8Array(lengthBytes), offsetBytes);
    return done === undefined ? true : done.then(() => true);
  }

  flush(): MaybePromise<void> {
    const snapshot = this.bytes.slice();
    const fails = this.#fails('failFlushes');
    return this.#perform(
      () => undefined,
      () => {
        if (!fails) this.#flushed = snapshot;
      },
      fails,
    );
  }

  extents(offsetBytes: number, lengthBytes: number): MaybePromise<Extent[]> {
    let list: Extent[] = [];
    const result = this.#perform(
      () => {
        list = this.#scan(offsetBytes, lengthBytes);
      },
      () => undefined,
    );
    return result === undefined ? list : result.then(() => list);
  }

  close(): void {}

  #scan(offsetBytes: number, lengthBytes: number): Extent[] {
    const list: Extent[] = [];
    for (let at = offsetBytes; at < offsetBytes + lengthBytes; at += BLOCK_BYTES) {
      const length = Math.min(BLOCK_BYTES, offsetBytes + lengthBytes - at);
      const zero = Buffer.compare(this.bytes.subarray(at, at + length), ZEROS.subarray(0, length)) === 0;
      appendExtent(list, at, length, zero ? 'hole' : 'data');
    }
    return list;
  }

  #put(source: Uint8Array, offsetBytes: number): void {
    this.bytes.set(source, offsetBytes);
    this.#changedMicros = this.#clock.wallMicros();
  }

  #fails(kind: 'failWrites' | 'failFlushes'): boolean {
    if (this[kind] === 0) return false;
    this[kind]--;
    return true;
  }

  /** Does a request in two steps; a failing one does the first only. */
  #perform(first: () => void, second: () => void, fails = false): MaybePromise<void> {
    const sync = this.pace === 'sync' || (this.pace === 'mixed' && this.#random.chance(0.5));
    if (sync) {
      first();
      if (fails) throw new BlockIoError('EIO', 'the simulated disk failed');
      second();
      return undefined;
    }
    const life = this.#life;
    const step = () => this.#random.next() * HALF_MILLIS_MAX;
    return new Promise<void>((resolve, reject) => {
      this.#clock.after(step(), () => {
        if (life === this.#life) first();
        this.#clock.after(step(), () => {
          if (life !== this.#life) return;
          if (fails) return reject(new BlockIoError('EIO', 'the simulated disk failed'));
          second();
          resolve();
        });
      });
    });
  }
}
