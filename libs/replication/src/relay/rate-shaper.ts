import type { Clock } from '@understudy/block';

/** A stretch of the week with its own rate. Days: 0 Sunday … 6 Saturday; minutes since local midnight, `from` < `to` ≤ 1440. */
export interface RateWindow {
  readonly days: readonly number[];
  readonly fromMinute: number;
  readonly toMinute: number;
  /** 0: nothing is sent in it. */
  readonly bytesPerSecond: number;
}

export interface RatePlan {
  /** Outside every window; undefined: as fast as the network takes it. */
  readonly bytesPerSecond?: number;
  /** The first window that holds counts. */
  readonly windows: readonly RateWindow[];
  /** Local time − UTC, in minutes. */
  readonly utcOffsetMinutes: number;
}

export const unlimited: RatePlan = { windows: [], utcOffsetMinutes: 0 };

const MINUTE_MICROS = 60_000_000;
const DAY_MINUTES = 1440;
/** 1 January 1970 was a Thursday. */
const EPOCH_DAY = 4;
/** A wait is looked at again so often: the plan or the hour may have changed. */
const LOOK_MILLIS = 250;
/** What may be sent at once after a pause. */
const BURST_SECONDS = 0.1;

/** The rate that holds at an instant; undefined: no limit. Throws nothing. */
export function rateAt(plan: RatePlan, wallMicros: number): number | undefined {
  const minutes = Math.floor(wallMicros / MINUTE_MICROS) + plan.utcOffsetMinutes;
  const day = (Math.floor(minutes / DAY_MINUTES) + EPOCH_DAY) % 7;
  const minute = minutes % DAY_MINUTES;
  const window = plan.windows.find(
    ({ days, fromMinute, toMinute }) => days.includes(day) && minute >= fromMinute && minute < toMinute,
  );
  return window ? window.bytesPerSecond : plan.bytesPerSecond;
}

/** Who is asked before bytes are sent. Undefined: go ahead. */
export interface Shaping {
  take(bytes: number): Promise<void> | undefined;
}

/** All of them have to agree. */
export function shapedByAll(shapers: readonly Shaping[]): Shaping {
  return {
    take(bytes) {
      const waits = shapers.map((shaper) => shaper.take(bytes)).filter((wait) => wait !== undefined);
      return waits.length === 0 ? undefined : Promise.all(waits).then(() => undefined);
    },
  };
}

/**
 * Shares one rate among all streams of a relay: a token bucket that may go into debt for one record, first come first served. Holds
 * no bytes, only the callers' promises (one per stream).
 */
export class RateShaper implements Shaping {
  plan: RatePlan;
  readonly #clock: Clock;
  #tokens = 0;
  #filledAtMillis: number;
  #queue: Promise<void> = Promise.resolve();
  #waiting = 0;

  constructor(clock: Clock, plan: RatePlan = unlimited) {
    this.#clock = clock;
    this.plan = plan;
    this.#filledAtMillis = clock.monotonicMillis();
  }

  get bytesPerSecond(): number | undefined {
    return rateAt(this.plan, this.#clock.wallMicros());
  }

  /** Undefined: go ahead. Else a promise that resolves when these bytes may be sent. */
  take(bytes: number): Promise<void> | undefined {
    if (this.#waiting === 0 && this.#pay(bytes)) return undefined;
    this.#waiting += 1;
    this.#queue = this.#queue.then(() => this.#wait(bytes));
    return this.#queue;
  }

  async #wait(bytes: number): Promise<void> {
    while (!this.#pay(bytes)) {
      await new Promise<void>((resolve) => {
        this.#clock.after(this.#pauseMillis(), resolve);
      });
    }
    this.#waiting -= 1;
  }

  #pauseMillis(): number {
    const rate = this.bytesPerSecond;
    return rate ? Math.min(LOOK_MILLIS, Math.max(1, (-this.#tokens / rate) * 1000)) : LOOK_MILLIS;
  }

  #pay(bytes: number): boolean {
    const rate = this.bytesPerSecond;
    const now = this.#clock.monotonicMillis();
    if (rate === undefined) {
      this.#filledAtMillis = now;
      return true;
    }
    const filled = this.#tokens + ((now - this.#filledAtMillis) / 1000) * rate;
    this.#tokens = Math.min(filled, rate * BURST_SECONDS);
    this.#filledAtMillis = now;
    if (rate === 0 || this.#tokens < 0) return false;
    this.#tokens -= bytes;
    return true;
  }
}
