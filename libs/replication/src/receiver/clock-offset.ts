const WINDOW = 32;

/**
 * Estimates how far two wall clocks are apart from one-way observations (receiver's − sender's, in microseconds). The smallest of the last
 * observations has met the least delay; a clock that was stepped shows after at most WINDOW observations.
 */
export class ClockOffset {
  readonly #last: number[] = [];
  #next = 0;

  observe(differenceMicros: number): number {
    this.#last[this.#next] = differenceMicros;
    this.#next = (this.#next + 1) % WINDOW;
    return Math.min(...this.#last);
  }
}
