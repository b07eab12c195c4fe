import { Scene } from '../../test/e2e/support/scene.ts';
import type { Measurement, Samples } from '../core/bench.types.ts';
import { fio } from '../core/fio.ts';
import { preallocatedDisk } from '../core/scratch-disk.ts';
import { untilSealed } from '../core/settle.ts';
import { percentile } from '../core/summary.ts';

const SIZE_MIB = 1024;
const RATE_MBS = 30;
/** An hour by command: UNDERSTUDY_FOLD_SECONDS=3600. */
const SECONDS = { quick: 40, full: 300 };
/** Short against the measurement, so that most of what was written is folded while it runs. */
const WINDOWS = { never: '24h', always: '10s' };

interface Round {
  readonly rpoP99Millis: number;
  readonly storeGrowth: number;
}

/** The same load once with a window that keeps everything, once with one that makes retention fold all the time. */
export const fold: Measurement = {
  ids: ['fold-rpo', 'fold-store'],
  tools: ['fio'],
  async run(context) {
    const seconds = Number(process.env['UNDERSTUDY_FOLD_SECONDS'] ?? (context.quick ? SECONDS.quick : SECONDS.full));
    const without = await round(WINDOWS.never, seconds);
    const folding = await round(WINDOWS.always, seconds);
    context.say(`fold: RPO p99 ${folding.rpoP99Millis} ms, without ${without.rpoP99Millis} ms`);
    const note = `${seconds} s at ${RATE_MBS} MB/s of random 4–64 KiB writes; window ${WINDOWS.always}`;
    const load: Pick<Samples, 'peer' | 'note'> = { peer: 'nothing folded', note };
    return [
      {
        ...{ ...load, id: 'fold-rpo', what: 'RPO p99 while retention folds all the time', unit: 'ms' },
        ...{ ours: [folding.rpoP99Millis], peers: [without.rpoP99Millis] },
        goal: { of: 'ratio', is: 'at-most', bound: 1.5 },
      },
      {
        ...{ ...load, id: 'fold-store', what: 'what the store grew by, per byte written', unit: '×' },
        ...{ ours: [folding.storeGrowth], peers: [without.storeGrowth] },
        goal: { of: 'ratio', is: 'at-most', bound: 1 },
      },
    ];
  },
};

async function round(window: string, seconds: number): Promise<Round> {
  const scene = await Scene.open({ relays: 1, masterTarget: { retention: { window, tiers: [] } } });
  try {
    preallocatedDisk(scene.diskPath('ours'), SIZE_MIB);
    const [disk] = (await scene.protect('bench', ['ours'])).disks;
    await scene.streaming('bench', 0);
    const before = (await scene.targetView('bench')).storeBytes ?? 0;
    const rpos: number[] = [];
    const load = { done: false };
    const writing = fio({
      ...{ uri: disk!.uri, rw: 'randwrite', blockSize: '4k-64k', depth: 8 },
      ...{ seconds, sizeMiB: SIZE_MIB, rateMBs: RATE_MBS },
    }).finally(() => {
      load.done = true;
    });
    while (!load.done) {
      rpos.push((await scene.agentView('bench')).rpoMillis ?? Number.POSITIVE_INFINITY);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const { bytes } = await writing;
    await untilSealed(scene, 'bench');
    const grown = ((await scene.targetView('bench')).storeBytes ?? 0) - before;
    return { rpoP99Millis: percentile(rpos, 0.99), storeGrowth: grown / bytes };
  } finally {
    await scene.close();
  }
}
