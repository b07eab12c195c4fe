import { BlockIoError } from '@understudy/block';
import { ReplicationRefusal } from '@understudy/replication';
import { StoreError } from '../errors.ts';
import type { ReplicaStore } from '../store/replica-store.ts';
import {
  appendPlan,
  type Bench,
  DiskModel,
  definition,
  MACHINE,
  randomPlan,
  readAll,
  sha,
  simulatedBench,
} from '../store.fixture.spec.ts';
import { checkStore } from '../tools/check-store.ts';
import type { MachineReplica } from './machine-replica.ts';

const ROUNDS = Number(process.env.UNDERSTUDY_ROUNDS ?? 2);
const SEED = Number(process.env.UNDERSTUDY_SEED ?? 1);
const LIMITS = { segmentBytesMax: 128 * 1024, segmentBatchesMax: 8, segmentExtentsMax: 30 };
const MACHINE_FOLDER = `/store/machines/${MACHINE}`;

interface Filled {
  readonly bench: Bench;
  readonly model: DiskModel;
  readonly newest: number;
}

/** A closed store with a base, several segments with merged indexes and a tail. */
async function filled(seed: number): Promise<Filled> {
  const bench = simulatedBench(seed, LIMITS);
  const { store, replica } = await bench.open();
  await replica.openIncarnation(1, definition());
  const model = new DiskModel();
  const whole = model.disks.map((disk, index) => ({
    disk: index,
    block: 0,
    blocks: disk.length / 4096,
    content: Buffer.from(bench.random.bytes(disk.length)),
  }));
  let next = 1;
  for (let count = 0; count < 90; count += 1) {
    const plan = next === 1 ? { writes: whole, seal: true } : randomPlan(bench.random);
    await appendPlan(replica, plan);
    model.apply(next, plan);
    next += 1;
  }
  await replica.flush();
  await settled(replica);
  store.close();
  return { bench, model, newest: next - 1 };
}

async function settled(replica: MachineReplica): Promise<void> {
  for (
    let wait = 0;
    wait < 400 && replica.retention.segments().some((segment) => !segment.indexed && !segment.open);
    wait += 1
  ) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await new Promise((resolve) => setTimeout(resolve, 30));
}

function allFiles(bench: Bench): string[] {
  const found: string[] = ['/store/store.1'];
  for (const folder of ['', '/base', '/journal', '/index', '/definitions']) {
    for (const name of bench.files.list(`${MACHINE_FOLDER}${folder}`)) {
      if (name.includes('.')) found.push(`${MACHINE_FOLDER}${folder}/${name}`);
    }
  }
  return found;
}

/** Whatever can be opened and read is right; the rest is refused with a code. Answers how many disks were read. */
async function readEverything(replica: MachineReplica, model: DiskModel): Promise<{ equal: number; refused: number }> {
  let equal = 0;
  let refused = 0;
  for (const [sequence, digests] of model.seals) {
    try {
      const view = replica.openView({ sequence });
      for (const [disk, digest] of digests.entries()) {
        const device = view.devices.get(disk);
        if (device === undefined) throw new Error('no device');
        try {
          const content = await readAll(device);
          expect([sequence, disk, sha(content)]).toEqual([sequence, disk, digest]);
          equal += 1;
        } catch (cause) {
          if (!(cause instanceof BlockIoError)) throw cause;
          expect(cause.code).toBe('EIO');
          refused += 1;
        }
      }
      view.close();
    } catch (cause) {
      if (!(cause instanceof StoreError) && !(cause instanceof BlockIoError)) throw cause;
      refused += digests.length;
    }
  }
  return { equal, refused };
}

async function openOrRefuse(bench: Bench): Promise<{ store: ReplicaStore; replica: MachineReplica } | undefined> {
  try {
    return await bench.open();
  } catch (cause) {
    if (cause instanceof StoreError || cause instanceof ReplicationRefusal) return undefined;
    throw cause;
  }
}

describe('a damaged store', () => {
  it('is whole before', async () => {
    const { bench, model } = await filled(SEED);
    const report = await checkStore(bench.files, '/store');
    expect(report.faults).toEqual([]);
    expect(report.ok).toBe(true);
    expect(report.machines[0]?.points).toBe(model.seals.size);
    const { store, replica } = await bench.open();
    const { refused } = await readEverything(replica, model);
    expect(refused).toBe(0);
    store.close();
  });

  it.each(Array.from({ length: ROUNDS }, (_, index) => SEED + index))(
    'never shows wrong data and tells what is affected (seed %i)',
    async (seed) => {
      const { bench, model } = await filled(seed);
      const { random, files } = bench;
      const paths = allFiles(bench);
      const history: string[] = [];
      for (let round = 0; round < 6; round += 1) {
        const path = paths[random.below(paths.length)] as string;
        if (!files.exists(path)) continue;
        // Without its digest rot in the base cannot be seen: one of the two at a time.
        const other = path.endsWith('.img') ? '.leaves' : path.endsWith('.leaves') ? '.img' : 'none';
        if (history.some((earlier) => earlier.endsWith(other))) continue;
        const size = files.open(path, 'read').sizeBytes();
        if (size === 0) continue;
        history.push(path);
        if (random.chance(0.2)) {
          const handle = files.open(path, 'write');
          handle.truncate(random.below(size));
          handle.close();
        } else {
          for (let flips = 1 + random.below(3); flips > 0; flips -= 1) files.flipBit(path, random.below(size));
        }
        const report = await checkStore(files, '/store').catch((cause: unknown) => {
          if (cause instanceof StoreError) return undefined;
          throw cause;
        });
        const opened = await openOrRefuse(bench);
        if (opened === undefined) {
          expect(report?.ok ?? false).toBe(false);
          return;
        }
        const { refused } = await readEverything(opened.replica, model);
        if (refused > 0) expect([history, report?.ok ?? false]).toEqual([history, false]);
        await settled(opened.replica);
        opened.store.close();
      }
    },
  );
});
