import { isPromise, type MaybePromise } from '../block-device.ts';

/**
 * Shares flushes: one runs, one waits, and all who ask meanwhile share the waiting one. Each answer stands for a flush that started
 * after it was asked for, so it covers every write that had been answered before.
 */
export class FlushGroup {
  readonly #flush: () => MaybePromise<void>;
  #running: Promise<void> | undefined;
  #waiting: Promise<void> | undefined;

  constructor(flush: () => MaybePromise<void>) {
    this.#flush = flush;
  }

  flush(): MaybePromise<void> {
    // The one that waits has not started, also in the moment after the running one has ended.
    if (this.#waiting !== undefined) return this.#waiting;
    if (this.#running === undefined) return this.#start();
    // Whether the one before went well or not, the next one starts when it has ended.
    this.#waiting = this.#running.then(ignore, ignore).then(() => {
      this.#waiting = undefined;
      return this.#start();
    });
    return this.#waiting;
  }

  #start(): MaybePromise<void> {
    const result = this.#flush();
    if (!isPromise(result)) return undefined;
    const running = result.finally(() => {
      if (this.#running === running) this.#running = undefined;
    });
    this.#running = running;
    return running;
  }
}

/** Each caller has the outcome in its own promise. */
function ignore(): void {}
