import { Scene } from '../../test/e2e/support/scene.ts';
import type { BenchContext, Measurement, Samples } from '../core/bench.types.ts';
import { fio } from '../core/fio.ts';
import { preallocatedDisk } from '../core/scratch-disk.ts';
import { untilSealed } from '../core/settle.ts';

const SIZE_MIB = 128;
const LINK_BYTES_PER_SECOND = 8_000_000;
const CHURN_FACTOR = 3;

/**
 * Churn at three times the link, everywhere on the disk: the dirty set grows to the whole disk and stays so. What is promised is that a run always ends, so
 * that the RPO stays near twice the time that sending the dirty set once takes.
 */
export const cutRun: Measurement = {
  ids: ['cut-run'],
  tools: ['fio'],
  async run(context) {
    const scene = await Scene.open({ relays: 1, relay: { rate: { bytesPerSecond: LINK_BYTES_PER_SECOND } } });
    try {
      return [await underChurn(context, scene)];
    } finally {
      await scene.close();
    }
  },
};

async function underChurn(context: BenchContext, scene: Scene): Promise<Samples> {
  preallocatedDisk(scene.diskPath('ours'), SIZE_MIB);
  const [disk] = (await scene.protect('bench', ['ours'])).disks;
  await scene.streaming('bench', 0);
  const transferSeconds = (SIZE_MIB * 1024 * 1024) / LINK_BYTES_PER_SECOND;
  // Long enough for the third run to end after the first two have filled the map.
  const seconds = Math.ceil(transferSeconds * (context.quick ? 4 : 10));
  const samples = { worstRpoMillis: 0, done: false };
  const load = fio({
    ...{ uri: disk!.uri, rw: 'randwrite', blockSize: '4k-64k', depth: 4, seconds, sizeMiB: SIZE_MIB },
    rateMBs: (CHURN_FACTOR * LINK_BYTES_PER_SECOND) / 1e6,
  }).finally(() => {
    samples.done = true;
  });
  while (!samples.done) {
    const { rpoMillis = 0 } = await scene.agentView('bench');
    samples.worstRpoMillis = Math.max(samples.worstRpoMillis, rpoMillis);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { p99Micros } = await load;
  context.say(`cut run: worst RPO ${(samples.worstRpoMillis / 1000).toFixed(1)} s over ${seconds} s`);
  await untilSealed(scene, 'bench', 300_000);
  return {
    ...{ id: 'cut-run', unit: '×', ours: [samples.worstRpoMillis / 1000 / transferSeconds] },
    what: `churn at ${CHURN_FACTOR}× the link: worst RPO per time that sending the whole dirty set takes (${transferSeconds.toFixed(0)} s)`,
    goal: { of: 'value', is: 'at-most', bound: 2.2 },
    note: `the load's own p99 meanwhile: ${(p99Micros / 1000).toFixed(1)} ms`,
  };
}
