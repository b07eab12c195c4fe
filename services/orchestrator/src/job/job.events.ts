import type { Operation, OperationFacts } from './operation.ts';

/** Facts about jobs; proto/understudy/v1/job_events.proto says what each field means. Times are milliseconds since 1970. */
export type JobEvent =
  | JobRequested
  | StepStarted
  | StepSucceeded
  | StepSkipped
  | StepPostponed
  | StepFailed
  | StepWaitsForPerson
  | StepAnswered
  | JobCancelRequested
  | JobSuperseded
  | JobTakenOver
  | JobFinished;

interface Fact<Type extends string> {
  readonly type: Type;
  readonly jobId: string;
  readonly atMillis: number;
}
interface StepFact<Type extends string> extends Fact<Type> {
  readonly step: string;
}
interface AttemptFact<Type extends string> extends StepFact<Type> {
  readonly attempt: number;
}

export interface PlannedStep {
  readonly name: string;
  readonly title: string;
  readonly noReturn: boolean;
  readonly undoes?: string;
}

export interface JobProblem {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  /** The executor decided not to do it: nothing was done under this key. */
  readonly refused?: boolean;
}

/** Where the key of a step's effect carries another job than `rootJobId`. */
export interface StepKey {
  readonly step: string;
  readonly jobId: string;
}

export interface CarriedStep {
  readonly step: string;
  readonly resultJson: string;
}

export const ANSWERS = ['done', 'repeat', 'fail'] as const;
export type Answer = (typeof ANSWERS)[number];
export const OUTCOMES = ['succeeded', 'failed', 'cancelled', 'superseded'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export type WayOn = 'retry' | 'undo' | 'leave';

export interface JobRequested extends Fact<'JobRequested'> {
  readonly kind: string;
  readonly itemId: string;
  readonly operation: Operation;
  readonly steps: readonly PlannedStep[];
  readonly rootJobId: string;
  readonly retryOf?: string;
  readonly carried: readonly CarriedStep[];
  readonly keys: readonly StepKey[];
  readonly principal: string;
  readonly traceparent?: string;
  /** Begun by the job that gave way to this one: it must not run beside this one's. */
  readonly leftoverReplicaMachine?: string;
}
export interface StepStarted extends AttemptFact<'StepStarted'> {
  readonly dueAtMillis?: number;
  readonly epoch: number;
}
export interface StepSucceeded extends AttemptFact<'StepSucceeded'> {
  readonly resultJson: string;
}
export interface StepSkipped extends StepFact<'StepSkipped'> {
  readonly reason: string;
  readonly problem?: JobProblem;
}
export interface StepPostponed extends AttemptFact<'StepPostponed'> {
  readonly problem: JobProblem;
  readonly dueAtMillis: number;
}
export interface StepFailed extends AttemptFact<'StepFailed'> {
  readonly problem: JobProblem;
}
export interface StepWaitsForPerson extends StepFact<'StepWaitsForPerson'> {
  readonly question: string;
  readonly problem: JobProblem;
}
export interface StepAnswered extends StepFact<'StepAnswered'> {
  readonly answer: Answer;
  readonly principal: string;
}
export interface JobCancelRequested extends Fact<'JobCancelRequested'> {
  readonly reason: string;
  readonly principal: string;
}
export interface JobSuperseded extends Fact<'JobSuperseded'> {
  readonly byJobId: string;
}
export interface JobTakenOver extends Fact<'JobTakenOver'> {
  readonly epoch: number;
  readonly holder: string;
}
export interface JobFinished extends Fact<'JobFinished'> {
  readonly outcome: Outcome;
  readonly failedStep?: string;
  readonly problem?: JobProblem;
  readonly waysOn: readonly WayOn[];
  readonly undoKind?: string;
  readonly facts: OperationFacts;
}
