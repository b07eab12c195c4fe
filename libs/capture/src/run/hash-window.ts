/** Leaves whose comparison is under way, by the batch that asked. */
export interface AskedLeaf {
  readonly entry: number;
  readonly disk: number;
  readonly leaf: number;
}

export class HashWindow {
  readonly #asked = new Map<number, AskedLeaf[]>();
  #count = 0;

  /** Leaves without an answer. */
  get count(): number {
    return this.#count;
  }

  ask(localId: number, entry: number, disk: number, leaf: number): void {
    const asked = this.#asked.get(localId);
    if (asked === undefined) this.#asked.set(localId, [{ entry, disk, leaf }]);
    else asked.push({ entry, disk, leaf });
    this.#count++;
  }

  /** The answer for a batch came: its leaves; empty when nothing of it is open (a batch that was void meanwhile). */
  answered(localId: number): readonly AskedLeaf[] {
    const asked = this.#asked.get(localId) ?? [];
    this.#asked.delete(localId);
    this.#count -= asked.length;
    return asked;
  }

  /** No answer will come any more. */
  voided(): AskedLeaf[] {
    const all = [...this.#asked.values()].flat();
    this.#asked.clear();
    this.#count = 0;
    return all;
  }
}
