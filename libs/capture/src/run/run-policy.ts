/**
 * Decides when an open run does not shrink. A pass is over when as much was copied as was dirty at its height; if more than half of that is
 * dirty again the churn is faster than the pipe and the run is cut, else the next pass begins. So passes shrink by halves or the run is cut.
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
    if (this.#copiedInPass < this.#passBlocks) return false;
    const shrinks = dirtyBlocks * 2 <= this.#passBlocks;
    this.#beginPass(dirtyBlocks);
    return !shrinks;
  }

  #beginPass(dirtyBlocks: number): void {
    this.#passBlocks = dirtyBlocks;
    this.#copiedInPass = 0;
  }
}
