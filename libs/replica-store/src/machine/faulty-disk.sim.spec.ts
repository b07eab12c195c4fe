import { BlockIoError, type Clock } from '@understudy/block';
import { ReplicationRefusal } from '@understudy/replication';
import type { ReplicaStore } from '../store/replica-store.ts';
import {
  appendPlan,
  type BatchPlan,
  DiskModel,
  definition,
  randomPlan,
  readAll,
  sha,
  simulatedBench,
} from '../store.fixture.spec.ts';
import type { MachineReplica } from './machine-replica.ts';
import type { StoreEvent } from './replica-parts.ts';

const ROUNDS = Number(process.env.UNDERSTUDY_ROUNDS ?? 2);
const SEED = Number(process.env.UNDERSTUDY_SEED ?? 1);
const LIMITS = {
  segmentBytesMax: 128 * 1024,
  segmentBatchesMax: 8,
  segmentExtentsMax: 30,
  pendingBytesMax: 1024 * 1024,
};

/** Retries after a millisecond instead of a second. */
const hastyClock: Clock = {
  wallMicros: () => Date.now() * 1000,
  monotonicMillis: () => performance.now(),
  after: (millis, callback) => {
    const timer = setTimeout(callback, Math.min(millis, 1));
    return { cancel: () => clearTimeout(timer) };
  },
};

describe('a disk that fails', () => {
  it.each(Array.from({ length: ROUNDS }, (_, index) => SEED + index))(
    'costs no acknowledged batch: EIO, ENOSPC, failed fsync, then a power loss (seed %i)',
    async (seed) => {
      const bench = simulatedBench(seed, LIMITS);
      const { files, random } = bench;
      const events: StoreEvent[] = [];
      const plans: BatchPlan[] = [];
      let acknowledged = 0;
      let store: ReplicaStore;
      let replica: MachineReplica;
      let faultChance = 0;
      const open = async (): Promise<void> => {
        const saved = faultChance;
        faultChance = 0;
        ({ store, replica } = await bench.open({ clock: hastyClock, observe: (event) => events.push(event) }));
        const held = replica.held().sequence;
        expect(held).toBeGreaterThanOrEqual(acknowledged);
        expect(held).toBeLessThanOrEqual(plans.length);
        plans.length = held;
        const opened = replica;
        opened.onDurable((position) => {
          if (opened === replica) acknowledged = position.sequence;
        });
        await opened.openIncarnation(opened.incarnation() + 1, definition());
        if (opened.latestPoint() === undefined)
          await add({
            writes: model().disks.map((content, disk) => ({
              disk,
              block: 0,
              blocks: content.length / 4096,
              content: Buffer.from(content),
            })),
            seal: false,
          });
        faultChance = saved;
      };
      const model = (): DiskModel => {
        const made = new DiskModel();
        for (const [index, plan] of plans.entries()) made.apply(index + 1, plan);
        return made;
      };
      const add = async (plan: BatchPlan): Promise<void> => {
        plans.push(plan);
        await appendPlan(replica, plan);
      };
      files.faultRule = (operation) => {
        if (!random.chance(faultChance) || operation === 'remove' || operation === 'read') return undefined;
        return operation === 'sync' || operation === 'syncFolder' ? 'EIO' : 'ENOSPC';
      };
      await open();
      for (let loss = 0; loss < 5; loss += 1) {
        faultChance = 0.03;
        for (let step = 0; step < 40; step += 1) {
          await add(randomPlan(random));
          if (random.chance(0.3)) await new Promise((resolve) => setTimeout(resolve, 1));
        }
        faultChance = 0;
        if (random.chance(0.5)) {
          files.powerLoss();
          store!.close();
          await open();
        } else {
          // It goes on by itself when the disk is well again.
          while (replica!.durable().sequence < plans.length) await new Promise((resolve) => setTimeout(resolve, 5));
        }
        const expected = model();
        for (const point of replica!.points({ limit: 1000 })) {
          const view = replica!.openView({ sequence: point.sequence });
          for (const [disk, digest] of (expected.seals.get(point.sequence) as string[]).entries()) {
            const device = view.devices.get(disk);
            expect([point.sequence, disk, device && sha(await readAll(device))]).toEqual([
              point.sequence,
              disk,
              digest,
            ]);
          }
          view.close();
        }
        expect(replica!.faults().filter((fault) => fault.affectsData)).toEqual([]);
      }
      expect(events.some((event) => event.type === 'commit-failed')).toBe(true);
      store!.close();
    },
  );

  it('takes no more than its bound while nothing can be written, and goes on by itself', async () => {
    const bench = simulatedBench(99, LIMITS);
    const { store, replica } = await bench.open({ clock: hastyClock });
    await replica.openIncarnation(1, definition());
    await appendPlan(replica, { writes: [], seal: true });
    await replica.flush();
    bench.files.faultRule = (operation) => (operation === 'write' ? 'ENOSPC' : undefined);
    let taken = 0;
    let stopped = false;
    const writer = (async () => {
      while (!stopped) {
        await appendPlan(replica, {
          writes: [{ disk: 0, block: 0, blocks: 16, content: Buffer.alloc(65_536, taken) }],
          seal: true,
        });
        taken += 1;
      }
    })();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const before = taken;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(taken).toBe(before);
    expect(taken).toBeLessThan(20);
    expect(replica.durable().sequence).toBe(1);
    await expect(replica.openIncarnation(2, definition())).rejects.toThrow(ReplicationRefusal);
    bench.files.faultRule = undefined;
    while (replica.durable().sequence <= before) await new Promise((resolve) => setTimeout(resolve, 2));
    stopped = true;
    await writer;
    await replica.flush();
    expect(replica.points({ limit: 1000 })).toHaveLength(replica.held().sequence);
    store.close();
  });

  it('answers a failing read of the base with EIO, not with content', async () => {
    const bench = simulatedBench(5, LIMITS);
    const { store, replica } = await bench.open();
    await replica.openIncarnation(1, definition());
    await appendPlan(replica, {
      writes: [{ disk: 0, block: 0, blocks: 1, content: Buffer.alloc(4096, 1) }],
      seal: true,
    });
    await replica.flush();
    bench.files.faultRule = (operation, path) => (operation === 'read' && path.endsWith('.img') ? 'EIO' : undefined);
    const device = replica.openView('latest').devices.get(0);
    const read = async (): Promise<void> => device?.read(Buffer.alloc(4096), 0);
    await expect(read()).rejects.toThrow(BlockIoError);
    store.close();
  });
});
