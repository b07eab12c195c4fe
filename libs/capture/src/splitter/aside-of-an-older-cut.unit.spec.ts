import { BLOCK_BYTES, MemoryDevice, systemClock, systemEntropy } from '@understudy/block';
import { SimulatedFileSystem } from '@understudy/testkit';
import { DiskState } from '../disk/disk-state.ts';
import { CaptureCore } from '../loop/capture-core.ts';
import { openDirtyMap } from '../map/dirty-map.open.ts';
import { SharedRing } from '../ring/shared-ring.ts';
import { ScratchFile } from '../run/scratch-file.ts';
import { tune } from '../tuning.ts';
import { SplitterDevice } from './splitter-device.ts';

const DISK_BYTES = 1 << 20;

/** Reads answer when the test says so. */
class SlowReads extends MemoryDevice {
  release: () => void = () => undefined;

  override async read(target: Uint8Array, offsetBytes: number): Promise<void> {
    await new Promise<void>((resolve) => {
      this.release = resolve;
    });
    super.read(target, offsetBytes);
  }
}

function setUp() {
  const files = new SimulatedFileSystem({ seed: 1 });
  const tuning = tune({});
  const core = new CaptureCore({
    ring: SharedRing.ofBytes(1 << 20),
    tuning,
    clock: systemClock,
    observer: undefined,
    scratch: new ScratchFile(files, '/scratch', 1 << 20),
    post: () => undefined,
  });
  const backing = new SlowReads(DISK_BYTES);
  const nanos = { modifiedNanos: 1n, changedNanos: 1n };
  const identity = { device: '8:0', inode: '1', sizeBytes: DISK_BYTES, ...nanos, timesAreTrusted: true };
  const { map } = openDirtyMap({
    fileSystem: files,
    entropy: systemEntropy,
    bootId: 'boot',
    path: '/map',
    identity,
    regionBytes: tuning.mapRegionBytes,
  });
  const disk = new DiskState({ index: 0, backing, mapPath: '/map', identity: () => identity }, map);
  core.disks = [disk];
  core.accepting = true;
  core.connected = true;
  return { core, disk, backing, device: new SplitterDevice(core, disk) };
}

describe('a write whose old content was being taken aside when its cut was given up', () => {
  // The write counts as before the next cut: taking its old content aside for that one would leave the new content in no set at all.
  it('stays to be sent when the next cut has begun meanwhile', async () => {
    const { core, disk, backing, device } = setUp();
    core.run = 'coalescing';
    disk.dirty.set(3, 1);
    core.beginCut();
    const writing = device.write(new Uint8Array(BLOCK_BYTES).fill(7), 3 * BLOCK_BYTES);
    core.abortCut('the scratch file is full');
    core.beginCut();
    backing.release();
    await writing;
    core.stopTimer();
    expect([disk.frozen?.has(3), core.scratch.count]).toEqual([true, 0]);
  });
});
