import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BlockDevice,
  blockDeviceContract,
  FileDevice,
  MemoryDevice,
  nodeFileSystem,
  systemClock,
  systemEntropy,
} from '@understudy/block';
import type { CaptureOptions } from '../capture.types.ts';
import { nodeBootId, nodeDiskIdentity } from '../host/node-host.ts';
import { CaptureLoop } from '../loop/capture-loop.ts';

const SIZE = 1024 * 1024;

describe('the splitter keeps the contract of a block device', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'understudy-splitter-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function openLoop(backing: BlockDevice, diskPath: string): Promise<CaptureLoop> {
    return CaptureLoop.open({
      definition: {} as CaptureOptions['definition'],
      disks: [
        {
          index: 0,
          backing,
          mapPath: join(folder, 'map'),
          identity: () => nodeDiskIdentity(diskPath, backing.sizeBytes),
        },
      ],
      fileSystem: nodeFileSystem,
      clock: systemClock,
      entropy: systemEntropy,
      bootId: nodeBootId(),
      ring: new SharedArrayBuffer(SIZE),
      scratchPath: join(folder, 'scratch'),
    });
  }

  const makeFile = async () => {
    const path = join(folder, 'disk');
    closeSync(openSync(path, 'w'));
    truncateSync(path, SIZE);
    const loop = await openLoop(FileDevice.open(nodeFileSystem, path), path);
    const dispose = async () => {
      await loop.close();
      for (const name of ['disk', 'map']) rmSync(join(folder, name), { force: true });
    };
    return { device: loop.device(0), dispose };
  };

  for (const { name, run } of blockDeviceContract(makeFile, 3)) it(`over a file: ${name}`, run);

  it('is believed after a clean close, also by its real times', async () => {
    const path = join(folder, 'disk');
    closeSync(openSync(path, 'w'));
    truncateSync(path, SIZE);
    const first = await openLoop(FileDevice.open(nodeFileSystem, path), path);
    await first.device(0).write(new Uint8Array(4096).fill(1), 0);
    await first.close();
    const second = await openLoop(FileDevice.open(nodeFileSystem, path), path);
    // Everything of the first map was in doubt and still marked; small, so it is to be copied rather than compared.
    expect(second.status()).toMatchObject({ doubtBytes: 0, dirtyBytes: SIZE });
    await second.close();
    const file = openSync(path, 'r+');
    fsyncSync(file);
    closeSync(file);
    truncateSync(path, SIZE);
    const third = await openLoop(FileDevice.open(nodeFileSystem, path), path);
    expect(third.status()).toMatchObject({ doubtBytes: SIZE });
    await third.close();
  });

  it('refuses what is out of range and what comes while writes are held', async () => {
    const path = join(folder, 'disk');
    closeSync(openSync(path, 'w'));
    const loop = await openLoop(new MemoryDevice(SIZE), path);
    const device = loop.device(0);
    expect(() => device.write(new Uint8Array(4096), SIZE)).toThrow(RangeError);
    loop.holdWrites('failed over');
    expect(() => device.write(new Uint8Array(4096), 0)).toThrow(expect.objectContaining({ code: 'EROFS' }));
    loop.holdWrites(undefined);
    await device.write(new Uint8Array(4096), 0);
    await loop.close();
  });
});
