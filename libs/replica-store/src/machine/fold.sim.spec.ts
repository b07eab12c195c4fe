import {
  appendPlan,
  DiskModel,
  definition,
  MACHINE,
  randomPlan,
  readAll,
  sha,
  simulatedBench,
} from '../store.fixture.spec.ts';
import type { MachineReplica } from './machine-replica.ts';

const ROUNDS = Number(process.env.UNDERSTUDY_ROUNDS ?? 2);
const LIMITS = { segmentBytesMax: 128 * 1024, segmentBatchesMax: 8, segmentExtentsMax: 30 };

async function checkAll(replica: MachineReplica, model: DiskModel, oldest: number): Promise<void> {
  const points = replica.points({ limit: 1000 });
  const kept = [...model.seals.keys()].filter((seal) => seal >= oldest && seal <= replica.durable().sequence);
  expect(points.map((point) => point.sequence)).toEqual(kept);
  for (const point of points) {
    const view = replica.openView({ sequence: point.sequence });
    for (const [disk, digest] of (model.seals.get(point.sequence) as string[]).entries()) {
      const device = view.devices.get(disk);
      expect([point.sequence, disk, device && sha(await readAll(device))]).toEqual([point.sequence, disk, digest]);
    }
    view.close();
  }
}

const STEPS = 4;
const definitionsFolder = `/store/machines/${MACHINE}/definitions`;

describe('fold', () => {
  it.each(Array.from({ length: ROUNDS }, (_, index) => index + 1))(
    'keeps every later point equal, with a crash after any step (seed %i)',
    async (seed) => {
      const bench = simulatedBench(seed, LIMITS);
      let { store, replica } = await bench.open();
      await replica.openIncarnation(1, definition());
      const model = new DiskModel();
      let next = 1;
      for (let round = 0; round < 8; round += 1) {
        for (let count = 0; count < 25; count += 1) {
          const plan = randomPlan(bench.random);
          await appendPlan(replica, plan);
          model.apply(next, plan);
          next += 1;
        }
        await replica.flush();
        const points = replica.points({ limit: 1000 });
        const target = points[bench.random.below(points.length)]?.sequence ?? 0;
        if (target > replica.facts.baseSequence) {
          const stopAfter = bench.random.below(STEPS + 1);
          for (let attempt = 0; attempt < 2; attempt += 1) {
            const steps = [
              () => replica.retention.raiseOldestPoint(target),
              () => replica.retention.applyToBase(target),
              () => replica.retention.advanceBase(target),
              () => replica.retention.removeFolded(),
            ];
            const last = attempt === 0 ? stopAfter : STEPS;
            for (const step of steps.slice(0, last)) await step();
            if (last === STEPS) break;
            bench.files.powerLoss();
            store.close();
            ({ store, replica } = await bench.open());
            await replica.openIncarnation(replica.incarnation() + 1, definition(undefined, next));
            await checkAll(replica, model, replica.facts.oldestPoint);
          }
        }
        await checkAll(replica, model, replica.facts.oldestPoint);
      }
      await replica.retention.removeFolded();
      const definitions = bench.files.list(definitionsFolder).map((name) => Number.parseInt(name, 10));
      expect(Math.min(...definitions)).toBe(replica.facts.baseDefinition);
      expect(replica.faults().filter((fault) => fault.affectsData)).toEqual([]);
      expect(replica.facts.baseSequence).toBeGreaterThan(0);
      store.close();
    },
  );
});
