/** A mark is set at most so often. */
const SPACING_MILLIS = 100;
/** Far beyond any bound on the age that is worth having: after these the newest ones are not set any more. */
const MARKS_MAX = 4096;

interface Mark {
  readonly sequence: number;
  readonly atMillis: number;
}

/** How long the oldest batch that is not durable has been waiting, to a tenth of a second. Bounded, however long an outage is. */
export class ArrivalMarks {
  #marks: Mark[] = [];

  arrived(sequence: number, nowMillis: number): void {
    const last = this.#marks.at(-1);
    if (last && (nowMillis - last.atMillis < SPACING_MILLIS || this.#marks.length === MARKS_MAX)) return;
    this.#marks.push({ sequence, atMillis: nowMillis });
  }

  /** A mark stands for its batch and those up to the next mark: it goes when that one is durable, or when nothing waits any more. */
  durable(sequence: number, newest: number): void {
    if (sequence >= newest) {
      this.#marks = [];
      return;
    }
    const passed = this.#marks.findLastIndex((mark) => mark.sequence <= sequence + 1);
    if (passed > 0) this.#marks.splice(0, passed);
  }

  clear(): void {
    this.#marks = [];
  }

  /** 0 when nothing waits. Never too young: the first batch under a mark came when the mark was set. */
  ageMillis(nowMillis: number): number {
    const oldest = this.#marks[0];
    return oldest ? nowMillis - oldest.atMillis : 0;
  }
}
