import { Scene } from '../../test/e2e/support/scene.ts';
import type { BenchContext, Measurement, Samples } from '../core/bench.types.ts';
import { fio } from '../core/fio.ts';
import { preallocatedDisk } from '../core/scratch-disk.ts';
import { untilSealed } from '../core/settle.ts';

const SIZE_MIB = 1024;
const HOT_MIB = 256;

/** The target is away while a hot region is overwritten several times: what goes over the wire afterwards. */
export const outage: Measurement = {
  ids: ['catch-up'],
  tools: ['fio'],
  async run(context) {
    const scene = await Scene.open({ relays: 0 });
    try {
      return [await catchUp(context, scene)];
    } finally {
      await scene.close();
    }
  },
};

async function catchUp(context: BenchContext, scene: Scene): Promise<Samples> {
  preallocatedDisk(scene.diskPath('ours'), SIZE_MIB);
  const [disk] = (await scene.protect('bench', ['ours'])).disks;
  const ours: number[] = [];
  for (let run = 0; run < context.runs; run += 1) {
    await scene.streaming('bench', 0);
    const before = (await scene.agentView('bench')).sentBytes;
    await scene.cluster.masterTarget.process.kill();
    // Sequential and longer than the region: every block of it is dirty, most of them several times over.
    await fio({ ...{ uri: disk!.uri, rw: 'write', blockSize: '64k', depth: 8 }, seconds: 6, sizeMiB: HOT_MIB });
    await scene.cluster.masterTarget.start();
    await untilSealed(scene, 'bench');
    ours.push(((await scene.agentView('bench')).sentBytes - before) / (HOT_MIB * 1024 * 1024));
    context.say(`catch-up ${run + 1}/${context.runs}: ${ours[run]!.toFixed(2)}`);
  }
  return {
    ...{ id: 'catch-up', what: 'after an outage: bytes sent per distinct byte dirtied', unit: '×', ours },
    goal: { of: 'value', is: 'at-most', bound: 1.2 },
  };
}
