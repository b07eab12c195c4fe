/** A request that alone proves that the backing can stop the loop. */
const STALL_MICROS = 250_000;
/** One request counts for at most this: a process that was not scheduled for a while looks just like a slow disk. */
const SAMPLE_MICROS_MAX = 4_000;
/** Moving average above which the backing is called slow: about five slow requests among sixteen. */
const SLOW_MICROS = 1_000;
/** A pool's answer within this is quick; its own overhead and the loop's delay under load are in it. */
const QUICK_MICROS = 2_000;
const QUICK_IN_ROW = 64;
/** A pool's answer above this forbids a trial for the next second. */
const HANG_MICROS = 100_000;
const HANG_MILLIS = 1_000;
const RETRY_MILLIS_MIN = 500;
const RETRY_MILLIS_MAX = 30_000;
/** Who relapses within this waits twice as long the next time. */
const RELAPSE_MILLIS = 10_000;
/** libuv's default. */
const POOL_THREADS = 4;

/**
 * Decides between I/O in the loop and I/O in the thread pool, from what the backing shows. In the loop is 3-4× faster over a page
 * cache, but a slow backing would stall everything else that lives in the loop (docs/adr/0011-synchronous-io.md).
 *
 * Fast → slow: a stall, or too many slow requests. Slow → fast: enough quick answers in a row, or a trial after a while: on a
 * busy machine the pool is never quick, however fast the disk. A relapse doubles what is asked.
 */
export class LatencyGate {
  #slow = false;
  #averageMicros = 0;
  #quickInRow = 0;
  #retryMillis = RETRY_MILLIS_MIN;
  #retryAtMillis = 0;
  #hungAtMillis = Number.NEGATIVE_INFINITY;
  #fastSinceMillis = Number.NEGATIVE_INFINITY;
  #switches = 0;

  /** True: use the thread pool. */
  get slow(): boolean {
    return this.#slow;
  }

  /** How often the way of working changed; for metrics. */
  get switches(): number {
    return this.#switches;
  }

  /** A request was done in the loop. `nowMillis` is monotonic. */
  sawSynchronous(micros: number, lengthBytes: number, nowMillis: number): void {
    // What memory speed explains is not the backing's fault: large requests are allowed 1 ns a byte.
    const excess = Math.max(0, micros - lengthBytes / 1000);
    this.#averageMicros += (Math.min(excess, SAMPLE_MICROS_MAX) - this.#averageMicros) / 16;
    if (excess > STALL_MICROS || this.#averageMicros > SLOW_MICROS) this.#becomeSlow(nowMillis);
  }

  /** A request was done by the thread pool, with so many others at its end still under way (they waited for the same threads). */
  sawAsynchronous(micros: number, lengthBytes: number, others: number, nowMillis: number): void {
    if (!this.#slow) return;
    const share = (micros - lengthBytes / 1000) / (1 + others / POOL_THREADS);
    this.#quickInRow = share < QUICK_MICROS ? this.#quickInRow + 1 : 0;
    if (share > HANG_MICROS) this.#hungAtMillis = nowMillis;
    const isProved = this.#quickInRow >= (QUICK_IN_ROW * this.#retryMillis) / RETRY_MILLIS_MIN;
    const mayTry = nowMillis >= this.#retryAtMillis && nowMillis - this.#hungAtMillis > HANG_MILLIS;
    if (isProved || mayTry) this.#becomeFast(nowMillis);
  }

  #becomeSlow(nowMillis: number): void {
    const isRelapse = nowMillis - this.#fastSinceMillis < RELAPSE_MILLIS;
    this.#retryMillis = isRelapse ? Math.min(this.#retryMillis * 2, RETRY_MILLIS_MAX) : RETRY_MILLIS_MIN;
    this.#retryAtMillis = nowMillis + this.#retryMillis;
    this.#slow = true;
    this.#quickInRow = 0;
    this.#switches++;
  }

  #becomeFast(nowMillis: number): void {
    this.#slow = false;
    this.#averageMicros = 0;
    this.#fastSinceMillis = nowMillis;
    this.#switches++;
  }
}
