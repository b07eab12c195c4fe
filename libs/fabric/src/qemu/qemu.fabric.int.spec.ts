import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  buildGuestImage,
  cloneDisk,
  type GuestImage,
  guestCommandLine,
  proveByReplay,
  readWriteLog,
  runTool,
} from '@understudy/testkit';
import { fabricContract } from '../fabric.contract.ts';
import type { DiskSource, GuestDefinition } from '../fabric.port.ts';
import { QemuFabric } from './qemu.fabric.ts';

const BOOT_MILLIS = 60_000;
const FSCK_CLEAN = /FSCK vda journal=[01] check=0\s+FSCK vdb journal=[01] check=0/;

let image: GuestImage;
let folder: string;
const children: ChildProcess[] = [];

beforeAll(async () => {
  image = await buildGuestImage({ diskMiB: [32, 24], fillMiB: [2, 1] });
}, 60_000);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-fabric-'));
  for (const [index, name] of ['a', 'b'].entries()) await cloneDisk(image.diskPaths[index]!, disk(name));
});

afterEach(async () => {
  const fabric = open();
  for (const { key } of await fabric.list()) await fabric.stop(key, 0);
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const open = () => new QemuFabric({ folder: join(folder, 'm') });
const disk = (name: string) => join(folder, `${name}.raw`);
const log = (name: string) => join(folder, `${name}.log`);
const plain = (name: string): DiskSource => ({ kind: 'file', path: disk(name), format: 'raw' });

function definition(
  key: string,
  change: Partial<GuestDefinition> = {},
  mode: 'run' | 'check' = 'run',
): GuestDefinition {
  const commandLine = guestCommandLine({ mode, rate: 200, acknowledgeEvery: 10, checkFileSystems: mode === 'check' });
  const { kernelPath, initrdPath } = image;
  return {
    ...{ key, name: `test ${key}`, cpus: 1, memoryMiB: 96, firmware: 'bios', network: { kind: 'none' } },
    boot: { kind: 'kernel', kernelPath, initrdPath, commandLine },
    disks: ['a', 'b'].map((name) => ({ name, source: plain(name) })),
    ...change,
  };
}

/** The last acknowledged record on a console. */
const lastAck = (text: string) => Number([...text.matchAll(/^ACK (\d+) /gm)].at(-1)?.[1] ?? 0);

describe('QEMU fabric keeps the contract', () => {
  for (const { name, run } of fabricContract)
    test(name, () => run({ open, definition, sign: /ACK 10 /, bootMillis: BOOT_MILLIS }), 120_000);
});

test('a process that inherited the number of a dead QEMU is neither shown nor killed', async () => {
  const fabric = open();
  await fabric.define(definition('one'));
  const stranger = spawn('sleep', ['60'], { stdio: 'ignore' });
  children.push(stranger);
  writeFileSync(join(folder, 'm/one/pid'), `${stranger.pid}\n`);
  expect(await fabric.status('one')).toMatchObject({ power: 'stopped' });
  expect(await fabric.stop('one', 0)).toBe('already-stopped');
  expect(stranger.exitCode).toBeNull();
});

test('a start that QEMU refuses says why and leaves the machine stopped', async () => {
  const fabric = open();
  const missing = { kind: 'file', path: join(folder, 'missing.raw'), format: 'raw' } as const;
  await fabric.define(definition('one', { disks: [{ name: 'a', source: missing }] }));
  await expect(fabric.start('one')).rejects.toMatchObject({
    code: 'START_FAILED',
    message: expect.stringContaining('missing.raw'),
  });
  expect(await fabric.status('one')).toMatchObject({ power: 'stopped' });
});

test('a damaged definition is refused by name, not run', async () => {
  await open().define(definition('one'));
  writeFileSync(join(folder, 'm/one/machine.json'), '{"key": "one", "cpus": -1');
  await expect(open().start('one')).rejects.toMatchObject({ code: 'DEFINITION_INVALID' });
  rmSync(join(folder, 'm/one'), { recursive: true });
});

test('an NBD server may die and come back: the guest waits, its disks never err', async () => {
  const fabric = open();
  const socketPath = (name: string) => join(folder, `${name}.sock`);
  const serve = async (name: string) => {
    const args = ['-f', 'raw', '-x', name, '-k', socketPath(name), '--persistent', disk(name)];
    const child = spawn('qemu-nbd', args, { stdio: 'ignore' });
    children.push(child);
    await runTool('nbdinfo', ['--size', `nbd+unix:///${name}?socket=${socketPath(name)}`], { exitCodes: [0, 1] });
    return child;
  };
  let servers = await Promise.all(['a', 'b'].map(serve));
  await delay(300);
  const source = (name: string): DiskSource => {
    return { kind: 'nbd', socketPath: socketPath(name), exportName: name, reconnectSeconds: 30 };
  };
  await fabric.define(definition('one', { disks: ['a', 'b'].map((name) => ({ name, source: source(name) })) }));
  await fabric.start('one');
  await fabric.console('one').waitFor(/ACK 50 /, { timeoutMillis: BOOT_MILLIS });
  for (const server of servers) server.kill('SIGKILL');
  await delay(700);
  const before = lastAck(fabric.console('one').read());
  for (const name of ['a', 'b']) rmSync(socketPath(name), { force: true });
  servers = await Promise.all(['a', 'b'].map(serve));
  await fabric.console('one').waitFor(new RegExp(`ACK ${before + 50} `), { timeoutMillis: BOOT_MILLIS });
  expect(await fabric.status('one')).toMatchObject({ power: 'running' });
}, 120_000);

test("a killed guest's disks equal QEMU's own record of its writes, and its successor finds every record", async () => {
  const fabric = open();
  for (const name of ['a', 'b']) writeFileSync(log(name), '');
  const disks = ['a', 'b'].map((name) => ({ name, source: plain(name), writeLogPath: log(name) }));
  await fabric.define(definition('one', { disks }));
  await fabric.start('one');
  await fabric.console('one').waitFor(/ACK 100 /, { timeoutMillis: BOOT_MILLIS });
  await fabric.pause('one');
  await fabric.stop('one', 0);
  for (const [index, name] of ['a', 'b'].entries()) {
    const original = readFileSync(image.diskPaths[index]!);
    const proof = proveByReplay(original, readWriteLog(log(name)), readFileSync(disk(name)));
    expect(proof).toMatchObject({ equal: true, differingSectors: 0, writesAfter: 0 });
  }
  const last = lastAck(fabric.console('one').read());
  await fabric.define(definition('check', {}, 'check'));
  await fabric.start('check');
  await fabric.console('check').waitFor(/CHECKED/, { timeoutMillis: BOOT_MILLIS });
  const text = fabric.console('check').read();
  expect(text).toMatch(FSCK_CLEAN);
  expect(text).toMatch(/PAIR spread=[01]\s/);
  const records = [...text.matchAll(/VERIFY disk=. records=\d+ last=(\d+) bad=0/g)].map((match) => Number(match[1]));
  expect(records).toHaveLength(2);
  for (const count of records) expect(count).toBeGreaterThanOrEqual(last);
}, 120_000);
