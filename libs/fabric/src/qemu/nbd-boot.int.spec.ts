import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileDevice, nodeFileSystem, systemClock } from '@understudy/block';
import { type NbdExport, NbdServer } from '@understudy/nbd';
import {
  buildGuestImage,
  cloneDisk,
  type GuestImage,
  guestCommandLine,
  proveByReplay,
  readWriteLog,
} from '@understudy/testkit';
import { QemuFabric } from './qemu.fabric.ts';

const NAMES = ['a', 'b'] as const;
let image: GuestImage;
let folder: string;
let fabric: QemuFabric;
let server: NbdServer;
let devices: FileDevice[];

beforeAll(async () => {
  image = await buildGuestImage({ diskMiB: [32, 24], fillMiB: [2, 1] });
}, 60_000);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-nbd-'));
  fabric = new QemuFabric({ folder: join(folder, 'm') });
  for (const [index, name] of NAMES.entries()) await cloneDisk(image.diskPaths[index]!, join(folder, `${name}.raw`));
  devices = NAMES.map((name) => FileDevice.open(nodeFileSystem, join(folder, `${name}.raw`)));
  const exports = new Map<string, NbdExport>(NAMES.map((name, index) => [name, { device: devices[index]! }]));
  server = new NbdServer({ exports, clock: systemClock });
  await server.listenUnix(join(folder, 'nbd.sock'));
});

afterEach(async () => {
  for (const { key } of await fabric.list()) await fabric.stop(key, 0);
  await server.close();
  for (const device of devices) device.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a guest boots from our NBD server, is killed under load, and the disks are an instant of QEMU’s record', async () => {
  const { kernelPath, initrdPath } = image;
  const commandLine = guestCommandLine({ mode: 'run', rate: 0, acknowledgeEvery: 50, checkFileSystems: true });
  for (const name of NAMES) writeFileSync(join(folder, `${name}.log`), '');
  await fabric.define({
    ...{ key: 'one', name: 'one', cpus: 1, memoryMiB: 96, firmware: 'bios', network: { kind: 'none' } },
    boot: { kind: 'kernel', kernelPath, initrdPath, commandLine },
    disks: NAMES.map((name) => ({
      name,
      source: { kind: 'nbd', socketPath: join(folder, 'nbd.sock'), exportName: name, reconnectSeconds: 10 },
      writeLogPath: join(folder, `${name}.log`),
    })),
  });
  await fabric.start('one');
  await fabric.console('one').waitFor(/^ACK 300 /m, { timeoutMillis: 60_000 });
  // The server stops answering first; what it had done by then QEMU still hears of.
  await server.close();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await fabric.stop('one', 0)).toBe('forced');
  expect(fabric.console('one').read()).toMatch(/FSCK vda journal=0 check=0\s+FSCK vdb journal=0 check=0/);
  for (const [index, name] of NAMES.entries()) {
    const log = readWriteLog(join(folder, `${name}.log`));
    const view = readFileSync(join(folder, `${name}.raw`));
    const proof = proveByReplay(readFileSync(image.diskPaths[index]!), log, view);
    expect(proof).toMatchObject({ equal: true, differingSectors: 0, writesAfter: 0 });
  }
}, 90_000);
