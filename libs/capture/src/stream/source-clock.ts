import type { Clock } from '@understudy/block';

/** Wall and monotonic clocks that part by more than this have been stepped. */
const STEP_MICROS = 1_000_000;

/** Source time: an attribute of a batch that never goes back; a step of the wall clock is flagged once, on the next batch. */
export class SourceClock {
  readonly #clock: Clock;
  #lastMicros = 0;
  #wallMicros: number;
  #monotonicMillis: number;
  #stepped = false;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#wallMicros = clock.wallMicros();
    this.#monotonicMillis = clock.monotonicMillis();
  }

  now(): number {
    const wall = this.#clock.wallMicros();
    const monotonic = this.#clock.monotonicMillis();
    const expected = this.#wallMicros + (monotonic - this.#monotonicMillis) * 1000;
    if (Math.abs(wall - expected) > STEP_MICROS) this.#stepped = true;
    this.#wallMicros = wall;
    this.#monotonicMillis = monotonic;
    this.#lastMicros = Math.max(this.#lastMicros, Math.floor(wall));
    return this.#lastMicros;
  }

  /** True once after each step. */
  takeStepped(): boolean {
    const stepped = this.#stepped;
    this.#stepped = false;
    return stepped;
  }
}
