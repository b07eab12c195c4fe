import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blockDeviceContract, type ContractSubject } from '../block-device.contract.ts';
import { nodeFileSystem } from '../files/node-file-system.ts';
import { FileDevice } from './file-device.ts';

/** Real: a loop device of the kernel. Needs root and losetup; skipped, visibly, elsewhere. */
const SIZE = 1024 * 1024;

function attach(image: string): string | undefined {
  try {
    return execFileSync('losetup', ['--find', '--show', image], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  } catch {
    return undefined; // no loop devices here: the suite says "skipped"
  }
}

function makeLoop(): { path: string; remove: () => void } | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-loop-'));
  const image = join(folder, 'image');
  writeFileSync(image, '');
  truncateSync(image, SIZE);
  const path = attach(image);
  const remove = (): void => {
    if (path !== undefined) execFileSync('losetup', ['--detach', path]);
    rmSync(folder, { recursive: true });
  };
  if (path !== undefined) return { path, remove };
  remove();
  return undefined;
}

function hasLoopDevices(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/dev/loop-control')) return false;
  const loop = makeLoop();
  loop?.remove();
  return loop !== undefined;
}

function subject(): ContractSubject {
  const loop = makeLoop();
  if (loop === undefined) throw new Error('the loop devices are gone');
  const device = FileDevice.open(nodeFileSystem, loop.path);
  return {
    device,
    dispose: () => {
      device.close();
      loop.remove();
    },
  };
}

(hasLoopDevices() ? describe : describe.skip)('FileDevice on a block device keeps the contract:', () => {
  for (const { name, run } of blockDeviceContract(subject)) it(name, run);

  it('does not trim, because a block device promises nothing about it', async () => {
    const { device, dispose } = subject();
    expect(device.sizeBytes).toBe(SIZE);
    expect(await device.trim(0, SIZE)).toBe(false);
    await dispose();
  });
});
