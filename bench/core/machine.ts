import { readFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { runTool } from '@understudy/testkit';

/** How many cores the whole machine keeps busy: over one second, all processes, waiting for disks not counted. */
export async function coresBusy(): Promise<number> {
  const idleSeconds = () => cpus().reduce((sum, { times }) => sum + times.idle, 0) / 1000;
  const [idle, began] = [idleSeconds(), performance.now()];
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const seconds = (performance.now() - began) / 1000;
  return Number(Math.max(0, cpus().length - (idleSeconds() - idle) / seconds).toFixed(2));
}

/** What the numbers were measured on, and with which versions of the peers. */
export async function describeMachine(): Promise<Record<string, string>> {
  const version = async (tool: string, args: readonly string[] = ['--version']) => {
    const { stdout, stderr } = await runTool(tool, args).catch(() => ({ stdout: 'missing', stderr: '' }));
    return `${stdout}${stderr}`.split('\n')[0]!.trim();
  };
  const distribution = /PRETTY_NAME="(.*)"/.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'unknown';
  return {
    processor: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    memory: `${(totalmem() / 1e9).toFixed(0)} GB`,
    system: `${distribution}, Linux ${release()}`,
    node: process.version,
    fio: await version('fio'),
    'qemu-nbd': await version('qemu-nbd'),
    nbdkit: await version('nbdkit'),
    borg: await version('borg'),
    restic: await version('restic', ['version']),
  };
}
