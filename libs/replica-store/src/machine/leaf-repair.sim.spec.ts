import {
  appendPlan,
  type BatchPlan,
  DiskModel,
  definition,
  readAll,
  sha,
  simulatedBench,
} from '../store.fixture.spec.ts';

const SEED = Number(process.env.UNDERSTUDY_SEED ?? 1);

describe('a leaf of which a part cannot be read when it is folded', () => {
  // Found by the simulator: ./understudy sim --seed 301979 --swarm (2026-11-20): what had hidden a part of it was gone after the fold, and nobody asked for it.
  it('is asked of the source whole, by each fold until it has come', async () => {
    const bench = simulatedBench(SEED);
    let { store, replica } = await bench.open();
    await replica.openIncarnation(1, definition());
    const model = new DiskModel();
    const random = (blocks: number) => Buffer.from(bench.random.bytes(blocks * 4096));
    const append = async (block: number, content: Buffer): Promise<void> => {
      const plan: BatchPlan = { writes: [{ disk: 0, block, blocks: content.length / 4096, content }], seal: true };
      model.apply(replica.held().sequence + 1, plan);
      await appendPlan(replica, plan);
      await replica.flush();
    };
    const rotten = random(2);
    await append(0, random(96));
    await append(1, rotten);
    await append(5, random(1));
    const { folder } = replica;
    store.close();
    flipWhere(bench, `${folder}/journal`, rotten);
    ({ store, replica } = await bench.open());
    await replica.openIncarnation(2, definition());
    const asked: number[][] = [];
    replica.onRepair((ranges) => asked.push([...ranges]));
    const fold = async (through: number): Promise<number> => {
      await replica.retention.raiseOldestPoint(through);
      const { damagedLeaves } = await replica.retention.applyToBase(through);
      await replica.retention.advanceBase(through);
      return damagedLeaves;
    };
    expect(await fold(2)).toBe(1);
    expect(asked).toContainEqual([0, 0, 16]);
    asked.length = 0;
    expect(await fold(3)).toBe(1);
    expect(asked).toContainEqual([0, 0, 16]);
    await append(0, Buffer.from(model.disks[0]?.subarray(0, 16 * 4096) ?? []));
    expect(await fold(4)).toBe(0);
    const view = replica.openView('latest');
    const device = view.devices.get(0);
    expect(device && sha(await readAll(device))).toBe(model.seals.get(4)?.[0]);
    view.close();
    store.close();
  });
});

/** Turns one bit of the file of a folder that has this content. */
function flipWhere({ files }: ReturnType<typeof simulatedBench>, folder: string, content: Buffer): void {
  for (const name of files.list(folder)) {
    const handle = files.open(`${folder}/${name}`, 'read');
    const bytes = Buffer.alloc(handle.sizeBytes());
    handle.readSync(bytes, 0);
    handle.close();
    const at = bytes.indexOf(content);
    if (at >= 0) files.flipBit(`${folder}/${name}`, at);
  }
}
