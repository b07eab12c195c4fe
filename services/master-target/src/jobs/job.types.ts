export type StepState = 'waiting' | 'running' | 'succeeded' | 'failed';
export type JobState = 'running' | 'succeeded' | 'failed';

export interface JobStep {
  /** What an operator reads; also the step's half of the effect key. */
  readonly name: string;
  readonly state: StepState;
  readonly attempts: number;
  readonly startedMillis?: number;
  readonly finishedMillis?: number;
  /** What the step made or found; plain JSON, handed to later steps and to a repeated request. */
  readonly result?: unknown;
  readonly problem?: JobProblem;
}

export interface JobProblem {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** A job as it stands on disk (`<data>/jobs/<key>.json`) and as the admin socket shows it. */
export interface Job {
  readonly version: 1;
  /** Given by whoever asked; the same key is the same job for ever. Effects are named from it. */
  readonly key: string;
  readonly kind: string;
  readonly machineId: string;
  /** What no other job may hold at the same time: the machine, or the drill itself. */
  readonly holds: string;
  readonly request: Readonly<Record<string, unknown>>;
  readonly state: JobState;
  readonly createdMillis: number;
  readonly finishedMillis?: number;
  readonly steps: readonly JobStep[];
}

/** What a step's work may use. */
export interface StepContext {
  readonly job: Job;
  /** The same in all attempts: name and tag from it whatever you create, then find before you create. */
  readonly effectKey: string;
  /** The result of an earlier step. Throws when that step has none: a defect in the job's definition. */
  resultOf<T>(step: string): T;
}

export interface StepDefinition {
  readonly name: string;
  /** May be called again after a crash or a failure, with the same effect key; must find what an earlier attempt made. */
  readonly work: (context: StepContext) => Promise<unknown>;
}

export interface JobDefinition {
  readonly kind: string;
  readonly steps: readonly StepDefinition[];
}
