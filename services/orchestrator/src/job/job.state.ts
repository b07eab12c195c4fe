import type { JobProblem, Outcome, PlannedStep, StepKey } from './job.events.ts';
import type { Operation, OperationFacts } from './operation.ts';

export const JOB_PHASES = [
  'unknown',
  'running',
  'waiting-for-person',
  'cancelling',
  'failed',
  'superseded',
  'finished',
] as const;
/** `failed` and `superseded`: the steps are over, the item does not know it yet. `running` with every step done: likewise. */
export type JobPhase = (typeof JOB_PHASES)[number];

export const STEP_STATES = ['waiting', 'running', 'postponed', 'asking', 'succeeded', 'skipped', 'failed'] as const;
export type StepState = (typeof STEP_STATES)[number];

export interface JobStep extends PlannedStep {
  readonly state: StepState;
  readonly attempts: number;
  readonly startedAtMillis?: number;
  readonly endedAtMillis?: number;
  /** The timer of a wait, or of the next attempt. */
  readonly dueAtMillis?: number;
  readonly resultJson?: string;
  readonly problem?: JobProblem;
  readonly question?: string;
  /** Why it was skipped. */
  readonly reason?: string;
  /** Done by an earlier job. */
  readonly isCarried?: boolean;
}

export interface KnownJob {
  readonly phase: Exclude<JobPhase, 'unknown'>;
  readonly jobId: string;
  readonly kind: string;
  readonly itemId: string;
  readonly operation: Operation;
  readonly rootJobId: string;
  readonly keys: readonly StepKey[];
  readonly retryOf?: string;
  readonly principal: string;
  readonly traceparent?: string;
  readonly leftoverReplicaMachine?: string;
  readonly requestedAtMillis: number;
  /** Highest epoch that worked on it. */
  readonly epoch: number;
  readonly steps: readonly JobStep[];
  readonly cancel?: { readonly reason: string; readonly principal: string };
  readonly supersededBy?: string;
  readonly finished?: {
    readonly outcome: Outcome;
    readonly atMillis: number;
    readonly facts: OperationFacts;
    readonly problem?: JobProblem;
  };
}

export type JobState = { readonly phase: 'unknown' } | KnownJob;

export const NO_JOB: JobState = { phase: 'unknown' };

export function stepOf(job: KnownJob, name: string): JobStep | undefined {
  return job.steps.find((step) => step.name === name);
}

/** Steps that were begun and have no end. There is at most one: they run one after the other. */
export function openStep(job: KnownJob): JobStep | undefined {
  return job.steps.find(({ state }) => state === 'running' || state === 'postponed' || state === 'asking');
}

const isOver = ({ state }: JobStep): boolean => state === 'succeeded' || state === 'skipped';

/** The step whose turn it is: forward in order; of a cancelled job those that undo what was begun. */
export function nextStep(job: KnownJob): JobStep | undefined {
  const open = openStep(job);
  if (open !== undefined) return open;
  if (job.phase === 'running') return job.steps.find((step) => step.undoes === undefined && !isOver(step));
  if (job.phase !== 'cancelling') return undefined;
  return job.steps.find((step) => step.undoes !== undefined && step.state === 'waiting' && wasBegun(job, step.undoes));
}

function wasBegun(job: KnownJob, name: string): boolean {
  const step = stepOf(job, name);
  return step !== undefined && (step.attempts > 0 || step.isCarried === true);
}

/** Undefined: not over yet. */
export function outcomeOf(job: KnownJob): Outcome | undefined {
  if (job.finished !== undefined) return job.finished.outcome;
  if (job.phase === 'superseded') return 'superseded';
  if (job.phase === 'failed') return 'failed';
  if (nextStep(job) !== undefined) return undefined;
  if (job.phase === 'cancelling') return 'cancelled';
  return job.phase === 'running' ? 'succeeded' : undefined;
}

/** The job whose id the key of this step's effect carries. */
export function keyJobOf({ keys, rootJobId }: KnownJob, step: string): string {
  return keys.find((key) => key.step === step)?.jobId ?? rootJobId;
}

/** Beyond the point of no return: a step that says so was begun. */
export function isCommitted(job: KnownJob): boolean {
  return job.steps.some((step) => step.noReturn && (step.attempts > 0 || step.isCarried === true));
}
