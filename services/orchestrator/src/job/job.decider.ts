import { type Decider, isRefusal, type Refusal } from '@understudy/event-sourcing';
import type { AnswerStep, CancelJob, FailStep, FinishJob, JobCommand, RequestJob, StartStep } from './job.commands.ts';
import type { JobEvent, JobFinished, StepFailed } from './job.events.ts';
import { evolve } from './job.evolve.ts';
import {
  cannotBeCancelled,
  finishedJob,
  notOver,
  notWaiting,
  outOfTurn,
  staleEpoch,
  supersededJob,
  unknownJob,
  unknownStep,
} from './job.refusals.ts';
import {
  isCommitted,
  type JobState,
  type JobStep,
  type KnownJob,
  NO_JOB,
  nextStep,
  outcomeOf,
  stepOf,
} from './job.state.ts';

type Decision = readonly JobEvent[] | Refusal;

export const jobDecider: Decider<JobState, JobCommand, JobEvent> = { initialState: NO_JOB, decide, evolve };

function decide(command: JobCommand, state: JobState): Decision {
  if (command.type === 'RequestJob') return request(command, state);
  if (state.phase === 'unknown') return unknownJob();
  if ('epoch' in command && command.epoch < state.epoch) return staleEpoch(command.epoch, state.epoch);
  if (state.phase === 'finished') return afterTheEnd(command, state);
  return decideRunning(command, state);
}

/** The operation's id is the job's: a repeated one changes nothing. */
function request(command: RequestJob, state: JobState): Decision {
  const { kind, operation, steps, rootJobId, carried, keys, traceparent, nowMillis } = command;
  const { leftoverReplicaMachine } = command;
  if (state.phase !== 'unknown') return [];
  const { jobId, itemId, principal } = operation;
  const retryOf = operation.parameters.retryOf;
  const requested = {
    type: 'JobRequested',
    jobId,
    kind,
    itemId,
    operation,
    steps,
    rootJobId,
    carried,
    keys,
    principal,
  } as const;
  const optional = {
    ...(retryOf !== undefined && { retryOf }),
    ...(traceparent !== undefined && { traceparent }),
    ...(leftoverReplicaMachine !== undefined && { leftoverReplicaMachine }),
  };
  return [{ ...requested, ...optional, atMillis: nowMillis }];
}

/** What ends a job may come again, and too late. */
function afterTheEnd(command: JobCommand, job: KnownJob): Decision {
  const isHarmless = command.type === 'SupersedeJob' || command.type === 'FinishJob' || command.type === 'TakeOverJob';
  return isHarmless ? [] : finishedJob(job);
}

type AfterRequest = Exclude<JobCommand, RequestJob>;

function decideRunning(command: AfterRequest, job: KnownJob): Decision {
  const { jobId } = job;
  const at = { jobId, atMillis: command.nowMillis };
  switch (command.type) {
    case 'CancelJob':
      return cancel(command, job);
    case 'SupersedeJob':
      return job.phase === 'superseded' ? [] : [{ type: 'JobSuperseded', ...at, byJobId: command.byJobId }];
    case 'TakeOverJob':
      if (command.epoch === job.epoch) return [];
      return [{ type: 'JobTakenOver', ...at, epoch: command.epoch, holder: command.holder }];
    case 'FinishJob':
      return finish(command, job);
    case 'AnswerStep':
      return answer(command, job);
    default:
      return decideStep(command, job);
  }
}

function cancel({ reason, principal, nowMillis }: CancelJob, job: KnownJob): Decision {
  if (job.phase === 'cancelling') return [];
  if (job.phase === 'superseded') return supersededJob(job);
  if (job.phase === 'failed' || isCommitted(job)) return cannotBeCancelled(job);
  const { jobId } = job;
  const requested = { type: 'JobCancelRequested', jobId, reason, principal, atMillis: nowMillis } as const;
  const step = nextStep(job);
  if (step?.state !== 'asking') return [requested];
  return [
    requested,
    { type: 'StepSkipped', jobId, step: step.name, reason: 'the job was cancelled', atMillis: nowMillis },
  ];
}

function finish({ outcome, waysOn, undoKind, facts, nowMillis }: FinishJob, job: KnownJob): Decision {
  if (outcomeOf(job) !== outcome) return notOver(job, job.phase);
  const failed = job.steps.find(({ state }) => state === 'failed');
  const finished: JobFinished = {
    type: 'JobFinished',
    jobId: job.jobId,
    outcome,
    waysOn,
    facts,
    atMillis: nowMillis,
    ...(outcome === 'failed' && failed !== undefined && { failedStep: failed.name }),
    ...(outcome === 'failed' && failed?.problem !== undefined && { problem: failed.problem }),
    ...(outcome === 'failed' && undoKind !== undefined && { undoKind }),
  };
  return [finished];
}

function answer({ step: name, answer: given, principal, nowMillis }: AnswerStep, job: KnownJob): Decision {
  const step = stepOf(job, name);
  if (step === undefined) return unknownStep(job, name);
  if (job.phase === 'superseded') return supersededJob(job);
  if (step.state !== 'asking') return notWaiting(step);
  const at = { jobId: job.jobId, step: name, atMillis: nowMillis };
  const answered = { type: 'StepAnswered', ...at, answer: given, principal } as const;
  const attempt = step.attempts;
  if (given === 'done')
    return [answered, { type: 'StepSucceeded', ...at, attempt, resultJson: '{"answeredBy":"a person"}' }];
  if (given === 'fail') return [answered, { type: 'StepFailed', ...at, attempt, problem: step.problem ?? BY_A_PERSON }];
  return [
    answered,
    { type: 'StepPostponed', ...at, attempt, problem: step.problem ?? BY_A_PERSON, dueAtMillis: nowMillis },
  ];
}

const BY_A_PERSON = { code: 'answered', message: 'a person said so', remedy: 'Look at the step’s question.' };

type StepCommand = Extract<JobCommand, { readonly epoch: number; readonly step: string }>;

function decideStep(command: StepCommand, job: KnownJob): Decision {
  if (job.phase === 'superseded') return supersededJob(job);
  const step = stepOf(job, command.step);
  if (step === undefined) return unknownStep(job, command.step);
  const turn = nextStep(job);
  if (turn !== step)
    return outOfTurn(command.step, turn === undefined ? 'the job has no open step' : `it is the turn of ${turn.name}`);
  const wrong = outOfOrder(command, step);
  if (wrong !== undefined) return wrong;
  return [stepEvent(command, job, step)];
}

/** A command about another attempt, or about a state that was left meanwhile. */
function outOfOrder(command: StepCommand, step: JobStep): Refusal | undefined {
  if (step.state === 'asking') return outOfTurn(step.name, 'it waits for a person');
  if (command.type === 'SkipStep') return undefined;
  if (command.type === 'StartStep') return startOutOfOrder(command, step);
  const isOpen = step.state === 'running' || (step.state === 'postponed' && command.type === 'FailStep');
  if (!isOpen) return outOfTurn(step.name, `it is ${step.state}`);
  const isThisAttempt = !('attempt' in command) || command.attempt === step.attempts;
  return isThisAttempt ? undefined : outOfTurn(step.name, `attempt ${step.attempts} is under way`);
}

function startOutOfOrder({ attempt, nowMillis }: StartStep, step: JobStep): Refusal | undefined {
  if (step.state === 'running') return outOfTurn(step.name, 'it was started');
  if (attempt !== step.attempts + 1) return outOfTurn(step.name, `attempt ${step.attempts + 1} is next`);
  const isEarly = step.state === 'postponed' && nowMillis < (step.dueAtMillis ?? 0);
  return isEarly ? outOfTurn(step.name, 'its timer is not due') : undefined;
}

function stepEvent(command: StepCommand, job: KnownJob, step: JobStep): JobEvent {
  const at = { jobId: job.jobId, step: step.name, atMillis: command.nowMillis };
  switch (command.type) {
    case 'StartStep': {
      const { attempt, epoch, dueAtMillis } = command;
      return { type: 'StepStarted', ...at, attempt, epoch, ...(dueAtMillis !== undefined && { dueAtMillis }) };
    }
    case 'SucceedStep':
      return { type: 'StepSucceeded', ...at, attempt: command.attempt, resultJson: command.resultJson };
    case 'SkipStep':
      return {
        type: 'StepSkipped',
        ...at,
        reason: command.reason,
        ...(command.problem && { problem: command.problem }),
      };
    case 'PostponeStep':
      return {
        type: 'StepPostponed',
        ...at,
        attempt: command.attempt,
        problem: command.problem,
        dueAtMillis: command.dueAtMillis,
      };
    case 'AskPerson':
      return asked(command.question, command.problem, job, { ...at, attempt: step.attempts });
    case 'FailStep':
      return failed(command, job, { ...at, attempt: command.attempt });
  }
}

type AttemptFields = Pick<StepFailed, 'jobId' | 'step' | 'attempt' | 'atMillis'>;

/** Of a cancelled job nobody is asked: what is not known to have ended well has failed. */
function asked(question: string, problem: StepFailed['problem'], job: KnownJob, fields: AttemptFields): JobEvent {
  if (job.phase === 'cancelling') return { type: 'StepFailed', ...fields, problem };
  const { attempt: _, ...at } = fields;
  return { type: 'StepWaitsForPerson', ...at, question, problem };
}

/** A cancelled job does not need the step under way to succeed: what it left is undone next. */
function failed({ problem }: FailStep, job: KnownJob, fields: AttemptFields): JobEvent {
  const step = stepOf(job, fields.step);
  if (job.phase !== 'cancelling' || step?.undoes !== undefined) return { type: 'StepFailed', ...fields, problem };
  const { attempt: _, ...at } = fields;
  return { type: 'StepSkipped', ...at, reason: 'the job was cancelled', problem };
}

export function accepted(decision: Decision): readonly JobEvent[] {
  if (isRefusal(decision)) throw new Error(`${decision.code}: ${decision.message}`);
  return decision;
}
