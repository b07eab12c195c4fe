import { Scene } from '../../test/e2e/support/scene.ts';
import type { BenchContext, Measurement, Samples } from '../core/bench.types.ts';
import { fio } from '../core/fio.ts';
import { preallocatedDisk } from '../core/scratch-disk.ts';
import { untilSealed } from '../core/settle.ts';
import { percentile } from '../core/summary.ts';

const SIZE_MIB = 1024;
const CHURN_STEPS_MBS = [50, 75, 100, 150, 200, 300, 400];

/** RPO under a steady churn, and the highest churn that still streams. */
export const recoveryPoint: Measurement = {
  ids: ['rpo-30mbs-p50', 'rpo-30mbs-p99', 'churn-max'],
  tools: ['fio'],
  async run(context) {
    const scene = await Scene.open({ relays: 1 });
    try {
      preallocatedDisk(scene.diskPath('ours'), SIZE_MIB);
      const [disk] = (await scene.protect('bench', ['ours'])).disks;
      await scene.streaming('bench');
      return [...(await rpo(context, scene, disk!.uri)), await churn(context, scene, disk!.uri)];
    } finally {
      await scene.close();
    }
  },
};

async function rpo(context: BenchContext, scene: Scene, uri: string): Promise<Samples[]> {
  const halves: number[] = [];
  const worst: number[] = [];
  for (let run = 0; run < context.runs; run += 1) {
    const seconds = context.quick ? 5 : 20;
    const { samples } = await underLoad(scene, uri, 30, seconds);
    halves.push(percentile(samples, 0.5));
    worst.push(percentile(samples, 0.99));
    context.say(`RPO at 30 MB/s ${run + 1}/${context.runs}: p50 ${halves.at(-1)} ms, p99 ${worst.at(-1)} ms`);
    await untilSealed(scene, 'bench');
  }
  const what = 'RPO at 30 MB/s of random 4–64 KiB writes';
  const note = 'by the agent: age of the oldest write that is not in a durable seal, sampled every 20 ms';
  return [
    {
      id: 'rpo-30mbs-p50',
      what: `${what}, p50`,
      unit: 'ms',
      note,
      goal: { of: 'value', is: 'at-most', bound: 250 },
      ours: halves,
    },
    {
      id: 'rpo-30mbs-p99',
      what: `${what}, p99`,
      unit: 'ms',
      note,
      goal: { of: 'value', is: 'at-most', bound: 1000 },
      ours: worst,
    },
  ];
}

/** The highest step at which every sample was streaming and the load got its rate. */
async function churn(context: BenchContext, scene: Scene, uri: string): Promise<Samples> {
  let best = 0;
  for (const rate of CHURN_STEPS_MBS) {
    const { modes, megabytesPerSecond } = await underLoad(scene, uri, rate, context.quick ? 5 : 20);
    const streamed = modes.every((mode) => mode === 'streaming');
    context.say(
      `churn ${rate} MB/s: ${streamed ? 'streams' : 'coalesces'} (${megabytesPerSecond.toFixed(0)} MB/s written)`,
    );
    await untilSealed(scene, 'bench');
    if (!streamed || megabytesPerSecond < rate * 0.9) break;
    best = rate;
  }
  return {
    ...{ id: 'churn-max', what: 'highest steady churn that streams (4–64 KiB random)', unit: 'MB/s' },
    ...{ goal: { of: 'value', is: 'at-least', bound: 150 }, ours: [best] },
    note: `steps tried: ${CHURN_STEPS_MBS.join(', ')}; load, agent, relay and target share the machine's cores`,
  };
}

async function underLoad(scene: Scene, uri: string, rateMBs: number, seconds: number) {
  const samples: number[] = [];
  const modes: string[] = [];
  const load = { done: false };
  const running = fio({
    uri,
    rw: 'randwrite',
    blockSize: '4k-64k',
    depth: 8,
    seconds,
    sizeMiB: SIZE_MIB,
    rateMBs,
  }).finally(() => {
    load.done = true;
  });
  while (!load.done) {
    const { rpoMillis, mode } = await scene.agentView('bench');
    samples.push(rpoMillis ?? Number.POSITIVE_INFINITY);
    modes.push(mode);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { samples, modes, megabytesPerSecond: (await running).megabytesPerSecond };
}
