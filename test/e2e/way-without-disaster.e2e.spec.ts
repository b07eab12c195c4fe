// Real: `understudy up` (all services, nats-server), an agent, a QEMU guest; everything is asked by REST. What the acceptance suite does not go through: a planned
// failover with the machine shut down by hand, drills that a failover ends, a source that may still run, the end of protection with drills and with a dead agent.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { api } from '@understudy/api-client';
import { adminClient, type ServedView, type StandIn } from '@understudy/hosting';
import { runTool, until } from '@understudy/testkit';
import { openEmbedded } from '../acceptance/support/embedded.platform.ts';
import type { Platform } from '../acceptance/support/platform.ts';
import { ProtectedHost } from '../acceptance/support/protected-guest.ts';
import { expectSound } from '../support/guest-console.ts';
import { rest } from './support/rest.ts';

const STEP_MILLIS = 240_000;
const WAIT = { timeoutMillis: 120_000 };
const NAME = 'shop';

let platform: Platform;
let host: ProtectedHost;
let machineId: string;
let policyId: string;
const { ask, id } = rest(() => platform);
const target = () => adminClient(platform.adminSocket('mt-recovery'));
const standIns = () => target().get<StandIn[]>('/v1/stand-ins');
const item = () => ask<api.Item>('GET', `/items/${machineId}`);
const alertsOf = async (code: string) =>
  (await ask<api.AlertPage>('GET', `/alerts?code=${code}`)).items.map(({ state, subject }) => `${subject} ${state}`);

beforeAll(async () => {
  platform = await openEmbedded();
}, STEP_MILLIS);
afterAll(async () => {
  if (failed) console.error(platform?.lastWords());
  await platform?.close();
}, STEP_MILLIS);

let failed = false;
/** After a step has failed the others say so instead of failing in their own ways. */
function step(title: string, play: () => Promise<void>): void {
  test(
    title,
    async () => {
      if (failed) throw new Error('a step before it failed');
      failed = true;
      await play();
      failed = false;
    },
    STEP_MILLIS,
  );
}

const jobIn = (jobId: string, ...states: string[]) =>
  until(
    `job ${jobId} to be ${states}`,
    async () => {
      const job = await ask<api.Job>('GET', `/jobs/${jobId}`);
      if (['failed', 'cancelled'].includes(job.state) && !states.includes(job.state))
        throw new Error(`${job.kind} ${job.state}: ${JSON.stringify(job.problem)}`);
      return states.includes(job.state) && job;
    },
    WAIT,
  );
const begin = async (path: string, body: object) =>
  (await ask<{ jobId: string }>('POST', `/items/${machineId}/${path}`, body)).jobId;
const run = async (path: string, body: object = {}) => await jobIn(await begin(path, body), 'succeeded');
const streams = () =>
  until(
    'the stream',
    async () => ((await item()).live?.rpoMillis ?? 1e9) < 3000 && (await item()).mode === 'streaming',
    WAIT,
  );
const protect = async () => {
  const body = { machineId, policyId, processServer: 'ps-primary', masterTarget: 'mt-recovery' };
  return (await ask<{ jobId: string }>('POST', '/items', body)).jobId;
};
const sha = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

step('a guest at work is protected', async () => {
  host = await ProtectedHost.enrol(platform, 'host-1', await id('/sites', 'primary'));
  const thresholds = { warningMillis: 5000, criticalMillis: 60_000 };
  policyId = (await ask<{ id: string }>('POST', '/policies', { name: 'gold', thresholds })).id;
  const disks = ['a', 'b'].map((name) => ({ name, path: host.diskPath(name) }));
  const machine = { name: NAME, agent: 'host-1', memoryMib: 96, disks, fabric: host.fabricSettings };
  machineId = (await ask<{ id: string }>('POST', '/machines', machine)).id;
  const jobId = await until('readiness', async () => await protect().catch(() => undefined), WAIT);
  await host.boot(NAME);
  await jobIn(jobId, 'succeeded');
  await streams();
});

step('there is no application-consistent point: that is said, with the way to one', async () => {
  const job = await jobIn(await begin('test-failover', { point: 'latest-application', network: 'none' }), 'failed');
  expect(job.problem?.message).toMatch(/application/);
  await until('the reason', async () => (await item()).live?.reasons.some(({ code }) => code === 'drill-failed'), WAIT);
  await ask('POST', `/drills/${job.drillId}/cleanup`);
  await until('no drill', async () => (await ask<api.DrillPage>('GET', '/drills')).items.length === 0, WAIT);
});

step(
  'planned: the job asks a person, somebody is called, the machine is shut down by hand; nothing at all is lost',
  async () => {
    await run('test-failover', { network: 'none' });
    expect(await standIns()).toHaveLength(1);
    const jobId = await begin('failover', { planned: true, network: 'none', drills: 'end' });
    const asking = await jobIn(jobId, 'waiting-for-person');
    expect(asking.steps.find(({ state }) => state === 'waiting-for-person')).toMatchObject({ name: 'stop-source' });
    await until('the alert', async () => (await alertsOf('job-waits-for-person')).includes(`${NAME} open`), WAIT);
    expect((await item()).live?.reasons.map(({ code }) => code)).toContain('job-waits-for-person');
    expect(await host.shutDown()).toBe('shut-down');
    const { acknowledged } = host;
    await ask('POST', `/jobs/${jobId}/answer`, { step: 'stop-source', answer: 'done' });
    const { facts } = await jobIn(jobId, 'succeeded');
    expect(facts).toMatchObject({ sourceMayRun: false });
    const { placement } = await item();
    expect(placement).toMatchObject({ where: 'target-uncommitted', sourceMayRun: false });
    const view = await target().post<ServedView>(`/v1/machines/${NAME}/views`, {
      point: `#${placement.point?.sequence}`,
    });
    for (const { name, uri } of view.disks) {
      const copy = join(platform.folder, `${name}.seen`);
      await runTool('nbdcopy', [uri, copy]);
      expect([name, sha(copy)]).toEqual([name, sha(host.diskPath(name))]);
    }
    await target().delete(`/v1/views/${view.id}`);
    await until('only the stand-in', async () => (await standIns()).length === 1, WAIT);
    expect((await ask<api.DrillPage>('GET', '/drills')).items).toEqual([]);
    const [standIn] = await standIns();
    await expectSound(standIn!.consolePath!, acknowledged);
    await until(
      'the alert to close',
      async () => (await alertsOf('job-waits-for-person')).includes(`${NAME} closed`),
      WAIT,
    );
    expect(await alertsOf('server-reports')).toEqual([]);
  },
);

step(
  'undone, the source goes on where it was; failed over with the source heard, two may run until a person says no',
  async () => {
    await run('undo-failover');
    await host.boot(NAME);
    await streams();
    await run('failover', { network: 'none' });
    expect((await item()).placement).toMatchObject({ where: 'target-uncommitted', sourceMayRun: true });
    expect(await standIns()).toMatchObject([{ sourceMayRun: true }]);
    await host.killGuest();
    await ask('POST', `/items/${machineId}/confirm-source-stopped`);
    expect((await item()).placement.sourceMayRun).toBe(false);
    expect(await standIns()).toMatchObject([{ sourceMayRun: false }]);
    await run('undo-failover');
    await host.boot(NAME);
    await streams();
  },
);

step('planned, with the machine shut down before: nobody is asked', async () => {
  expect(await host.shutDown()).toBe('shut-down');
  const job = await run('failover', { planned: true, sourceStopped: true, network: 'none' });
  expect(job.steps.find(({ name }) => name === 'stop-source')).toMatchObject({ state: 'skipped' });
  expect((await item()).placement.sourceMayRun).toBe(false);
  await run('undo-failover');
  await host.boot(NAME);
  await streams();
});

step('protection does not end under a drill; cleaned up, it does, and leaves nothing', async () => {
  const { drillId } = await run('test-failover', { network: 'none' });
  await expect(begin('disable-protection', { confirm: NAME })).rejects.toThrow('drills-exist');
  const { jobId } = await ask<{ jobId: string }>('POST', `/drills/${drillId}/cleanup`);
  await jobIn(jobId, 'succeeded');
  expect(await standIns()).toEqual([]);
  await host.killGuest();
  const { facts } = await run('disable-protection', { confirm: NAME });
  expect(facts).toMatchObject({ leftBehind: [] });
  await expect(item()).rejects.toThrow('not-found');
  expect(await target().get('/v1/machines')).toEqual([]);
});

step('with a dead agent the machine is forgotten, and the job says what stays there', async () => {
  await jobIn(await protect(), 'succeeded');
  await host.agent.process.kill();
  const { facts } = await run('forget', { confirm: NAME });
  expect(facts).toMatchObject({ leftBehind: [expect.stringMatching(/agent/i)] });
  await expect(item()).rejects.toThrow('not-found');
  expect(await target().get('/v1/machines')).toEqual([]);
});
