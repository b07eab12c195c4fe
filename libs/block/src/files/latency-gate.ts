/**
 * Decides between I/O in the loop and I/O in the thread pool, from what the backing shows. In the loop is 3-4× faster over a page
 * cache, but a slow backing would stall everything else that lives in the loop (docs/adr/0011-synchronous-io.md).
 *
 * Fast → slow: one stall of `STALL_MICROS`, or a moving average of the excess above `SLOW_MICROS`.
 * Slow → fast: `required` requests in a row answered by the pool within `FAST_MICROS`; every relapse doubles `required`.
 */
export class LatencyGate {
  #slow = false;
  #excessMicros = 0;
  #quickInRow = 0;
  #required = REQUIRED_MIN;
  #sinceFast = 0;
  #switches = 0;

  /** True: use the thread pool. */
  get slow(): boolean {
    return this.#slow;
  }

  /** How often the way of working changed; for metrics. */
  get switches(): number {
    return this.#switches;
  }

  /** A request was done in the loop. */
  sawSynchronous(micros: number, lengthBytes: number): void {
    // What memory speed explains is not the backing's fault: large requests are allowed 1 ns a byte.
    const excess = micros - lengthBytes / 1000;
    this.#excessMicros += (excess - this.#excessMicros) / 16;
    if (excess > STALL_MICROS || this.#excessMicros > SLOW_MICROS) this.#becomeSlow();
    else if (++this.#sinceFast > FORGIVEN_AFTER) this.#required = REQUIRED_MIN;
  }

  /** A request was done by the thread pool, with so many others at its end still under way (they waited for the same threads). */
  sawAsynchronous(micros: number, lengthBytes: number, others: number): void {
    if (!this.#slow) return;
    const quick = micros - lengthBytes / 1000 < FAST_MICROS * (1 + others / POOL_THREADS);
    this.#quickInRow = quick ? this.#quickInRow + 1 : 0;
    if (this.#quickInRow >= this.#required) this.#becomeFast();
  }

  #becomeSlow(): void {
    this.#slow = true;
    this.#quickInRow = 0;
    this.#switches++;
    if (this.#sinceFast <= FORGIVEN_AFTER) this.#required = Math.min(this.#required * 2, REQUIRED_MAX);
  }

  #becomeFast(): void {
    this.#slow = false;
    this.#excessMicros = 0;
    this.#sinceFast = 0;
    this.#switches++;
  }
}

const STALL_MICROS = 20_000;
const SLOW_MICROS = 1_000;
/** With the pool's own overhead and the loop's delay under load in it. */
const FAST_MICROS = 2_000;
/** libuv's default. */
const POOL_THREADS = 4;
const REQUIRED_MIN = 64;
const REQUIRED_MAX = 4_096;
const FORGIVEN_AFTER = 100_000;
