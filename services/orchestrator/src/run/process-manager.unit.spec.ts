import type { KnownJob } from '../job/job.state.ts';
import type { CommandName } from '../kinds/executor-commands.ts';
import { JOB_KINDS } from '../kinds/job-kinds.ts';
import { CAUSE, InProcess } from '../testing/in-process.ts';
import { goodMachine } from '../testing/sample-answers.ts';
import { jobIdOf, SAMPLE_KINDS, sampleOperation } from '../testing/sample-operations.ts';
import { answerTo, REFUSED, UNKNOWN } from '../testing/scripted-world.ts';

let here: InProcess;
beforeEach(async () => {
  here = await InProcess.open();
});
afterEach(() => here.close());

const JOB = jobIdOf(1);
const states = (job: KnownJob) => Object.fromEntries(job.steps.map(({ name, state }) => [name, state]));

function worldFor(kind: string): void {
  if (kind === 'pause') here.world.machine = goodMachine('paused');
  if (kind === 'disable-protection') here.world.seenAssignment = { ...here.world.seenAssignment, hasMachine: false };
}

test('there is a sample of every kind', () => {
  expect(new Set(SAMPLE_KINDS)).toEqual(new Set(JOB_KINDS.map(({ kind }) => kind)));
});

test.each(SAMPLE_KINDS)('%s comes to its end, tells the item once, and every effect has its key', async (kind) => {
  worldFor(kind);
  const job = await here.runToEnd(sampleOperation(kind, JOB));
  expect({ outcome: job.finished?.outcome, states: states(job), asked: here.world.asked }).toMatchSnapshot();
  expect(job.finished?.outcome).toBe('succeeded');
  expect(here.world.ended).toHaveLength(1);
  const keys = here.world.sent.map(({ key }) => key).filter((key) => key !== undefined);
  expect(new Set(keys).size).toBe(keys.length);
  expect(here.told.filter((code) => code === 'job-defect' || code === 'job-trouble')).toEqual([]);
});

test.each(SAMPLE_KINDS)('%s, its process gone after every event, ends the same, with the same keys', async (kind) => {
  worldFor(kind);
  const undisturbed = await here.runToEnd(sampleOperation(kind, JOB));
  const keysThen = here.world.sent
    .filter(({ key }) => key !== undefined)
    .map(({ commandId, fields }) => [commandId, fields]);
  await here.close();
  here = await InProcess.open();
  worldFor(kind);
  await here.manager.request(sampleOperation(kind, JOB), CAUSE);
  for (let before = 0; ; ) {
    await here.time.runUntil(async () => (await here.events(JOB)).length > before);
    before = (await here.events(JOB)).length + 1;
    await here.restart([JOB]);
    if ((await here.job(JOB)).phase === 'finished') break;
  }
  const disturbed = await here.job(JOB);
  expect(states(disturbed)).toEqual(states(undisturbed));
  expect({ ...disturbed.finished, atMillis: 0, facts: { ...disturbed.finished?.facts, rtoMillis: 0 } }).toEqual({
    ...undisturbed.finished,
    atMillis: 0,
    facts: { ...undisturbed.finished?.facts, rtoMillis: 0 },
  });
  const sentNow = new Map(
    here.world.sent.filter(({ key }) => key !== undefined).map(({ commandId, fields }) => [commandId, fields]),
  );
  expect([...sentNow]).toEqual(keysThen);
});

test('RPO and RTO reached stand in the job and in what the item is told', async () => {
  const job = await here.runToEnd(sampleOperation('failover-unplanned', JOB));
  expect(job.finished?.facts).toMatchObject({
    generation: 2,
    standIn: JOB,
    pointSequence: 4711,
    rpoMillis: 1200,
    sourceMayRun: false,
  });
  expect(job.finished?.facts.rtoMillis).toBeGreaterThanOrEqual(0);
  expect(here.world.ended[0]).toMatchObject({
    jobId: JOB,
    kind: 'failover',
    outcome: 'succeeded',
    facts: job.finished?.facts,
  });
});

test('an unknown outcome is asked again under the same key, and is never a failure by itself', async () => {
  let times = 0;
  here.world.script = ({ name }) => (name === 'CreateBranch' && ++times < 4 ? UNKNOWN : undefined);
  const job = await here.runToEnd(sampleOperation('failover-unplanned', JOB));
  expect(job.finished?.outcome).toBe('succeeded');
  const asked = here.world.sent.filter(({ name }) => name === 'CreateBranch');
  expect(asked).toHaveLength(4);
  expect(new Set(asked.map(({ key, commandId }) => `${key} ${commandId}`)).size).toBe(1);
});

test('patience over, it fails with its ways on; a retry goes on from the failed step, under the same keys', async () => {
  here.world.script = answerTo('DefineReplicaMachine', UNKNOWN);
  const failed = await here.runToEnd(sampleOperation('failover-unplanned', JOB));
  expect(failed.finished).toMatchObject({ outcome: 'failed', problem: { code: 'outcome-unknown' } });
  expect(here.world.ended[0]).toMatchObject({
    outcome: 'failed',
    code: 'outcome-unknown',
    facts: { generation: 2, standIn: JOB },
  });
  here.world.script = () => undefined;
  const before = here.world.sent.length;
  const again = jobIdOf(2);
  const done = await here.runToEnd(sampleOperation('failover-unplanned', again, { retryOf: JOB }));
  expect(done.finished?.outcome).toBe('succeeded');
  const sent = here.world.sent.slice(before);
  expect(sent.map(({ name }) => name)).toEqual(['DefineReplicaMachine', 'StartReplicaMachine', 'ProbeReplicaMachine']);
  expect(sent[0]?.key).toBe(`${JOB}/create-machine`);
  expect(done.finished?.facts).toMatchObject({ generation: 2, standIn: JOB });
});

test('what was refused was not done: the retry looks again and has a key of its own', async () => {
  here.world.script = answerTo('GrantGeneration', REFUSED);
  expect((await here.runToEnd(sampleOperation('failover-unplanned', JOB))).finished?.outcome).toBe('failed');
  here.world.script = () => undefined;
  const before = here.world.sent.length;
  const again = jobIdOf(2);
  await here.runToEnd(sampleOperation('failover-unplanned', again, { retryOf: JOB }));
  const sent = here.world.sent.slice(before);
  expect(sent.map(({ name }) => name).slice(0, 4)).toEqual([
    'CheckPrerequisites',
    'DrainStream',
    'GrantGeneration',
    'ChoosePoint',
  ]);
  expect(sent.map(({ key }) => key).slice(2, 4)).toEqual([`${again}/grant-generation`, `${JOB}/choose-point`]);
});

test('a drill that is cancelled removes what it made', async () => {
  await here.manager.request(sampleOperation('test-failover', JOB), CAUSE);
  here.world.script = ({ name }) => (name === 'ProbeReplicaMachine' ? UNKNOWN : undefined);
  await here.time.runUntil(() => here.world.asked.filter((name) => name === 'ProbeReplicaMachine').length > 2);
  await here.manager.tellJob(
    JOB,
    { type: 'CancelJob', reason: 'enough', principal: 'user:anna', nowMillis: here.time.nowMillis() },
    CAUSE,
  );
  here.world.script = () => undefined;
  await here.time.runUntil(async () => (await here.job(JOB)).phase === 'finished');
  const job = await here.job(JOB);
  expect(job.finished?.outcome).toBe('cancelled');
  expect(here.world.asked.slice(-3)).toEqual(['StopReplicaMachine', 'RemoveReplicaMachine', 'ReleaseBranch']);
  expect(here.world.ended[0]).toMatchObject({ outcome: 'cancelled', drillId: 'd0000000-0000-4000-8000-000000000001' });
});

test.each([
  ['test-failover', 'ProbeReplicaMachine', ['StopReplicaMachine', 'RemoveReplicaMachine', 'ReleaseBranch']],
  ['failover-planned', 'WaitDurable', ['ReopenSource', 'StartSourceMachine']],
] as const)(
  '%s, cancelled, its process gone after every event: what was done is undone, once',
  async (kind, stuck, undone) => {
    here.world.script = ({ name }) => (name === stuck ? UNKNOWN : undefined);
    await here.manager.request(sampleOperation(kind, JOB), CAUSE);
    await here.time.runUntil(async () => (await here.job(JOB)).steps.some(({ state }) => state === 'postponed'));
    const nowMillis = here.time.nowMillis();
    await here.manager.tellJob(JOB, { type: 'CancelJob', reason: 'enough', principal: 'user:anna', nowMillis }, CAUSE);
    here.world.script = () => undefined;
    for (;;) {
      // One event says that it was taken over, the next one is progress.
      const before = (await here.events(JOB)).length + 1;
      await here.restart([JOB]);
      await here.time.runUntil(async () => (await here.events(JOB)).length > before);
      if ((await here.job(JOB)).phase === 'finished') break;
    }
    expect((await here.job(JOB)).finished?.outcome).toBe('cancelled');
    const keys = new Set(
      here.world.sent.filter(({ name }) => undone.includes(name as never)).map(({ name, key }) => `${name} ${key}`),
    );
    expect([...keys].map((text) => text.split(' ')[0])).toEqual(undone);
    expect(here.world.ended).toHaveLength(1);
  },
);

test('beyond the generation nothing is cancelled', async () => {
  here.world.script = answerTo('CreateBranch', UNKNOWN);
  await here.manager.request(sampleOperation('failover-unplanned', JOB), CAUSE);
  await here.time.runUntil(() => here.world.asked.includes('CreateBranch'));
  const outcome = await here.manager.tellJob(
    JOB,
    { type: 'CancelJob', reason: '', principal: 'user:anna', nowMillis: here.time.nowMillis() },
    CAUSE,
  );
  expect(outcome).toMatchObject({ type: 'refusal', code: 'job-cannot-be-cancelled' });
});

test('a first copy waits without end, shows progress, and can be cancelled at once', async () => {
  here.world.machine = { ...goodMachine('initial'), progress: { doneBytes: 10, totalBytes: 100, bytesPerSecond: 1 } };
  await here.manager.request(sampleOperation('enable-protection', JOB), CAUSE);
  await here.time.runUntil(() => here.time.nowMillis() > 3_000_000);
  expect(here.manager.progress().get(JOB)).toMatchObject({
    step: 'initial-copy',
    progress: { doneBytes: 10, totalBytes: 100 },
  });
  expect((await here.events(JOB)).length).toBeLessThan(15);
  await here.manager.tellJob(
    JOB,
    { type: 'CancelJob', reason: '', principal: 'user:anna', nowMillis: here.time.nowMillis() },
    CAUSE,
  );
  await here.time.runUntil(async () => (await here.job(JOB)).phase === 'finished');
  expect((await here.job(JOB)).finished?.outcome).toBe('cancelled');
});

test('a wait with a timer fails when it is due', async () => {
  here.world.seenAssignment = { version: 8, appliedVersion: 7, heard: false, hasMachine: true };
  const job = await here.runToEnd(sampleOperation('apply-policy', JOB));
  expect(job.finished).toMatchObject({ outcome: 'failed', problem: { code: 'wait-timed-out' } });
});

test('forgetting with everybody dead tells what stays behind', async () => {
  here.world.script = () => UNKNOWN;
  const job = await here.runToEnd(sampleOperation('forget', JOB));
  expect(job.finished?.outcome).toBe('succeeded');
  expect(job.finished?.facts.leftBehind).toHaveLength(3);
});

test('a planned failover asks a person when nobody can tell that the source is down; the answer goes on', async () => {
  here.world.script = answerTo('StopSourceMachine', { ...REFUSED, code: 'source-unreachable' });
  await here.manager.request(sampleOperation('failover-planned', JOB), CAUSE);
  await here.time.runUntil(async () => (await here.job(JOB)).phase === 'waiting-for-person');
  expect(here.world.asked).not.toContain('CloseSource');
  await here.restart([JOB]);
  const nowMillis = here.time.nowMillis();
  await here.manager.tellJob(
    JOB,
    { type: 'AnswerStep', step: 'stop-source', answer: 'done', principal: 'user:anna', nowMillis },
    CAUSE,
  );
  await here.time.runUntil(async () => (await here.job(JOB)).phase === 'finished');
  expect((await here.job(JOB)).finished).toMatchObject({ outcome: 'succeeded', facts: { sourceMayRun: false } });
});

test('a planned failover asks nobody about a machine that a person has shut down', async () => {
  const job = await here.runToEnd(sampleOperation('failover-planned', JOB, { sourceStopped: true }));
  expect(here.world.asked).not.toContain('StopSourceMachine');
  expect(job.finished).toMatchObject({ outcome: 'succeeded', facts: { sourceMayRun: false } });
});

test('closed under a running machine, the source still answers from its memory: that is told', async () => {
  const job = await here.runToEnd(sampleOperation('failover-planned', JOB, { shutDownSource: false }));
  expect(here.world.asked).not.toContain('StopSourceMachine');
  expect(here.world.asked).toContain('CloseSource');
  expect(job.finished).toMatchObject({ outcome: 'succeeded', facts: { sourceMayRun: true } });
});

test('a job that gives way drops what it waits for and ends superseded, without telling the item', async () => {
  let release: () => void = () => undefined;
  here.world.script = ({ name }) => {
    if (name !== 'CreateBranch') return undefined;
    return new Promise((resolve) => {
      release = () => resolve({ type: 'result', result: { branchId: 'b' } });
    });
  };
  await here.manager.request(sampleOperation('test-failover', JOB), CAUSE);
  await here.time.runUntil(() => here.world.asked.includes('CreateBranch'));
  await here.manager.tellJob(
    JOB,
    { type: 'SupersedeJob', byJobId: jobIdOf(2), nowMillis: here.time.nowMillis() },
    CAUSE,
  );
  await here.time.runUntil(async () => (await here.job(JOB)).phase === 'finished');
  release();
  expect((await here.job(JOB)).finished?.outcome).toBe('superseded');
  expect(here.world.ended).toEqual([]);
});

test('an unplanned failover stops and removes what the failover that gave way had begun to make', async () => {
  here.world.script = answerTo('ProbeReplicaMachine', UNKNOWN);
  await here.manager.request(sampleOperation('failover-planned', JOB), CAUSE);
  await here.time.runUntil(() => here.world.asked.includes('ProbeReplicaMachine'));
  here.world.script = () => undefined;
  const taking = jobIdOf(2);
  await here.manager.tellJob(JOB, { type: 'SupersedeJob', byJobId: taking, nowMillis: here.time.nowMillis() }, CAUSE);
  const before = here.world.sent.length;
  await here.runToEnd(sampleOperation('failover-unplanned', taking));
  const sent = here.world.sent.slice(before).filter(({ fields }) => fields['replicaMachineId'] === JOB);
  expect(sent.map(({ name }) => name)).toEqual(['StopReplicaMachine', 'RemoveReplicaMachine', 'ReleaseBranch']);
  const names = here.world.sent.slice(before).map(({ name }) => name);
  expect(names.indexOf('StopReplicaMachine')).toBeLessThan(names.indexOf('StartReplicaMachine'));
});

test.each(['undo-failover', 'change-disks'])(
  '%s does not wait for replication that was told to stand still',
  async (kind) => {
    here.world.machine = goodMachine('paused');
    expect((await here.runToEnd(sampleOperation(kind, JOB))).finished?.outcome).toBe('succeeded');
  },
);

test('what begins to remove the replica is not cancelled any more', async () => {
  here.world.script = ({ name }) => (name === 'ForgetReplica' ? new Promise(() => undefined) : undefined);
  await here.manager.request(sampleOperation('forget', JOB), CAUSE);
  await here.time.runUntil(() => here.world.asked.includes('ForgetReplica'));
  const cancel = { type: 'CancelJob', reason: '', principal: 'user:anna', nowMillis: here.time.nowMillis() } as const;
  expect(await here.manager.tellJob(JOB, cancel, CAUSE)).toMatchObject({ type: 'refusal', when: 'never' });
});

test('an item that holds a job which is over is told its end again: it was restored from a backup', async () => {
  const operation = sampleOperation('pause', JOB);
  worldFor('pause');
  const job = await here.runToEnd(operation);
  await here.manager.request(operation, CAUSE);
  await here.time.runUntil(() => here.world.ended.length === 2);
  expect(here.world.ended[1]).toEqual(here.world.ended[0]);
  await here.manager.settled();
  expect(await here.job(JOB)).toEqual(job);
});

test('an item that was restored and holds a job which gave way is told that it failed', async () => {
  const operation = sampleOperation('resync', JOB);
  here.world.script = () => new Promise(() => undefined);
  await here.manager.request(operation, CAUSE);
  await here.manager.tellJob(JOB, { type: 'SupersedeJob', byJobId: jobIdOf(2), nowMillis: 1 }, CAUSE);
  await here.time.runUntil(async () => (await here.job(JOB)).phase === 'finished');
  await here.manager.settled();
  await here.manager.request(operation, CAUSE);
  await here.time.runUntil(() => here.world.ended.length === 1);
  expect(here.world.ended[0]).toMatchObject({ outcome: 'failed', code: 'superseded' });
});

test('an item that is held by another job makes its end "superseded"', async () => {
  here.world.endScript = () => ({ ...REFUSED, code: 'operation-not-held' });
  expect((await here.runToEnd(sampleOperation('resync', JOB))).finished?.outcome).toBe('superseded');
});

test('many jobs at once: each to its end, commands under way bounded', async () => {
  let underWay = 0;
  let most = 0;
  here.world.script = async () => {
    underWay += 1;
    most = Math.max(most, underWay);
    await here.time.sleep(20, new AbortController().signal);
    underWay -= 1;
    return undefined;
  };
  const ids = Array.from({ length: 60 }, (_, index) => jobIdOf(100 + index));
  for (const jobId of ids)
    await here.manager.request(sampleOperation('test-failover', jobId, { drillId: jobId }), CAUSE);
  await here.time.runUntil(() => here.world.ended.length === ids.length && here.manager.running === 0);
  expect(most).toBe(16);
  for (const jobId of ids) expect((await here.job(jobId)).finished?.outcome).toBe('succeeded');
});

test('the end is told for as long as it takes', async () => {
  let times = 0;
  here.world.endScript = () => (++times < 6 ? UNKNOWN : undefined);
  const job = await here.runToEnd(sampleOperation('resync', JOB));
  expect(job.finished?.outcome).toBe('succeeded');
  expect(times).toBe(6);
});

test('an executor that knows a higher epoch ends the work of this process; nothing is recorded', async () => {
  here.world.script = answerTo('CreateBranch', { ...REFUSED, code: 'stale-epoch' });
  await here.manager.request(sampleOperation('test-failover', JOB), CAUSE);
  await here.time.runUntil(() => here.manager.running === 0);
  expect((await here.job(JOB)).steps.find(({ name }) => name === 'create-disks')?.state).toBe('running');
});

describe('a job whose operation the restored configuration server does not know', () => {
  beforeEach(() => {
    here.world.endScript = () => ({ ...REFUSED, code: 'operation-not-held' });
  });
  /** Disowned while it asks this; with what it asks from then on. */
  async function disownedAt(kind: string, name: CommandName): Promise<{ job: KnownJob; asked: readonly string[] }> {
    let asked = 0;
    here.world.script = async (request) => {
      if (request.name === name && asked === 0) {
        asked = here.world.sent.length;
        await here.manager.disown(JOB);
      }
      return undefined;
    };
    const job = await here.runToEnd(sampleOperation(kind, JOB));
    expect(job.finished?.outcome).toBe('superseded');
    expect(here.told).toContain('job-disowned');
    return { job, asked: here.world.asked.slice(asked) };
  }

  it('waits for nothing any more, and is superseded', async () => {
    here.world.machine = goodMachine('streaming');
    await here.manager.request(sampleOperation('pause', JOB), CAUSE);
    await here.time.runUntil(async () => Object.values(states(await here.job(JOB))).at(-1) === 'running');
    const atMillis = here.time.nowMillis();
    await here.manager.disown(JOB);
    await here.time.runUntil(async () => (await here.job(JOB)).phase === 'finished');
    expect((await here.job(JOB)).finished?.outcome).toBe('superseded');
    expect(here.time.nowMillis() - atMillis).toBeLessThan(2000);
  });

  it('undoes a drill that it had begun to make', async () => {
    const { asked } = await disownedAt('test-failover', 'StartReplicaMachine');
    expect(asked).toEqual(['StopReplicaMachine', 'RemoveReplicaMachine', 'ReleaseBranch']);
  });

  it('gives a source back that it had closed, and does not fail over', async () => {
    const { asked } = await disownedAt('failover-planned', 'CloseSource');
    expect(asked).toEqual(['ReopenSource', 'StartSourceMachine']);
  });

  it('goes on to its end beyond its point of no return', async () => {
    const { job, asked } = await disownedAt('failover-unplanned', 'GrantGeneration');
    expect(asked).toContain('ProbeReplicaMachine');
    expect(Object.values(states(job))).not.toContain('failed');
  });
});
