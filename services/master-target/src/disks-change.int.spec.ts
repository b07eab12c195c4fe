// Real services (built): a disk is added and another one grown while the machine is protected; nothing is copied twice. Needs ./understudy build.
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AgentMachine, ServedDisk, ServedView } from '@understudy/hosting';
import { Cluster, runTool, until } from '@understudy/testkit';

const TEST_MILLIS = 90_000;
const WAIT = { timeoutMillis: 30_000 };
const MIB = 1024 * 1024;
const MACHINE = '0b2f0c5e-6f5e-4bcb-9f0e-1f4f2a3b4c5d';

let folder: string;
let cluster: Cluster;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'us-'));
});
afterEach(async () => {
  await Promise.all(cluster.services.map((service) => service.process.kill()));
  rmSync(folder, { recursive: true, force: true });
});

function imageOf(name: string): string {
  return join(folder, `${name}.raw`);
}

function protect(...names: string[]): Promise<AgentMachine> {
  const disks = names.map((name) => ({ name, path: imageOf(name) }));
  return cluster.agent.admin.post<AgentMachine>('/v1/machines', { name: 'web', machineId: MACHINE, disks });
}

function settled(): Promise<AgentMachine> {
  return until(
    'everything to be at the target',
    async () => {
      const machine = await cluster.agent.admin.get<AgentMachine>('/v1/machines/web');
      const isThere = machine.lagBytes === 0 && machine.durableBatch >= machine.sealedBatch;
      return machine.mode === 'streaming' && isThere && machine.rpoMillis === 0 && machine;
    },
    WAIT,
  );
}

async function contentOf(disk: ServedDisk): Promise<Buffer> {
  const path = join(folder, 'read.raw');
  await runTool('nbdcopy', [disk.uri, path]);
  return readFileSync(path).subarray(0, disk.sizeBytes);
}

async function viewAt(point: string): Promise<Map<string, Buffer>> {
  const view = await cluster.masterTarget.admin.post<ServedView>('/v1/machines/web/views', { point });
  const disks = new Map<string, Buffer>();
  for (const disk of view.disks) disks.set(disk.name, await contentOf(disk));
  await cluster.masterTarget.admin.delete(`/v1/views/${view.id}`);
  return disks;
}

async function write(disk: ServedDisk, offset: number, bytes: Buffer): Promise<void> {
  const path = join(folder, 'pattern');
  writeFileSync(path, bytes);
  await runTool('qemu-io', ['-f', 'raw', '-c', `write -s ${path} ${offset} ${bytes.length}`, disk.uri]);
}

test(
  'the new disk and the new room are copied, points from before have the machine as it was',
  async () => {
    cluster = await Cluster.create({ folder, relays: 1 });
    await cluster.startAll();
    writeFileSync(imageOf('vda'), Buffer.alloc(8 * MIB, 'system'));
    await protect('vda');
    await settled();
    await cluster.agent.admin.post('/v1/machines/web/marker', { name: 'small', pinned: true });
    const before = (await settled()).durableSequence!;
    const small = readFileSync(imageOf('vda'));

    await cluster.agent.admin.delete('/v1/machines/web');
    truncateSync(imageOf('vda'), 12 * MIB + 1536);
    writeFileSync(imageOf('vdb'), Buffer.alloc(4 * MIB, 'data'));
    const { disks } = await protect('vda', 'vdb');
    const [vda, vdb] = disks;
    expect(disks.map(({ sizeBytes }) => sizeBytes)).toEqual([12 * MIB + 1536, 4 * MIB]);
    await write(vda!, 12 * MIB, Buffer.alloc(1536, 'end'));
    await write(vdb!, 0, Buffer.alloc(4096, 'first'));
    const after = await settled();
    expect(after.durableSequence).toBeGreaterThan(before);

    const latest = await viewAt('latest');
    for (const name of ['vda', 'vdb'])
      expect([name, latest.get(name)!.equals(readFileSync(imageOf(name)))]).toEqual([name, true]);
    const old = await viewAt('@small');
    expect([...old.keys()]).toEqual(['vda']);
    expect(old.get('vda')!.equals(small)).toBe(true);
    // The 8 MiB that were there before were not sent again: the dirty map was closed cleanly.
    expect(after.sentBytes).toBeLessThan(6 * MIB);
    expect(statSync(imageOf('vda')).size).toBe(12 * MIB + 1536);
  },
  TEST_MILLIS,
);
