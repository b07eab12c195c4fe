import { runTool, until } from '@understudy/testkit';
import { Scene } from '../../test/e2e/support/scene.ts';
import type { BenchContext, Measurement, Samples } from '../core/bench.types.ts';
import { preallocatedDisk } from '../core/scratch-disk.ts';

const SIZE_MIB = 1024;

/** Nothing differs: how fast a resync reads and compares the disk, against one program that reads and hashes it once. */
export const resyncReading: Measurement = {
  ids: ['resync-read'],
  tools: ['sha256sum'],
  async run(context) {
    const scene = await Scene.open({ relays: 1 });
    try {
      return [await reading(context, scene)];
    } finally {
      await scene.close();
    }
  },
};

async function reading(context: BenchContext, scene: Scene): Promise<Samples> {
  preallocatedDisk(scene.diskPath('ours'), SIZE_MIB);
  await scene.protect('bench', ['ours']);
  await scene.streaming('bench', 0);
  const rate = (millis: number) => (SIZE_MIB * 1024 * 1024) / 1000 / millis;
  const ours: number[] = [];
  const peers: number[] = [];
  for (let run = 0; run < context.runs; run += 1) {
    ours.push(rate(await resyncMillis(scene)));
    const begun = performance.now();
    await runTool('sha256sum', [scene.diskPath('ours')], { timeoutMillis: 120_000 });
    peers.push(rate(performance.now() - begun));
    context.say(`resync ${run + 1}/${context.runs}: ${ours[run]! | 0} MB/s, sha256sum ${peers[run]! | 0} MB/s`);
  }
  return {
    ...{ id: 'resync-read', what: 'resync of a disk that does not differ, from request to streaming', unit: 'MB/s' },
    ...{ ours, peer: 'sha256sum of the same file', peers, goal: { of: 'ratio', is: 'at-least', bound: 0.5 } },
  };
}

async function resyncMillis(scene: Scene): Promise<number> {
  const begun = performance.now();
  await scene.cluster.agent.admin.post('/v1/machines/bench/resync', {});
  await until('the resync', async () => (await scene.agentView('bench')).mode === 'resync', { timeoutMillis: 10_000 });
  await scene.streaming('bench', 0);
  return performance.now() - begun;
}
