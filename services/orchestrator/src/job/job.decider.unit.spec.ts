import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectCodecKeeps, givenWhenThen, isRefusal } from '@understudy/event-sourcing';
import fc from 'fast-check';
import { inheritedFrom, JOB_KINDS, kindOf, plannedSteps } from '../kinds/job-kinds.ts';
import { jobIdOf, SAMPLE_KINDS, sampleOperation } from '../testing/sample-operations.ts';
import { jobCodec } from './job.codec.ts';
import type { JobCommand } from './job.commands.ts';
import { jobDecider } from './job.decider.ts';
import type { JobEvent, PlannedStep } from './job.events.ts';
import { evolve } from './job.evolve.ts';
import { JOB_REFUSALS } from './job.refusals.ts';
import { JOB_PHASES, type JobState, type KnownJob, NO_JOB, nextStep, outcomeOf, STEP_STATES } from './job.state.ts';
import { jobTable, stepTable } from './job.transitions.ts';

const JOB = jobIdOf(1);
const OPERATION = sampleOperation('test-failover', JOB);
const STEPS: readonly PlannedStep[] = [
  { name: 'look', title: 'Look', noReturn: false },
  { name: 'make', title: 'Make', noReturn: false },
  { name: 'grant', title: 'Grant', noReturn: true },
  { name: 'unmake', title: 'Unmake', noReturn: false, undoes: 'make' },
];
const PROBLEM = { code: 'broken', message: 'it broke', remedy: 'mend it' };
const at = { jobId: JOB, atMillis: 5 };
const by = { epoch: 1, nowMillis: 5 };
const requested: JobEvent = {
  type: 'JobRequested',
  jobId: JOB,
  kind: 'test-failover',
  itemId: OPERATION.itemId,
  operation: OPERATION,
  steps: STEPS,
  rootJobId: JOB,
  carried: [],
  keys: [],
  principal: 'user:anna',
  atMillis: 5,
};
const started = (step: string, attempt = 1): JobEvent => ({ type: 'StepStarted', ...at, step, attempt, epoch: 1 });
const succeeded = (step: string): JobEvent => ({ type: 'StepSucceeded', ...at, step, attempt: 1, resultJson: '{}' });
const failed = (step: string): JobEvent => ({ type: 'StepFailed', ...at, step, attempt: 1, problem: PROBLEM });
const asked = (step: string): JobEvent => ({
  type: 'StepWaitsForPerson',
  ...at,
  step,
  question: 'Is it down?',
  problem: PROBLEM,
});
const postponed = (step: string): JobEvent => ({
  type: 'StepPostponed',
  ...at,
  step,
  attempt: 1,
  problem: PROBLEM,
  dueAtMillis: 100,
});
const cancelled: JobEvent = { type: 'JobCancelRequested', ...at, reason: 'enough', principal: 'user:anna' };
const superseded: JobEvent = { type: 'JobSuperseded', ...at, byJobId: jobIdOf(2) };
const done = (...steps: string[]) => steps.flatMap((step) => [started(step), succeeded(step)]);
const finished = (outcome: 'succeeded' | 'failed' | 'cancelled' | 'superseded'): JobEvent => ({
  type: 'JobFinished',
  ...at,
  outcome,
  waysOn: [],
  facts: { leftBehind: [] },
});
const { given } = givenWhenThen(jobDecider, jobCodec);
const request: JobCommand = {
  type: 'RequestJob',
  kind: 'test-failover',
  operation: OPERATION,
  steps: STEPS,
  rootJobId: JOB,
  carried: [],
  keys: [],
  nowMillis: 5,
};
const start = (step: string, attempt = 1, more = {}): JobCommand => ({
  type: 'StartStep',
  step,
  attempt,
  ...by,
  ...more,
});
const succeed = (step: string, attempt = 1): JobCommand => ({
  type: 'SucceedStep',
  step,
  attempt,
  resultJson: '{}',
  ...by,
});
const failStep = (step: string): JobCommand => ({ type: 'FailStep', step, attempt: 1, problem: PROBLEM, ...by });
const cancel: JobCommand = { type: 'CancelJob', reason: 'enough', principal: 'user:anna', nowMillis: 5 };
const finish = (outcome: 'succeeded' | 'failed' | 'cancelled' | 'superseded'): JobCommand => ({
  type: 'FinishJob',
  outcome,
  waysOn: [],
  facts: { leftBehind: [] },
  ...by,
});

test('tables name every state', () => {
  expect([...jobTable.states].sort()).toEqual([...JOB_PHASES].sort());
  expect([...stepTable.states].sort()).toEqual([...STEP_STATES].sort());
});

describe('RequestJob', () => {
  test('begins a job', () => given([]).when(request).thenEvents([requested]));
  test('carries what it goes on from, its trace and what an earlier life left', () => {
    const operation = { ...OPERATION, parameters: { ...OPERATION.parameters, retryOf: jobIdOf(3) } };
    const more = { operation, traceparent: '00-1-2-01', leftoverReplicaMachine: 'old' };
    return given([])
      .when({ ...request, ...more } as JobCommand)
      .thenEvents([{ ...requested, ...more, retryOf: jobIdOf(3) } as JobEvent]);
  });
  test('repeated it changes nothing', () => given([requested]).when(request).thenEvents([]));
  test('even after its end', () =>
    given([requested, ...done('look', 'make', 'grant'), finished('succeeded')])
      .when(request)
      .thenEvents([]));
});

describe('StartStep', () => {
  test('begins the first', () =>
    given([requested])
      .when(start('look'))
      .thenEvents([started('look')]));
  test('with a timer', () =>
    given([requested])
      .when(start('look', 1, { dueAtMillis: 99 }))
      .thenEvents([{ ...started('look'), dueAtMillis: 99 } as JobEvent]));
  test('not the second before the first', () => given([requested]).when(start('make')).thenRefused('step-out-of-turn'));
  test('not twice', () =>
    given([requested, started('look')])
      .when(start('look'))
      .thenRefused('step-out-of-turn'));
  test('not a second attempt while the first is under way', () =>
    given([requested, started('look')])
      .when(start('look', 2))
      .thenRefused('step-out-of-turn'));
  test('not a step that nobody planned', () => given([requested]).when(start('other')).thenRefused('step-unknown'));
  test('not before its timer is due', () =>
    given([requested, started('look'), postponed('look')])
      .when(start('look', 2))
      .thenRefused('step-out-of-turn'));
  test('again when its timer is due', () =>
    given([requested, started('look'), postponed('look')])
      .when(start('look', 2, { nowMillis: 100 }))
      .thenEvents([{ ...started('look', 2), atMillis: 100 } as JobEvent]));
  test('not with the number of another attempt', () =>
    given([requested, started('look'), postponed('look')])
      .when(start('look', 3, { nowMillis: 100 }))
      .thenRefused('step-out-of-turn'));
  test('not under an epoch that is over', () =>
    given([requested, { type: 'JobTakenOver', ...at, epoch: 2, holder: 'b' }])
      .when(start('look'))
      .thenRefused('stale-epoch'));
  test('not of no job', () => given([]).when(start('look')).thenRefused('job-unknown'));
});

describe('the end of a step', () => {
  test('success', () =>
    given([requested, started('look')])
      .when(succeed('look'))
      .thenEvents([succeeded('look')]));
  test('of another attempt', () =>
    given([requested, started('look')])
      .when(succeed('look', 2))
      .thenRefused('step-out-of-turn'));
  test('of a step that was not begun', () => given([requested]).when(succeed('look')).thenRefused('step-out-of-turn'));
  test('skipped before it began', () =>
    given([requested])
      .when({ type: 'SkipStep', step: 'look', reason: 'not needed', ...by })
      .thenEvents([{ type: 'StepSkipped', ...at, step: 'look', reason: 'not needed' }]));
  test('skipped with what went wrong', () =>
    given([requested, started('look')])
      .when({ type: 'SkipStep', step: 'look', reason: 'let go', problem: PROBLEM, ...by })
      .thenEvents([{ type: 'StepSkipped', ...at, step: 'look', reason: 'let go', problem: PROBLEM }]));
  test('postponed', () =>
    given([requested, started('look')])
      .when({ type: 'PostponeStep', step: 'look', attempt: 1, problem: PROBLEM, dueAtMillis: 100, ...by })
      .thenEvents([postponed('look')]));
  test('failed', () =>
    given([requested, started('look')])
      .when(failStep('look'))
      .thenEvents([failed('look')]));
  test('failed while it waits for its next attempt', () =>
    given([requested, started('look'), postponed('look')])
      .when(failStep('look'))
      .thenEvents([failed('look')]));
  test('no other end while it waits for its next attempt', () =>
    given([requested, started('look'), postponed('look')])
      .when(succeed('look'))
      .thenRefused('step-out-of-turn'));
  test('a person is asked', () =>
    given([requested, started('look')])
      .when({ type: 'AskPerson', step: 'look', question: 'Is it down?', problem: PROBLEM, ...by })
      .thenEvents([asked('look')]));
  test('of a job that gave way nothing is recorded', () =>
    given([requested, started('look'), superseded])
      .when(succeed('look'))
      .thenRefused('job-superseded', { when: 'never' }));
});

describe('AnswerStep', () => {
  const answer = (given_: 'done' | 'repeat' | 'fail'): JobCommand => ({
    type: 'AnswerStep',
    step: 'look',
    answer: given_,
    principal: 'user:anna',
    nowMillis: 5,
  });
  const answered = (given_: 'done' | 'repeat' | 'fail'): JobEvent => ({
    type: 'StepAnswered',
    ...at,
    step: 'look',
    answer: given_,
    principal: 'user:anna',
  });
  const waiting = [requested, started('look'), asked('look')];
  test('done', () =>
    given(waiting)
      .when(answer('done'))
      .thenEvents([answered('done'), { ...succeeded('look'), resultJson: '{"answeredBy":"a person"}' } as JobEvent]));
  test('repeat', () =>
    given(waiting)
      .when(answer('repeat'))
      .thenEvents([answered('repeat'), { ...postponed('look'), dueAtMillis: 5 } as JobEvent]));
  test('fail', () =>
    given(waiting)
      .when(answer('fail'))
      .thenEvents([answered('fail'), failed('look')]));
  test('nobody was asked', () =>
    given([requested, started('look')])
      .when(answer('done'))
      .thenRefused('step-not-waiting'));
  test('meanwhile nobody else goes on with it', () =>
    given(waiting).when(succeed('look')).thenRefused('step-out-of-turn'));
  test('nor lets it go', () =>
    given(waiting)
      .when({ type: 'SkipStep', step: 'look', reason: 'not needed', ...by })
      .thenRefused('step-out-of-turn'));
  test('of a job that gave way nobody is asked', () =>
    given([...waiting, superseded])
      .when(answer('done'))
      .thenRefused('job-superseded', { when: 'never' }));
});

describe('CancelJob', () => {
  test('is taken', () =>
    given([requested, started('look')])
      .when(cancel)
      .thenEvents([cancelled]));
  test('repeated it changes nothing', () => given([requested, cancelled]).when(cancel).thenEvents([]));
  test('ends a question', () =>
    given([requested, started('look'), asked('look')])
      .when(cancel)
      .thenEvents([cancelled, { type: 'StepSkipped', ...at, step: 'look', reason: 'the job was cancelled' }]));
  test('is taken when nothing is left to do', () => {
    const short = { ...requested, steps: STEPS.slice(0, 1) } as JobEvent;
    return given([short, ...done('look')])
      .when(cancel)
      .thenEvents([cancelled]);
  });
  test('not beyond the point of no return', () =>
    given([requested, ...done('look', 'make'), started('grant')])
      .when(cancel)
      .thenRefused('job-cannot-be-cancelled', { when: 'never' }));
  test('not after a failure', () =>
    given([requested, started('look'), failed('look')])
      .when(cancel)
      .thenRefused('job-cannot-be-cancelled'));
  test('what was made is unmade, what was not is not', () => {
    const made = [requested, ...done('look', 'make'), cancelled].reduce(
      evolve as never,
      NO_JOB as JobState,
    ) as KnownJob;
    expect(nextStep(made)?.name).toBe('unmake');
    const notMade = [requested, ...done('look'), cancelled].reduce(evolve as never, NO_JOB as JobState) as KnownJob;
    expect(nextStep(notMade)).toBeUndefined();
    expect(outcomeOf(notMade)).toBe('cancelled');
  });
  test('what is under way and fails then is let go', () =>
    given([requested, started('look'), cancelled])
      .when(failStep('look'))
      .thenEvents([{ type: 'StepSkipped', ...at, step: 'look', reason: 'the job was cancelled', problem: PROBLEM }]));
  test('an undo that fails makes a failed job', () =>
    given([requested, ...done('look', 'make'), cancelled, started('unmake')])
      .when(failStep('unmake'))
      .thenEvents([failed('unmake')]));
  test('nobody is asked any more', () =>
    given([requested, ...done('look'), started('make'), cancelled])
      .when({ type: 'AskPerson', step: 'make', question: '?', problem: PROBLEM, ...by })
      .thenEvents([failed('make')]));
});

describe('SupersedeJob, TakeOverJob, FinishJob', () => {
  const supersede: JobCommand = { type: 'SupersedeJob', byJobId: jobIdOf(2), nowMillis: 5 };
  test('gives way', () =>
    given([requested, started('look')])
      .when(supersede)
      .thenEvents([superseded]));
  test('once', () => given([requested, superseded]).when(supersede).thenEvents([]));
  test('not after the end', () =>
    given([requested, superseded, finished('superseded')])
      .when(supersede)
      .thenEvents([]));
  const takeOver = (epoch: number): JobCommand => ({ type: 'TakeOverJob', holder: 'b', epoch, nowMillis: 5 });
  const takenOver: JobEvent = { type: 'JobTakenOver', ...at, epoch: 2, holder: 'b' };
  test('another one takes over', () => given([requested]).when(takeOver(2)).thenEvents([takenOver]));
  test('the same one again', () => given([requested, takenOver]).when(takeOver(2)).thenEvents([]));
  test('whoever was before is refused', () =>
    given([requested, takenOver]).when(takeOver(1)).thenRefused('stale-epoch'));
  test('ends when all is done', () =>
    given([requested, ...done('look', 'make', 'grant')])
      .when(finish('succeeded'))
      .thenEvents([finished('succeeded')]));
  test('not before', () =>
    given([requested, ...done('look')])
      .when(finish('succeeded'))
      .thenRefused('job-not-over'));
  test('not as something else', () =>
    given([requested, ...done('look', 'make', 'grant')])
      .when(finish('failed'))
      .thenRefused('job-not-over'));
  test('failed, with why', () =>
    given([requested, started('look'), failed('look')])
      .when({
        ...finish('failed'),
        waysOn: ['retry', 'undo', 'leave'],
        undoKind: 'cleanup-test-failover',
      } as JobCommand)
      .thenEvents([
        {
          ...finished('failed'),
          waysOn: ['retry', 'undo', 'leave'],
          failedStep: 'look',
          problem: PROBLEM,
          undoKind: 'cleanup-test-failover',
        } as JobEvent,
      ]));
  test('failed at a later step', () =>
    given([requested, ...done('look'), started('make'), failed('make')])
      .when(finish('failed'))
      .thenEvents([{ ...finished('failed'), failedStep: 'make', problem: PROBLEM } as JobEvent]));
  test('only a failure has a failed step and a way to undo it', async () => {
    const undoable = (outcome: 'succeeded' | 'superseded') =>
      ({ ...finish(outcome), undoKind: 'cleanup-test-failover' }) as JobCommand;
    await given([requested, ...done('look', 'make', 'grant')])
      .when(undoable('succeeded'))
      .thenEvents([finished('succeeded')]);
    await given([requested, started('look'), failed('look'), superseded])
      .when(undoable('superseded'))
      .thenEvents([finished('superseded')]);
  });
  test('after the end nobody needs to take it over', () =>
    given([requested, superseded, finished('superseded')])
      .when(takeOver(2))
      .thenEvents([]));
  test('once', () =>
    given([requested, superseded, finished('superseded')])
      .when(finish('superseded'))
      .thenEvents([]));
  test('then nothing more', () =>
    given([requested, superseded, finished('superseded')])
      .when(cancel)
      .thenRefused('job-finished'));
});

/** Whatever comes in whatever order: every decision can be folded and stored, epochs never fall, and at most one step is open. */
test('any commands in any order leave a job that can go on or is over', () => {
  const step = fc.constantFrom('look', 'make', 'grant', 'unmake', 'other');
  const attempt = fc.integer({ min: 1, max: 3 });
  const common = { epoch: fc.integer({ min: 1, max: 3 }), nowMillis: fc.integer({ min: 1, max: 300 }) };
  const problem = fc.constant(PROBLEM);
  const asks = { nowMillis: common.nowMillis, principal: fc.constant('user:anna') };
  const command = fc.oneof(
    fc.record({ type: fc.constant('StartStep'), step, attempt, ...common }),
    fc.record({ type: fc.constant('SucceedStep'), step, attempt, resultJson: fc.constant('{}'), ...common }),
    fc.record({ type: fc.constant('SkipStep'), step, reason: fc.string(), ...common }),
    fc.record({
      type: fc.constant('PostponeStep'),
      step,
      attempt,
      problem,
      dueAtMillis: fc.integer({ min: 1, max: 300 }),
      ...common,
    }),
    fc.record({ type: fc.constant('FailStep'), step, attempt, problem, ...common }),
    fc.record({ type: fc.constant('AskPerson'), step, question: fc.string(), problem, ...common }),
    fc.record({ type: fc.constant('AnswerStep'), step, answer: fc.constantFrom('done', 'repeat', 'fail'), ...asks }),
    fc.record({ type: fc.constant('CancelJob'), reason: fc.string(), ...asks }),
    fc.record({ type: fc.constant('SupersedeJob'), byJobId: fc.constant(jobIdOf(2)), nowMillis: common.nowMillis }),
    fc.record({ type: fc.constant('TakeOverJob'), holder: fc.constant('b'), ...common }),
    fc.constantFrom('succeeded', 'failed', 'cancelled', 'superseded').map((outcome) => finish(outcome as never)),
  );
  const commands = fc.array(command as fc.Arbitrary<JobCommand>, { maxLength: 60 });
  fc.assert(
    fc.property(commands, (sent) => {
      let state = evolve(NO_JOB, requested) as KnownJob;
      for (const one of sent) {
        const decision = jobDecider.decide(one, state);
        if (isRefusal(decision)) continue;
        for (const event of decision) {
          expectCodecKeeps(jobCodec, event);
          const next = evolve(state, event) as KnownJob;
          expect(next.epoch).toBeGreaterThanOrEqual(state.epoch);
          if (state.phase === 'finished') throw new Error(`${event.type} after the end`);
          state = next;
        }
      }
      const open = state.steps.filter((each) => ['running', 'postponed', 'asking'].includes(each.state));
      expect(open.length).toBeLessThanOrEqual(1);
      const canGoOn =
        nextStep(state) !== undefined || outcomeOf(state) !== undefined || state.phase === 'waiting-for-person';
      expect(canGoOn).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test.each(SAMPLE_KINDS)('%s: its steps have names of their own, and undo steps name a step', (name) => {
  const kind = kindOf(sampleOperation(name, JOB));
  const names = kind?.steps.map((one) => one.name) ?? [];
  expect(new Set(names).size).toBe(names.length);
  expect(names.every((one) => /^[a-z][a-z0-9-]*$/.test(one))).toBe(true);
  for (const { undoes } of kind?.steps ?? []) if (undoes !== undefined) expect(names).toContain(undoes);
  if (kind === undefined) throw new Error('unknown kind');
  const job = evolve(NO_JOB, { ...requested, steps: plannedSteps(kind) }) as KnownJob;
  expect(inheritedFrom(job, kind, jobIdOf(2))).toEqual({ rootJobId: JOB, carried: [], keys: [] });
});

test('every refusal has its page in the configuration server’s catalogue', () => {
  const catalogue = readFileSync(join(import.meta.dirname, '../../../config-server/src/codes/job.codes.ts'), 'utf8');
  const codes = [...catalogue.matchAll(/^ {2}'([a-z-]+)': \{/gm)].map(([, code]) => code);
  expect(codes.sort()).toEqual([...JOB_REFUSALS, 'lease-held'].sort());
});

test('no step is a long wait for a person without a way out: every kind can be left', () => {
  for (const { waysOn } of JOB_KINDS) expect(waysOn).toContain('leave');
});
