import { understudy } from '@understudy/contracts';
import { protobufCodec } from '@understudy/event-sourcing';
import type { OperationFacts } from '../item/item.events.ts';

/** Facts of the orchestrator’s feed, as far as the mirror needs them; proto/understudy/v1/job_events.proto says what each field means. */
interface Fact<Type extends string> {
  readonly type: Type;
  readonly jobId: string;
  readonly atMillis: number;
}
interface StepFact<Type extends string> extends Fact<Type> {
  readonly step: string;
}
export interface JobProblem {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

export interface JobRequested extends Fact<'JobRequested'> {
  readonly kind: string;
  readonly itemId: string;
  readonly operation: {
    readonly name: string;
    readonly parameters: { readonly drillId?: string };
    readonly atMillis: number;
  };
  readonly steps: readonly { readonly name: string; readonly title: string; readonly undoes?: string }[];
  readonly retryOf?: string;
  readonly principal: string;
}

export type JobEvent =
  | JobRequested
  | (StepFact<'StepStarted'> & { readonly attempt: number; readonly dueAtMillis?: number })
  | (StepFact<'StepSucceeded'> & { readonly attempt: number; readonly resultJson: string })
  | (StepFact<'StepSkipped'> & { readonly reason: string; readonly problem?: JobProblem })
  | (StepFact<'StepPostponed'> & {
      readonly attempt: number;
      readonly problem: JobProblem;
      readonly dueAtMillis: number;
    })
  | (StepFact<'StepFailed'> & { readonly attempt: number; readonly problem: JobProblem })
  | (StepFact<'StepWaitsForPerson'> & { readonly question: string; readonly problem: JobProblem })
  | (StepFact<'StepAnswered'> & { readonly answer: string; readonly principal: string })
  | (Fact<'JobCancelRequested'> & { readonly reason: string; readonly principal: string })
  | (Fact<'JobSuperseded'> & { readonly byJobId: string })
  | (Fact<'JobTakenOver'> & { readonly epoch: number; readonly holder: string })
  | (Fact<'JobFinished'> & {
      readonly outcome: 'succeeded' | 'failed' | 'cancelled' | 'superseded';
      readonly failedStep?: string;
      readonly problem?: JobProblem;
      readonly waysOn: readonly string[];
      readonly undoKind?: string;
      readonly facts?: OperationFacts;
    });

const { JobRequested, StepStarted, StepSucceeded, StepSkipped, StepPostponed, StepFailed } = understudy.v1;
const { StepWaitsForPerson, StepAnswered, JobCancelRequested, JobSuperseded, JobTakenOver, JobFinished } =
  understudy.v1;
export const jobCodec = protobufCodec<JobEvent>({
  JobRequested,
  StepStarted,
  StepSucceeded,
  StepSkipped,
  StepPostponed,
  StepFailed,
  StepWaitsForPerson,
  StepAnswered,
  JobCancelRequested,
  JobSuperseded,
  JobTakenOver,
  JobFinished,
});
