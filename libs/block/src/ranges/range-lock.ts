import { isPromise, type MaybePromise } from '../block-device.ts';
import { overlaps } from './extents.ts';

/**
 * Gives overlapping requests an order: first come, first served; shared ones (reads) pass each other, exclusive ones (writes) do not.
 * While nothing is in flight it costs one comparison: work that ends in its own turn of the loop never enters the table.
 * The number of holds is bounded by the callers' limits on requests in flight, so a scan of the table is cheap enough.
 */
export class RangeLock {
  readonly #entries: Entry[] = [];

  /** Nothing is held and nobody waits. */
  get idle(): boolean {
    return this.#entries.length === 0;
  }

  /** Holds and waiting requests; for metrics and limits. */
  get size(): number {
    return this.#entries.length;
  }

  /** True when such a request would start at once. */
  isFree(offsetBytes: number, lengthBytes: number, exclusive: boolean): boolean {
    for (const entry of this.#entries) {
      if (conflicts(entry, offsetBytes, lengthBytes, exclusive)) return false;
    }
    return true;
  }

  /**
   * Runs the work when no earlier overlapping request is in the way, and holds the range until its result is there.
   * Work that starts at once and answers in the same turn costs nothing. It must not use this lock itself.
   */
  run<T>(offsetBytes: number, lengthBytes: number, exclusive: boolean, work: () => MaybePromise<T>): MaybePromise<T> {
    if (!this.isFree(offsetBytes, lengthBytes, exclusive)) {
      const entry = this.#enter(offsetBytes, lengthBytes, exclusive);
      return new Promise<void>((resolve) => {
        entry.start = resolve;
      })
        .then(work)
        .finally(() => this.release(entry));
    }
    const result = work();
    if (!isPromise(result)) return result;
    // Still the turn in which the work started: nobody can have come in between.
    const entry = this.#enter(offsetBytes, lengthBytes, exclusive);
    return result.finally(() => this.release(entry));
  }

  /** Holds a range that `isFree`; the caller releases it. */
  hold(offsetBytes: number, lengthBytes: number, exclusive: boolean): RangeHold {
    if (!this.isFree(offsetBytes, lengthBytes, exclusive)) throw new Error('the range is not free');
    return this.#enter(offsetBytes, lengthBytes, exclusive);
  }

  /** Waits for its turn and holds; the caller releases it. */
  acquire(offsetBytes: number, lengthBytes: number, exclusive: boolean): MaybePromise<RangeHold> {
    const free = this.isFree(offsetBytes, lengthBytes, exclusive);
    const entry = this.#enter(offsetBytes, lengthBytes, exclusive);
    if (free) return entry;
    return new Promise<RangeHold>((resolve) => {
      entry.start = () => resolve(entry);
    });
  }

  release(hold: RangeHold): void {
    const index = this.#entries.indexOf(hold as Entry);
    if (index < 0) throw new Error('the range is not held');
    this.#entries.splice(index, 1);
    this.#startWaiting(index);
  }

  #enter(offsetBytes: number, lengthBytes: number, exclusive: boolean): Entry {
    const entry: Entry = { offsetBytes, lengthBytes, exclusive, start: undefined };
    this.#entries.push(entry);
    return entry;
  }

  /** Starts those behind the released place whom no earlier entry blocks any more. */
  #startWaiting(from: number): void {
    for (let index = from; index < this.#entries.length; index++) {
      const entry = this.#entries[index]!;
      if (entry.start === undefined || this.#isBlocked(index)) continue;
      const start = entry.start;
      entry.start = undefined;
      start();
    }
  }

  #isBlocked(index: number): boolean {
    const { offsetBytes, lengthBytes, exclusive } = this.#entries[index]!;
    for (let earlier = 0; earlier < index; earlier++) {
      if (conflicts(this.#entries[earlier]!, offsetBytes, lengthBytes, exclusive)) return true;
    }
    return false;
  }
}

/** A held range. */
export interface RangeHold {
  readonly offsetBytes: number;
  readonly lengthBytes: number;
  readonly exclusive: boolean;
}

interface Entry extends RangeHold {
  /** Set while the entry waits. */
  start: (() => void) | undefined;
}

function conflicts(entry: Entry, offsetBytes: number, lengthBytes: number, exclusive: boolean): boolean {
  return (exclusive || entry.exclusive) && overlaps(entry.offsetBytes, entry.lengthBytes, offsetBytes, lengthBytes);
}
