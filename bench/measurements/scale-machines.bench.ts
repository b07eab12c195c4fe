import { systemClock } from '@understudy/block';
import type { ServedDisk } from '@understudy/hosting';
import { NbdClient } from '@understudy/nbd';
import { Scene } from '../../test/e2e/support/scene.ts';
import type { BenchContext, Measurement, Samples } from '../core/bench.types.ts';
import { fio } from '../core/fio.ts';
import { processorSeconds } from '../core/processor-time.ts';
import { percentile } from '../core/summary.ts';

const COUNTS = [1, 10, 50];
const SIZE_MIB = 16;
/** Each machine's steady load: a write of 16 KiB ten times a second. */
const WRITE_BYTES = 16 * 1024;
const WRITE_EVERY_MILLIS = 100;

interface Round {
  /** Processor time of process server and master target per machine and second. */
  readonly costMillis: number;
  readonly rpoP99Millis: number;
}

/** 1, 10 and 50 machines on one process server and one master target; then one of them floods, and the others are asked what they feel of it. */
export const scaleMachines: Measurement = {
  ids: ['scale-machines-cost', 'scale-machines-flood'],
  tools: ['fio'],
  async run(context) {
    const scene = await Scene.open({ relays: 1 });
    try {
      return await measure(context, scene);
    } finally {
      await scene.close();
    }
  },
};

async function measure(context: BenchContext, scene: Scene): Promise<Samples[]> {
  const rounds: Round[] = [];
  const disks: ServedDisk[] = [];
  for (const count of COUNTS) {
    for (let index = disks.length; index < count; index += 1) disks.push(await protect(scene, index));
    await Promise.all(disks.map((_, index) => scene.streaming(`m${index}`)));
    const round = await steady(scene, disks, context.quick ? 5 : 20);
    rounds.push(round);
    context.say(`${count} machines: ${round.costMillis.toFixed(1)} ms/s each, RPO p99 ${round.rpoP99Millis | 0} ms`);
  }
  const flooded = await withFlood(context, scene, disks);
  context.say(`${disks.length} machines, one floods: RPO p99 of the others ${flooded.rpoP99Millis | 0} ms`);
  const last = rounds.at(-1)!;
  return [
    {
      id: 'scale-machines-cost',
      what: `processor time of relay and target per machine, ${COUNTS.at(-1)} machines against ${COUNTS.at(-2)}`,
      ...{
        unit: 'ms/s',
        ours: [last.costMillis],
        peer: `${COUNTS.at(-2)} machines`,
        peers: [rounds.at(-2)!.costMillis],
      },
      goal: { of: 'ratio', is: 'at-most', bound: 1.2 },
      note: `one machine alone: ${rounds[0]!.costMillis.toFixed(1)} ms/s; the bound is our own`,
    },
    {
      id: 'scale-machines-flood',
      what: `RPO p99 of ${disks.length - 1} quiet machines while one writes as fast as it can`,
      ...{ unit: 'ms', ours: [flooded.rpoP99Millis], peer: 'without the flood', peers: [last.rpoP99Millis] },
      goal: { of: 'value', is: 'at-most', bound: 1000 },
      note: 'all share two cores with the load; the bound is the goal of rpo-30mbs',
    },
  ];
}

async function protect(scene: Scene, index: number): Promise<ServedDisk> {
  scene.makeDisk(`d${index}`, SIZE_MIB);
  return (await scene.protect(`m${index}`, [`d${index}`])).disks[0]!;
}

async function steady(scene: Scene, disks: readonly ServedDisk[], seconds: number): Promise<Round> {
  const processes = [...scene.cluster.relays, scene.cluster.masterTarget].map(({ process }) => process.processId!);
  const used = () => processes.reduce((sum, id) => sum + processorSeconds(id), 0);
  const before = used();
  const load = { done: false };
  const writing = Promise.all(disks.map((disk) => write(disk, load)));
  const rpos = await sample(scene, seconds);
  load.done = true;
  await writing;
  return { costMillis: ((used() - before) * 1000) / seconds / disks.length, rpoP99Millis: percentile(rpos, 0.99) };
}

async function withFlood(context: BenchContext, scene: Scene, disks: readonly ServedDisk[]): Promise<Round> {
  const [first, ...others] = disks;
  const seconds = context.quick ? 5 : 20;
  const flood = fio({
    ...{ uri: first!.uri, rw: 'randwrite', blockSize: '64k', depth: 16 },
    ...{ seconds: seconds + 2, sizeMiB: SIZE_MIB },
  });
  const round = await steady(scene, others, seconds);
  await flood;
  return round;
}

/** RPOs of all machines but the first, over and over. */
async function sample(scene: Scene, seconds: number): Promise<number[]> {
  const rpos: number[] = [];
  for (const end = performance.now() + seconds * 1000; performance.now() < end; ) {
    const machines = await scene.cluster.agent.admin.get<{ name: string; rpoMillis?: number }[]>('/v1/machines');
    for (const { name, rpoMillis } of machines)
      if (name !== 'm0' || machines.length === 1) rpos.push(rpoMillis ?? Number.POSITIVE_INFINITY);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return rpos;
}

async function write({ socketPath, exportName }: ServedDisk, load: { done: boolean }): Promise<void> {
  const client = await NbdClient.connectUnix(socketPath, { clock: systemClock, exportName });
  const bytes = Buffer.alloc(WRITE_BYTES, 0x5a);
  for (let turn = 0; !load.done; turn += 1) {
    bytes.writeUInt32LE(turn);
    await client.write(bytes, (turn % ((SIZE_MIB * 1024 * 1024) / WRITE_BYTES)) * WRITE_BYTES);
    await new Promise((resolve) => setTimeout(resolve, WRITE_EVERY_MILLIS));
  }
  await client.close();
}
