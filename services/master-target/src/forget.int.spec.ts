// Real services (built): what becomes of a stream and its spool when a replica is forgotten, and of a replica whose disk is full. Needs ./understudy build.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AgentMachine, JobView, RelayStream, TargetMachine } from '@understudy/hosting';
import { Cluster, runTool, until } from '@understudy/testkit';

const TEST_MILLIS = 90_000;
const WAIT = { timeoutMillis: 30_000 };
const MIB = 1024 * 1024;
const DISK_BYTES = 8 * MIB;

let folder: string;
let cluster: Cluster;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'us-'));
});
afterEach(async () => {
  await Promise.all(cluster.services.map((service) => service.process.kill()));
  unmount();
  rmSync(folder, { recursive: true, force: true });
});

function unmount(): void {
  try {
    execFileSync('umount', ['--lazy', join(folder, 'small')], { stdio: 'ignore' });
  } catch {
    // Nothing is mounted.
  }
}

/** Undefined: it is. */
function whyNotMounted(): string | undefined {
  try {
    const small = join(folder, 'small');
    mkdirSync(small);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=48m', 'understudy', small], { stdio: 'ignore' });
    return undefined;
  } catch (error) {
    return String(error);
  }
}

async function protect(name: string): Promise<AgentMachine> {
  const path = join(folder, `${name}.raw`);
  writeFileSync(path, '');
  truncateSync(path, DISK_BYTES);
  const machine = { name, disks: [{ name: 'vda', path }] };
  const made = await cluster.agent.admin.post<AgentMachine>('/v1/machines', machine);
  await until('a point', async () => (await target(name))?.newestPoint, WAIT);
  return made;
}

async function target(name: string): Promise<TargetMachine | undefined> {
  const all = await cluster.masterTarget.admin.get<TargetMachine[]>('/v1/machines');
  return all.find((machine) => machine.name === name);
}

async function write(machine: AgentMachine, megabytes: number): Promise<void> {
  const path = join(folder, 'load.raw');
  writeFileSync(path, Buffer.alloc(megabytes * MIB, `${Math.random()}`));
  await runTool('nbdcopy', [path, machine.disks[0]!.uri]);
}

async function forget(name: string, more: object = {}): Promise<JobView> {
  const { admin } = cluster.masterTarget;
  const { key } = await admin.post<JobView>(`/v1/machines/${name}/forget`, { confirm: name, ...more });
  return await until(
    'the end of the job',
    async () => {
      const job = await admin.get<JobView>(`/v1/jobs/${key}`);
      return job.state !== 'running' && job;
    },
    WAIT,
  );
}

function streams(): Promise<RelayStream[]> {
  return cluster.relays[0]!.admin.get<RelayStream[]>('/v1/streams');
}

test(
  'a machine whose agent still sends is forgotten only when that is said; afterwards nothing of it is left on the way',
  async () => {
    cluster = await Cluster.create({ folder, relays: 1, relay: { spool: { idleAfter: '2s' } } });
    await cluster.startAll();
    const machine = await protect('web');
    await expect(forget('web')).rejects.toMatchObject({
      status: 409,
      code: 'source-still-sends',
      message: expect.stringContaining('begins anew'),
    });
    expect(await target('web')).toMatchObject({ connected: true });

    expect(await forget('web', { evenIfSending: true })).toMatchObject({ state: 'succeeded' });
    await write(machine, 2);
    const anew = await until('a replica that begins anew', async () => (await target('web'))?.newestPoint, WAIT);
    expect(anew.sequence).toBeGreaterThan(0);

    await cluster.agent.admin.delete('/v1/machines/web');
    expect(await forget('web')).toMatchObject({ state: 'succeeded' });
    expect(await cluster.masterTarget.admin.get('/v1/machines')).toEqual([]);
    await until('the stream to go', async () => (await streams()).length === 0, WAIT);
    expect(readdirSync(join(folder, 'ps1', 'spool'))).toEqual([]);
    expect(readdirSync(join(folder, 'mt', 'store', 'machines'))).toEqual([]);
    expect(await cluster.masterTarget.admin.get('/v1/machines')).toEqual([]);
  },
  TEST_MILLIS,
);

test(
  'on a full disk a replica can be forgotten, which makes room, and the master target comes to an orderly end',
  async () => {
    const masterTarget = {
      store: { folder: join(folder, 'small', 'store') },
      space: { lowBytes: 0, criticalBytes: 0, reserveBytes: 0 },
    };
    cluster = await Cluster.create({ folder, relays: 0, masterTarget });
    const reason = whyNotMounted();
    if (reason !== undefined) {
      process.stderr.write(`skipped, cannot mount a small disk here: ${reason}\n`);
      return;
    }
    await cluster.startAll();
    const [web, db] = [await protect('web'), await protect('db')];
    execFileSync('sh', ['-c', `cat /dev/zero > ${join(folder, 'small', 'filler')} || true`], { stdio: 'ignore' });
    for (const machine of [web, db]) await write(machine, 4);
    const isStuck = async (name: string) => {
      const { heldSequence, durableSequence } = (await target(name))!;
      return heldSequence > durableSequence;
    };
    await until('both to be stuck', async () => (await isStuck('web')) && (await isStuck('db')), WAIT);

    await cluster.agent.process.kill();
    expect(await forget('web', { evenIfSending: true })).toMatchObject({ state: 'succeeded' });
    expect(await target('web')).toBeUndefined();
    expect(readdirSync(join(folder, 'small', 'store', 'machines'))).toEqual([db.machineId]);

    await cluster.masterTarget.process.stop();
    expect(cluster.masterTarget.process.exitCode).toBe(0);
  },
  TEST_MILLIS,
);
