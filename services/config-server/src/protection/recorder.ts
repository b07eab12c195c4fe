/** Runs what has to be recorded, a few at a time. Bounded: what does not fit is dropped, because whoever looks again finds it again. */
export class Recorder {
  readonly #waiting: (() => Promise<void>)[] = [];
  readonly #onFailed: (error: unknown) => void;
  #running = 0;

  constructor(onFailed: (error: unknown) => void) {
    this.#onFailed = onFailed;
  }

  /** False when it was dropped. */
  add(work: () => Promise<void>): boolean {
    if (this.#waiting.length >= WAITING_MAX) return false;
    this.#waiting.push(work);
    this.#next();
    return true;
  }

  async drained(): Promise<void> {
    while (this.#running > 0 || this.#waiting.length > 0) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  #next(): void {
    while (this.#running < AT_ONCE_MAX) {
      const work = this.#waiting.shift();
      if (work === undefined) return;
      this.#running += 1;
      void work()
        .catch(this.#onFailed)
        .finally(() => {
          this.#running -= 1;
          this.#next();
        });
    }
  }
}

const AT_ONCE_MAX = 16;
/** An hour's summaries of 10,000 items come at once. */
const WAITING_MAX = 20_000;
