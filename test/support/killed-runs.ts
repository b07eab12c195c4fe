import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const HOSTS = '/run/netns';

/** What a run makes outside of its process bears its process id: one that is killed cannot tidy up, and the next run does it. */
export const ownName = (name: string) => `us${process.pid}-${name}`;

/** A new folder that goes with its run, unless it is to be kept for a look. */
export function ownFolder(): string {
  return mkdtempSync(join(tmpdir(), process.env['UNDERSTUDY_KEEP'] ? 'us-kept-' : ownName('')));
}

/** Takes away what runs that were killed have left: hosts with all that runs there, then folders with their processes and mounts. */
export function sweepKilledRuns(): void {
  for (const host of leftIn(HOSTS)) endHost(host);
  for (const name of leftIn(tmpdir())) removeFolder(join(tmpdir(), name));
}

/** Ends what still runs in a network namespace, and the namespace. */
export function endHost(name: string): void {
  const processes = () => tryRun('ip', 'netns', 'pids', name).split('\n').filter(Boolean).map(Number);
  // What restarts others may have started one more meanwhile.
  for (let left = processes(); left.length > 0; left = processes()) for (const id of left) kill(id);
  tryRun('ip', 'netns', 'del', name);
}

function leftIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => {
    const owner = /^us(\d+)-/.exec(name)?.[1];
    return owner !== undefined && !existsSync(`/proc/${owner}`);
  });
}

function removeFolder(folder: string): void {
  for (const id of processesOf(folder)) kill(id);
  for (const line of readFileSync('/proc/self/mounts', 'utf8').split('\n')) {
    const at = line.split(' ')[1];
    if (at?.startsWith(`${folder}/`)) tryRun('umount', '-l', at);
  }
  rmSync(folder, { recursive: true, force: true });
}

/** A killed configuration server leaves its nats-server, a killed target its machines: their command lines name the folder. */
function processesOf(folder: string): number[] {
  return globSync('/proc/[0-9]*/cmdline')
    .filter((path) => commandLine(path).includes(`${folder}/`))
    .map((path) => Number(path.split('/')[2]));
}

function commandLine(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // It has ended meanwhile.
    return '';
  }
}

/** For the end: what is gone already, perhaps taken away by a run that began at the same time, is as it should be. */
function tryRun(command: string, ...args: readonly string[]): string {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch {
    return '';
  }
}

function kill(processId: number): void {
  try {
    process.kill(processId, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
