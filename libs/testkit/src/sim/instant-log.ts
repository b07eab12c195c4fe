import type { Clock } from '@understudy/block';
import type { MachineInstant } from './seal-ledger.ts';

/**
 * Which instants of the machine a source time stands for. The capture loop reads its wall clock at the seal (at the cut, when a run was cut), and that
 * reading is in the batch: so the checker knows the instant without asking the loop. Source time never goes back: after a step back of the clock many
 * readings share one source time.
 */
export class InstantLog {
  readonly #instant: () => MachineInstant;
  readonly #instants = new Map<number, MachineInstant>();
  #newestMicros = 0;
  /** Readings below the newest one, since the clock went back. */
  #behind: MachineInstant[] = [];

  constructor(instant: () => MachineInstant) {
    this.#instant = instant;
  }

  watch(clock: Clock): Clock {
    return {
      wallMicros: () => this.#read(clock.wallMicros()),
      monotonicMillis: () => clock.monotonicMillis(),
      after: (millis, callback) => clock.after(millis, callback),
    };
  }

  of(sourceTimeMicros: number): readonly MachineInstant[] {
    const exact = this.#instants.get(sourceTimeMicros);
    return [...(exact === undefined ? [] : [exact]), ...this.#behind.toReversed()];
  }

  #read(wallMicros: number): number {
    const instant = this.#instant();
    if (wallMicros > this.#newestMicros) {
      this.#newestMicros = wallMicros;
      this.#behind = [];
      this.#instants.set(wallMicros, instant);
    } else if (this.#behind.at(-1)?.version !== instant.version) {
      this.#behind.push(instant);
    }
    return wallMicros;
  }
}
