import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { MemoryDevice } from '@understudy/block';
import { DiskExports } from './disk-exports.ts';

const run = promisify(execFile);

test('a disk of odd size is as long for its clients as it was at the source, and ends with its own last bytes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-exports-'));
  const device = new MemoryDevice(8192);
  await device.write(Buffer.alloc(4, 0x5a), 4604);
  const exports = new DiskExports({ folder, onDefect: (error) => expect(error).toBeUndefined() });
  try {
    const [disk] = await exports.serve('m', [{ name: 'vda', device, exactBytes: 4608 }]);
    expect(disk!.sizeBytes).toBe(4608);
    expect((await run('nbdinfo', ['--size', disk!.uri])).stdout.trim()).toBe('4608');
    await run('qemu-io', ['-f', 'raw', disk!.uri, '-c', 'read -P 0x5a 4604 4', '-c', 'write -P 0x21 4096 512']);
    const end = new Uint8Array(4096);
    await device.read(end, 4096);
    expect(end[511]).toBe(0x21);
    expect(end[512]).toBe(0);
  } finally {
    await exports.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
