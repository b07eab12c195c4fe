import { systemClock } from '@understudy/block';
import type { ServedView } from '@understudy/hosting';
import { NbdClient } from '@understudy/nbd';
import { Scene } from '../../test/e2e/support/scene.ts';
import type { BenchContext, Measurement, Samples } from '../core/bench.types.ts';
import { fio } from '../core/fio.ts';
import { withPeerServer } from '../core/peer-server.ts';
import { preallocatedDisk } from '../core/scratch-disk.ts';
import { untilSealed } from '../core/settle.ts';

const SIZE_MIB = 512;

/** Reading a view: content that stands in the base, and content that stands in the journal, against nbdkit on the same disk. */
export const viewReads: Measurement = {
  ids: ['view-open', 'view-read-4k-base', 'view-read-4k-journal'],
  tools: ['fio', 'nbdkit'],
  async run(context) {
    const scene = await Scene.open({ relays: 0 });
    try {
      preallocatedDisk(scene.diskPath('ours'), SIZE_MIB);
      const [disk] = (await scene.protect('bench', ['ours'])).disks;
      await scene.streaming('bench', 0);
      const base = await reads(context, scene, 'base');
      await fio({
        ...{ uri: disk!.uri, rw: 'write', blockSize: '64k', depth: 4 },
        seconds: 12,
        sizeMiB: SIZE_MIB,
        rateMBs: 60,
      });
      await untilSealed(scene, 'bench');
      return [base, await reads(context, scene, 'journal'), await opening(context, scene)];
    } finally {
      await scene.close();
    }
  },
};

function openView(scene: Scene): Promise<ServedView> {
  return scene.cluster.masterTarget.admin.post<ServedView>('/v1/machines/bench/views', { point: 'latest' });
}

async function reads(context: BenchContext, scene: Scene, where: 'base' | 'journal'): Promise<Samples> {
  const ours: number[] = [];
  const peers: number[] = [];
  const job = {
    rw: 'randread',
    blockSize: '4k',
    depth: 16,
    seconds: context.quick ? 3 : 6,
    sizeMiB: SIZE_MIB,
  } as const;
  const view = await openView(scene);
  for (let run = 0; run < context.runs; run += 1) {
    ours.push((await fio({ ...job, uri: view.disks[0]!.uri })).iops);
    const onPeer = async (uri: string) => (await fio({ ...job, uri })).iops;
    peers.push(await withPeerServer('nbdkit', scene.folder, scene.diskPath('ours'), onPeer));
    context.say(`view ${where} ${run + 1}/${context.runs}: ${ours[run]! | 0} IOPS, nbdkit ${peers[run]! | 0}`);
  }
  await scene.cluster.masterTarget.admin.delete(`/v1/views/${view.id}`);
  return {
    ...{
      id: `view-read-4k-${where}`,
      what: `4 KiB random read of a view, content in the ${where}`,
      unit: 'IOPS',
      ours,
    },
    ...{ peer: 'nbdkit file', peers, goal: { of: 'ratio', is: 'at-least', bound: 0.5 } },
  };
}

async function opening(context: BenchContext, scene: Scene): Promise<Samples> {
  const ours: number[] = [];
  for (let run = 0; run < context.runs * 2; run += 1) {
    const begun = performance.now();
    const view = await openView(scene);
    const { socketPath, exportName } = view.disks[0]!;
    const client = await NbdClient.connectUnix(socketPath, { clock: systemClock, exportName });
    await client.read(new Uint8Array(4096), 4096 * run);
    ours.push(performance.now() - begun);
    await client.close();
    await scene.cluster.masterTarget.admin.delete(`/v1/views/${view.id}`);
  }
  return {
    ...{ id: 'view-open', what: 'request of a view to its first byte over NBD', unit: 'ms', ours },
    goal: { of: 'value', is: 'at-most', bound: 200 },
  };
}
