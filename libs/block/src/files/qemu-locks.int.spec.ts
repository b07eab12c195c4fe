// Real QEMU tools beside our own locks on one raw file.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileDevice } from '../devices/file-device.ts';
import { nodeFileSystem } from './node-file-system.ts';

const TEST_MILLIS = 30_000;

let folder: string;
let disk: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-locks-'));
  disk = join(folder, 'disk.raw');
  writeFileSync(disk, '');
  truncateSync(disk, 1024 * 1024);
});
afterEach(async () => {
  for (const child of children.splice(0)) await ended(child);
  rmSync(folder, { recursive: true, force: true });
});

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await exit;
}

interface Run {
  readonly code: number;
  readonly text: string;
}

function run(tool: string, ...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(tool, args, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), text: out + err }),
    );
  });
}

function write(): Promise<Run> {
  return run('qemu-io', '-f', 'raw', '-c', 'write 0 4k', disk);
}

/** A QEMU tool that has the file open when this resolves. */
async function hold(tool: string, args: readonly string[], isReady: () => Promise<boolean>): Promise<ChildProcess> {
  const child = spawn(tool, args, { stdio: ['pipe', 'ignore', 'ignore'] });
  children.push(child);
  for (const end = Date.now() + 10_000; Date.now() < end && !(await isReady()); ) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return child;
}

function isInUse(): boolean {
  try {
    FileDevice.open(nodeFileSystem, disk).close();
    return false;
  } catch (error) {
    if ((error as { code?: string }).code === 'EBUSY') return true;
    throw error;
  }
}

test(
  'what we serve no QEMU process opens, neither to write nor, unasked, to read',
  async () => {
    expect(await write()).toMatchObject({ code: 0 });
    const device = FileDevice.open(nodeFileSystem, disk);
    expect(await write()).toMatchObject({ code: 1, text: expect.stringContaining('Failed to get "write" lock') });
    const image = ['convert', '-f', 'raw', '-O', 'raw', disk, join(folder, 'copy.raw')];
    expect(await run('qemu-img', ...image)).toMatchObject({
      code: 1,
      text: expect.stringContaining('Failed to get shared "write" lock'),
    });
    expect(await run('qemu-img', 'info', '-U', '-f', 'raw', disk)).toMatchObject({ code: 0 });
    expect(
      await run('qemu-nbd', '-f', 'raw', '-k', join(folder, 'nbd.sock'), '--pid-file', join(folder, 'pid'), disk),
    ).toMatchObject({ code: 1, text: expect.stringContaining('lock') });
    device.close();
    expect(await write()).toMatchObject({ code: 0 });
  },
  TEST_MILLIS,
);

test(
  'what a QEMU process writes we do not open; what it has let go we do',
  async () => {
    expect(isInUse()).toBe(false);
    const holder = await hold('qemu-io', ['-f', 'raw', disk], async () => isInUse());
    expect(isInUse()).toBe(true);
    // Our refused attempts leave nothing behind that would stand in its way.
    expect(await run('qemu-img', 'info', '-U', '-f', 'raw', disk)).toMatchObject({ code: 0 });
    await ended(holder);
    expect(isInUse()).toBe(false);
    const server = await hold('qemu-nbd', ['-f', 'raw', '-t', '-k', join(folder, 'nbd.sock'), disk], async () =>
      isInUse(),
    );
    expect(isInUse()).toBe(true);
    await ended(server);
    expect(isInUse()).toBe(false);
  },
  TEST_MILLIS,
);

test('two of ours keep each other out, and a reader beside the writer needs no lock', () => {
  const device = FileDevice.open(nodeFileSystem, disk);
  expect(isInUse()).toBe(true);
  FileDevice.open(nodeFileSystem, disk, { readOnly: true }).close();
  expect(isInUse()).toBe(true);
  device.close();
  expect(isInUse()).toBe(false);
});
