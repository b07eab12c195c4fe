import { transitionTable } from '@understudy/event-sourcing';
import type { JobEvent } from './job.events.ts';
import type { JobPhase, StepState } from './job.state.ts';

type By = JobEvent['type'];

/** How a job lives: checked when it is loaded, drawn into docs/reference/jobs.md, followed by `evolve`. */
export const jobTable = transitionTable<JobPhase, By>({
  name: 'job',
  initial: 'unknown',
  final: ['finished'],
  transitions: {
    unknown: { JobRequested: 'running' },
    running: {
      StepStarted: 'running',
      StepSucceeded: 'running',
      StepSkipped: 'running',
      StepPostponed: 'running',
      StepWaitsForPerson: 'waiting-for-person',
      StepFailed: 'failed',
      JobCancelRequested: 'cancelling',
      JobSuperseded: 'superseded',
      JobTakenOver: 'running',
      JobFinished: 'finished',
    },
    'waiting-for-person': {
      StepAnswered: 'running',
      JobCancelRequested: 'cancelling',
      JobSuperseded: 'superseded',
      JobTakenOver: 'waiting-for-person',
    },
    cancelling: {
      StepStarted: 'cancelling',
      StepSucceeded: 'cancelling',
      StepSkipped: 'cancelling',
      StepPostponed: 'cancelling',
      StepFailed: 'failed',
      JobSuperseded: 'superseded',
      JobTakenOver: 'cancelling',
      JobFinished: 'finished',
    },
    failed: { JobSuperseded: 'superseded', JobTakenOver: 'failed', JobFinished: 'finished' },
    superseded: { JobTakenOver: 'superseded', JobFinished: 'finished' },
    finished: {},
  },
});

/** How one step lives. */
export const stepTable = transitionTable<StepState, By>({
  name: 'step',
  initial: 'waiting',
  final: ['succeeded', 'skipped', 'failed'],
  transitions: {
    waiting: { StepStarted: 'running', StepSkipped: 'skipped' },
    running: {
      StepSucceeded: 'succeeded',
      StepSkipped: 'skipped',
      StepPostponed: 'postponed',
      StepWaitsForPerson: 'asking',
      StepFailed: 'failed',
    },
    postponed: { StepStarted: 'running', StepSkipped: 'skipped', StepFailed: 'failed' },
    asking: { StepAnswered: 'running', StepSkipped: 'skipped' },
    succeeded: {},
    skipped: {},
    failed: {},
  },
});

export function nextPhase(from: JobPhase, by: By): JobPhase {
  return known(jobTable.next(from, by), from, by);
}

export function nextStepState(from: StepState, by: By): StepState {
  return known(stepTable.next(from, by), from, by);
}

function known<State extends string>(next: State | undefined, from: string, by: string): State {
  if (next === undefined)
    throw new Error(`the history has ${by} in state ${from}: the tables of jobs do not know that`);
  return next;
}
