import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AttachedMachine, type AttachOptions } from './attached-machine.ts';
import type { MachineExports, ShownDisk } from './machine-exports.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'us-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a fenced machine whose agent starts again', () => {
  // Found 2026-11-20: the sockets were there before the disks were held, and a reconnecting guest is faster than that.
  it('has its disks held before anybody can reach them', async () => {
    const path = join(folder, 'disk.raw');
    writeFileSync(path, Buffer.alloc(1 << 20));
    const outcomes: unknown[] = [];
    const exports = {
      show: async (disks: readonly ShownDisk[]) => {
        for (const { device } of disks) {
          try {
            await device.write(Buffer.alloc(4096, 1), 0);
            outcomes.push('written');
          } catch (error) {
            outcomes.push((error as { code?: string }).code);
          }
        }
        throw new Error('that was all');
      },
    } as unknown as MachineExports;
    const log = { tell: () => undefined, with: () => log };
    const attaching = AttachedMachine.attach({
      assigned: {
        machineId: '6f3f1a52-0c7e-4a3e-9d51-3b8f1c2d4e5f',
        name: 'machine',
        revision: 1,
        cpus: 1,
        memoryMiB: 64,
        firmware: 'bios',
        nics: [],
        disks: [{ index: 0, id: 'disk', name: 'vda', path }],
        fabric: {},
        paused: false,
        fenced: 'failed over: generation 2 rules',
      },
      config: { data: folder, ring: { bytes: 1 << 20 }, fenced: 'hold' },
      log,
      exports,
      onFenced: () => undefined,
    } as unknown as AttachOptions);
    await expect(attaching).rejects.toThrow('that was all');
    expect(outcomes).toEqual(['EROFS']);
  });
});
