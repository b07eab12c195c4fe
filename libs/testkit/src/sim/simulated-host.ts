import type { Clock, Entropy, Timer } from '@understudy/block';
import type { Chance } from './chance.ts';
import type { SimulatedTime } from './simulated-time.ts';

const EPOCH_MICROS = 1_790_000_000_000_000;

/** A machine of the simulation: it has a wall clock of its own, and processes that end with it. */
export class SimulatedHost {
  readonly name: string;
  readonly time: SimulatedTime;
  readonly #random: Chance;
  #wallOffsetMicros = 0;
  #lastWallMicros = 0;
  #boots = 1;
  #off = 0;

  constructor(name: string, time: SimulatedTime, random: Chance) {
    this.name = name;
    this.time = time;
    this.#random = random;
  }

  get up(): boolean {
    return this.#off === 0;
  }

  /** Names this start of the host. */
  get bootId(): string {
    return `${this.name}-boot-${this.#boots}`;
  }

  /** Off until as many `powerOn` as `powerOff`. */
  powerOff(): void {
    this.#off += 1;
  }

  powerOn(): void {
    this.#off -= 1;
    this.#boots += 1;
  }

  stepClock(micros: number): void {
    this.#wallOffsetMicros += micros;
    this.#lastWallMicros = 0;
  }

  /** Two readings are never equal (unless a step lies between), as on a real machine, where time passes between them. */
  wallMicros(): number {
    const now = EPOCH_MICROS + this.time.nowMicros() + this.#wallOffsetMicros;
    this.#lastWallMicros = Math.max(now, this.#lastWallMicros + 1);
    return this.#lastWallMicros;
  }

  process(name: string): SimulatedProcess {
    return new SimulatedProcess(`${this.name}/${name}`, this, this.#random.fork(`${name}${this.time.nowMicros()}`));
  }
}

/**
 * One run of a process. When it is killed its timers never fire again and what it waits for never comes: its code stands still, as if it were gone.
 */
export class SimulatedProcess {
  readonly name: string;
  readonly host: SimulatedHost;
  readonly clock: Clock;
  readonly entropy: Entropy;
  readonly #atEnd = new Set<() => void>();
  #alive = true;

  constructor(name: string, host: SimulatedHost, random: Chance) {
    this.name = name;
    this.host = host;
    this.clock = {
      wallMicros: () => host.wallMicros(),
      monotonicMillis: () => host.time.nowMicros() / 1000,
      after: (millis, callback) => this.after(millis * 1000, 'timer', callback),
    };
    this.entropy = { bytes: (count) => random.bytes(count) };
  }

  get alive(): boolean {
    return this.#alive;
  }

  /** Like the clock's `after`, in microseconds. */
  after(micros: number, label: string, callback: () => void): Timer {
    const event = this.host.time.in(micros, `${this.name} ${label}`, () => {
      if (this.#alive) callback();
    });
    return {
      cancel: () => {
        event.cancelled = true;
      },
    };
  }

  /** A promise that is resolved later, or never when the process is killed before. */
  sleep(micros: number, label: string): Promise<void> {
    return new Promise((resolve) => this.after(micros, label, resolve));
  }

  onKill(callback: () => void): void {
    this.#atEnd.add(callback);
  }

  offKill(callback: () => void): void {
    this.#atEnd.delete(callback);
  }

  kill(): void {
    if (!this.#alive) return;
    this.#alive = false;
    for (const callback of this.#atEnd) callback();
    this.#atEnd.clear();
  }
}
