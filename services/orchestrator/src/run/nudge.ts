/** Tells a job's run that its stream has something new from elsewhere: a cancellation, an answer, a job that took its item. */
export class Nudge {
  #waiting = new Set<() => void>();
  #isPending = false;

  give(): void {
    this.#isPending = true;
    for (const resolve of this.#waiting) resolve();
  }

  /** At once when one was given meanwhile. Resolves with undefined when the signal aborts first. */
  next(signal: AbortSignal): Promise<'nudged' | undefined> {
    return new Promise((resolve) => {
      const take = () => {
        this.#waiting.delete(take);
        signal.removeEventListener('abort', drop);
        this.#isPending = false;
        resolve('nudged');
      };
      const drop = () => {
        this.#waiting.delete(take);
        resolve(undefined);
      };
      if (this.#isPending) return take();
      if (signal.aborted) return drop();
      this.#waiting.add(take);
      signal.addEventListener('abort', drop, { once: true });
    });
  }
}
