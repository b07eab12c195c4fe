import { BLOCK_BYTES, type Clock, sha256, systemClock } from '@understudy/block';
import { type EncodedBatch, ReplicationRefusal } from '@understudy/replication';
import { StoreError } from '../errors.ts';
import { renewStoreId } from '../store/replica-store.ts';
import {
  appendPlan,
  definition,
  MACHINE,
  makeBatch,
  readAll,
  simulatedBench,
  type Write,
} from '../store.fixture.spec.ts';
import { exportImage, listPoints, storeStats } from '../tools/store-tools.ts';
import type { MachineReplica } from './machine-replica.ts';

function block(disk: number, at: number, fill: number, blocks = 1): Write {
  return { disk, block: at, blocks, content: Buffer.alloc(blocks * BLOCK_BYTES, fill) };
}

async function started(
  seed: number,
  clock: Clock = systemClock,
): Promise<{ bench: ReturnType<typeof simulatedBench>; replica: MachineReplica; close: () => void }> {
  const bench = simulatedBench(seed, { segmentBatchesMax: 8 });
  const { store, replica } = await bench.open({ clock });
  await replica.openIncarnation(1, definition());
  return { bench, replica, close: () => store.close() };
}

function code(run: () => unknown): string | undefined {
  try {
    run();
  } catch (cause) {
    if (cause instanceof ReplicationRefusal || cause instanceof StoreError) return cause.code;
    throw cause;
  }
  return undefined;
}

describe('a machine replica', () => {
  it('refuses what does not follow: sequence, chain, incarnation, generation, disks', async () => {
    const { replica, close } = await started(1);
    const first = makeBatch(replica, { writes: [block(0, 1, 1)], seal: true });
    await replica.append(first, first.frames);
    expect(code(() => replica.append(first, first.frames))).toBe('fork');
    const good = makeBatch(replica, { writes: [], seal: true });
    const otherChain = makeBatch(
      { ...handleOf(replica), held: () => ({ ...replica.held(), chain: Buffer.alloc(32, 9) }) },
      { writes: [], seal: true },
    );
    expect(code(() => replica.append(otherChain, new Uint8Array()))).toBe('fork');
    const outside = makeBatch(replica, { writes: [block(1, 39, 1, 2)], seal: false });
    expect(code(() => replica.append(outside, outside.frames))).toBe('protocol-violation');
    await replica.openIncarnation(5, definition());
    expect(code(() => replica.append(good, new Uint8Array()))).toBe('incarnation-old');
    await expect(replica.openIncarnation(5, definition())).rejects.toMatchObject({ code: 'incarnation-old' });
    expect(replica.durable().sequence).toBe(1);
    close();
  });

  it('grants a generation once, durably, and fences the one before', async () => {
    const { bench, replica, close } = await started(2);
    await appendPlan(replica, { writes: [block(0, 0, 1)], seal: true });
    const old = replica.generation();
    const late = makeBatch(replica, { writes: [], seal: true });
    const granted = await replica.grantGeneration(old);
    expect(granted.number).toBe(old.number + 1);
    await expect(replica.grantGeneration(old)).rejects.toMatchObject({ code: 'generation-changed' });
    expect(code(() => replica.append(late, new Uint8Array()))).toBe('fenced');
    bench.files.powerLoss();
    close();
    const { store, replica: again } = await bench.open();
    expect(again.generation()).toEqual(granted);
    expect(again.lineage()).toEqual([
      { generation: old, beganAt: 1 },
      { generation: granted, beganAt: 2 },
    ]);
    store.close();
  });

  it('grants a generation once, also to two who ask at the same time', async () => {
    const { replica, close } = await started(2);
    const old = replica.generation();
    const granted = await Promise.allSettled(['a', 'b'].map((id) => replica.grantGeneration(old, id.repeat(32))));
    expect(granted.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(granted[1]).toMatchObject({ reason: { code: 'generation-changed' } });
    expect(replica.lineage()).toHaveLength(2);
    expect(replica.generation()).toEqual({ number: old.number + 1, id: 'a'.repeat(32) });
    close();
  });

  it('finds points by sequence, time and marker, pages them, and answers what is missing', async () => {
    let seconds = 0;
    const { bench, replica, close } = await started(3, {
      ...systemClock,
      wallMicros: () => (5000 + seconds) * 1_000_000,
    });
    for (let index = 1; index <= 60; index += 1) {
      seconds = index;
      const markers =
        index % 20 === 0 ? [{ kind: 'application' as const, name: `app ${index}`, pinned: index === 40 }] : [];
      await appendPlan(replica, {
        writes: [block(0, index, index)],
        seal: index % 2 === 0,
        markers,
        sourceTimeMicros: index * 1_000_000,
      });
    }
    await replica.flush();
    const all = replica.points({ limit: 1000 });
    expect(all.map((point) => point.sequence)).toEqual(Array.from({ length: 30 }, (_, index) => 2 * (index + 1)));
    expect(replica.points({ beyond: 20, limit: 3 }).map((point) => point.sequence)).toEqual([22, 24, 26]);
    expect(replica.points({ order: 'descending', limit: 2 }).map((point) => point.sequence)).toEqual([60, 58]);
    expect(replica.latestPoint({ marker: 'application' })?.sequence).toBe(60);
    expect(replica.latestPoint({ marker: 'application', markerName: 'app 40' })?.markers).toEqual([
      { kind: 'application', name: 'app 40', pinned: true },
    ]);
    expect(replica.latestPoint({ markerName: 'app 40' })?.markers).toEqual([
      expect.objectContaining({ name: 'app 40' }),
    ]);
    expect(replica.latestPoint({ markerName: 'nobody' })).toBeUndefined();
    expect(replica.latestPoint({ marker: 'group' })).toBeUndefined();
    for (const point of all) {
      expect(replica.pointAtOrBefore(point.vaultTimeMicros)?.vaultTimeMicros).toBe(point.vaultTimeMicros);
      expect(replica.pointAtOrBefore(point.vaultTimeMicros + 500_000)?.sequence).toBe(point.sequence);
    }
    expect(replica.pointAtOrBefore((all[0]?.vaultTimeMicros ?? 0) - 1)).toBeUndefined();
    expect(code(() => replica.openView({ sequence: 3 }))).toBe('point-missing');
    expect(code(() => replica.openView({ sequence: 1000 }))).toBe('point-missing');
    close();
    expect(listPoints(bench.files, '/store', MACHINE, { limit: 1000 })).toEqual(all);
    const stats = storeStats(bench.files, '/store');
    expect(stats.machines[0]).toMatchObject({ points: 30, newestSequence: 60, name: 'guest', phase: 'journal' });
  });

  it('compares hash entries with content as of their batch', async () => {
    const { replica, close } = await started(4);
    await appendPlan(replica, { writes: [block(0, 0, 1, 16), block(0, 16, 2, 4)], seal: true });
    const question = await appendPlan(replica, {
      writes: [block(1, 0, 7)],
      seal: false,
      hashes: [
        { disk: 0, block: 0, blocks: 16, digest: sha256(Buffer.alloc(65_536, 1)) },
        { disk: 0, block: 16, blocks: 4, digest: sha256(Buffer.alloc(16_384, 3)) },
        { disk: 0, block: 32, blocks: 16, digest: sha256(Buffer.alloc(65_536)) },
      ],
    });
    await appendPlan(replica, { writes: [block(0, 0, 9)], seal: true });
    expect(await replica.compare(question)).toEqual([2]);
    close();
  });

  it('asks once for current blocks whose frame is rotten, and not for those that are newer', async () => {
    const { bench, replica, close } = await started(5);
    await appendPlan(replica, { writes: [], seal: true });
    await appendPlan(replica, { writes: [block(0, 3, 1, 2), block(0, 9, 2)], seal: true });
    await appendPlan(replica, { writes: [block(0, 4, 5)], seal: true });
    await replica.flush();
    const asked: { ranges: number[]; reason: string }[] = [];
    replica.onRepair((ranges, reason) => asked.push({ ranges, reason }));
    // The first block of the first frame: behind header, envelope, preamble, batch header and frame table.
    const path = `/store/machines/${MACHINE}/journal/00000000.seg`;
    const file = bench.files.open(path, 'read');
    const content = Buffer.alloc(file.sizeBytes());
    file.readSync(content, 0);
    bench.files.flipBit(path, content.indexOf(Buffer.alloc(64, 1)));
    for (const [sequence, broken] of [
      [2, true],
      [3, true],
      [1, false],
    ] as const) {
      const device = replica.openView({ sequence }).devices.get(0);
      const read = async (): Promise<void> => device?.read(Buffer.alloc(BLOCK_BYTES), 3 * BLOCK_BYTES);
      if (broken) await expect(read()).rejects.toMatchObject({ code: 'EIO' });
      else await read();
    }
    expect(asked.map((item) => item.ranges)).toEqual([[0, 3, 1, 0, 9, 1]]);
    expect(replica.faults()).toMatchObject([{ kind: 'rotten-frames', fromSequence: 2, affectsData: true }]);
    await appendPlan(replica, { writes: [block(0, 3, 1), block(0, 9, 2)], seal: true });
    await replica.flush();
    const device = replica.openView('latest').devices.get(0);
    const read = Buffer.alloc(BLOCK_BYTES);
    await device?.read(read, 3 * BLOCK_BYTES);
    expect(read.every((byte) => byte === 1)).toBe(true);
    close();
  });

  it('lets disks be added and grown; a view has the disks of its point', async () => {
    const { replica, close } = await started(6);
    await appendPlan(replica, { writes: [block(0, 95, 1)], seal: true });
    await appendPlan(replica, {
      writes: [block(0, 150, 2), block(2, 1, 3)],
      seal: true,
      definition: definition([160, 40, 8], 2),
    });
    await replica.flush();
    const sizes = (sequence: number): number[] =>
      [...replica.openView({ sequence }).devices.values()].map((device) => device.sizeBytes / BLOCK_BYTES);
    expect(sizes(1)).toEqual([96, 40]);
    expect(sizes(2)).toEqual([160, 40, 8]);
    const grown = await readAll(replica.openView('latest').devices.get(0) as never);
    expect([grown[95 * BLOCK_BYTES], grown[96 * BLOCK_BYTES], grown[150 * BLOCK_BYTES]]).toEqual([1, 0, 2]);
    close();
  });

  it('exports an image, keeps a second process out, and tells a renewed store', async () => {
    const { bench, replica, close } = await started(7);
    await appendPlan(replica, { writes: [block(0, 5, 1)], seal: true });
    await appendPlan(replica, { writes: [block(0, 5, 2)], seal: true });
    await replica.flush();
    const wanted = await readAll(replica.openView({ sequence: 1 }).devices.get(0) as never);
    await expect(bench.open()).rejects.toMatchObject({ code: 'store-locked' });
    await expect(
      exportImage(bench.files, '/store', { machineId: MACHINE, at: 'latest', disk: 0, target: '/out' }),
    ).rejects.toMatchObject({ code: 'store-locked' });
    const before = replica.storeId;
    close();
    const result = await exportImage(bench.files, '/store', {
      machineId: MACHINE,
      at: { sequence: 1 },
      disk: 0,
      target: '/out',
    });
    expect(result).toMatchObject({ sizeBytes: 96 * BLOCK_BYTES, dataBytes: BLOCK_BYTES });
    const image = Buffer.alloc(result.sizeBytes);
    bench.files.open('/out', 'read').readSync(image, 0);
    expect(image.equals(wanted)).toBe(true);
    const renewed = await renewStoreId({
      files: bench.files,
      entropy: { bytes: (count) => Buffer.alloc(count, 5) },
      folder: '/store',
    });
    expect(renewed).not.toBe(before);
    const { store, replica: again } = await bench.open();
    expect(again.storeId).toBe(renewed);
    expect(again.durable().sealed).toBe(2);
    store.close();
  });

  it('scrubs: learns digests of quiet leaves, finds rot in the base, asks for it', async () => {
    const { bench, replica, close } = await started(8);
    await appendPlan(replica, { writes: [block(0, 0, 1, 96), block(1, 3, 4)], seal: true });
    await replica.flush();
    const first = await replica.scrub();
    expect(first).toMatchObject({ leavesEqual: 6, leavesLearnt: 1, damaged: 0 });
    bench.files.flipBit(`/store/machines/${MACHINE}/base/disk-1.img`, 3 * BLOCK_BYTES + 7);
    const asked: number[][] = [];
    replica.onRepair((ranges) => asked.push(ranges));
    expect(await replica.scrub()).toMatchObject({ damaged: 1 });
    expect(asked).toEqual([[1, 0, 16]]);
    const read = async (): Promise<void> =>
      replica
        .openView('latest')
        .devices.get(1)
        ?.read(Buffer.alloc(10), 3 * BLOCK_BYTES);
    await expect(read()).rejects.toMatchObject({ code: 'EIO' });
    close();
  });

  it('answers the chain of every batch that it holds', async () => {
    const { replica, close } = await started(9);
    const batches: EncodedBatch[] = [];
    for (let index = 0; index < 30; index += 1)
      batches.push(await appendPlan(replica, { writes: [block(0, index, 1)], seal: true }));
    await replica.flush();
    for (const batch of batches) {
      expect(Buffer.compare((await replica.chainAt(batch.header.sequence)) as Uint8Array, batch.chain)).toBe(0);
    }
    expect(await replica.chainAt(31 as never)).toBeUndefined();
    expect(replica.held().incarnation).toBe(1);
    close();
  });
});

function handleOf(replica: MachineReplica): Pick<MachineReplica, 'generation' | 'incarnation'> {
  return { generation: () => replica.generation(), incarnation: () => replica.incarnation() };
}
