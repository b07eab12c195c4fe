import type { Timer } from '@understudy/block';
import type { Chance, SimulatedProcess } from '@understudy/testkit';
import { runIn } from './simulated-globals.ts';

/** One run of a simulated process, as its code sees the world. Killed: nothing of it happens any more. Stopped: everything waits, but its clock goes on. */
export class ProcessScope {
  readonly process: SimulatedProcess;
  readonly #random: Chance;
  #waiting: (() => void)[] | undefined;

  constructor(process: SimulatedProcess, random: Chance) {
    this.process = process;
    this.#random = random;
  }

  get alive(): boolean {
    return this.process.alive;
  }

  wallMillis(): number {
    return Math.floor(this.process.host.wallMicros() / 1000);
  }

  monotonicMillis(): number {
    return this.process.clock.monotonicMillis();
  }

  uuid(): string {
    const bytes = Buffer.from(this.#random.bytes(16));
    bytes[6] = (bytes[6]! & 0x0f) | 0x40;
    bytes[8] = (bytes[8]! & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }

  /** Something arrives from outside: a message, an answer of a store, a timer. */
  deliver(work: () => void): void {
    if (!this.alive) return;
    if (this.#waiting === undefined) runIn(this, work);
    else this.#waiting.push(work);
  }

  after(micros: number, label: string, work: () => void): Timer {
    return this.process.after(micros, label, () => this.deliver(work));
  }

  /** Input and output: the answer comes later, or never when the process ends before. */
  rest(micros: number, label: string): Promise<void> {
    return new Promise((resolve) => this.after(micros, label, resolve));
  }

  /** SIGSTOP. */
  stop(): void {
    this.#waiting ??= [];
  }

  /** SIGCONT: everything that came meanwhile comes now, in order. */
  goOn(): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = undefined;
    for (const work of waiting) this.deliver(work);
  }
}
