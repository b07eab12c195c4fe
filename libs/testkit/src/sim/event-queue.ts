export interface ScheduledEvent {
  readonly atMicros: number;
  /** Events of one instant run in the order in which they were scheduled. */
  readonly order: number;
  readonly label: string;
  readonly run: () => void;
  cancelled: boolean;
}

/** A binary heap by (instant, order); cancelled events are dropped when they come to the top. */
export class EventQueue {
  readonly #heap: ScheduledEvent[] = [];
  #order = 0;

  add(atMicros: number, label: string, run: () => void): ScheduledEvent {
    const event: ScheduledEvent = { atMicros, order: this.#order++, label, run, cancelled: false };
    this.#heap.push(event);
    this.#up(this.#heap.length - 1);
    return event;
  }

  peek(): ScheduledEvent | undefined {
    while (this.#heap[0]?.cancelled) this.#removeTop();
    return this.#heap[0];
  }

  take(): ScheduledEvent | undefined {
    const top = this.peek();
    if (top !== undefined) this.#removeTop();
    return top;
  }

  #removeTop(): void {
    const last = this.#heap.pop();
    if (last === undefined || this.#heap.length === 0) return;
    this.#heap[0] = last;
    this.#down(0);
  }

  #up(from: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfBefore(at, parent)) return;
      at = parent;
    }
  }

  #down(from: number): void {
    let at = from;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= this.#heap.length) return;
      const right = left + 1;
      const least = right < this.#heap.length && before(this.#at(right), this.#at(left)) ? right : left;
      if (!this.#swapIfBefore(least, at)) return;
      at = least;
    }
  }

  #swapIfBefore(child: number, parent: number): boolean {
    const lower = this.#at(child);
    const upper = this.#at(parent);
    if (!before(lower, upper)) return false;
    this.#heap[parent] = lower;
    this.#heap[child] = upper;
    return true;
  }

  #at(index: number): ScheduledEvent {
    const event = this.#heap[index];
    if (event === undefined) throw new RangeError('outside the heap');
    return event;
  }
}

function before(a: ScheduledEvent, b: ScheduledEvent): boolean {
  return a.atMicros < b.atMicros || (a.atMicros === b.atMicros && a.order < b.order);
}
