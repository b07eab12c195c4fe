import type { Clock, Timer } from '@understudy/block';

interface Due {
  readonly atMillis: number;
  readonly order: number;
  readonly callback: () => void;
}

/** A clock that stands still until the simulation moves it; due callbacks run in order. */
export class VirtualClock implements Clock {
  #nowMillis = 0;
  #order = 0;
  #due: Due[] = [];
  readonly #baseMicros = 1_700_000_000_000_000;

  wallMicros(): number {
    return this.#baseMicros + Math.round(this.#nowMillis * 1000);
  }

  monotonicMillis(): number {
    return this.#nowMillis;
  }

  after(millis: number, callback: () => void): Timer {
    const due = { atMillis: this.#nowMillis + Math.max(0, millis), order: this.#order++, callback };
    this.#due.push(due);
    const cancel = (): void => {
      this.#due = this.#due.filter((other) => other !== due);
    };
    return { cancel };
  }

  /** Lets `millis` pass; between any two callbacks everything that is ready in the event loop runs. */
  async advance(millis: number): Promise<void> {
    const end = this.#nowMillis + millis;
    await settle();
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#nowMillis = next.atMillis;
      this.#due = this.#due.filter((other) => other !== next);
      next.callback();
      await settle();
    }
    this.#nowMillis = end;
  }

  #next(endMillis: number): Due | undefined {
    let first: Due | undefined;
    for (const due of this.#due) {
      const earlier =
        !first || due.atMillis < first.atMillis || (due.atMillis === first.atMillis && due.order < first.order);
      if (due.atMillis <= endMillis && earlier) first = due;
    }
    return first;
  }
}

/** Runs what is ready: promises, ticks and stream events. */
async function settle(): Promise<void> {
  for (let round = 0; round < 3; round += 1) await new Promise((resolve) => setImmediate(resolve));
}
