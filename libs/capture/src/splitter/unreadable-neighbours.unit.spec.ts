import { BlockIoError, MemoryDevice, systemClock, systemEntropy } from '@understudy/block';
import { type FromSender, machineId, type ToSender } from '@understudy/replication';
import { SimulatedFileSystem } from '@understudy/testkit';
import type { CaptureEvent } from '../capture.types.ts';
import { CaptureLoop } from '../loop/capture-loop.ts';

const DISK_BYTES = 1 << 20;

/** A disk whose reads fail in the same turn, as those of a fast backing do. */
class UnreadableDevice extends MemoryDevice {
  failing = false;

  override read(target: Uint8Array, offsetBytes: number): void {
    if (this.failing) throw new BlockIoError('EIO', 'rotten');
    super.read(target, offsetBytes);
  }
}

describe('a partial write whose neighbours cannot be read', () => {
  // Found by the simulator: ./understudy sim --seed 99 --swarm --faults disk-errors (2026-11-20).
  it('is a doubt, not a defect of the loop', async () => {
    const backing = new UnreadableDevice(DISK_BYTES);
    const events: CaptureEvent[] = [];
    const sent: ToSender[] = [];
    const loop = await CaptureLoop.open({
      definition: definition(),
      disks: [{ index: 0, backing, mapPath: '/map', identity: () => identity() }],
      fileSystem: new SimulatedFileSystem({ seed: 1 }),
      clock: systemClock,
      entropy: systemEntropy,
      bootId: 'boot',
      ring: new SharedArrayBuffer(1 << 20),
      scratchPath: '/scratch',
      observer: { event: (event) => events.push(event) },
    });
    let tell: (message: FromSender) => void = () => undefined;
    loop.attachSender({
      post: (message) => sent.push(message),
      onMessage: (listener) => {
        tell = listener;
      },
    });
    tell(opened());
    backing.failing = true;
    await loop.device(0).write(new Uint8Array(512), 512);
    await loop.device(0).zero(1024, 512, false);
    backing.failing = false;
    expect(events.filter(({ type }) => type === 'defect')).toEqual([]);
    const doubts = events.filter((event) => event.type === 'doubt' && event.reason.includes('neighbours'));
    expect(doubts).toHaveLength(2);
    expect(loop.status().defect).toBeUndefined();
    await loop.close();
  });
});

function opened(): FromSender {
  const generation = { number: 1, id: '11'.repeat(16) };
  const lineage = [{ generation, beganAt: 1 as never }];
  const storeId = '6f3f1a52-0c7e-4a3e-9d51-3b8f1c2d4e5e';
  const memory = { storeId, lineage, durableSequence: 0, durableChain: '00'.repeat(32), incarnation: 1 };
  return { type: 'opened', incarnation: 1, generation, memory, trust: 'trusted', reason: 'test', durableLocalId: 0 };
}

function identity() {
  const nanos = { modifiedNanos: 1n, changedNanos: 1n };
  return { device: '8:0', inode: '1', sizeBytes: DISK_BYTES, ...nanos, timesAreTrusted: true };
}

function definition() {
  return {
    machineId: machineId('6f3f1a52-0c7e-4a3e-9d51-3b8f1c2d4e5f'),
    name: 'machine',
    revision: 1,
    cpus: 1,
    memoryMiB: 64,
    firmware: 'bios' as const,
    nics: [],
    disks: [{ index: 0, id: 'disk', name: 'vda', sizeBytes: DISK_BYTES, exactBytes: DISK_BYTES }],
    fabric: {},
  };
}
