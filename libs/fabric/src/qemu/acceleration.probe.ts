import { spawn } from 'node:child_process';
import { accessSync, constants, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { FabricError } from '../errors.ts';
import type { Acceleration } from './command-line.ts';

/** A kernel under working KVM says its first word in well under a second. */
const PROBE_MILLIS = 5_000;

/** Where caches live: UNDERSTUDY_CACHE, or the user's cache folder. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env['UNDERSTUDY_CACHE'] ?? join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'understudy');
}

/**
 * How guests are to be run here. `/dev/kvm` proves nothing: inside some hypervisors it is there and a stock kernel hangs under it. So a
 * kernel is booted once per boot of this host, with a time-out, and the answer is kept. UNDERSTUDY_ACCEL=kvm|tcg overrides it.
 */
export async function probeAcceleration(qemuPath: string, env: NodeJS.ProcessEnv = process.env): Promise<Acceleration> {
  const wish = env['UNDERSTUDY_ACCEL'];
  if (wish === 'kvm' || wish === 'tcg') return wish;
  if (wish !== undefined && wish !== '')
    throw new FabricError('DEFINITION_INVALID', `UNDERSTUDY_ACCEL must be kvm or tcg, not ${wish}`);
  if (!isUsable('/dev/kvm')) return 'tcg';
  const kernel = globSync('/boot/vmlinuz-*').sort().at(-1);
  if (kernel === undefined || !isReadable(kernel)) return 'tcg';
  const cachePath = join(cacheFolder(env), 'acceleration.json');
  const question = `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${qemuPath} ${kernel}`;
  const known = remembered(cachePath, question);
  if (known) return known;
  const boots = await bootsUnderKvm(qemuPath, kernel);
  // Without QEMU nothing was found out: when it is installed the question is asked anew.
  if (boots === undefined) return 'tcg';
  const answer = boots ? 'kvm' : 'tcg';
  mkdirSync(cacheFolder(env), { recursive: true });
  writeFileSync(cachePath, JSON.stringify({ question, answer }));
  return answer;
}

function remembered(path: string, question: string): Acceleration | undefined {
  try {
    const { question: asked, answer } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    return asked === question && (answer === 'kvm' || answer === 'tcg') ? answer : undefined;
  } catch {
    // No answer yet, or a damaged one: it is asked again.
    return undefined;
  }
}

/** Undefined: QEMU could not be started. */
async function bootsUnderKvm(qemuPath: string, kernel: string): Promise<boolean | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-kvm-'));
  const serial = join(folder, 'serial');
  const args = ['-accel', 'kvm', '-cpu', 'host', '-machine', 'q35', '-m', '128', '-nodefaults', '-no-user-config'];
  args.push('-display', 'none', '-no-reboot', '-serial', `file:${serial}`, '-kernel', kernel);
  const child = spawn(qemuPath, [...args, '-append', 'console=ttyS0 panic=-1'], { stdio: 'ignore' });
  let ended = false;
  let started = true;
  child.once('error', () => {
    ended = true;
    started = child.pid !== undefined;
  });
  child.once('exit', () => {
    ended = true;
  });
  try {
    const until = performance.now() + PROBE_MILLIS;
    // Without a root file system the kernel panics and QEMU ends: far enough, for its words are in the file then.
    while (performance.now() < until && !ended) {
      if (spoke(serial)) return true;
      await delay(50);
    }
    return started ? spoke(serial) : undefined;
  } finally {
    if (!ended) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Not the first words: the hang comes after them. The last thing a kernel says before it looks for a root file system. */
function spoke(serial: string): boolean {
  try {
    return /VFS: Cannot open root|Kernel panic - not syncing: VFS|No filesystem could mount root/.test(
      readFileSync(serial, 'latin1'),
    );
  } catch {
    // QEMU has not opened the file yet.
    return false;
  }
}

function isUsable(path: string): boolean {
  return hasAccess(path, constants.R_OK | constants.W_OK);
}

function isReadable(path: string): boolean {
  return hasAccess(path, constants.R_OK);
}

function hasAccess(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    // Missing or forbidden comes to the same.
    return false;
  }
}
