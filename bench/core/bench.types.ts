/** What a measurement is compared with, and what counts as reached. `ratio` compares value to peerValue, `value` the value itself. */
export interface Goal {
  readonly of: 'ratio' | 'value';
  readonly is: 'at-least' | 'at-most';
  readonly bound: number;
}

/** One line of the result file: medians over the runs; `spread` is (max − min) / median of our own runs. */
export interface BenchResult {
  readonly id: string;
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly peer: string | null;
  readonly peerValue: number | null;
  readonly ratio: number | null;
  readonly goal: string;
  readonly met: boolean;
  readonly runs: number;
  readonly spread: number;
  /** What a reader must know to judge the number. */
  readonly note?: string;
  readonly measured: Measured;
}

/** When a row was measured, and how quiet the machine was. */
export interface Measured {
  /** Day, YYYY-MM-DD (UTC). */
  readonly on: string;
  readonly mode: 'quick' | 'full';
  /** Cores that other work kept busy in the second before the first run. */
  readonly coresBusyBefore: number;
}

/** What one measurement brings home: one number per run, ours and the peer's alternating in time. */
export interface Samples {
  readonly id: string;
  readonly what: string;
  readonly unit: string;
  readonly peer?: string;
  readonly goal: Goal;
  readonly ours: readonly number[];
  readonly peers?: readonly number[];
  readonly note?: string;
}

export interface BenchContext {
  /** An empty folder of this run. */
  readonly folder: string;
  readonly quick: boolean;
  /** Alternating runs of each measurement. */
  readonly runs: number;
  say(line: string): void;
}

/** A group of numbers that come from one set-up. `ids` lets `--only` skip it without starting anything. */
export interface Measurement {
  readonly ids: readonly string[];
  /** Programs that must be there. */
  readonly tools: readonly string[];
  run(context: BenchContext): Promise<readonly Samples[]>;
}
