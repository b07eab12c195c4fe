// The three executors as real processes under a real nats-server; the control plane's side of the bus is this process.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { understudy } from '@understudy/contracts';
import type { About, AgentMachine, ServedDisk, ServedView } from '@understudy/hosting';
import { dialPeer, ensureCredentials, type Role } from '@understudy/identity';
import { Cluster, runTool, until } from '@understudy/testkit';
import { Commander, ISSUER, peerOf } from './support/commander.ts';

const TEST_MILLIS = 180_000;
const WAIT = { timeoutMillis: 60_000 };
const DISK_BYTES = 8 * 1024 * 1024;
const MACHINE = '6f3f1a52-0c7e-4a3e-9d51-3b8f1c2d4e5f';
const v1 = understudy.v1;

let folder: string;
let cluster: Cluster;
let commander: Commander | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'us-'));
});
afterEach(async () => {
  await Promise.all(cluster.services.map((service) => service.process.kill()));
  await commander?.close();
  commander = undefined;
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<Commander> {
  const servers = [
    { role: 'process-server', name: 'ps1' },
    { role: 'process-server', name: 'ps2' },
    { role: 'master-target', name: 'mt' },
  ] as const;
  commander = await Commander.start(folder, servers);
  const control = { nats: { servers: [commander.server.address] }, telemetry: '300ms' };
  // The agent's first process server is known only when the ports are: it takes its own upstream's address.
  cluster = await Cluster.create({
    folder,
    relays: 2,
    agent: { control: { telemetry: '300ms' } },
    relay: { control },
    masterTarget: { control },
  });
  await cluster.startAll();
  return commander;
}

const disk = (index: number, more: object = {}) => ({
  id: `00000000-0000-4000-8000-00000000000${index}`,
  index,
  name: `vd${'abc'[index]}`,
  path: join(folder, `vd${'abc'[index]}.raw`),
  ...more,
});

function makeDisk(index: number): void {
  writeFileSync(disk(index).path, '');
  truncateSync(disk(index).path, DISK_BYTES);
}

interface Wanted {
  readonly through?: 0 | 1;
  readonly disks?: object[];
  readonly paused?: boolean;
}

/** What the configuration server would say to all three of one machine. */
async function protect({ through = 0, disks = [disk(0)], paused = false }: Wanted = {}): Promise<void> {
  const target = await peerOf(cluster.masterTarget);
  const relays = await Promise.all(cluster.relays.map(peerOf));
  const definition = { cpus: 1, memoryMib: 64, firmware: 'bios', nics: [] };
  const machine = { machineId: MACHINE, name: 'web', definition, disks, upstream: [relays[through]], paused };
  await commander!.assign('master-target', 'mt', {
    masterTarget: { machines: [{ machineId: MACHINE, name: 'web', agents: ['ag'], processServers: ['ps1', 'ps2'] }] },
  });
  for (const [index, name] of ['ps1', 'ps2'].entries())
    await commander!.assign('process-server', name, {
      processServer: {
        machines: index === through ? [{ machineId: MACHINE, agentName: 'ag', upstream: [target] }] : [],
      },
    });
  await commander!.assign('mobility-agent', 'ag', { agent: { machines: [machine] } });
}

const agentMachine = () => cluster.agent.admin.get<AgentMachine>('/v1/machines/web');

async function write(to: ServedDisk, seed: number): Promise<void> {
  const pattern = Buffer.alloc(DISK_BYTES / 4);
  for (let at = 0; at < pattern.length; at += 32)
    createHash('sha256').update(`${seed}.${at}`).digest().copy(pattern, at);
  writeFileSync(join(folder, 'load.raw'), pattern);
  await runTool('nbdcopy', ['--destination-is-zero', join(folder, 'load.raw'), to.uri]);
}

async function settled(): Promise<AgentMachine> {
  return await until(
    'everything to be at the target',
    async () => {
      const machine = await agentMachine();
      const isThere = machine.lagBytes === 0 && machine.durableBatch >= machine.sealedBatch && machine.rpoMillis === 0;
      return machine.mode === 'streaming' && isThere && machine;
    },
    WAIT,
  );
}

async function hashOf(uri: string): Promise<string> {
  await runTool('nbdcopy', [uri, join(folder, 'read.raw')]);
  return createHash('sha256')
    .update(readFileSync(join(folder, 'read.raw')))
    .digest('hex');
}

/** The newest point at the target equals what the source's clients read, disk by disk. */
async function expectEqual(): Promise<void> {
  const { disks } = await settled();
  const view = await cluster.masterTarget.admin.post<ServedView>('/v1/machines/web/views', {});
  for (const there of view.disks) {
    const here = disks.find(({ name }) => name === there.name)!;
    expect(await hashOf(there.uri)).toBe(await hashOf(here.uri));
  }
  await cluster.masterTarget.admin.delete(`/v1/views/${view.id}`);
}

const logOf = (name: string) => readFileSync(join(folder, 'logs', `${name}.log`), 'utf8');
const doubtsOf = () =>
  logOf('ag')
    .split('\n')
    .filter((line) => line.includes('"doubt-found"')).length;

test(
  'an assigned machine is protected, told about, moved to another process server and extended without a resync',
  async () => {
    await start();
    for (const index of [0, 1, 2]) makeDisk(index);
    await protect();
    const { disks, managedBy } = await settled();
    expect(managedBy).toBe('control-plane');
    await write(disks[0]!, 1);
    await expectEqual();
    const told = await until(
      'the reports',
      async () => {
        const agent = commander!.report('mobility-agent', 'ag');
        const target = commander!.report('master-target', 'mt');
        const points = target?.machines?.[0]?.points ?? 0;
        return agent?.machines?.[0]?.mode === 'streaming' && points > 0 && { agent, target };
      },
      WAIT,
    );
    expect(told.agent).toMatchObject({ relayedBy: 'ps1', assignmentIssuer: ISSUER, machines: [{ name: 'web' }] });
    expect(told.target!.machines![0]).toMatchObject({ managedBy: 'control-plane', generationNumber: 1, name: 'web' });
    for (const verb of ['pause', 'resync'])
      await expect(cluster.agent.admin.post(`/v1/machines/web/${verb}`)).rejects.toMatchObject({
        code: 'managed-by-control-plane',
      });
    const doubts = doubtsOf();

    await protect({ through: 1 });
    await until(
      'the stream through the other process server',
      async () => (await agentMachine()).sender.peer?.includes('ps2'),
      WAIT,
    );
    await write(disks[0]!, 2);
    await expectEqual();
    const previous = cluster.relays[0]!.admin;
    await until(
      'the previous process server to have nothing to complain of',
      async () => (await previous.get<About>('/v1/about')).health.reasons.length === 0,
      WAIT,
    );

    await protect({ through: 1, disks: [disk(0), disk(1)] });
    const added = (
      await until(
        'two disks',
        async () => {
          const machine = await agentMachine();
          return machine.disks.length === 2 && machine;
        },
        WAIT,
      )
    ).disks[1]!;
    await write(added, 3);
    await expectEqual();

    truncateSync(disk(1).path, DISK_BYTES * 2);
    await protect({ through: 1, disks: [disk(0), disk(1, { grownToBytes: DISK_BYTES * 2 })] });
    await expectEqual();
    expect((await runTool('nbdinfo', ['--size', added.uri])).stdout.trim()).toBe(String(DISK_BYTES * 2));
    expect(doubtsOf()).toBe(doubts);

    await protect({ through: 1, disks: [disk(0), disk(1, { excluded: true, grownToBytes: DISK_BYTES * 2 })] });
    await write(added, 4);
    await expectEqual();
    await protect({ through: 1, disks: [disk(0), disk(1)] });
    await expectEqual();
  },
  TEST_MILLIS,
);

test(
  'a closed source stays closed over a restart; its last seal is waited for; undone it streams on without a resync',
  async () => {
    const { ask, send } = bound(await start());
    makeDisk(0);
    await protect();
    await write((await settled()).disks[0]!, 1);
    await ask(
      'mobility-agent',
      'ag',
      { message: v1.CloseSource, result: v1.CloseSourceResult },
      {
        machineId: MACHINE,
        markerName: 'job-1',
        reason: 'planned failover job-1',
      },
    );
    const waited = await ask(
      'master-target',
      'mt',
      { message: v1.WaitDurable, result: v1.WaitDurableResult },
      {
        machineId: MACHINE,
        markerName: 'job-1',
      },
    );
    const prerequisites = await ask(
      'master-target',
      'mt',
      { message: v1.CheckPrerequisites, result: v1.CheckPrerequisitesResult },
      { machineId: MACHINE, kind: v1.ReplicaMachineKind.REPLICA_MACHINE_KIND_FAILOVER },
    );
    expect(prerequisites['point']).toMatchObject({ sequence: (waited['point'] as { sequence: number }).sequence });
    await cluster.agent.restart();
    await until('the agent to be back', async () => (await agentMachine()).closed !== undefined, WAIT);
    await expect(write((await agentMachine()).disks[0]!, 9)).rejects.toThrow();
    // What the kill left unsure is sealed anew: newer points, with nothing else in them.
    await expectEqual();
    const grant = (expected: unknown, key: string, epoch = 1) =>
      send(
        'master-target',
        'mt',
        { message: v1.GrantGeneration, result: v1.GrantGenerationResult },
        { machineId: MACHINE, expected: expected as object, purpose: v1.GrantPurpose.GRANT_PURPOSE_FAILOVER },
        { key, epoch },
      );
    const granted = await grant(prerequisites['ruling'], 'grant');
    expect(await grant(prerequisites['ruling'], 'grant')).toEqual(granted);
    expect(await grant(prerequisites['ruling'], 'other')).toMatchObject({ type: 'refusal', code: 'generation-moved' });
    await until('the source to be fenced', async () => (await agentMachine()).mode === 'fenced', WAIT);
    const second = (granted as unknown as { body: { granted: object } }).body.granted;
    const back = await ask(
      'master-target',
      'mt',
      { message: v1.GrantGeneration, result: v1.GrantGenerationResult },
      { machineId: MACHINE, expected: second, purpose: v1.GrantPurpose.GRANT_PURPOSE_RETURN_TO_SOURCE },
      { epoch: 2 },
    );
    expect(await grant(second, 'late', 1)).toMatchObject({ type: 'refusal', code: 'stale-epoch' });
    const doubts = doubtsOf();
    const reopen = { machineId: MACHINE, lineage: back['lineage'] as object[] };
    const reopened = await ask(
      'mobility-agent',
      'ag',
      { message: v1.ReopenSource, result: v1.ReopenSourceResult },
      reopen,
      { epoch: 2 },
    );
    expect(reopened).toMatchObject({ wasClosed: true });
    await write((await settled()).disks[0]!, 2);
    await expectEqual();
    expect(doubtsOf()).toBe(doubts);
    expect((await agentMachine()).generation?.number).toBe(3);
  },
  TEST_MILLIS,
);

test(
  'replication goes on with bus and control plane away, also over restarts of agent, process server and target',
  async () => {
    await start();
    makeDisk(0);
    await protect();
    await write((await settled()).disks[0]!, 1);
    await commander!.down();
    await write((await settled()).disks[0]!, 2);
    for (const service of [cluster.relays[0]!, cluster.masterTarget, cluster.agent]) {
      await service.restart();
      await write((await settled()).disks[0]!, statSync(disk(0).path).ino + service.name.length);
      await expectEqual();
    }
    await commander!.up();
    await protect({ paused: true });
    await until('the pause', async () => (await agentMachine()).mode === 'paused', WAIT);
    const paused = await until(
      'the report',
      async () => {
        const report = commander!.report('mobility-agent', 'ag');
        return report?.machines?.[0]?.mode === 'paused' && report;
      },
      WAIT,
    );
    expect(paused.assignmentProblems).toEqual([]);
  },
  TEST_MILLIS,
);

test(
  'killed between storing and acting, an agent acts at its next start; a managed machine that is not wanted any more is let go',
  async () => {
    await start();
    makeDisk(0);
    await protect();
    await settled();
    await cluster.agent.process.kill();
    const path = join(cluster.agent.dataFolder, 'control/assignment.json');
    const kept = JSON.parse(readFileSync(path, 'utf8'));
    // What stands on disk when the kill comes after the fsync of a newer document and before anything of it was done.
    kept.header.version += 100;
    kept.document.machines[0].paused = true;
    writeFileSync(path, JSON.stringify(kept));
    await cluster.agent.start();
    await until('the pause', async () => (await agentMachine()).mode === 'paused', WAIT);
    commander!.skip(200);
    await commander!.assign('mobility-agent', 'ag', { agent: { machines: [] } });
    await until(
      'the machine to be gone',
      async () => (await cluster.agent.admin.get<[]>('/v1/machines')).length === 0,
      WAIT,
    );
  },
  TEST_MILLIS,
);

test(
  'the control port takes agents of our authority and nobody else',
  async () => {
    await start();
    const relay = await peerOf(cluster.relays[0]!);
    const outcome = async (role: Role, name: string, authority: string): Promise<string> => {
      const identity = { role, name, machines: [] };
      const own = { folder: join(folder, `id-${name}-${authority}`), authority: join(folder, authority), identity };
      const credentials = await ensureCredentials({ ...own, nowMillis: Date.now() });
      const trusting = { ...credentials, trustPem: readFileSync(join(folder, 'authority/ca.pem'), 'utf8') };
      try {
        const { socket } = await dialPeer(trusting, [{ ...relay }], 'understudy-control/1');
        return await new Promise<string>((resolve) => {
          socket.on('error', () => resolve('ended'));
          socket.once('close', () => resolve('ended'));
          socket.once('data', () => resolve('greeted'));
        }).finally(() => socket.destroy());
      } catch {
        return 'not connected';
      }
    };
    expect(await outcome('mobility-agent', 'other', 'authority')).toBe('greeted');
    expect(await outcome('mobility-agent', 'ag', 'foreign')).not.toBe('greeted');
    expect(await outcome('process-server', 'ps2', 'authority')).not.toBe('greeted');
    // Its subject is that of its certificate: what is sent to `ag` goes to `ag`.
    await sleep(500);
    const answer = await commander!.send(
      'mobility-agent',
      'ag',
      { message: v1.InspectHost, result: v1.InspectHostResult },
      { paths: [] },
    );
    expect(answer).toMatchObject({ type: 'result' });
  },
  TEST_MILLIS,
);

function bound(of: Commander) {
  return { ask: of.ask.bind(of), send: of.send.bind(of) };
}
