import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestProcess, until } from '@understudy/testkit';
import { CLI, CommandFailed, understudy } from '../acceptance/support/cli.ts';

interface Told {
  readonly type: string;
  readonly name?: string;
  readonly url: string;
  readonly tokenFile: string;
  readonly processes: readonly { readonly name: string; readonly processId: number }[];
}

let folder: string;
let up: TestProcess;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'us-up-'));
});
afterEach(async () => {
  await up.stop(20_000);
  rmSync(folder, { recursive: true, force: true });
});

/** Starts an installation and answers what it said when it was up. */
async function start(logName: string): Promise<Told> {
  const logPath = join(folder, logName);
  up = new TestProcess({
    name: 'up',
    command: process.execPath,
    args: [CLI, 'up', '--json', '--data', join(folder, 'd')],
    logPath,
  });
  up.start();
  return until('up', () => events().find(({ type }) => type === 'up'), { timeoutMillis: 90_000 });
}

function events(): Told[] {
  return up
    .logTail(1_000_000)
    .split('\n')
    .filter((line) => line.startsWith('{"'))
    .map((line) => JSON.parse(line) as Told);
}

const ask = <T>(told: Told, ...args: string[]) =>
  understudy<T>({ folder, url: told.url, tokenFile: told.tokenFile }, ...args);
const ids = (documents: readonly { id: string }[]) => documents.map(({ id }) => id).sort();

/** Command lines of living processes that name the folder, but not of the supervisor itself. */
function processesLeft(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
      } catch {
        // It ended while we looked.
        return [];
      }
    })
    .filter((line) => line.includes(folder));
}

test('understudy up: a dead part comes back, one supervisor a folder, Ctrl-C ends everything, the second start finds everything', async () => {
  const first = await start('first.log');
  const sites = ids(await ask(first, 'list', 'sites'));
  const servers = ids(await ask(first, 'list', 'servers'));
  expect([sites.length, servers.length]).toEqual([2, 5]);

  const orchestrator = first.processes.find(({ name }) => name === 'orchestrator')!;
  process.kill(orchestrator.processId, 'SIGKILL');
  const again = () => events().filter(({ type, name }) => type === 'ready' && name === 'orchestrator').length === 2;
  await until('the orchestrator again', again, { timeoutMillis: 30_000 });

  const second = ask(first, 'up', '--data', join(folder, 'd'));
  await expect(second).rejects.toThrow(CommandFailed);
  await expect(second).rejects.toMatchObject({ exitCode: 75, message: expect.stringContaining('in use by process') });

  up.signal('SIGINT');
  await until('its end', () => !up.isRunning, { timeoutMillis: 30_000 });
  expect(up.exitCode).toBe(0);
  expect(processesLeft()).toEqual([]);

  const later = await start('second.log');
  expect(later.url).toBe(first.url);
  expect(ids(await ask(later, 'list', 'sites'))).toEqual(sites);
  expect(ids(await ask(later, 'list', 'servers'))).toEqual(servers);
  const tokens = await ask<{ state: string }[]>(later, 'list', 'enrolment-tokens');
  expect(tokens.map(({ state }) => state)).toEqual(Array(5).fill('used'));
}, 240_000);
