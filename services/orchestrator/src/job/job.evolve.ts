import type { JobEvent, JobRequested } from './job.events.ts';
import { type JobState, type JobStep, type KnownJob, stepOf } from './job.state.ts';
import { nextPhase, nextStepState } from './job.transitions.ts';

type StepEvent = Extract<JobEvent, { readonly step: string }>;

/** Throws on what the tables do not know: a history that cannot have been. */
export function evolve(state: JobState, event: JobEvent): JobState {
  const phase = nextPhase(state.phase, event.type) as KnownJob['phase'];
  if (event.type === 'JobRequested') return requested(event);
  if (state.phase === 'unknown') throw new Error(`${event.type} before JobRequested`);
  const job: KnownJob = { ...state, phase };
  switch (event.type) {
    case 'JobCancelRequested':
      return { ...job, cancel: { reason: event.reason, principal: event.principal } };
    case 'JobSuperseded':
      return { ...job, supersededBy: event.byJobId };
    case 'JobTakenOver':
      return { ...job, epoch: Math.max(job.epoch, event.epoch) };
    case 'JobFinished':
      return { ...job, finished: finishedBy(event) };
    default:
      return withStep(job, event);
  }
}

function requested(event: JobRequested): KnownJob {
  const { jobId, kind, itemId, operation, rootJobId, keys, retryOf, principal, traceparent, atMillis } = event;
  const { leftoverReplicaMachine: leftover } = event;
  const carried = new Map(event.carried.map(({ step, resultJson }) => [step, resultJson]));
  const steps = event.steps.map((planned): JobStep => {
    const resultJson = carried.get(planned.name);
    const idle = { ...planned, state: 'waiting', attempts: 0 } as const;
    return resultJson === undefined ? idle : { ...idle, state: 'succeeded', resultJson, isCarried: true };
  });
  return {
    phase: 'running',
    jobId,
    kind,
    itemId,
    operation,
    rootJobId,
    keys,
    ...(retryOf !== undefined && { retryOf }),
    principal,
    ...(traceparent !== undefined && { traceparent }),
    ...(leftover !== undefined && { leftoverReplicaMachine: leftover }),
    requestedAtMillis: atMillis,
    epoch: 0,
    steps,
  };
}

function finishedBy({ outcome, atMillis, facts, problem }: Extract<JobEvent, { type: 'JobFinished' }>) {
  return { outcome, atMillis, facts, ...(problem !== undefined && { problem }) };
}

function withStep(job: KnownJob, event: StepEvent): KnownJob {
  const step = stepOf(job, event.step);
  if (step === undefined) throw new Error(`${event.type} of a step that was not planned: ${event.step}`);
  const next = changed({ ...step, state: nextStepState(step.state, event.type) }, event);
  const epoch = event.type === 'StepStarted' ? Math.max(job.epoch, event.epoch) : job.epoch;
  return { ...job, epoch, steps: job.steps.map((one) => (one === step ? next : one)) };
}

function changed(step: JobStep, event: StepEvent): JobStep {
  const endedAtMillis = event.atMillis;
  switch (event.type) {
    case 'StepStarted': {
      const { dueAtMillis: _, problem: __, question: ___, ...rest } = step;
      const due = event.dueAtMillis === undefined ? {} : { dueAtMillis: event.dueAtMillis };
      return { ...rest, ...due, attempts: event.attempt, startedAtMillis: step.startedAtMillis ?? event.atMillis };
    }
    case 'StepSucceeded':
      return { ...step, resultJson: event.resultJson, endedAtMillis };
    case 'StepSkipped':
      return { ...step, reason: event.reason, endedAtMillis, ...(event.problem && { problem: event.problem }) };
    case 'StepPostponed':
      return { ...step, problem: event.problem, dueAtMillis: event.dueAtMillis };
    case 'StepFailed':
      return { ...step, problem: event.problem, endedAtMillis };
    case 'StepWaitsForPerson':
      return { ...step, question: event.question, problem: event.problem };
    case 'StepAnswered': {
      const { question: _, ...rest } = step;
      return rest;
    }
  }
}
