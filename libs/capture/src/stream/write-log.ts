/** A write that may be lost if the machine dies now. */
export interface UnacknowledgedWrite {
  readonly disk: number;
  readonly block: number;
  readonly blocks: number;
  /** Monotonic milliseconds of the loop's clock. */
  readonly atMillis: number;
}

/**
 * The newest writes that are not in a durable seal, for the lost-write ledger: a ring of typed arrays, so that a write costs no object.
 * When it overflows the oldest records go and `exact` is false until all writes of that time are safe.
 */
export class WriteLog {
  readonly #capacity: number;
  readonly #disks: Uint16Array;
  readonly #blocks: Float64Array;
  readonly #counts: Uint32Array;
  readonly #times: Float64Array;
  #first = 0;
  #count = 0;
  #lostUntilMillis = Number.NEGATIVE_INFINITY;
  #safeBeforeMillis = Number.NEGATIVE_INFINITY;

  constructor(capacity: number) {
    this.#capacity = capacity;
    this.#disks = new Uint16Array(capacity);
    this.#blocks = new Float64Array(capacity);
    this.#counts = new Uint32Array(capacity);
    this.#times = new Float64Array(capacity);
  }

  get count(): number {
    return this.#count;
  }

  /** False while a write that is not safe yet has fallen out of the log. */
  get exact(): boolean {
    return this.#lostUntilMillis < this.#safeBeforeMillis;
  }

  add(disk: number, block: number, blocks: number, atMillis: number): void {
    if (this.#count === this.#capacity) {
      this.#lostUntilMillis = this.#times[this.#first]!;
      this.#drop();
    }
    const at = (this.#first + this.#count++) % this.#capacity;
    this.#disks[at] = disk;
    this.#blocks[at] = block;
    this.#counts[at] = blocks;
    this.#times[at] = atMillis;
  }

  /** Every write before this time is in a durable seal. */
  safeBefore(millis: number): void {
    this.#safeBeforeMillis = millis;
    while (this.#count > 0 && this.#times[this.#first]! < millis) this.#drop();
  }

  /** Oldest first; at most `limit`. */
  *records(limit = this.#capacity): Generator<UnacknowledgedWrite> {
    for (let index = 0; index < Math.min(limit, this.#count); index++) {
      const at = (this.#first + index) % this.#capacity;
      yield {
        disk: this.#disks[at]!,
        block: this.#blocks[at]!,
        blocks: this.#counts[at]!,
        atMillis: this.#times[at]!,
      };
    }
  }

  #drop(): void {
    this.#first = (this.#first + 1) % this.#capacity;
    this.#count--;
  }
}
