import { setImmediate } from 'node:timers/promises';
import type { Time } from '../run/run.types.ts';

interface Sleeper {
  readonly atMillis: number;
  readonly wake: () => void;
}

/** A clock that stands still until everybody sleeps, then jumps to whoever wakes first. */
export class VirtualTime implements Time {
  #now: number;
  #sleepers: Sleeper[] = [];

  constructor(startMillis = 1_000_000) {
    this.#now = startMillis;
  }

  nowMillis(): number {
    return this.#now;
  }

  sleep(millis: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const sleeper = { atMillis: this.#now + Math.max(0, millis), wake: () => wake() };
      const wake = () => {
        this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      this.#sleepers.push(sleeper);
      signal.addEventListener('abort', wake, { once: true });
    });
  }

  /** Until the condition holds. Throws when it does not within `millisMax` of virtual time, or when nobody sleeps any more. */
  async runUntil(condition: () => boolean | Promise<boolean>, millisMax = 100 * 86_400_000): Promise<void> {
    const end = this.#now + millisMax;
    for (;;) {
      await quiet();
      if (await condition()) return;
      const next = this.#sleepers.toSorted((a, b) => a.atMillis - b.atMillis)[0];
      if (next === undefined) throw new Error('everything stands still');
      if (next.atMillis > end) throw new Error(`not within ${millisMax} ms`);
      this.#now = Math.max(this.#now, next.atMillis);
      next.wake();
    }
  }
}

/** Long enough for what is not a timer: the test store answers in a few turns. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await setImmediate();
}
