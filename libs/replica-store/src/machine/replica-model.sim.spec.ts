import { isPromise } from '@understudy/block';
import type { ReplicaStore } from '../store/replica-store.ts';
import {
  appendPlan,
  type BatchPlan,
  type Bench,
  DiskModel,
  definition,
  randomPlan,
  readAll,
  sha,
  simulatedBench,
} from '../store.fixture.spec.ts';
import type { MachineReplica } from './machine-replica.ts';

const ROUNDS = Number(process.env.UNDERSTUDY_ROUNDS ?? 2);
const SEED = Number(process.env.UNDERSTUDY_SEED ?? 1);
/** Small segments, so that every level of the index is in play. */
const LIMITS = { segmentBytesMax: 256 * 1024, segmentBatchesMax: 12, segmentExtentsMax: 40 };

/** A store that is written, reopened and robbed of its power, against a plain model. */
class Harness {
  readonly bench: Bench;
  store!: ReplicaStore;
  replica!: MachineReplica;
  /** What was appended, by sequence (1 first). */
  plans: BatchPlan[] = [];
  acknowledged = 0;

  constructor(seed: number) {
    this.bench = simulatedBench(seed, LIMITS);
  }

  async open(): Promise<void> {
    ({ store: this.store, replica: this.replica } = await this.bench.open());
    const held = this.replica.held().sequence;
    expect(held).toBeGreaterThanOrEqual(this.acknowledged);
    expect(held).toBeLessThanOrEqual(this.plans.length);
    this.plans.length = held;
    this.acknowledged = held;
    const { replica } = this;
    replica.onDurable((position) => {
      if (replica === this.replica) this.acknowledged = position.sequence;
    });
    await replica.openIncarnation(replica.incarnation() + 1, definition());
    // In the first run the base may be ahead of the position: a sender whose batches are void sends their blocks again.
    if (replica.latestPoint() === undefined) await this.append(this.wholeDisks());
  }

  wholeDisks(): BatchPlan {
    const writes = this.model().disks.map((content, disk) => ({
      disk,
      block: 0,
      blocks: content.length / 4096,
      content: Buffer.from(content),
    }));
    return { writes, seal: false };
  }

  async append(plan: BatchPlan = randomPlan(this.bench.random)): Promise<void> {
    await appendPlan(this.replica, plan);
    this.plans.push(plan);
  }

  model(): DiskModel {
    const model = new DiskModel();
    for (const [index, plan] of this.plans.entries()) model.apply(index + 1, plan);
    return model;
  }

  /** Every visible point against the model; and all durable seals are visible. */
  async check(newest = Number.POSITIVE_INFINITY): Promise<void> {
    const model = this.model();
    const points = this.replica.points({ limit: 1000 });
    const first = points[0]?.sequence ?? Number.POSITIVE_INFINITY;
    const expected = [...model.seals.keys()].filter((seal) => seal >= first && seal <= this.replica.durable().sequence);
    expect(points.map((point) => point.sequence)).toEqual(expected);
    for (const point of points.slice(-newest)) {
      const view = this.replica.openView({ sequence: point.sequence });
      for (const [disk, digest] of (model.seals.get(point.sequence) as string[]).entries()) {
        const device = view.devices.get(disk);
        if (device === undefined) throw new Error('no device');
        expect([point.sequence, disk, sha(await readAll(device))]).toEqual([point.sequence, disk, digest]);
      }
      view.close();
    }
  }

  async checkUnaligned(): Promise<void> {
    const point = this.replica.latestPoint();
    if (point === undefined) return;
    const view = this.replica.openView({ sequence: point.sequence });
    const { random } = this.bench;
    for (const device of view.devices.values()) {
      const whole = await readAll(device);
      for (let round = 0; round < 10; round += 1) {
        const at = random.below(device.sizeBytes);
        const part = Buffer.alloc(1 + random.below(device.sizeBytes - at));
        const read = device.read(part, at);
        if (isPromise(read)) await read;
        expect(part.equals(whole.subarray(at, at + part.length))).toBe(true);
        const extents = await device.extents(at, part.length);
        let position = at;
        for (const extent of extents) {
          expect(extent.offsetBytes).toBe(position);
          position += extent.lengthBytes;
          const piece = whole.subarray(extent.offsetBytes, position);
          if (extent.kind !== 'data') expect(piece.every((byte) => byte === 0)).toBe(true);
        }
        expect(position).toBe(at + part.length);
      }
    }
    view.close();
  }
}

const seeds = Array.from({ length: ROUNDS }, (_, index) => SEED + index);

describe('a replica against a plain model', () => {
  it.each(seeds)('shows every seal byte for byte, over restarts (seed %i)', async (seed) => {
    const harness = new Harness(seed);
    await harness.open();
    for (let step = 0; step < 220; step += 1) {
      await harness.append();
      if (!harness.bench.random.chance(0.02)) continue;
      if (harness.bench.random.chance(0.5)) {
        await harness.replica.flush();
        harness.store.close();
      } else {
        harness.bench.files.processKill();
        harness.store.close();
      }
      await harness.open();
    }
    await harness.replica.flush();
    await harness.check();
    await harness.checkUnaligned();
    expect(harness.replica.faults().filter((fault) => fault.affectsData)).toEqual([]);
    harness.store.close();
  });

  it.each(seeds)('keeps every acknowledged batch through power losses (seed %i)', async (seed) => {
    const harness = new Harness(seed * 7919);
    await harness.open();
    for (let loss = 0; loss < 12; loss += 1) {
      const steps = 1 + harness.bench.random.below(40);
      for (let step = 0; step < steps; step += 1) {
        await harness.append();
        if (harness.bench.random.chance(0.3)) await new Promise((resolve) => setImmediate(resolve));
      }
      harness.bench.files.powerLoss();
      harness.store.close();
      await harness.open();
      await harness.check(loss === 11 ? undefined : 15);
      expect(harness.replica.faults().filter((fault) => fault.affectsData)).toEqual([]);
    }
    harness.store.close();
  });
});
