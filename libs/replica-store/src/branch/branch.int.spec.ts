import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { systemClock } from '@understudy/block';
import { NbdClient } from '@understudy/nbd';
import { runTool, type SeededRandom, seededRandom } from '@understudy/testkit';

/** Real: qemu-io, qemu-img, fio against a branch that is exported over NBD while it is hydrated; kill -9 of its process. */
const SIZE_BYTES = 32 * 1024 * 1024;
const ROUNDS = Number(process.env.UNDERSTUDY_ROUNDS ?? 3);
const SEED = Number(process.env.UNDERSTUDY_SEED ?? 1);

let folder: string;
let child: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-branch-'));
});
afterEach(async () => {
  await end('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Without waiting: what is answered meanwhile counts. `end` waits for it. */
function kill(): void {
  child?.kill('SIGKILL');
}

async function end(signal: NodeJS.Signals): Promise<void> {
  const process = child;
  child = undefined;
  if (process === undefined || process.exitCode !== null || process.signalCode !== null) return;
  const gone = once(process, 'exit');
  process.kill(signal);
  await gone;
}

/** Data in the first two thirds, with holes; known to the test. */
function makeView(): Buffer {
  const view = Buffer.alloc(SIZE_BYTES);
  const random = seededRandom(SEED);
  for (let at = 0; at < (SIZE_BYTES * 2) / 3; at += 256 * 1024)
    view.set(random.bytes(100_000 + random.below(9000)), at);
  writeFileSync(join(folder, 'view.img'), view);
  return view;
}

/** Starts the process; resolves when it serves. `said` collects its lines. */
async function serve(): Promise<{ socket: string; uri: string; said: string[] }> {
  const socket = join(folder, 'nbd.sock');
  const script = join(import.meta.dirname, 'branch.server.spec.ts');
  const flags = ['--disable-warning=ExperimentalWarning', '--conditions=@understudy/source'];
  // A child of its own: jest's NODE_OPTIONS are not for it, nor is its stdout.
  const env = { ...process.env, NODE_OPTIONS: '' };
  const started = spawn(process.execPath, [...flags, script, folder, socket], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
  });
  child = started;
  const said: string[] = [];
  let complaint = '';
  started.stderr?.on('data', (bytes: Buffer) => (complaint += bytes.toString()));
  const ready = new Promise<void>((resolve, reject) => {
    createInterface({ input: started.stdout! }).on('line', (line) => {
      said.push(line);
      if (line.startsWith('ready')) resolve();
    });
    started.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${complaint}`)));
  });
  await ready;
  return { socket, uri: `nbd+unix:///disk?socket=${socket}`, said };
}

async function untilHydrated(said: readonly string[]): Promise<void> {
  while (!said.includes('hydrated')) await new Promise((resolve) => setTimeout(resolve, 50));
}

function rawFile(): string {
  const branches = join(folder, 'branches');
  return join(branches, readdirSync(branches)[0]!, 'disk-0.raw');
}

it('is a disk for qemu-io, qemu-img and fio, while it is hydrated and after', async () => {
  makeView();
  const { uri, said } = await serve();
  const commands = ['write -P 0x5a 0 1M', 'write -P 0x11 1000k 3000', 'write -z 20M 4M', 'discard 30M 1M', 'flush'];
  const checks = ['read -P 0x5a 0 999k', 'read -P 0x11 1000k 3000', 'read -P 0 20M 4M', 'read -P 0 30M 1M'];
  const parameters = [...commands, ...checks].flatMap((command) => ['-c', command]);
  const { stdout } = await runTool('qemu-io', ['-f', 'raw', ...parameters, uri]);
  expect(stdout).not.toContain('Pattern verification failed');
  await runTool('fio', [
    ...['--name=v', '--ioengine=nbd', `--uri=${uri}`, '--thread', '--rw=randwrite', '--bs=4k', '--iodepth=16'],
    ...[
      '--size=16M',
      '--verify=crc32c',
      '--verify_state_save=0',
      '--do_verify=1',
      '--fsync=64',
      '--output-format=json',
      '--max_latency=0',
    ],
  ]);
  await untilHydrated(said);
  await runTool('qemu-img', ['compare', '-f', 'raw', '-F', 'raw', uri, rawFile()]);
  await end('SIGTERM');
  // It is a plain raw image now: qemu reads it without us.
  const { stdout: info } = await runTool('qemu-img', ['info', '-f', 'raw', '--output=json', rawFile()]);
  expect(JSON.parse(info)['virtual-size']).toBe(SIZE_BYTES);
}, 100_000);

/** Writes at random until the connection is lost; the model has what was answered, `pending` what was not. */
async function writeUntilKilled(client: NbdClient, model: Buffer, random: SeededRandom, killAfter: number) {
  const pending: { from: number; to: number }[] = [];
  for (let requests = 0; ; requests++) {
    if (requests === killAfter) kill();
    const length = 512 * (1 + random.below(random.chance(0.1) ? 400 : 12));
    const offset = 512 * random.below((SIZE_BYTES - length) / 512);
    const bytes = random.chance(0.15) ? undefined : random.bytes(length);
    try {
      if (bytes === undefined) await client.zero(offset, length, true);
      else await client.write(bytes, offset);
      if (random.chance(0.05)) await client.flush();
    } catch {
      pending.push({ from: offset, to: offset + length });
      return pending;
    }
    model.set(bytes ?? new Uint8Array(length), offset);
  }
}

function assertEqual(found: Buffer, model: Buffer, where: string): void {
  if (found.equals(model)) return;
  const view = readFileSync(join(folder, 'view.img'));
  for (let at = 0; at < SIZE_BYTES; at += 512) {
    const sector = found.subarray(at, at + 512);
    if (sector.equals(model.subarray(at, at + 512))) continue;
    const shows = sector.equals(view.subarray(at, at + 512))
      ? 'the view'
      : sector.some((byte) => byte !== 0)
        ? 'other'
        : 'zeros';
    throw new Error(`${where}: an answered write is lost: sector ${at / 512} shows ${shows}`);
  }
}

it('loses no answered write, flushed or not, when its process is killed, again and again', async () => {
  const model = makeView();
  const random = seededRandom(SEED + 1);
  for (let round = 0; round < ROUNDS; round++) {
    const { socket } = await serve();
    const client = await NbdClient.connectUnix(socket, { clock: systemClock, exportName: 'disk' });
    const found = Buffer.alloc(SIZE_BYTES);
    await client.read(found, 0);
    assertEqual(found, model, `round ${round} (seed ${SEED})`);
    const pending = await writeUntilKilled(client, model, random, 40 + random.below(100));
    client.close();
    await end('SIGKILL');
    const again = await serve();
    const reader = await NbdClient.connectUnix(again.socket, { clock: systemClock, exportName: 'disk' });
    // What was not answered may be there in part.
    for (const { from, to } of pending) await reader.read(model.subarray(from, to), from);
    reader.close();
    await end('SIGKILL');
  }
  const { said } = await serve();
  await untilHydrated(said);
  await end('SIGTERM');
  expect(readFileSync(rawFile()).equals(model)).toBe(true);
}, 100_000);
