/** One flush runs, one waits, all that wait share it: each caller's flush starts after its call. */
export class FlushGroup {
  readonly #flushOnce: () => Promise<void>;
  #running: Promise<void> | undefined;
  #waiting: Promise<void> | undefined;

  constructor(flushOnce: () => Promise<void>) {
    this.#flushOnce = flushOnce;
  }

  run(): Promise<void> {
    if (this.#running === undefined) return this.#start();
    this.#waiting ??= this.#running.then(
      () => this.#startWaiting(),
      () => this.#startWaiting(),
    );
    return this.#waiting;
  }

  #startWaiting(): Promise<void> {
    this.#waiting = undefined;
    return this.#start();
  }

  #start(): Promise<void> {
    const running = this.#flushOnce().finally(() => {
      this.#running = undefined;
    });
    this.#running = running;
    return running;
  }
}
