import { Duplex } from 'node:stream';
import type { Clock } from '@understudy/block';

const BUFFER_BYTES = 65_536;

/** What the network does to one connection; may be changed while it lives. */
export interface Weather {
  delayMillis: number;
  /** Bytes per delivery: chunks are cut into pieces of at most this length. */
  pieceBytes: number;
}

/** One end of a simulated connection. In order, nothing lost but by `cut` or silence. */
class NetworkEnd extends Duplex {
  peer: NetworkEnd | undefined;
  silent = false;
  readonly #clock: Clock;
  readonly #weather: Weather;
  #arrivals: (Buffer | null)[] = [];
  #readable = true;
  #taken: (() => void) | undefined;

  constructor(clock: Clock, weather: Weather) {
    super({ highWaterMark: BUFFER_BYTES, allowHalfOpen: false });
    this.#clock = clock;
    this.#weather = weather;
  }

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    const copy = Buffer.from(chunk);
    this.#clock.after(this.#weather.delayMillis, () => {
      if (this.destroyed) return;
      // Half-open: the bytes are swallowed and nobody is told.
      if (this.silent || !this.peer || this.peer.destroyed) done();
      else this.peer.arrive(copy, this.#weather.pieceBytes, done);
    });
  }

  override _final(done: (error?: Error | null) => void): void {
    this.#clock.after(this.#weather.delayMillis, () => {
      if (!this.silent) this.peer?.arriveEnd();
      done();
    });
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    const { peer } = this;
    this.#clock.after(this.#weather.delayMillis, () => {
      if (!this.silent && peer && !peer.destroyed) peer.destroy(new Error('connection reset'));
    });
    done(error);
  }

  arrive(bytes: Buffer, pieceBytes: number, taken: () => void): void {
    for (let at = 0; at < bytes.byteLength; at += pieceBytes) this.#arrivals.push(bytes.subarray(at, at + pieceBytes));
    this.#taken = taken;
    this.#deliver();
  }

  arriveEnd(): void {
    this.#arrivals.push(null);
    this.#deliver();
  }

  override _read(): void {
    this.#readable = true;
    this.#deliver();
  }

  #deliver(): void {
    while (this.#readable && this.#arrivals.length > 0) {
      const next = this.#arrivals.shift() as Buffer | null;
      this.#readable = this.push(next);
    }
    if (this.#arrivals.length === 0) {
      const taken = this.#taken;
      this.#taken = undefined;
      taken?.();
    }
  }
}

/** A connection with two ends. */
export class SimulatedConnection {
  readonly near: Duplex;
  readonly far: Duplex;
  readonly #ends: readonly [NetworkEnd, NetworkEnd];

  constructor(clock: Clock, weather: Weather) {
    const near = new NetworkEnd(clock, weather);
    const far = new NetworkEnd(clock, weather);
    near.peer = far;
    far.peer = near;
    for (const end of [near, far]) end.on('error', () => undefined);
    this.near = near;
    this.far = far;
    this.#ends = [near, far];
  }

  get alive(): boolean {
    return this.#ends.every((end) => !end.destroyed);
  }

  /** Both ends see a reset, wherever the bytes under way were. */
  cut(): void {
    for (const end of this.#ends) end.destroy(new Error('connection cut'));
  }

  /** Nothing arrives any more and nobody is told. */
  silence(): void {
    for (const end of this.#ends) end.silent = true;
  }
}
