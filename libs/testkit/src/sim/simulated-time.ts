import { setImmediate as nextTurn } from 'node:timers/promises';
import { EventQueue, type ScheduledEvent } from './event-queue.ts';

/**
 * Simulated time and the only scheduler of a simulation. An event runs, then everything that it set off without waiting (promises, process.nextTick, stream
 * events) runs to its end, then the next event: nothing depends on the machine that simulates.
 */
export class SimulatedTime {
  readonly #events = new EventQueue();
  #nowMicros = 0;
  #steps = 0;

  nowMicros(): number {
    return this.#nowMicros;
  }

  steps(): number {
    return this.#steps;
  }

  /** `label` names the event in a trace. */
  in(micros: number, label: string, run: () => void): ScheduledEvent {
    return this.#events.add(this.#nowMicros + Math.max(0, Math.round(micros)), label, run);
  }

  sleep(micros: number, label: string): Promise<void> {
    return new Promise((resolve) => this.in(micros, label, resolve));
  }

  /** Runs events until `done` says so, or nothing is left, or the time has come. True: `done` said so. */
  async runUntil(done: () => boolean, untilMicros: number, onStep?: (label: string) => void): Promise<boolean> {
    await nextTurn();
    while (!done()) {
      const next = this.#events.peek();
      if (next === undefined || next.atMicros > untilMicros) {
        this.#nowMicros = Math.max(this.#nowMicros, untilMicros);
        return false;
      }
      this.#events.take();
      this.#nowMicros = next.atMicros;
      this.#steps += 1;
      onStep?.(next.label);
      next.run();
      await nextTurn();
    }
    return true;
  }
}
