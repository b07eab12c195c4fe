/** One at a time in each turn of the event loop: however many wait, everybody else's work goes on between them. */
export class EventLoopTurns {
  #last: Promise<void> | undefined;

  /** Resolves at once when nobody took this turn yet. */
  async take(): Promise<void> {
    const before = this.#last;
    const turn = (before ?? Promise.resolve()).then(() => new Promise<void>((resolve) => setImmediate(resolve)));
    this.#last = turn;
    void turn.then(() => {
      if (this.#last === turn) this.#last = undefined;
    });
    await before;
  }
}
