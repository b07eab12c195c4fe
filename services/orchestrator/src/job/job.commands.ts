import type { Answer, CarriedStep, JobProblem, Outcome, PlannedStep, StepKey, WayOn } from './job.events.ts';
import type { Operation, OperationFacts } from './operation.ts';

/** Times, ids and epochs are given by whoever asks; nothing here reads a clock. */
export type JobCommand =
  | RequestJob
  | StartStep
  | SucceedStep
  | SkipStep
  | PostponeStep
  | FailStep
  | AskPerson
  | AnswerStep
  | CancelJob
  | SupersedeJob
  | TakeOverJob
  | FinishJob;

interface Asked<Type extends string> {
  readonly type: Type;
  readonly nowMillis: number;
}
/** From a process manager: refused when another one with a higher epoch goes on with the job. */
interface Managed<Type extends string> extends Asked<Type> {
  readonly epoch: number;
}
interface ManagedStep<Type extends string> extends Managed<Type> {
  readonly step: string;
}
interface ManagedAttempt<Type extends string> extends ManagedStep<Type> {
  readonly attempt: number;
}

export interface RequestJob extends Asked<'RequestJob'> {
  readonly kind: string;
  readonly operation: Operation;
  readonly steps: readonly PlannedStep[];
  readonly rootJobId: string;
  readonly carried: readonly CarriedStep[];
  readonly keys: readonly StepKey[];
  readonly traceparent?: string;
  readonly leftoverReplicaMachine?: string;
}
export interface StartStep extends ManagedAttempt<'StartStep'> {
  readonly dueAtMillis?: number;
}
export interface SucceedStep extends ManagedAttempt<'SucceedStep'> {
  readonly resultJson: string;
}
export interface SkipStep extends ManagedStep<'SkipStep'> {
  readonly reason: string;
  readonly problem?: JobProblem;
}
export interface PostponeStep extends ManagedAttempt<'PostponeStep'> {
  readonly problem: JobProblem;
  readonly dueAtMillis: number;
}
export interface FailStep extends ManagedAttempt<'FailStep'> {
  readonly problem: JobProblem;
}
export interface AskPerson extends ManagedStep<'AskPerson'> {
  readonly question: string;
  readonly problem: JobProblem;
}
export interface AnswerStep extends Asked<'AnswerStep'> {
  readonly step: string;
  readonly answer: Answer;
  readonly principal: string;
}
export interface CancelJob extends Asked<'CancelJob'> {
  readonly reason: string;
  readonly principal: string;
}
export interface SupersedeJob extends Asked<'SupersedeJob'> {
  readonly byJobId: string;
}
export interface TakeOverJob extends Managed<'TakeOverJob'> {
  readonly holder: string;
}
export interface FinishJob extends Managed<'FinishJob'> {
  readonly outcome: Outcome;
  readonly waysOn: readonly WayOn[];
  readonly undoKind?: string;
  readonly facts: OperationFacts;
}
