import type { FaultClass } from './fault-plan.ts';
import type { PlantName } from './planted-bugs.ts';
import type { Problem } from './problem.ts';

export interface SimulationOptions {
  readonly seed: number;
  /** Each class of faults is on or off by the seed; without it all of them are on. */
  readonly swarm: boolean;
  /** Classes of faults that are drawn from. */
  readonly pool: readonly FaultClass[];
  /** Of what was drawn only these classes happen: shrinking takes some away without moving the others. */
  readonly kept: readonly FaultClass[];
  /** Only the first so many faults of the plan happen. */
  readonly faultsMost: number;
  /** A bug put in from outside, for the self-test. */
  readonly plant?: PlantName;
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
  readonly problems: readonly Problem[];
  readonly classes: readonly FaultClass[];
  readonly counts: SimulationCounts;
}

/** What a run has exercised: a run that exercised nothing proves nothing. */
export interface SimulationCounts {
  readonly simulatedSeconds: number;
  readonly guestRequests: number;
  readonly batches: number;
  readonly sealsChecked: number;
  readonly agentStarts: number;
  readonly targetStarts: number;
}
