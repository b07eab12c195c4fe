/** A mark is set at most so often. */
const SPACING_MILLIS = 100;
/** Far beyond any bound on the age that is worth having: after these the newest ones are not set any more. */
const MARKS_MAX = 4096;
/** The pace of the last so many milliseconds counts. */
const PACE_MILLIS = 1_500;
/** Is the oldest batch younger, the next hop keeps up: what it drains then says nothing about what it could. */
const BEHIND_MILLIS = 1_000;

interface Mark {
  readonly sequence: number;
  readonly atMillis: number;
  /** Bytes that had arrived before this batch, since the beginning. */
  readonly bytesBefore: number;
}

interface Progress {
  readonly atMillis: number;
  readonly bytes: number;
}

/**
 * How long a batch that comes now will wait until it is durable: by the age of the oldest one that waits, and by what waits at the pace of the last
 * second. To a tenth of a second; bounded, however long an outage is.
 */
export class QueueWatch {
  #marks: Mark[] = [];
  #progress: Progress[] = [];
  #arrivedBytes = 0;
  #durableBytes = 0;

  arrived(sequence: number, bytes: number, nowMillis: number): void {
    const last = this.#marks.at(-1);
    const due = last === undefined || nowMillis - last.atMillis >= SPACING_MILLIS;
    if (due && this.#marks.length < MARKS_MAX) {
      this.#marks.push({ sequence, atMillis: nowMillis, bytesBefore: this.#arrivedBytes });
    }
    this.#arrivedBytes += bytes;
  }

  /** A mark stands for its batch and those up to the next mark: it goes when that one is durable, or when nothing waits any more. */
  durable(sequence: number, newest: number, nowMillis: number): void {
    if (sequence >= newest) {
      this.#marks = [];
      this.#durableBytes = this.#arrivedBytes;
    } else {
      const passed = this.#marks.findLastIndex((mark) => mark.sequence <= sequence + 1);
      if (passed > 0) this.#marks.splice(0, passed);
      this.#durableBytes = Math.max(this.#durableBytes, this.#marks[0]?.bytesBefore ?? 0);
    }
    this.#note(nowMillis);
  }

  clear(): void {
    this.#marks = [];
    this.#progress = [];
    this.#durableBytes = this.#arrivedBytes;
  }

  /** 0 when nothing waits. Never too young: the first batch under a mark came when the mark was set. */
  ageMillis(nowMillis: number): number {
    const oldest = this.#marks[0];
    return oldest ? nowMillis - oldest.atMillis : 0;
  }

  expectedWaitMillis(nowMillis: number): number {
    const age = this.ageMillis(nowMillis);
    const [first] = this.#progress;
    if (age < BEHIND_MILLIS || first === undefined || nowMillis - first.atMillis < BEHIND_MILLIS) return age;
    const bytesPerMilli = (this.#durableBytes - first.bytes) / (nowMillis - first.atMillis);
    return bytesPerMilli > 0 ? Math.max(age, (this.#arrivedBytes - this.#durableBytes) / bytesPerMilli) : age;
  }

  #note(nowMillis: number): void {
    const last = this.#progress.at(-1);
    if (last && nowMillis - last.atMillis < SPACING_MILLIS) return;
    this.#progress.push({ atMillis: nowMillis, bytes: this.#durableBytes });
    const kept = this.#progress.findLastIndex(({ atMillis }) => nowMillis - atMillis >= PACE_MILLIS);
    if (kept > 0) this.#progress.splice(0, kept);
  }
}
