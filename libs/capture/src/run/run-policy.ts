/** Of a pass, so much has to be copied before it is judged: one over this. */
const JUDGED_AFTER = 8;

/**
 * Decides when an open run does not shrink. A pass is over when as much was copied as was dirty at its height; half of that may be dirty again by then. Is more
 * dirty again on the way there than half of what was copied, the churn is faster than the pipe and the run is cut: waiting for the end of a pass
 * that live writes share the pipe with would double the age of the next point. So passes shrink by halves or the run is cut.
 */
export class RunPolicy {
  #passBlocks = 0;
  #copiedInPass = 0;
  #copiedInRun = 0;

  get copiedBlocks(): number {
    return this.#copiedInRun;
  }

  begin(dirtyBlocks: number): void {
    this.#copiedInRun = 0;
    this.#beginPass(dirtyBlocks);
  }

  copied(blocks: number): void {
    this.#copiedInPass += blocks;
    this.#copiedInRun += blocks;
  }

  /** Answers true when the run should be cut now. */
  review(dirtyBlocks: number): boolean {
    this.#passBlocks = Math.max(this.#passBlocks, dirtyBlocks);
    if (this.#copiedInPass * JUDGED_AFTER < this.#passBlocks) return false;
    const shrinks = dirtyBlocks <= this.#passBlocks - Math.min(this.#copiedInPass, this.#passBlocks) / 2;
    if (shrinks && this.#copiedInPass < this.#passBlocks) return false;
    this.#beginPass(dirtyBlocks);
    return !shrinks;
  }

  #beginPass(dirtyBlocks: number): void {
    this.#passBlocks = dirtyBlocks;
    this.#copiedInPass = 0;
  }
}
