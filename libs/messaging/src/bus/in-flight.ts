import { REQUEST_BYTES_IN_FLIGHT_MAX, REQUESTS_IN_FLIGHT_MAX } from '../limits.ts';

/** What one process waits for: bounded in number and bytes, since nobody pushes back on a bus. */
export class InFlight {
  #count = 0;
  #bytes = 0;

  /** False: too much already. */
  enter(bytes: number): boolean {
    if (this.#count >= REQUESTS_IN_FLIGHT_MAX || this.#bytes + bytes > REQUEST_BYTES_IN_FLIGHT_MAX) return false;
    this.#count += 1;
    this.#bytes += bytes;
    return true;
  }

  leave(bytes: number): void {
    this.#count -= 1;
    this.#bytes -= bytes;
  }
}
