import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CAUSE, InProcess } from '../testing/in-process.ts';
import { goodMachine } from '../testing/sample-answers.ts';
import { jobIdOf, SAMPLE_KINDS, sampleOperation } from '../testing/sample-operations.ts';
import { REFUSED, UNKNOWN } from '../testing/scripted-world.ts';
import { jobCodec } from './job.codec.ts';
import { evolve } from './job.evolve.ts';
import { type JobState, NO_JOB } from './job.state.ts';

/**
 * Jobs as each released version wrote them: `histories/v<version>/jobs.jsonl`, one event per line, its body as it stands in the store. They are never changed. What
 * today's decider makes of them stands beside, in `jobs.states.json`. UNDERSTUDY_WRITE_HISTORIES=1 writes those of the running version.
 */
const FOLDER = join(import.meta.dirname, '../../histories');

interface Line {
  readonly jobId: string;
  readonly type: string;
  readonly body: string;
}

function statesOf(version: string): Record<string, JobState> {
  const states: Record<string, JobState> = {};
  for (const text of readFileSync(join(FOLDER, version, 'jobs.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')) {
    const { jobId, type, body } = JSON.parse(text) as Line;
    states[jobId] = evolve(states[jobId] ?? NO_JOB, jobCodec.decode(type, Buffer.from(body, 'base64')));
  }
  return states;
}

/** Every kind to its end, and what else can become of a job: cancelled, superseded, failed and tried again, answered by a person. */
async function history(here: InProcess): Promise<string[]> {
  const ids: string[] = [];
  const next = () => {
    ids.push(jobIdOf(ids.length + 1));
    return ids.at(-1)!;
  };
  for (const kind of SAMPLE_KINDS) {
    here.world.machine = goodMachine(kind === 'pause' ? 'paused' : 'streaming');
    here.world.seenAssignment = { ...here.world.seenAssignment, hasMachine: kind !== 'disable-protection' };
    await here.runToEnd(sampleOperation(kind, next()));
  }
  here.world.script = ({ name }) =>
    name === 'DefineReplicaMachine' ? UNKNOWN : name === 'DrainStream' ? REFUSED : undefined;
  const failed = next();
  await here.runToEnd(sampleOperation('failover-unplanned', failed));
  here.world.script = () => undefined;
  await here.runToEnd(sampleOperation('failover-unplanned', next(), { retryOf: failed }));
  await fromOutside(here, next(), 'test-failover', {
    type: 'CancelJob',
    reason: 'enough',
    principal: 'user:anna',
    nowMillis: here.time.nowMillis(),
  });
  await fromOutside(here, next(), 'test-failover', {
    type: 'SupersedeJob',
    byJobId: failed,
    nowMillis: here.time.nowMillis(),
  });
  here.world.script = ({ name }) =>
    name === 'StopSourceMachine' ? { ...REFUSED, code: 'source-unreachable' } : undefined;
  const nowMillis = here.time.nowMillis();
  await fromOutside(here, next(), 'failover-planned', {
    type: 'AnswerStep',
    step: 'stop-source',
    answer: 'done',
    principal: 'user:anna',
    nowMillis,
  });
  return ids;
}

async function fromOutside(
  here: InProcess,
  jobId: string,
  kind: string,
  command: Parameters<InProcess['manager']['tellJob']>[1],
): Promise<void> {
  if (kind === 'test-failover')
    here.world.script = ({ name }) => (name === 'ProbeReplicaMachine' ? UNKNOWN : undefined);
  await here.manager.request(sampleOperation(kind, jobId), CAUSE);
  await here.time.runUntil(async () => {
    const { phase, steps } = await here.job(jobId);
    return phase === 'waiting-for-person' || steps.some(({ state }) => state === 'postponed');
  });
  if (kind === 'test-failover') here.world.script = () => undefined;
  await here.manager.tellJob(jobId, command, CAUSE);
  await here.time.runUntil(async () => (await here.job(jobId)).phase === 'finished');
}

async function write(): Promise<void> {
  const here = await InProcess.open();
  const lines: string[] = [];
  for (const jobId of await history(here))
    for (const event of await here.events(jobId)) {
      const body = Buffer.from(jobCodec.encode(event)).toString('base64');
      lines.push(JSON.stringify({ jobId, type: event.type, body }));
    }
  await here.close();
  const folder = join(FOLDER, 'v0.1');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'jobs.jsonl'), `${lines.join('\n')}\n`);
  writeFileSync(join(folder, 'jobs.states.json'), `${JSON.stringify(statesOf('v0.1'), null, 2)}\n`);
}

beforeAll(async () => {
  if (process.env['UNDERSTUDY_WRITE_HISTORIES'] === '1') await write();
});

test.each(readdirSync(FOLDER))('the jobs of %s are understood as they were', (version) => {
  const states = JSON.parse(readFileSync(join(FOLDER, version, 'jobs.states.json'), 'utf8'));
  expect(JSON.parse(JSON.stringify(statesOf(version)))).toEqual(states);
});

test('the history of this version has every event', () => {
  const lines = readFileSync(join(FOLDER, 'v0.1', 'jobs.jsonl'), 'utf8')
    .trimEnd()
    .split('\n');
  const types = new Set(lines.map((line) => (JSON.parse(line) as Line).type));
  expect([...types].sort()).toEqual([...jobCodec.types].sort());
});
