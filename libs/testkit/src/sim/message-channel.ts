import type { Chance } from './chance.ts';
import type { SimulatedProcess } from './simulated-host.ts';

/** postMessage between two threads: in order, a little later, never to a dead one. */
export class MessageQueue<T> {
  readonly #to: SimulatedProcess;
  readonly #random: Chance;
  readonly #label: string;
  readonly #deliver: (message: T) => void;
  #lastMicros = 0;

  constructor(to: SimulatedProcess, random: Chance, label: string, deliver: (message: T) => void) {
    this.#to = to;
    this.#random = random;
    this.#label = label;
    this.#deliver = deliver;
  }

  post(message: T): void {
    const now = this.#to.host.time.nowMicros();
    this.#lastMicros = Math.max(this.#lastMicros, now + this.#random.magnitude(5, 2000));
    this.#to.after(this.#lastMicros - now, this.#label, () => this.#deliver(message));
  }
}
