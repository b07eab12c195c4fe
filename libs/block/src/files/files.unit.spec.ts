import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileDevice } from '../devices/file-device.ts';
import type { Clock } from '../runtime.port.ts';
import { LatencyGate } from './latency-gate.ts';
import { NodeFileHandle } from './node-file-handle.ts';
import { createNodeFileSystem, nativeFiles, nodeFileSystem } from './node-file-system.ts';
import { plainFiles } from './plain-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const coded = (code: string): Error => expect.objectContaining({ name: 'BlockIoError', code }) as unknown as Error;

describe.each([
  ['with system calls', nodeFileSystem],
  ['without system calls', createNodeFileSystem(plainFiles)],
])('files of the system, %s', (_name, files) => {
  it('opens, creates, renames and removes', async () => {
    const path = join(folder, 'a');
    expect(() => files.open(path, 'read')).toThrow(coded('ENOENT'));
    const file = files.open(path, 'create');
    expect(() => files.open(path, 'create')).toThrow(coded('EEXIST'));
    expect(statSync(path).mode & 0o777).toBe(0o600);
    file.close();
    files.rename(path, join(folder, 'b'));
    await files.syncFolder(folder);
    expect(files.list(folder)).toEqual(['b']);
    files.remove(join(folder, 'b'));
    files.remove(join(folder, 'b'));
    files.makeFolder(join(folder, 'c/d'));
    files.remove(join(folder, 'c/d'));
    expect(files.exists(join(folder, 'c'))).toBe(true);
    expect(() => files.list(join(folder, 'none'))).toThrow(coded('ENOENT'));
    expect(files.freeBytes(folder)).toBeGreaterThan(0);
  });

  it('reads short only at the end, and syncs', async () => {
    const file = files.open(join(folder, 'a'), 'create');
    file.writeSync(Buffer.from('hello'), 3);
    const target = new Uint8Array(10).fill(9);
    expect(await file.read(target, 0)).toBe(8);
    expect(Buffer.from(target.subarray(0, 8)).toString()).toBe('\0\0\0hello');
    await file.sync();
    file.close();
    expect(() => file.readSync(target, 0)).toThrow(coded('EBADF'));
  });

  it('allocates without changing content', () => {
    const file = files.open(join(folder, 'a'), 'create');
    file.writeSync(Buffer.from('x'), 5000);
    file.allocate(0, 100_000);
    expect(file.sizeBytes()).toBe(100_000);
    expect(file.allocatedBytes()).toBeGreaterThanOrEqual(100_000);
    const target = new Uint8Array(100_000);
    file.readSync(target, 0);
    expect(target.indexOf(120)).toBe(5000);
    expect(target.lastIndexOf(120)).toBe(5000);
    file.close();
  });

  it('punches holes that read as zeros and leave the size alone', () => {
    const file = files.open(join(folder, 'a'), 'create');
    file.writeSync(new Uint8Array(65_536).fill(7), 0);
    file.punchHole(4096, 8192);
    file.punchHole(60_000, 1_000_000);
    expect(file.sizeBytes()).toBe(65_536);
    const target = new Uint8Array(65_536);
    file.readSync(target, 0);
    expect(target.indexOf(0)).toBe(4096);
    expect(target.subarray(12_288, 60_000).every((byte) => byte === 7)).toBe(true);
    expect(target.subarray(60_000).every((byte) => byte === 0)).toBe(true);
    file.close();
  });

  it('finds data and holes, or takes everything for data', () => {
    const file = files.open(join(folder, 'a'), 'create');
    file.truncate(1024 * 1024);
    file.writeSync(new Uint8Array(4096).fill(1), 65_536);
    const knows = files === nodeFileSystem;
    expect(file.seekData(0)).toBe(knows ? 65_536 : 0);
    expect(file.seekHole(65_536)).toBe(knows ? 69_632 : 1024 * 1024);
    expect(file.seekData(2 ** 21)).toBe(1024 * 1024);
    file.close();
  });
});

describe('the native seam', () => {
  it('is there on Linux', () => {
    expect(nativeFiles.native).toBe(process.platform === 'linux');
  });

  it('locks out a second device on the same file until the first is closed', () => {
    const path = join(folder, 'disk');
    nodeFileSystem.open(path, 'create').close();
    const first = FileDevice.open(nodeFileSystem, path);
    expect(() => FileDevice.open(nodeFileSystem, path)).toThrow(coded('EBUSY'));
    FileDevice.open(nodeFileSystem, path, { readOnly: true }).close();
    first.close();
    FileDevice.open(nodeFileSystem, path).close();
  });

  it('says so where it cannot lock', () => {
    const told: unknown[] = [];
    const emitWarning = process.emitWarning;
    process.emitWarning = (...words: unknown[]) => void told.push(words[1]);
    try {
      const file = createNodeFileSystem(plainFiles).open(join(folder, 'a'), 'create');
      expect(file.tryLock()).toBe(true);
      file.close();
    } finally {
      process.emitWarning = emitWarning;
    }
    expect(told).toEqual([{ code: 'UNDERSTUDY_NO_LOCK' }]);
  });

  const blockDevice = ['/dev/loop0', '/dev/vda', '/dev/sda'].find((path) => existsSync(path));
  (blockDevice === undefined || process.getuid?.() !== 0 ? it.skip : it)(
    'tells the size of a block device both ways',
    () => {
      const file = nodeFileSystem.open(blockDevice!, 'read');
      const other = createNodeFileSystem(plainFiles).open(blockDevice!, 'read');
      expect(file.sizeBytes()).toBe(other.sizeBytes());
      file.close();
      other.close();
    },
  );
});

describe('LatencyGate', () => {
  it('goes to the thread pool after one stall and comes back after enough quick answers', () => {
    const gate = new LatencyGate();
    for (let count = 0; count < 1000; count++) gate.sawSynchronous(5, 4096, 0);
    expect(gate.slow).toBe(false);
    gate.sawSynchronous(300_000, 4096, 0);
    expect(gate.slow).toBe(true);
    for (let count = 0; count < 100; count++) gate.sawAsynchronous(300, 4096, 3, 10);
    expect(gate.slow).toBe(false);
    expect(gate.switches).toBe(2);
  });

  it('is not fooled by a process that was not scheduled now and then', () => {
    const gate = new LatencyGate();
    for (let count = 0; count < 1000; count++) gate.sawSynchronous(count % 20 === 0 ? 40_000 : 5, 4096, count);
    expect(gate.slow).toBe(false);
  });

  it('notices a slow backing within a few requests, and stays with the pool while it hangs', () => {
    const gate = new LatencyGate();
    let count = 0;
    for (; !gate.slow; count++) gate.sawSynchronous(8_000, 4096, 0);
    expect(count).toBeLessThan(8);
    for (let now = 0; now < 5_000; now += 100) gate.sawAsynchronous(200_000, 4096, 0, now);
    expect(gate.slow).toBe(true);
  });

  it('tries again after a while, and waits twice as long after each relapse', () => {
    const gate = new LatencyGate();
    const waits: number[] = [];
    let now = 0;
    for (let relapse = 0; relapse < 4; relapse++) {
      while (!gate.slow) gate.sawSynchronous(8_000, 4096, now);
      const began = now;
      for (; gate.slow; now += 100) gate.sawAsynchronous(8_000, 4096, 0, now + 100);
      waits.push(now - began);
    }
    expect(waits).toEqual([500, 1000, 2000, 4000]);
    now += 60_000;
    while (!gate.slow) gate.sawSynchronous(8_000, 4096, now);
    const began = now;
    for (; gate.slow; now += 100) gate.sawAsynchronous(8_000, 4096, 0, now + 100);
    expect(now - began).toBe(500);
  });

  it('does not blame the backing for large requests', () => {
    const gate = new LatencyGate();
    for (let count = 0; count < 100; count++) gate.sawSynchronous(4_000, 8 * 1024 * 1024, 0);
    expect(gate.slow).toBe(false);
  });
});

describe('a slow file', () => {
  it('is read and written by the thread pool, and closed after the last request', async () => {
    let now = 0;
    const clock: Clock = {
      wallMicros: () => 0,
      monotonicMillis: () => (now += 300),
      after: () => ({ cancel: () => undefined }),
    };
    const files = createNodeFileSystem(nativeFiles, clock);
    const file = files.open(join(folder, 'a'), 'create') as NodeFileHandle;
    expect(file.write(Buffer.from('first'), 0)).toBeUndefined();
    expect(file.gate.slow).toBe(true);
    const second = file.write(Buffer.from('second'), 5);
    expect(second).toBeInstanceOf(Promise);
    await second;
    const target = Buffer.alloc(11);
    const count = file.read(target, 0);
    file.close();
    expect(await count).toBe(11);
    expect(target.toString()).toBe('firstsecond');
    expect(() => file.sizeBytes()).toThrow(coded('EBADF'));
  });
});
