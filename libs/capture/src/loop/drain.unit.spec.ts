import { BLOCK_BYTES, MemoryDevice, systemClock, systemEntropy } from '@understudy/block';
import { type CapturedBatch, EntryTable, type FromSender, machineId } from '@understudy/replication';
import { SimulatedFileSystem } from '@understudy/testkit';
import { CaptureLoop } from './capture-loop.ts';

/** It ends in the first block of its last leaf. */
const DISK_BYTES = (1 << 20) + BLOCK_BYTES;

/** Writes end when the test says so. */
class SlowWrites extends MemoryDevice {
  release: () => void = () => undefined;

  override async write(source: Uint8Array, offsetBytes: number): Promise<void> {
    await new Promise<void>((resolve) => {
      this.release = resolve;
    });
    super.write(source, offsetBytes);
  }
}

const generation = { number: 1, id: '11'.repeat(16) };
const memory = {
  storeId: '6f3f1a52-0c7e-4a3e-9d51-3b8f1c2d4e5e',
  lineage: [{ generation, beganAt: 1 as never }],
  durableSequence: 0,
  durableChain: '00'.repeat(32),
  incarnation: 1,
};

interface Opened {
  readonly loop: CaptureLoop;
  readonly sent: CapturedBatch[];
  readonly tell: (message: FromSender) => void;
}

async function open(backing: SlowWrites): Promise<Opened> {
  const nanos = { modifiedNanos: 1n, changedNanos: 1n };
  const identity = { device: '8:0', inode: '1', sizeBytes: DISK_BYTES, ...nanos, timesAreTrusted: true };
  const loop = await CaptureLoop.open({
    definition: {
      machineId: machineId('6f3f1a52-0c7e-4a3e-9d51-3b8f1c2d4e5f'),
      name: 'machine',
      revision: 1,
      cpus: 1,
      memoryMiB: 64,
      firmware: 'bios',
      nics: [],
      disks: [{ index: 0, id: 'disk', name: 'vda', sizeBytes: DISK_BYTES, exactBytes: DISK_BYTES }],
      fabric: {},
    },
    disks: [{ index: 0, backing, mapPath: '/map', identity: () => identity }],
    fileSystem: new SimulatedFileSystem({ seed: 1 }),
    clock: systemClock,
    entropy: systemEntropy,
    bootId: 'boot',
    ring: new SharedArrayBuffer(4 << 20),
    scratchPath: '/scratch',
  });
  const sent: CapturedBatch[] = [];
  let tell: (message: FromSender) => void = () => undefined;
  loop.attachSender({
    // A replica that has everything durable at once.
    post: (message) => {
      if (message.type !== 'batch') return;
      sent.push(message.batch);
      const { localId, seal } = message.batch;
      setImmediate(() => tell({ type: 'durable', localId, sealedLocalId: seal ? localId : 0, memory }));
    },
    onMessage: (listener) => {
      tell = listener;
    },
  });
  tell({
    type: 'opened',
    incarnation: 1,
    generation,
    memory,
    trust: 'empty',
    reason: 'test',
    durableLocalId: 0,
  });
  await loop.drain();
  return { loop, sent, tell };
}

describe('draining', () => {
  it('waits for a write that was under way when the disk was closed for writing', async () => {
    const backing = new SlowWrites(DISK_BYTES);
    const { loop, sent } = await open(backing);
    const before = sent.length;
    const writing = loop.device(0).write(new Uint8Array(BLOCK_BYTES).fill(7), 0);
    loop.holdWrites('planned failover');
    let drained = false;
    const draining = loop.drain().then(() => {
      drained = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(drained).toBe(false);
    backing.release();
    await writing;
    await draining;
    expect(sent.slice(before).some(({ entries, seal }) => entries.length > 0 && seal)).toBe(true);
    await loop.close();
  });
});

describe('a repair', () => {
  // Found by the simulator: ./understudy sim --seed 301979 --swarm (2026-11-20): the request was passed over whole.
  it('of the last leaf sends what the disk has of it', async () => {
    const { loop, sent, tell } = await open(new SlowWrites(DISK_BYTES));
    const before = sent.length;
    tell({ type: 'repair', ranges: [0, (1 << 20) / BLOCK_BYTES, 16], reason: 'a leaf rotted' });
    await loop.drain();
    const tables = sent.slice(before).map(({ entries }) => new EntryTable(entries));
    const blocks = tables.flatMap((table) =>
      Array.from({ length: table.length }, (_, at) => [table.block(at), table.blocks(at)]),
    );
    expect(blocks).toEqual([[256, 1]]);
    await loop.close();
  });
});
