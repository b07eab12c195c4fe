/** Work of some milliseconds each, so much of it in one turn of the event loop; however much waits, everybody else's goes on in between. */
const TURN_MILLIS = 4;

export class EventLoopTurns {
  readonly #waiting: (() => void)[] = [];
  #spentMillis = 0;
  #ends = false;

  /** At once while this turn has time left, else in a later one, in the order of asking. */
  run<Result>(work: () => Result): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push(() => {
        try {
          resolve(work());
        } catch (error) {
          reject(error);
        }
      });
      this.#work();
    });
  }

  #work(): void {
    while (this.#spentMillis < TURN_MILLIS) {
      const next = this.#waiting.shift();
      if (next === undefined) break;
      const began = performance.now();
      next();
      this.#spentMillis += performance.now() - began;
    }
    if (this.#ends || this.#spentMillis === 0) return;
    this.#ends = true;
    setImmediate(() => {
      this.#ends = false;
      this.#spentMillis = 0;
      this.#work();
    });
  }
}
