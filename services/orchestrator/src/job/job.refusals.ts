import { type Refusal, refuse } from '@understudy/event-sourcing';
import type { JobPhase, JobStep, KnownJob } from './job.state.ts';

/** Every code has its page in docs/reference/refusals. */
export const JOB_REFUSALS = [
  'job-unknown',
  'job-finished',
  'job-superseded',
  'job-cannot-be-cancelled',
  'job-not-over',
  'step-unknown',
  'step-not-waiting',
  'step-out-of-turn',
  'stale-epoch',
] as const;

export const unknownJob = (jobId = 'of that id'): Refusal =>
  refuse('job-unknown', `There is no job ${jobId}.`, 'List the jobs; ids are those of the operation that began them.', {
    field: '/jobId',
    when: 'never',
  });

export const finishedJob = ({ jobId }: KnownJob): Refusal =>
  refuse('job-finished', `Job ${jobId} is over.`, 'Look at its outcome; a failed one has its ways on.', {
    when: 'never',
  });

export const supersededJob = ({ jobId, supersededBy }: KnownJob): Refusal =>
  refuse('job-superseded', `Job ${jobId} gave way to ${supersededBy}.`, 'Look at that job instead.', { when: 'never' });

export const cannotBeCancelled = ({ jobId, phase }: KnownJob): Refusal =>
  refuse(
    'job-cannot-be-cancelled',
    phase === 'failed' ? `Job ${jobId} has failed already.` : `Job ${jobId} is past the point of no return.`,
    'Let it come to its end, then undo what it did.',
    { when: 'never' },
  );

export const notOver = ({ jobId }: KnownJob, phase: JobPhase): Refusal =>
  refuse(
    'job-not-over',
    `Job ${jobId} is ${phase} and has another step.`,
    'This is a defect of the orchestrator: report it.',
  );

export const unknownStep = ({ jobId, steps }: KnownJob, name: string): Refusal =>
  refuse(
    'step-unknown',
    `Job ${jobId} has no step ${name}.`,
    `Its steps: ${steps.map((step) => step.name).join(', ')}.`,
    {
      field: '/step',
      when: 'never',
    },
  );

export const notWaiting = ({ name, state }: JobStep): Refusal =>
  refuse('step-not-waiting', `Step ${name} does not wait for a person: it is ${state}.`, 'Look at the job again.', {
    field: '/step',
  });

export const outOfTurn = (name: string, why: string): Refusal =>
  refuse('step-out-of-turn', `Step ${name}: ${why}.`, 'Nothing: whoever works on the job reads it anew.');

export const staleEpoch = (epoch: number, known: number): Refusal =>
  refuse('stale-epoch', `Epoch ${epoch} is over: ${known} works on it.`, 'Nothing: the holder of the lease goes on.', {
    when: 'never',
  });
