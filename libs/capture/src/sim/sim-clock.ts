import type { Clock, Timer } from '@understudy/block';

interface Due {
  readonly atMillis: number;
  readonly order: number;
  readonly callback: () => void;
  cancelled: boolean;
}

/** Time that moves only when it is told to. Wall time has an offset that tests may step. */
export class SimClock implements Clock {
  #millis = 1000;
  #order = 0;
  #due: Due[] = [];
  wallOffsetMicros = 1_700_000_000_000_000;

  wallMicros(): number {
    return Math.floor(this.#millis * 1000) + this.wallOffsetMicros;
  }

  monotonicMillis(): number {
    return this.#millis;
  }

  after(millis: number, callback: () => void): Timer {
    const due: Due = {
      atMillis: this.#millis + Math.max(0.05, millis),
      order: this.#order++,
      callback,
      cancelled: false,
    };
    this.#due.push(due);
    return {
      cancel: () => {
        due.cancelled = true;
      },
    };
  }

  /** Runs everything that falls due in that time, with the promises each callback sets in motion. */
  async advance(millis: number): Promise<void> {
    const until = this.#millis + millis;
    for (;;) {
      this.#due = this.#due.filter((due) => !due.cancelled);
      const next = this.#due.reduce<Due | undefined>((a, b) => (a === undefined || earlier(b, a) ? b : a), undefined);
      if (next === undefined || next.atMillis > until) break;
      this.#due.splice(this.#due.indexOf(next), 1);
      this.#millis = Math.max(this.#millis, next.atMillis);
      next.callback();
      await settle();
    }
    this.#millis = until;
  }
}

/** Lets all promises that can go on do so. Microtasks only, a few rounds of them: much cheaper than a turn of the real loop. */
export async function settle(): Promise<void> {
  for (let round = 0; round < MICROTASK_ROUNDS; round++) await Promise.resolve();
}

/** Longer than the longest chain of promises in the loop, the splitter and the simulated disk. */
const MICROTASK_ROUNDS = 40;

function earlier(a: Due, b: Due): boolean {
  return a.atMillis < b.atMillis || (a.atMillis === b.atMillis && a.order < b.order);
}
