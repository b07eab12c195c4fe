import { expectCodecKeeps } from '@understudy/event-sourcing';
import { type JobEvent, jobCodec } from './job.events.ts';
import { projectJob } from './job.projection.ts';
import type { Job } from './job.schema.ts';

const problem = { code: 'no-room', message: 'm', remedy: 'r' };
const requested = {
  type: 'JobRequested',
  jobId: 'j',
  kind: 'enable-protection',
  itemId: 'i',
  operation: { name: 'web', parameters: {}, atMillis: 1 },
  steps: [
    { name: 'check', title: 'Check', noReturn: false },
    { name: 'copy', title: 'Copy', noReturn: true },
    { name: 'undo-copy', title: 'Undo', noReturn: false, undoes: 'copy' },
  ],
  principal: 'user:a',
  atMillis: 2,
} as unknown as JobEvent;

type Undated = Omit<Job, 'revision'>;
const fold = (...events: JobEvent[]) =>
  events.reduce<Undated | undefined>((job, event) => projectJob(job, event) ?? job, undefined) as Undated;

test('a job shows its steps as planned, then as they go', () => {
  const job = fold(
    requested,
    { type: 'StepStarted', jobId: 'j', step: 'check', attempt: 1, atMillis: 2 },
    { type: 'StepSucceeded', jobId: 'j', step: 'check', attempt: 1, resultJson: '{"ok":true}', atMillis: 3 },
    { type: 'StepStarted', jobId: 'j', step: 'copy', attempt: 2, dueAtMillis: 9, atMillis: 4 },
  );
  expect(job).toMatchObject({ state: 'running', itemName: 'web', requestedAtMillis: 1 });
  expect(job.steps).toMatchObject([
    { name: 'check', state: 'succeeded', startedAtMillis: 2, finishedAtMillis: 3, result: { ok: true } },
    { name: 'copy', state: 'running', attempts: 2, dueAtMillis: 9 },
  ]);
});
test('waiting, answering, postponing leave nothing of the state before', () => {
  const waits = {
    type: 'StepWaitsForPerson',
    jobId: 'j',
    step: 'copy',
    question: 'is it?',
    problem,
    atMillis: 2,
  } as const;
  expect(fold(requested, waits)).toMatchObject({
    state: 'waiting-for-person',
    steps: [{}, { question: 'is it?', problem }],
  });
  const answered = fold(requested, waits, {
    type: 'StepAnswered',
    jobId: 'j',
    step: 'copy',
    answer: 'repeat',
    principal: 'p',
    atMillis: 3,
  });
  expect(answered.steps[1]).toEqual({ name: 'copy', title: 'Copy', state: 'running', attempts: 0 });
  const postponed = fold(requested, {
    type: 'StepPostponed',
    jobId: 'j',
    step: 'copy',
    attempt: 1,
    problem,
    dueAtMillis: 8,
    atMillis: 2,
  });
  expect(postponed.steps[1]).toMatchObject({ state: 'postponed', dueAtMillis: 8, problem });
});
test('its end says what came of it; a step that only cancelling brings shows up then', () => {
  const cancelled = fold(
    requested,
    { type: 'JobCancelRequested', jobId: 'j', reason: '', principal: 'p', atMillis: 2 },
    { type: 'StepStarted', jobId: 'j', step: 'undo-copy', attempt: 1, atMillis: 3 },
  );
  expect([cancelled.state, cancelled.steps.map(({ name }) => name)]).toEqual([
    'cancelling',
    ['check', 'copy', 'undo-copy'],
  ]);
  const failed = fold(requested, {
    type: 'JobFinished',
    jobId: 'j',
    outcome: 'failed',
    failedStep: 'copy',
    problem,
    waysOn: ['retry'],
    atMillis: 5,
  });
  expect(failed).toMatchObject({
    state: 'failed',
    finishedAtMillis: 5,
    failedStep: 'copy',
    problem,
    waysOn: ['retry'],
  });
});
test('what is known of no job is left alone, and events survive their codec', () => {
  const event = { type: 'StepFailed', jobId: 'j', step: 'copy', attempt: 1, problem, atMillis: 2 } as const;
  expect(projectJob(undefined, event)).toBeUndefined();
  expect(fold(requested, event).steps[1]).toMatchObject({ state: 'failed', problem });
  const taken = { type: 'JobTakenOver', jobId: 'j', epoch: 2, holder: 'o', atMillis: 3 } as const;
  expectCodecKeeps(jobCodec, taken);
  expect(fold(requested, taken, { type: 'JobSuperseded', jobId: 'j', byJobId: 'k', atMillis: 4 }).supersededBy).toBe(
    'k',
  );
});
