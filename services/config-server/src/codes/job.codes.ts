import type { CodeTable } from './code.ts';

/** What the orchestrator refuses. A test of the orchestrator compares its list with this one. */
export const JOB_CODES = {
  'job-unknown': {
    kind: 'refusal',
    status: 404,
    title: 'There is no such job',
    meaning: 'The orchestrator has no job of that id. Jobs are made of operations; ids are theirs.',
    remedy: 'List the jobs.',
  },
  'job-finished': {
    kind: 'refusal',
    status: 409,
    title: 'The job is over',
    meaning: 'A job that came to its end takes no more commands.',
    remedy: 'Look at its outcome; a failed one has its ways on: retry, undo, leave.',
  },
  'job-superseded': {
    kind: 'refusal',
    status: 409,
    title: 'The job gave way to another one',
    meaning: 'An unplanned failover took the item from it.',
    remedy: 'Look at the failover’s job.',
  },
  'job-cannot-be-cancelled': {
    kind: 'refusal',
    status: 409,
    title: 'The job is past the point of no return',
    meaning: 'A generation was granted, or the job has failed already: going back would be another operation.',
    remedy: 'Let it come to its end, then undo what it did.',
  },
  'job-not-over': {
    kind: 'refusal',
    status: 409,
    title: 'The job is not over',
    meaning: 'A process manager wanted to end a job that has steps left. It reads the job anew.',
    remedy: 'Nothing. When it is told again and again it is a defect: report it.',
  },
  'step-unknown': {
    kind: 'refusal',
    status: 404,
    title: 'The job has no such step',
    meaning: 'Steps are named in the job.',
    remedy: 'Look at the job’s steps.',
  },
  'step-not-waiting': {
    kind: 'refusal',
    status: 409,
    title: 'The step does not wait for a person',
    meaning: 'Only a step that asks a question can be answered; somebody else may have answered it.',
    remedy: 'Look at the job again.',
  },
  'step-out-of-turn': {
    kind: 'refusal',
    status: 409,
    title: 'It is not the step’s turn',
    meaning: 'The job went on meanwhile. The process manager reads it anew.',
    remedy: 'Nothing.',
  },
  'stale-epoch': {
    kind: 'refusal',
    status: 409,
    title: 'Another orchestrator works on it',
    meaning:
      'The command carries an epoch of the lease that is over: its sender slept, or was cut off, and another one took over.',
    remedy: 'Nothing: the holder of the lease goes on with the job.',
  },
  'lease-held': {
    kind: 'refusal',
    status: 409,
    title: 'Another orchestrator holds the lease',
    meaning: 'One orchestrator works at a time.',
    remedy: 'Nothing: it is tried again when the lease stands still.',
  },
} as const satisfies CodeTable;
