import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type About, adminClient } from '@understudy/hosting';
import { TestProcess, until } from '@understudy/testkit';
import { ownFolder } from '../../support/killed-runs.ts';
import { CLI } from './cli.ts';
import { childrenOf, trySignal } from './kernel-processes.ts';
import { stopMachines } from './machines.ts';
import type { PartName, Platform } from './platform.ts';

interface UpTold {
  readonly type: 'up';
  readonly url: string;
  readonly tokenFile: string;
  readonly ports: Readonly<Record<string, number>>;
}

const FOLDERS: Readonly<Record<PartName, string>> = {
  'config-server': 'config-server',
  orchestrator: 'orchestrator',
  'ps-primary': 'primary/process-server',
  'mt-primary': 'primary/master-target',
  'ps-recovery': 'recovery/process-server',
  'mt-recovery': 'recovery/master-target',
};

/** `understudy up`: everything under one supervisor. */
export async function openEmbedded(): Promise<Platform> {
  const folder = ownFolder();
  const data = join(folder, 'd');
  const adopted: TestProcess[] = [];
  const up = new TestProcess({
    ...{ name: 'up', command: process.execPath, logPath: join(folder, 'up.log') },
    args: ['--disable-warning=ExperimentalWarning', CLI, 'up', '--json', '--data', data],
  });
  const close = async () => {
    await stopMachines(folder);
    await Promise.all(adopted.map((each) => each.kill()));
    if (up.isRunning) for (const id of frozen) trySignal(id, 'SIGCONT');
    await up.stop(20_000);
    if (process.env['UNDERSTUDY_KEEP']) console.error(`kept: ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  };
  const frozen: number[] = [];
  up.start();
  try {
    const told = await until('understudy up', () => toldUp(up), { timeoutMillis: 90_000 });
    const adminSocket = (part: PartName) => join(data, FOLDERS[part], 'admin.sock');
    const processOf = async (part: PartName) =>
      (await adminClient(adminSocket(part), 2000).get<About>('/v1/about')).processId;
    return {
      ...{ folder, dataFolder: data, url: told.url, tokenFile: told.tokenFile, adminSocket, close },
      agentAddress: { host: '127.0.0.1', port: told.ports['primary/process-server']! },
      adopt: (each) => adopted.push(each),
      kill: async (part) => trySignal(await processOf(part), 'SIGKILL'),
      // The supervisor does it.
      revive: async (part) => void (await until(`${part} again`, () => processOf(part), { timeoutMillis: 60_000 })),
      loseControlPlane: async () => {
        // Killed parts would come back at once: held, they are as good as dead for everybody else.
        const configServer = await processOf('config-server');
        frozen.push(await processOf('orchestrator'), configServer, ...childrenOf(configServer));
        for (const id of frozen) trySignal(id, 'SIGSTOP');
      },
      regainControlPlane: async () => {
        for (const id of frozen.splice(0)) trySignal(id, 'SIGCONT');
      },
      lastWords: () => logsOf(join(data, 'logs'), up),
    };
  } catch (error) {
    const words = logsOf(join(data, 'logs'), up);
    await close();
    throw new Error(`${error instanceof Error ? error.message : error}\n${words}`, { cause: error });
  }
}

function toldUp(up: TestProcess): UpTold | undefined {
  if (!up.isRunning) throw new Error(`up ended: ${up.logTail()}`);
  const line = up
    .logTail(100_000)
    .split('\n')
    .find((each) => each.startsWith('{"type":"up"'));
  return line === undefined ? undefined : JSON.parse(line);
}

function logsOf(folder: string, up: TestProcess): string {
  const names = ['config-server', 'orchestrator', 'ps-primary', 'mt-recovery'];
  const logs = names.map((name) => {
    const path = join(folder, `${name}.log`);
    return `--- ${name}\n${existsSync(path) ? readFileSync(path, 'utf8').slice(-2000) : ''}`;
  });
  return [...logs, `--- up\n${up.logTail(1500)}`].join('\n');
}
