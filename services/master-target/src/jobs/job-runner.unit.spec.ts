import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Job, JobDefinition } from './job.types.ts';
import { JobRunner } from './job-runner.ts';
import { JobStore } from './job-store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-jobs-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const quiet = { stepFailed: () => undefined, finished: () => undefined };
const request = { key: 'k1', kind: 'failover', machineId: 'm', holds: 'm', request: {} };

function runner(definition: JobDefinition): JobRunner {
  let now = 1000;
  return new JobRunner(new JobStore(folder), [definition], quiet, () => now++);
}

async function settled(jobs: JobRunner, key: string): Promise<Job> {
  while (jobs.get(key).state === 'running') await new Promise((resolve) => setTimeout(resolve, 1));
  return jobs.get(key);
}

test('steps run in order, later ones see earlier results, and the same key is the same job', async () => {
  let runs = 0;
  const definition: JobDefinition = {
    kind: 'failover',
    steps: [
      { name: 'choose point', work: async () => ({ sequence: 7, run: ++runs }) },
      {
        name: 'start',
        work: async ({ resultOf, effectKey }) => [effectKey, resultOf<{ sequence: number }>('choose point').sequence],
      },
    ],
  };
  const jobs = runner(definition);
  jobs.submit(request);
  const done = await settled(jobs, 'k1');
  expect(done.state).toBe('succeeded');
  expect(done.steps.map((step) => step.result)).toEqual([{ sequence: 7, run: 1 }, ['k1.start', 7]]);
  expect(jobs.submit(request)).toEqual(done);
  expect(runner(definition).submit(request)).toEqual(done);
  expect(runs).toBe(1);
  expect(() => jobs.submit({ ...request, machineId: 'other' })).toThrow('belongs to another job');
});

test('after a crash in a step the job goes on with that step, under the same effect key', async () => {
  const seen: string[] = [];
  const hanging = runner({
    kind: 'failover',
    steps: [
      { name: 'one', work: async ({ effectKey }) => seen.push(effectKey) },
      {
        name: 'two',
        work: ({ effectKey }) => {
          seen.push(effectKey);
          return new Promise(() => undefined);
        },
      },
    ],
  });
  hanging.submit(request);
  while (seen.length < 2) await new Promise((resolve) => setTimeout(resolve, 1));
  const next = runner({
    kind: 'failover',
    steps: [
      { name: 'one', work: async ({ effectKey }) => seen.push(effectKey) },
      { name: 'two', work: async ({ effectKey }) => seen.push(effectKey) },
    ],
  });
  next.resume();
  const done = await settled(next, 'k1');
  expect(done.state).toBe('succeeded');
  expect(done.steps[1]).toMatchObject({ attempts: 2, state: 'succeeded' });
  expect(seen).toEqual(['k1.one', 'k1.two', 'k1.two']);
});

test('a failed step says why; a retry begins there', async () => {
  let broken = true;
  const jobs = runner({
    kind: 'failover',
    steps: [
      { name: 'one', work: async () => 'kept' },
      {
        name: 'two',
        work: async () => {
          if (broken) throw Object.assign(new Error('no kernel'), { code: 'KERNEL_MISSING', remedy: 'Put it there.' });
        },
      },
    ],
  });
  jobs.submit(request);
  const failed = await settled(jobs, 'k1');
  expect(failed.state).toBe('failed');
  expect(failed.steps[1]!.problem).toEqual({ code: 'KERNEL_MISSING', message: 'no kernel', remedy: 'Put it there.' });
  broken = false;
  jobs.retry('k1');
  expect((await settled(jobs, 'k1')).steps.map((step) => step.attempts)).toEqual([1, 2]);
});

test('what one job holds no other can have', async () => {
  const jobs = runner({ kind: 'failover', steps: [{ name: 'wait', work: () => new Promise(() => undefined) }] });
  jobs.submit(request);
  expect(() => jobs.submit({ ...request, key: 'k2' })).toThrow('holds this machine');
  expect(jobs.submit({ ...request, key: 'k3', machineId: 'other', holds: 'other' }).state).toBe('running');
});

test('a damaged job file is told, not forgotten', () => {
  writeFileSync(join(folder, 'k9.json'), '{"version":1');
  expect(() => runner({ kind: 'failover', steps: [] })).toThrow('k9.json is damaged');
});

// Found 2026-11-20: a full disk in the middle of a job ended the master target, and again at every start, with all the stand-ins it serves.
test('a job whose progress cannot be written counts as failed, can be tried again, and ends nothing else', async () => {
  const store = new JobStore(folder);
  let full = false;
  let works = 0;
  const save = store.save.bind(store);
  store.save = (job) => {
    if (full) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    save(job);
  };
  const told: string[] = [];
  const observer = { ...quiet, stepFailed: (_: Job, step: { name: string }) => void told.push(step.name) };
  const work = async () => {
    works += 1;
    full = works === 1;
  };
  const jobs = new JobRunner(store, [{ kind: 'failover', steps: [{ name: 'one', work }] }], observer, Date.now);
  jobs.submit(request);
  const failed = await settled(jobs, 'k1');
  expect(failed).toMatchObject({ state: 'failed', steps: [{ state: 'failed', problem: { code: 'ENOSPC' } }] });
  expect(told).toEqual(['one']);
  expect(new JobStore(folder).loadAll()[0]?.state).toBe('running');
  full = false;
  await jobs.stop();
  const again = new JobRunner(
    new JobStore(folder),
    [{ kind: 'failover', steps: [{ name: 'one', work }] }],
    quiet,
    Date.now,
  );
  again.resume();
  expect((await settled(again, 'k1')).state).toBe('succeeded');
});
