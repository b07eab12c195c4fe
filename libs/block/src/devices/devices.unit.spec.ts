import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { applySteps, blockDeviceContract, type ContractStep, type ContractSubject } from '../block-device.contract.ts';
import type { BlockDevice } from '../block-device.ts';
import type { FileSystem } from '../file-system.port.ts';
import { createNodeFileSystem, nodeFileSystem } from '../files/node-file-system.ts';
import { plainFiles } from '../files/plain-files.ts';
import { systemClock } from '../system-runtime.ts';
import { DelayDevice } from './delay-device.ts';
import { FaultDevice } from './fault-device.ts';
import { FileDevice } from './file-device.ts';
import { MemoryDevice } from './memory-device.ts';
import { MetricsDevice } from './metrics-device.ts';
import { OverlayDevice } from './overlay-device.ts';
import { RateDevice } from './rate-device.ts';
import { ReadOnlyDevice } from './read-only-device.ts';

/** Not a multiple of 4 KiB, nor of 512. */
const SIZE = 1024 * 1024 + 333;
const seed = Number(process.env['UNDERSTUDY_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

function plain(device: BlockDevice): ContractSubject {
  return { device, dispose: () => device.close() };
}

function fileSubject(files: FileSystem, readOnly = false): ContractSubject {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-block-'));
  const path = join(folder, 'disk.raw');
  const content = readOnly ? filled() : undefined;
  const file = files.open(path, 'create');
  file.truncate(SIZE);
  if (content !== undefined) file.writeSync(content, 0);
  file.close();
  const device = FileDevice.open(files, path, { readOnly, lock: files === nodeFileSystem });
  return {
    device,
    ...(content === undefined ? {} : { content }),
    dispose: () => {
      device.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Blocks of zeros and of other bytes, in turn. */
const content = new Uint8Array(SIZE);
for (let at = 0; at < SIZE; at++) if (at % 8192 >= 4096) content[at] = at % 251;

function filled(): Uint8Array {
  return content.slice();
}

function base(): MemoryDevice {
  const device = new MemoryDevice(SIZE);
  device.write(filled(), 0);
  return device;
}

const slow = (device: BlockDevice): BlockDevice =>
  new DelayDevice(device, systemClock, ({ offsetBytes }) => (offsetBytes % 3 === 0 ? 0 : 0.01));

const subjects: Record<string, () => ContractSubject> = {
  MemoryDevice: () => plain(new MemoryDevice(SIZE)),
  FileDevice: () => fileSubject(nodeFileSystem),
  'FileDevice without system calls': () => fileSubject(createNodeFileSystem(plainFiles)),
  'FileDevice, read-only': () => fileSubject(nodeFileSystem, true),
  OverlayDevice: () => ({ ...plain(new OverlayDevice(base())), content: filled() }),
  'OverlayDevice over a slow base': () => ({ ...plain(new OverlayDevice(slow(base()))), content: filled() }),
  DelayDevice: () => plain(slow(new MemoryDevice(SIZE))),
  'FaultDevice without faults': () => plain(new FaultDevice(new MemoryDevice(SIZE), () => undefined)),
  MetricsDevice: () => plain(new MetricsDevice(new MemoryDevice(SIZE), systemClock)),
  RateDevice: () =>
    plain(new RateDevice(new MemoryDevice(SIZE), systemClock, { bytesPerSecond: 2 ** 32, burstBytes: 0 })),
  ReadOnlyDevice: () => ({ ...plain(new ReadOnlyDevice(base())), content: filled() }),
};

describe.each(Object.entries(subjects))('%s keeps the contract:', (_name, make) => {
  for (const { name, run } of blockDeviceContract(make, seed)) it(name, run);
});

describe.each(['MemoryDevice', 'FileDevice', 'OverlayDevice', 'OverlayDevice over a slow base'])('%s', (name) => {
  it('agrees with an array of bytes for any sequence', async () => {
    const step: fc.Arbitrary<ContractStep> = fc
      .record({
        operation: fc.constantFrom('write', 'zero', 'trim', 'read', 'extents', 'flush'),
        offsetBytes: fc.nat(SIZE),
        lengthBytes: fc.oneof(fc.nat(20_000), fc.nat(200_000)),
        seed: fc.nat(),
      })
      .map((step) => ({ ...step, lengthBytes: Math.min(step.lengthBytes, SIZE - step.offsetBytes) }));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const { device, content, dispose } = subjects[name]!();
        try {
          await applySteps(device, content?.slice() ?? new Uint8Array(SIZE), steps);
        } finally {
          await dispose();
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('FaultDevice', () => {
  it('fails as the rule says, before or after the deed', async () => {
    const memory = new MemoryDevice(8192);
    let fault: ReturnType<ConstructorParameters<typeof FaultDevice>[1]>;
    const device = new FaultDevice(memory, ({ operation }) => (operation === 'write' ? fault : undefined));
    fault = 'EIO';
    expect(() => device.write(Buffer.from('x'), 0)).toThrow(expect.objectContaining({ code: 'EIO' }));
    const found = new Uint8Array(1);
    await device.read(found, 0);
    expect(found[0]).toBe(0);
    fault = { code: 'ENOSPC', after: true };
    expect(() => device.write(Buffer.from('x'), 0)).toThrow(
      expect.objectContaining({ code: 'ENOSPC', retryable: true }),
    );
    await device.read(found, 0);
    expect(found[0]).toBe(120);
  });
});

describe('MetricsDevice', () => {
  it('counts requests, bytes and errors, at once and later', async () => {
    const faulty = new FaultDevice(slow(new MemoryDevice(SIZE)), ({ lengthBytes }) =>
      lengthBytes === 7 ? 'EIO' : undefined,
    );
    const device = new MetricsDevice(faulty, systemClock);
    await device.write(new Uint8Array(4096), 0);
    await device.write(new Uint8Array(4096), 1);
    expect(() => device.write(new Uint8Array(7), 0)).toThrow('injected');
    const { write } = device.metrics;
    expect(write).toMatchObject({ requests: 3, errors: 1, bytes: 8192 });
    expect(write.latencies.reduce((sum, count) => sum + count)).toBe(3);
  });
});

describe('RateDevice', () => {
  it('lets a burst pass and holds the rest to the rate', async () => {
    let now = 0;
    const waits: number[] = [];
    const clock = {
      wallMicros: () => 0,
      monotonicMillis: () => now,
      after(millis: number, callback: () => void) {
        waits.push(millis);
        callback();
        return { cancel: () => undefined };
      },
    };
    const device = new RateDevice(new MemoryDevice(SIZE), clock, { bytesPerSecond: 1_000_000, burstBytes: 10_000 });
    const tenKilobytes = new Uint8Array(10_000);
    expect(device.write(tenKilobytes, 0)).toBeUndefined();
    await device.write(tenKilobytes, 0);
    await device.read(tenKilobytes, 0);
    expect(waits).toEqual([10, 20]);
    now = 30;
    expect(device.write(tenKilobytes, 0)).toBeUndefined();
  });
});
