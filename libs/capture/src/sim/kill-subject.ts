// A process that protects a disk file and writes to it until it is killed: node --conditions=@understudy/source kill-subject.ts FOLDER SEED TRUST
import { join } from 'node:path';
import { FileDevice, isPromise, nodeFileSystem, systemClock, systemEntropy } from '@understudy/block';
import type { CaptureOptions } from '../capture.types.ts';
import { nodeBootId, nodeDiskIdentity } from '../host/node-host.ts';
import { CaptureLoop } from '../loop/capture-loop.ts';
import { FileReplica } from './file-replica.ts';
import { Random } from './random.ts';

/** Opens the protected disk of a folder. */
export async function openProtected(folder: string): Promise<{ loop: CaptureLoop; replica: FileReplica }> {
  const path = join(folder, 'disk');
  const backing = FileDevice.open(nodeFileSystem, path);
  const ring = new SharedArrayBuffer(1024 * 1024);
  const loop = await CaptureLoop.open({
    definition: {} as CaptureOptions['definition'],
    disks: [
      {
        index: 0,
        backing,
        mapPath: join(folder, 'map'),
        identity: () => nodeDiskIdentity(path, backing.sizeBytes),
      },
    ],
    fileSystem: nodeFileSystem,
    clock: systemClock,
    entropy: systemEntropy,
    bootId: nodeBootId(),
    ring,
    scratchPath: join(folder, 'scratch'),
    tuning: { mapSweepMillis: 20, mapStampMillis: 50, mapRegionBytes: 65_536, copyWithoutHashBytes: 128 * 1024 },
  });
  const replica = new FileReplica(join(folder, 'replica'), ring, loop.memory?.durableSequence ?? 0);
  loop.attachSender(replica);
  return { loop, replica };
}

async function writeForEver(folder: string, seed: number): Promise<never> {
  const random = new Random(seed);
  const { loop, replica } = await openProtected(folder);
  replica.open(loop.memory === undefined ? 'empty' : 'trusted');
  const device = loop.device(0);
  // Quiet at first, so that most of the map is clear when the kill comes.
  while (loop.status().mode !== 'streaming' || loop.status().rpoMillis !== 0) await pause(5);
  await pause(200);
  process.send?.('ready');
  for (;;) {
    const length = 512 * random.between(1, 64);
    const offset = 512 * random.below((1024 * 1024) / 512);
    const result = device.write(new Uint8Array(length).fill(random.below(256)), offset);
    if (isPromise(result)) await result;
    if (random.chance(0.02)) await pause(1);
  }
}

function pause(millis: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, millis));
}

if (process.argv[1] === import.meta.filename) await writeForEver(process.argv[2]!, Number(process.argv[3]));
