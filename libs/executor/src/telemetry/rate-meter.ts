interface Last {
  readonly total: number;
  readonly atMillis: number;
  readonly round: number;
}

/** Bytes per second of counters that only rise, between two readings. */
export class RateMeter {
  readonly #last = new Map<string, Last>();
  #round = 0;

  /** 0 at the first reading and when the counter began anew. */
  perSecond(id: string, total: number, atMillis: number): number {
    const before = this.#last.get(id);
    this.#last.set(id, { total, atMillis, round: this.#round });
    if (before === undefined || total < before.total || atMillis <= before.atMillis) return 0;
    return Math.round(((total - before.total) * 1000) / (atMillis - before.atMillis));
  }

  /** Lets go of whatever was not read since the last call. */
  forgetOthers(): void {
    for (const [id, { round }] of this.#last) if (round !== this.#round) this.#last.delete(id);
    this.#round += 1;
  }
}
