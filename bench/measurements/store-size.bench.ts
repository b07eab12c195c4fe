import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { nodeFileSystem, systemClock } from '@understudy/block';
import { NbdClient } from '@understudy/nbd';
import { storeStats } from '@understudy/replica-store';
import { runTool } from '@understudy/testkit';
import { Scene } from '../../test/e2e/support/scene.ts';
import type { BenchContext, Measurement, Samples } from '../core/bench.types.ts';
import { untilSealed } from '../core/settle.ts';

const SIZE_MIB = 256;
const WRITE_BYTES = 64 * 1024;

/** Real content is written over a protected disk: what the replica store keeps of it in its journal, against `zstd -1` of the same bytes. */
export const storeSize: Measurement = {
  ids: ['store-size'],
  tools: ['zstd', 'tar'],
  async run(context) {
    const scene = await Scene.open({ relays: 1 });
    try {
      return [await stored(context, scene)];
    } finally {
      await scene.close();
    }
  },
};

async function stored(context: BenchContext, scene: Scene): Promise<Samples> {
  const content = await realContent(context.folder);
  scene.makeDisk('ours', SIZE_MIB);
  const [disk] = (await scene.protect('bench', ['ours'])).disks;
  await scene.streaming('bench', 0);
  await writeAll(content, disk!);
  await untilSealed(scene, 'bench');
  const journalBytes = await storedBytes(scene);
  const changedBytes = statSync(content).size;
  await runTool('zstd', ['-1', '-q', '-f', content, '-o', `${content}.zst`], { timeoutMillis: 60_000 });
  return {
    ...{
      id: 'store-size',
      what: 'bytes in the journal per byte changed (64 KiB writes of real files, index included)',
    },
    ...{ unit: 'bytes', ours: [journalBytes / changedBytes] },
    ...{ peer: 'zstd -1 of the same content', peers: [statSync(`${content}.zst`).size / changedBytes] },
    goal: { of: 'ratio', is: 'at-most', bound: 1.25 },
    note: 'frames of 32 KiB, each packed by itself, so that any block can be read alone; the bound is our own',
  };
}

/** The disk was empty before its first point, so all that the journal holds came with the writes. */
async function storedBytes(scene: Scene): Promise<number> {
  const { masterTarget } = scene.cluster;
  await masterTarget.process.stop();
  const [machine] = storeStats(nodeFileSystem, join(masterTarget.dataFolder, 'store')).machines;
  return machine!.journalBytes + machine!.indexBytes;
}

/** The system's own libraries as one stream of bytes. */
async function realContent(folder: string): Promise<string> {
  const path = join(folder, 'content');
  const archive = join(folder, 'content.tar');
  await runTool('tar', ['-cf', archive, '-C', '/usr/lib', 'x86_64-linux-gnu'], { timeoutMillis: 60_000 });
  await pipeline(createReadStream(archive, { end: SIZE_MIB * 1024 * 1024 - 1 }), createWriteStream(path));
  return path;
}

async function writeAll(content: string, { socketPath, exportName }: { socketPath: string; exportName: string }) {
  const client = await NbdClient.connectUnix(socketPath, { clock: systemClock, exportName });
  let at = 0;
  for await (const chunk of createReadStream(content, { highWaterMark: WRITE_BYTES })) {
    await client.write(chunk as Buffer, at);
    at += (chunk as Buffer).byteLength;
  }
  await client.flush();
  await client.close();
}
