import type { JobView } from '@understudy/hosting';
import { SourceGuest } from '../../test/e2e/support/guest.ts';
import { Scene } from '../../test/e2e/support/scene.ts';
import type { BenchContext, Measurement, Samples } from '../core/bench.types.ts';

const DRILLS_EACH_RUN = 2;

/** A protected guest: drills from request to running VM process, and restarts of every service under it. */
export const recoveryTime: Measurement = {
  ids: ['failover-start', 'start-agent', 'start-relay', 'start-target'],
  tools: ['qemu-system-x86_64'],
  async run(context) {
    const scene = await Scene.open({ relays: 1 });
    try {
      await SourceGuest.boot(scene, 'guest', 100);
      await scene.streaming('guest');
      return [await failoverStart(context, scene), ...(await restarts(context, scene))];
    } finally {
      await scene.close();
    }
  },
};

async function failoverStart(context: BenchContext, scene: Scene): Promise<Samples> {
  const ours: number[] = [];
  for (let run = 0; run < context.runs * DRILLS_EACH_RUN; run += 1) {
    const job = await scene.failover('test-failover', 'guest', { point: 'latest', network: 'none' });
    ours.push(millisToRunning(job));
    await scene.cleanup(job.key);
  }
  return {
    ...{ id: 'failover-start', what: 'drill: request to running VM process', unit: 'ms', ours },
    goal: { of: 'value', is: 'at-most', bound: 1000 },
  };
}

function millisToRunning(job: JobView): number {
  const started = job.steps.find(({ name }) => /start/i.test(name))?.finishedMillis;
  if (started === undefined)
    throw new Error(`no step of the job starts a machine: ${job.steps.map(({ name }) => name)}`);
  return started - job.createdMillis;
}

async function restarts(context: BenchContext, scene: Scene): Promise<Samples[]> {
  const { agent, relays, masterTarget } = scene.cluster;
  const rows: Samples[] = [];
  for (const [name, service] of [
    ['agent', agent],
    ['relay', relays[0]!],
    ['target', masterTarget],
  ] as const) {
    const ours: number[] = [];
    for (let run = 0; run < context.runs; run += 1) {
      await service.process.kill();
      const begun = performance.now();
      await service.start();
      ours.push(performance.now() - begun);
      await scene.streaming('guest');
    }
    rows.push({
      ...{ id: `start-${name}`, what: `${name}: process start to answering, after kill -9`, unit: 'ms', ours },
      goal: { of: 'value', is: 'at-most', bound: 2000 },
    });
  }
  return rows;
}
