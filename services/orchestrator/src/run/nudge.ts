/** Tells a job's run that its stream has something new from elsewhere: a cancellation, an answer, a job that took its item. For one run at a time. */
export class Nudge {
  #isPending = false;
  #wake: () => void = () => undefined;

  give(): void {
    this.#isPending = true;
    this.#wake();
  }

  /**
   * What comes first: the end of `work`, or a nudge, at once when one was given meanwhile; undefined when the signal aborts before. A nudge beside the end of
   * the work is not lost: it is the next one. Nothing stays behind at the signal, which lives longer than thousands of commands.
   */
  async orEndOf<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result | 'nudged' | undefined> {
    const over = Promise.withResolvers<'nudged' | undefined>();
    const drop = () => over.resolve(undefined);
    this.#wake = () => over.resolve('nudged');
    signal.addEventListener('abort', drop, { once: true });
    if (this.#isPending) this.#wake();
    else if (signal.aborted) drop();
    try {
      const first = await Promise.race([over.promise, work]);
      if (first === 'nudged') this.#isPending = false;
      return first;
    } finally {
      signal.removeEventListener('abort', drop);
      this.#wake = () => undefined;
    }
  }

  next(signal: AbortSignal): Promise<'nudged' | undefined> {
    return this.orEndOf(new Promise<never>(() => undefined), signal);
  }
}
