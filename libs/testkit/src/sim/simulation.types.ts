export interface SimulationOptions {
  readonly seed: number;
  /** Each class of faults is on or off by the seed; without it all of them are on. */
  readonly swarm: boolean;
  /** Classes of faults that are drawn from. */
  readonly pool: readonly string[];
  /** Of what was drawn only these classes happen: shrinking takes some away without moving the others. */
  readonly kept: readonly string[];
  /** Only the first so many faults of the plan happen. */
  readonly faultsMost: number;
  /** A bug put in from outside, for the self-test. */
  readonly plant?: string;
  /** Gets one line for each event. */
  readonly trace?: (line: string) => void;
}

export interface SimulationResult {
  readonly seed: number;
  /** Events of the scheduler. */
  readonly steps: number;
  /** Faults that happened. */
  readonly faults: number;
  /** Equal exactly when everything that happened was equal. */
  readonly digest: string;
  readonly ok: boolean;
  readonly problems: readonly { readonly invariant: string; readonly message: string; readonly atMicros: number }[];
  readonly classes: readonly string[];
  /** What a run has exercised, by its unit: a run that exercised nothing proves nothing. */
  readonly counts: Readonly<Record<string, number>>;
}

/** A world that seeds are run in. */
export interface Simulator {
  /** How the command chooses it: `--world control`. */
  readonly world: 'data' | 'control';
  readonly classes: readonly string[];
  readonly plants: ReadonlyMap<string, { readonly seeds: number; readonly classes: readonly string[] }>;
  /** Runs one seed to its end. Only one at a time in a process. */
  simulate(options: SimulationOptions): Promise<SimulationResult>;
}
