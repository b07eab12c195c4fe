import { type BlockDevice, BlockIoError, MemoryDevice, systemEntropy } from '@understudy/block';
import type { CaptureEvent, CaptureOptions } from '../capture.types.ts';
import { CaptureLoop } from '../loop/capture-loop.ts';
import { SimClock, settle } from '../sim/sim-clock.ts';
import { SimFiles } from '../sim/sim-files.ts';

const SIZE = 16 * 1024 * 1024;

/** A disk whose flushes end when the test says so. */
class SlowFlushDevice extends MemoryDevice {
  readonly flushes: { resolve: () => void; reject: (error: Error) => void }[] = [];

  override flush(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.flushes.push({ resolve, reject });
    });
  }
}

async function open(backing: BlockDevice, events: CaptureEvent[]): Promise<CaptureLoop> {
  const times = { modifiedNanos: 0n, changedNanos: 0n, timesAreTrusted: true };
  return CaptureLoop.open({
    definition: {} as CaptureOptions['definition'],
    disks: [
      {
        index: 0,
        backing,
        mapPath: '/map',
        identity: () => ({ device: 'd', inode: '1', sizeBytes: SIZE, ...times }),
      },
    ],
    fileSystem: new SimFiles(),
    clock: new SimClock(),
    entropy: systemEntropy,
    bootId: 'boot',
    ring: new SharedArrayBuffer(1024 * 1024),
    scratchPath: '/scratch',
    observer: { event: (event) => events.push(event) },
  });
}

describe('flushes of one disk', () => {
  it('one runs, one waits, and all that come meanwhile share the waiting one', async () => {
    const backing = new SlowFlushDevice(SIZE);
    const loop = await open(backing, []);
    const device = loop.device(0);
    const answered: string[] = [];
    const first = Promise.resolve(device.flush()).then(() => answered.push('first'));
    device.write(new Uint8Array(4096), 0);
    const later = [1, 2, 3].map((name) => Promise.resolve(device.flush()).then(() => answered.push(`later ${name}`)));
    await settle();
    expect(backing.flushes).toHaveLength(1);
    backing.flushes[0]!.resolve();
    await first;
    await settle();
    // The write came after the first flush had started: it needs the second one.
    expect(answered).toEqual(['first']);
    expect(backing.flushes).toHaveLength(2);
    backing.flushes[1]!.resolve();
    await Promise.all(later);
    expect(backing.flushes).toHaveLength(2);
    loop.release();
  });

  it('one that is asked for in the moment between two shares the one that waits', async () => {
    const backing = new SlowFlushDevice(SIZE);
    const loop = await open(backing, []);
    const device = loop.device(0);
    // Whoever hears of the first one first asks again at once.
    const again = Promise.resolve(device.flush()).then(() => device.flush());
    const waiting = device.flush();
    backing.flushes[0]!.resolve();
    await settle();
    expect(backing.flushes).toHaveLength(2);
    backing.flushes[1]!.resolve();
    await Promise.all([again, waiting]);
    loop.release();
  });

  it('one that failed for the agent alone is the answer to the guest, once', async () => {
    const backing = new SlowFlushDevice(SIZE);
    const loop = await open(backing, []);
    const device = loop.device(0);
    device.write(new Uint8Array(4096), 0);
    const settled = expect(loop.settleWrites()).rejects.toThrow('medium');
    await settle();
    backing.flushes[0]!.reject(new BlockIoError('EIO', 'medium'));
    await settled;
    await expect(device.flush()).rejects.toThrow('medium');
    const next = device.flush();
    backing.flushes[1]!.resolve();
    await next;
    expect(backing.flushes).toHaveLength(2);
    loop.release();
  });

  it('a failed one reaches those it covers, and puts what was written since the last good one in doubt', async () => {
    const backing = new SlowFlushDevice(SIZE);
    const events: CaptureEvent[] = [];
    const loop = await open(backing, events);
    const device = loop.device(0);
    device.write(new Uint8Array(4096), 0);
    const good = Promise.resolve(device.flush());
    backing.flushes[0]!.resolve();
    await good;
    device.write(new Uint8Array(4096), 5 * 1024 * 1024);
    const bad = Promise.resolve(device.flush());
    device.write(new Uint8Array(4096), 9 * 1024 * 1024);
    const next = Promise.resolve(device.flush());
    events.length = 0;
    backing.flushes[1]!.reject(new BlockIoError('EIO', 'the medium failed'));
    await expect(bad).rejects.toMatchObject({ code: 'EIO' });
    await settle();
    backing.flushes[2]!.resolve();
    await next;
    const doubts = events.filter((event) => event.type === 'doubt').map(({ offsetBytes }) => offsetBytes / 1024 / 1024);
    expect(doubts).toEqual([5, 9]);
    loop.release();
  });
});
