/** Something whose state becomes durable as a whole. */
export interface Committable {
  /** Makes everything that is held now durable. */
  commitNow(): Promise<void>;
}

interface Waiting {
  readonly done: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (cause: unknown) => void;
}

/**
 * Group commit over all machines of a store: one round runs, everything asked meanwhile waits for the next one and shares it. A machine that asked nothing
 * costs nothing.
 */
export class CommitRounds {
  #waiting = new Map<Committable, Waiting>();
  #running = false;
  rounds = 0;

  /** Resolves when everything that `member` holds now is durable; rejects when its part of the round failed. */
  commit(member: Committable): Promise<void> {
    const known = this.#waiting.get(member);
    if (known !== undefined) return known.done;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#waiting.set(member, { done: promise, resolve, reject });
    if (!this.#running) void this.#run();
    return promise;
  }

  async #run(): Promise<void> {
    this.#running = true;
    // What is asked in the same turn shares the first round.
    await Promise.resolve();
    while (this.#waiting.size > 0) {
      const members = [...this.#waiting];
      this.#waiting = new Map();
      this.rounds += 1;
      await Promise.all(members.map(([member, waiting]) => member.commitNow().then(waiting.resolve, waiting.reject)));
    }
    this.#running = false;
  }
}
