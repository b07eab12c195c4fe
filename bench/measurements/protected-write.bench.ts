import { Scene } from '../../test/e2e/support/scene.ts';
import { giveWayToTheAgent } from '../core/behind-the-splitter.ts';
import type { BenchContext, Measurement, Samples } from '../core/bench.types.ts';
import { type FioJob, type FioResult, fio } from '../core/fio.ts';
import { withPeerServer } from '../core/peer-server.ts';
import { peakMemoryMB } from '../core/process-memory.ts';
import { preallocatedDisk } from '../core/scratch-disk.ts';
import { SEALED_WITHIN_MILLIS, untilSealed } from '../core/settle.ts';

const SIZE_MIB = 1024;
const loads = {
  small: { rw: 'randwrite', blockSize: '4k', depth: 16 },
  large: { rw: 'randwrite', blockSize: '256k', depth: 4 },
  flushed: { rw: 'randwrite', blockSize: '4k', depth: 1, flushEach: true },
} as const;
type Load = keyof typeof loads;

/** Writes through the splitter of a protected disk against qemu-nbd serving an unprotected file, alternating. */
export const protectedWrite: Measurement = {
  ids: [
    'protected-write-4k',
    'protected-write-4k-p99',
    'protected-write-256k',
    'protected-latency-qd1',
    'memory-agent',
    'memory-relay',
    'memory-target',
  ],
  tools: ['fio', 'qemu-nbd'],
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
  preallocatedDisk(scene.diskPath('ours'), SIZE_MIB);
  preallocatedDisk(scene.diskPath('peer'), SIZE_MIB);
  const [disk] = (await scene.protect('bench', ['ours'])).disks;
  await scene.streaming('bench');
  const priorities = giveWayToTheAgent(scene);
  const ours: Record<Load, FioResult[]> = { small: [], large: [], flushed: [] };
  const peers: Record<Load, FioResult[]> = { small: [], large: [], flushed: [] };
  const settledMillis: number[] = [];
  const streaming: number[] = [];
  const seconds = context.quick ? 3 : 8;
  for (const load of Object.keys(loads) as Load[]) {
    for (let run = 0; run < context.runs; run += 1) {
      const job: Omit<FioJob, 'uri'> = { ...loads[load], seconds, sizeMiB: SIZE_MIB };
      const modes = watchModes(scene);
      ours[load].push(await fio({ ...job, uri: disk!.uri }));
      streaming.push(await modes());
      settledMillis.push(await untilSealed(scene, 'bench'));
      const peerJob = (uri: string) => fio({ ...job, uri });
      peers[load].push(await withPeerServer('qemu-nbd', scene.folder, scene.diskPath('peer'), peerJob));
      context.say(
        `${load} ${run + 1}/${context.runs}: ${ours[load][run]!.iops | 0} IOPS, peer ${peers[load][run]!.iops | 0}`,
      );
    }
  }
  const settled = Math.max(...settledMillis);
  const share = (100 * streaming.reduce((sum, each) => sum + each, 0)) / streaming.length;
  const note =
    `${share.toFixed(0)} % of the time streaming; everything sealed at most ${(settled / 1000).toFixed(1)} s after a run` +
    ` (goal ${SEALED_WITHIN_MILLIS / 1000} s); ${priorities}`;
  const iops = (results: FioResult[]) => results.map((each) => each.iops);
  const p99 = (results: FioResult[]) => results.map((each) => each.p99Micros);
  const peer = 'qemu-nbd, unprotected';
  const write = { peer, note };
  return [
    {
      ...write,
      id: 'protected-write-4k',
      what: '4 KiB random write, depth 16, protected',
      unit: 'IOPS',
      goal: { of: 'ratio', is: 'at-least', bound: 1 },
      ours: iops(ours.small),
      peers: iops(peers.small),
    },
    {
      ...write,
      id: 'protected-write-4k-p99',
      what: 'the same, latency p99',
      unit: 'µs',
      goal: { of: 'ratio', is: 'at-most', bound: 1.5 },
      ours: p99(ours.small),
      peers: p99(peers.small),
    },
    {
      ...write,
      id: 'protected-write-256k',
      what: '256 KiB random write, depth 4, protected',
      unit: 'MB/s',
      goal: { of: 'ratio', is: 'at-least', bound: 0.8 },
      ours: ours.large.map((each) => each.megabytesPerSecond),
      peers: peers.large.map((each) => each.megabytesPerSecond),
    },
    {
      ...write,
      id: 'protected-latency-qd1',
      what: '4 KiB write + flush at depth 1: time of a pair',
      unit: 'µs',
      goal: { of: 'ratio', is: 'at-most', bound: 1.15 },
      ours: iops(ours.flushed).map((each) => 1e6 / each),
      peers: iops(peers.flushed).map((each) => 1e6 / each),
    },
    ...memory(scene),
  ];
}

function memory(scene: Scene): Samples[] {
  const { agent, relays, masterTarget } = scene.cluster;
  const rows = [
    ['agent', agent, 150],
    ['relay', relays[0]!, 200],
    ['target', masterTarget, 300],
  ] as const;
  return rows.map(([name, service, bound]) => ({
    id: `memory-${name}`,
    what: `highest resident memory of the ${name} during the writes above`,
    unit: 'MB',
    goal: { of: 'value', is: 'at-most', bound },
    ours: [peakMemoryMB(service.process.processId!)],
  }));
}

/** Samples the mode every 100 ms; the call answers the share of samples that were streaming. */
function watchModes(scene: Scene): () => Promise<number> {
  let streaming = 0;
  let all = 0;
  let over = false;
  const watching = (async () => {
    while (!over) {
      const { mode } = await scene.agentView('bench');
      all += 1;
      if (mode === 'streaming') streaming += 1;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  return async () => {
    over = true;
    await watching;
    return streaming / all;
  };
}
