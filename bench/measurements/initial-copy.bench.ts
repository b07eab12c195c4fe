import { closeSync, cpSync, fsyncSync, mkdirSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runTool, until } from '@understudy/testkit';
import { Scene } from '../../test/e2e/support/scene.ts';
import type { Measurement, Samples } from '../core/bench.types.ts';

const IMAGE_MIB = 2048;

/** A 2 GiB ext4 with the system's own libraries, through agent, relay and target, against backup programs reading the same image. */
export const initialCopy: Measurement = {
  ids: ['initial-copy-borg', 'initial-copy-restic', 'resync-network'],
  tools: ['borg', 'restic', 'mkfs.ext4'],
  async run(context) {
    const image = await realImage(context.folder);
    const ours: number[] = [];
    const borg: number[] = [];
    const restic: number[] = [];
    let resync: Samples | undefined;
    for (let run = 0; run < context.runs; run += 1) {
      const copied = await ourCopy(image, run === 0);
      ours.push(copied.seconds);
      resync ??= copied.resync;
      borg.push(await borgBackup(context.folder, image));
      restic.push(await resticBackup(context.folder, image));
      context.say(
        `initial copy ${run + 1}/${context.runs}: ${ours[run]!.toFixed(1)} s, borg ${borg[run]!.toFixed(1)} s, restic ${restic[run]!.toFixed(1)} s`,
      );
    }
    const gigabytes = (statSync(image).blocks * 512) / 1e9;
    const rate = (seconds: readonly number[]) => seconds.map((each) => (gigabytes * 1000) / each);
    const what = 'initial copy until the first durable seal (0.8 GiB of real files; TLS, zstd)';
    const row = { what, unit: 'MB/s', ours: rate(ours) };
    return [
      {
        ...row,
        id: 'initial-copy-borg',
        peer: 'borg create -C zstd,1',
        peers: rate(borg),
        goal: { of: 'ratio', is: 'at-least', bound: 1.5 },
      },
      {
        ...row,
        id: 'initial-copy-restic',
        peer: 'restic backup',
        peers: rate(restic),
        goal: { of: 'ratio', is: 'at-least', bound: 3 },
      },
      resync!,
    ];
  },
};

async function realImage(folder: string): Promise<string> {
  const image = join(folder, 'real.img');
  await runTool('truncate', ['-s', `${IMAGE_MIB}M`, image]);
  await runTool('mkfs.ext4', ['-q', '-F', '-d', '/usr/lib/x86_64-linux-gnu', image], { timeoutMillis: 120_000 });
  return image;
}

async function ourCopy(image: string, thenResync: boolean): Promise<{ seconds: number; resync?: Samples }> {
  const scene = await Scene.open({ relays: 1 });
  try {
    cpSync(image, scene.diskPath('ours'), { mode: 0 });
    writtenOut(scene.diskPath('ours'));
    const started = performance.now();
    await scene.protect('bench', ['ours']);
    await until('a point', async () => (await scene.targetView('bench').catch(() => undefined))?.newestPoint, {
      ...{ timeoutMillis: 120_000, everyMillis: 20 },
    });
    const seconds = (performance.now() - started) / 1000;
    return thenResync ? { seconds, resync: await resyncCost(scene) } : { seconds };
  } finally {
    await scene.close();
  }
}

/** What was written for the set-up must not be written out while we measure: the image that the others read is long on the disk. */
function writtenOut(path: string): void {
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
}

const HOPS = 2;

/** Bytes that crossed the loopback device so far; a stream through one process server crosses it twice. */
function overTheWire(): number {
  const line = /^\s*lo:\s*(\d+)/m.exec(readFileSync('/proc/net/dev', 'utf8'));
  if (line === null) throw new Error('/proc/net/dev has no loopback device');
  return Number(line[1]) / HOPS;
}

/** Nothing differs: what goes over the wire for hashing the whole disk. */
async function resyncCost(scene: Scene): Promise<Samples> {
  await scene.streaming('bench', 0);
  const before = overTheWire();
  await scene.cluster.agent.admin.post('/v1/machines/bench/resync', {});
  await until('resync begun', async () => (await scene.agentView('bench')).mode === 'resync', {
    timeoutMillis: 10_000,
  });
  await scene.streaming('bench', 0);
  const share = (100 * (overTheWire() - before)) / (IMAGE_MIB * 1024 * 1024);
  return {
    ...{
      id: 'resync-network',
      what: 'resync of a disk that does not differ: bytes on the wire (TLS, both directions) of its size',
      unit: '%',
    },
    ...{ goal: { of: 'value', is: 'at-most', bound: 1 }, ours: [share] },
  };
}

async function borgBackup(folder: string, image: string): Promise<number> {
  const repository = join(folder, 'borg');
  rmSync(repository, { recursive: true, force: true });
  const base = join(folder, 'borg-base');
  const env = { ...process.env, BORG_BASE_DIR: base, BORG_UNKNOWN_UNENCRYPTED_REPO_ACCESS_IS_OK: 'yes' };
  await runTool('borg', ['init', '-e', 'none', repository], { env });
  return timed('borg', ['create', '-C', 'zstd,1', `${repository}::one`, image], env);
}

async function resticBackup(folder: string, image: string): Promise<number> {
  const repository = join(folder, 'restic');
  rmSync(repository, { recursive: true, force: true });
  mkdirSync(repository);
  const env = { ...process.env, RESTIC_PASSWORD: 'bench', RESTIC_CACHE_DIR: join(folder, 'restic-cache') };
  await runTool('restic', ['-q', '-r', repository, 'init'], { env });
  return timed('restic', ['-q', '-r', repository, 'backup', image], env);
}

async function timed(tool: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const started = performance.now();
  await runTool(tool, args, { env, timeoutMillis: 300_000 });
  return (performance.now() - started) / 1000;
}
