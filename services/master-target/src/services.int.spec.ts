// Real services (built), real TLS, real disks, real NBD clients: agent → process server → master target. Needs ./understudy build.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { QemuFabric } from '@understudy/fabric';
import type {
  About,
  AgentMachine,
  JobView,
  PointPage,
  PointView,
  ServedDisk,
  ServedView,
  StandIn,
  TargetMachine,
} from '@understudy/hosting';
import { Cluster, runTool, until } from '@understudy/testkit';

const TEST_MILLIS = 120_000;
const WAIT = { timeoutMillis: 30_000 };
const DISK_BYTES = 16 * 1024 * 1024;

let folder: string;
let cluster: Cluster;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'us-'));
});
afterEach(async () => {
  await Promise.all(cluster.services.map((service) => service.process.kill()));
  const fabric = new QemuFabric({ folder: join(folder, 'mt', 'fabric') });
  for (const { key } of await fabric.list()) await fabric.stop(key, 0);
  rmSync(folder, { recursive: true, force: true });
});

function agentMachine(): Promise<AgentMachine> {
  return cluster.agent.admin.get<AgentMachine>('/v1/machines/web');
}

function targetMachine(): Promise<TargetMachine> {
  return cluster.masterTarget.admin.get<TargetMachine>('/v1/machines/web');
}

async function protect(): Promise<AgentMachine> {
  const path = join(folder, 'vda.raw');
  writeFileSync(path, '');
  truncateSync(path, DISK_BYTES);
  return await cluster.agent.admin.post<AgentMachine>('/v1/machines', { name: 'web', disks: [{ name: 'vda', path }] });
}

/** Writes random content over NBD, like a guest. */
async function write(disk: ServedDisk, seed: number): Promise<void> {
  const pattern = Buffer.alloc(DISK_BYTES / 4);
  for (let at = 0; at < pattern.length; at += 32)
    createHash('sha256').update(`${seed}.${at}`).digest().copy(pattern, at);
  const path = join(folder, 'load.raw');
  writeFileSync(path, pattern);
  await runTool('nbdcopy', ['--destination-is-zero', path, disk.uri]);
}

async function sha256Of(disk: ServedDisk): Promise<string> {
  const path = join(folder, 'read.raw');
  await runTool('nbdcopy', [disk.uri, path]);
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function settled(): Promise<AgentMachine> {
  return until(
    'everything to be at the target',
    async () => {
      const machine = await agentMachine();
      const isThere = machine.lagBytes === 0 && machine.durableBatch >= machine.sealedBatch;
      return machine.mode === 'streaming' && isThere && machine.rpoMillis === 0 && machine;
    },
    WAIT,
  );
}

async function viewHash(point: string): Promise<string> {
  const view = await cluster.masterTarget.admin.post<ServedView>('/v1/machines/web/views', { point });
  const hash = await sha256Of(view.disks[0]!);
  await cluster.masterTarget.admin.delete(`/v1/views/${view.id}`);
  return hash;
}

async function finished(job: JobView): Promise<JobView> {
  const path = `/v1/jobs/${job.key}`;
  const done = await until(
    `job ${job.kind}`,
    async () => {
      const now = await cluster.masterTarget.admin.get<JobView>(path);
      return now.state !== 'running' && now;
    },
    WAIT,
  );
  expect(done.steps.map(({ name, problem }) => [name, problem?.message])).toEqual(
    done.steps.map(({ name }) => [name, undefined]),
  );
  return done;
}

test.each([0, 2])(
  'a disk is replicated over %i process servers; a named point equals it byte for byte',
  async (relays) => {
    cluster = await Cluster.create({ folder, relays });
    await cluster.startAll();
    const { disks } = await protect();
    await write(disks[0]!, 1);
    await settled();
    const first = await sha256Of(disks[0]!);
    await cluster.agent.admin.post('/v1/machines/web/marker', { name: 'first', pinned: true });
    await write(disks[0]!, 2);
    await settled();
    expect(await viewHash('latest')).toBe(await sha256Of(disks[0]!));
    expect(await viewHash('@first')).toBe(first);
    const { points } = await cluster.masterTarget.admin.get<PointPage>('/v1/machines/web/points?markers=true');
    expect(points.map(({ markers }) => markers)).toEqual([[{ kind: 'label', name: 'first', pinned: true }]]);
    const mt = cluster.masterTarget.admin;
    expect(await mt.delete('/v1/machines/web/points/first')).toMatchObject([{ markers: [] }]);
    expect(await mt.get('/v1/machines/web/points?markers=true')).toEqual({ points: [] });
    await expect(mt.delete('/v1/machines/web/points/first')).rejects.toMatchObject({ code: 'point-missing' });
    const target = await targetMachine();
    expect(target).toMatchObject({ name: 'web', connected: true, mode: 'streaming', generation: { number: 1 } });
    expect(target.rpoMillis).toBeLessThan(5000);
    expect((await agentMachine()).sender.peer).toContain(relays === 0 ? 'master-target mt' : 'process-server ps1');
  },
);

test(
  'replication goes on by itself after SIGKILL of each service, and of all at once',
  async () => {
    cluster = await Cluster.create({ folder, relays: 1 });
    await cluster.startAll();
    const { disks } = await protect();
    await settled();
    const victims = [
      [...cluster.services],
      [cluster.agent, cluster.relays[0]!],
      [cluster.masterTarget],
      [cluster.relays[0]!],
      [cluster.agent],
    ];
    const rounds = Number(process.env['UNDERSTUDY_ROUNDS'] ?? 2);
    for (const [round, services] of victims.slice(0, rounds).entries()) {
      await write(disks[0]!, round);
      await Promise.all(services.map((service) => service.process.kill()));
      await Promise.all(services.map((service) => service.start()));
      await until('the agent to serve its disk', async () => (await agentMachine()).disks.length === 1, WAIT);
      await settled();
      expect(await viewHash('latest')).toBe(await sha256Of(disks[0]!));
    }
  },
  TEST_MILLIS,
);

test(
  'failover fences the source; the stand-in survives SIGKILL of the master target and is hydrated',
  async () => {
    cluster = await Cluster.create({ folder, relays: 1 });
    await cluster.startAll();
    const { disks } = await protect();
    await write(disks[0]!, 7);
    await settled();
    const content = await sha256Of(disks[0]!);
    const request = { key: 'burned', network: 'none' };
    const job = await cluster.masterTarget.admin.post<JobView>('/v1/machines/web/failover', request);
    await finished(job);
    expect(await cluster.masterTarget.admin.post<JobView>('/v1/machines/web/failover', request)).toMatchObject({
      state: 'succeeded',
    });
    await until('the source to be fenced', async () => (await agentMachine()).mode === 'fenced', WAIT);
    await expect(runTool('nbdcopy', [join(folder, 'load.raw'), disks[0]!.uri])).rejects.toThrow();
    await cluster.agent.restart();
    await expect(runTool('nbdcopy', [join(folder, 'load.raw'), disks[0]!.uri])).rejects.toThrow();
    await until('the source to be fenced again', async () => (await agentMachine()).mode === 'fenced', WAIT);
    await expect(cluster.agent.admin.post('/v1/machines/web/resume')).rejects.toMatchObject({
      status: 422,
      code: 'fenced',
      remedy: expect.stringMatching(/stand-ins.*unprotect web/),
    });
    const before = await cluster.masterTarget.admin.get<StandIn>('/v1/stand-ins/burned');
    expect(before).toMatchObject({ kind: 'failover', power: 'running', machineName: 'web', sourceMayRun: true });
    const { health } = await cluster.masterTarget.admin.get<About>('/v1/about');
    expect(health.reasons.map(({ code }) => code)).toContain('source-may-run');
    await cluster.masterTarget.admin.post('/v1/stand-ins/burned/source-stopped');

    await cluster.masterTarget.restart();
    const after = await until(
      'hydration',
      async () => {
        const now = await cluster.masterTarget.admin.get<StandIn>('/v1/stand-ins/burned');
        return now.hydration?.done === true && now;
      },
      WAIT,
    );
    expect(after).toMatchObject({ power: 'running', processId: before.processId!, disks: before.disks });
    expect(after.sourceMayRun).toBe(false);
    expect(await sha256Of(after.disks[0]!)).toBe(content);
    expect(await targetMachine()).toMatchObject({ generation: { number: 2 }, failedOverTo: 'burned' });
    await expect(cluster.masterTarget.admin.post('/v1/machines/web/failover', {})).rejects.toMatchObject({
      code: 'failed-over-already',
    });
  },
  TEST_MILLIS,
);

test(
  'a drill leaves the replica and replication alone, and can be cleaned up',
  async () => {
    cluster = await Cluster.create({ folder, relays: 0 });
    await cluster.startAll();
    const { disks } = await protect();
    await write(disks[0]!, 3);
    await settled();
    const { key } = await finished(
      await cluster.masterTarget.admin.post<JobView>('/v1/machines/web/test-failover', { point: 'latest' }),
    );
    const standIn = await cluster.masterTarget.admin.get<StandIn>(`/v1/stand-ins/${key}`);
    const content = await sha256Of(disks[0]!);
    expect(await sha256Of(standIn.disks[0]!)).toBe(content);
    await write(standIn.disks[0]!, 4);
    expect(await viewHash('latest')).toBe(content);
    expect(await settled()).toMatchObject({ mode: 'streaming' });
    await finished(await cluster.masterTarget.admin.post<JobView>(`/v1/stand-ins/${key}/cleanup`));
    expect(await cluster.masterTarget.admin.get('/v1/stand-ins')).toEqual([]);
    expect(await viewHash('latest')).toBe(content);
  },
  TEST_MILLIS,
);

test(
  'pause, resume, a name without an agent, unprotect, forget',
  async () => {
    cluster = await Cluster.create({ folder, relays: 0 });
    await cluster.startAll();
    const { disks } = await protect();
    await settled();
    const { admin } = cluster.agent;
    expect(await admin.post('/v1/machines/web/pause')).toMatchObject({ mode: 'paused' });
    await write(disks[0]!, 5);
    expect((await agentMachine()).dirtyBytes).toBeGreaterThan(0);
    await expect(admin.post('/v1/machines/web/marker', { name: 'x' })).rejects.toMatchObject({
      status: 409,
      code: 'paused',
    });
    await admin.post('/v1/machines/web/resume');
    await settled();
    await admin.post('/v1/machines/web/resync');
    await settled();
    expect(await viewHash('latest')).toBe(await sha256Of(disks[0]!));
    expect((await admin.delete<{ machineId: string }>('/v1/machines/web')).machineId).toHaveLength(36);
    expect(await admin.get('/v1/machines')).toEqual([]);
    const target = cluster.masterTarget.admin;
    const named = await target.post<PointView>('/v1/machines/web/points', { name: 'before the storm' });
    expect(named.markers).toContainEqual({ kind: 'label', name: 'before the storm', pinned: true });
    await target.post<PointView>('/v1/machines/web/points', { name: 'wrong' });
    await target.delete('/v1/machines/web/points/wrong');
    await expect(viewHash('@wrong')).rejects.toMatchObject({ code: 'point-missing' });
    await expect(viewHash('latest-application')).rejects.toMatchObject({ code: 'no-application-point' });
    expect(await viewHash('@before the storm')).toBe(
      createHash('sha256')
        .update(readFileSync(join(folder, 'vda.raw')))
        .digest('hex'),
    );
    await expect(target.post('/v1/machines/web/forget', { confirm: 'wrong' })).rejects.toMatchObject({
      code: 'not-confirmed',
    });
    await finished(await target.post<JobView>('/v1/machines/web/forget', { confirm: 'web' }));
    expect(await target.get('/v1/machines')).toEqual([]);
  },
  TEST_MILLIS,
);

test(
  'keys and sockets are for this user only; a disk has one master',
  async () => {
    cluster = await Cluster.create({ folder, relays: 0 });
    await cluster.startAll();
    const { disks } = await protect();
    const secrets = ['ag/admin.sock', 'mt/admin.sock', 'ag/identity/credentials.pem', 'authority/authority.pem'].map(
      (name) => join(folder, name),
    );
    for (const path of [...secrets, disks[0]!.socketPath]) expect(statSync(path).mode & 0o777).toBe(0o600);
    const body = { name: 'other', disks: [{ name: 'vda', path: join(folder, 'vda.raw') }] };
    await expect(cluster.agent.admin.post('/v1/machines', body)).rejects.toMatchObject({
      status: 422,
      code: 'disk-not-usable',
      message: expect.stringContaining('EBUSY'),
    });
  },
  TEST_MILLIS,
);

test(
  'a failover goes on after SIGKILL of the master target at whatever step, and makes everything once',
  async () => {
    const pauses = [60, 200, 20, 120, 500].slice(0, Number(process.env['UNDERSTUDY_ROUNDS'] ?? 2));
    cluster = await Cluster.create({ folder, relays: 0 });
    await cluster.startAll();
    for (const [round, millis] of pauses.entries()) {
      const name = `web${round}`;
      const path = join(folder, `${name}.raw`);
      writeFileSync(path, Buffer.alloc(1024 * 1024, round + 1));
      await cluster.agent.admin.post('/v1/machines', { name, disks: [{ name: 'vda', path }] });
      const target = cluster.masterTarget.admin;
      await until('a point', async () => (await target.get<TargetMachine>(`/v1/machines/${name}`)).newestPoint, WAIT);
      const key = `fire-${round}`;
      await target.post<JobView>(`/v1/machines/${name}/failover`, { key, network: 'none' });
      await new Promise((resolve) => setTimeout(resolve, millis));
      await cluster.masterTarget.restart();
      await finished(await target.post<JobView>(`/v1/machines/${name}/failover`, { key, network: 'none' }));
      const standIn = await target.get<StandIn>(`/v1/stand-ins/${key}`);
      expect(standIn).toMatchObject({ power: 'running', machineName: name });
      expect(await sha256Of(standIn.disks[0]!)).toBe(createHash('sha256').update(readFileSync(path)).digest('hex'));
      expect(await target.get(`/v1/machines/${name}`)).toMatchObject({ generation: { number: 2 }, failedOverTo: key });
    }
    const all = await cluster.masterTarget.admin.get<StandIn[]>('/v1/stand-ins');
    expect(all.map(({ key }) => key).sort()).toEqual(pauses.map((_, round) => `fire-${round}`));
    expect(await new QemuFabric({ folder: join(folder, 'mt', 'fabric') }).list()).toHaveLength(pauses.length);
    for (const { machineId } of all)
      expect(readdirSync(join(folder, 'mt', 'store', 'machines', machineId, 'branches'))).toHaveLength(1);
  },
  TEST_MILLIS,
);
