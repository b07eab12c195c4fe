import { understudy } from '@understudy/contracts';
import { protobufCodec } from '@understudy/event-sourcing';
import type { JobEvent } from './job.events.ts';

const v1 = understudy.v1;

export const jobCodec = protobufCodec<JobEvent>({
  JobRequested: v1.JobRequested,
  StepStarted: v1.StepStarted,
  StepSucceeded: v1.StepSucceeded,
  StepSkipped: v1.StepSkipped,
  StepPostponed: v1.StepPostponed,
  StepFailed: v1.StepFailed,
  StepWaitsForPerson: v1.StepWaitsForPerson,
  StepAnswered: v1.StepAnswered,
  JobCancelRequested: v1.JobCancelRequested,
  JobSuperseded: v1.JobSuperseded,
  JobTakenOver: v1.JobTakenOver,
  JobFinished: v1.JobFinished,
});
