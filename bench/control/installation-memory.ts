import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url));
const UP_MILLIS_MAX = 120_000;

/** MB of all processes together. PSS: pages that several of them have count once, divided among them. */
export interface InstallationMemory {
  readonly pssMB: number;
  readonly rssMB: number;
}

/** `understudy up` on the folder; what all its processes hold some seconds after it is up, the supervisor left out. */
export async function memoryOfInstallation(data: string, afterSeconds: number): Promise<InstallationMemory> {
  const up = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', CLI, 'up', '--json', '--data', data], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  process.once('exit', () => up.kill('SIGTERM'));
  let output = '';
  for (const stream of [up.stdout, up.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk;
    });
  }
  try {
    const began = performance.now();
    while (!output.includes('{"type":"up"')) {
      if (up.exitCode !== null || performance.now() - began > UP_MILLIS_MAX)
        throw new Error(`up: ${output.slice(-2000)}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    await new Promise((resolve) => setTimeout(resolve, afterSeconds * 1000));
    const processes = descendants(up.pid ?? 0);
    const each = processes.map((id) => ({
      name: nameOf(id),
      pss: megabytesOf(id, 'Pss'),
      rss: megabytesOf(id, 'Rss'),
    }));
    const shown = each.map(({ name, pss, rss }) => `${name} ${pss.toFixed(0)} (${rss.toFixed(0)})`).join(', ');
    process.stderr.write(`memory, PSS (RSS): ${shown} MB\n`);
    return { pssMB: sum(each.map(({ pss }) => pss)), rssMB: sum(each.map(({ rss }) => rss)) };
  } finally {
    if (up.exitCode === null) {
      const ended = once(up, 'exit');
      up.kill('SIGTERM');
      await ended;
    }
  }
}

function descendants(parent: number): number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(Number(name)) === parent)
    .map(Number);
  return children.flatMap((child) => [child, ...descendants(child)]);
}

function parentOf(processId: number): number | undefined {
  try {
    // pid (name) state parent …
    return Number(readFileSync(`/proc/${processId}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
  } catch {
    // It ended while we looked.
    return undefined;
  }
}

function nameOf(processId: number): string {
  const parts = readFileSync(`/proc/${processId}/cmdline`, 'utf8').split('\0');
  return /services\/([^/]+)\//.exec(parts.join(' '))?.[1] ?? parts[0] ?? '';
}

function megabytesOf(processId: number, what: 'Pss' | 'Rss'): number {
  const line = new RegExp(`^${what}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${processId}/smaps_rollup`, 'utf8'));
  if (line === null) throw new Error(`process ${processId} tells no ${what}`);
  return (Number(line[1]) * 1024) / 1e6;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
