import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestProcess, until } from '@understudy/testkit';
import { CLI, CommandFailed, understudy } from '../acceptance/support/cli.ts';

interface Told {
  readonly type: string;
  readonly name?: string;
  readonly url: string;
  readonly tokenFile: string;
  readonly ports: Readonly<Record<string, number>>;
  readonly processes: readonly { readonly name: string; readonly processId: number }[];
}

let folder: string;
let up: TestProcess;
let thief: Server | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'us-up-'));
});
afterEach(async () => {
  thief?.close();
  await up.stop(20_000);
  rmSync(folder, { recursive: true, force: true });
});

/** Takes a port that up has chosen, before the part it is for can. */
async function stealPort(port: number): Promise<void> {
  const chosen = () => statSync(join(folder, 'd', 'up.json')).mtimeMs;
  const before = chosen();
  await until('the choice of ports', () => chosen() !== before, { timeoutMillis: 30_000, everyMillis: 2 });
  thief = createServer();
  await new Promise<void>((resolve, reject) => thief!.once('error', reject).listen(port, '127.0.0.1', resolve));
}

/** Starts an installation and answers what it said when it was up. */
async function start(logName: string, stolenPort?: number): Promise<Told> {
  const logPath = join(folder, logName);
  up = new TestProcess({
    name: 'up',
    command: process.execPath,
    args: [CLI, 'up', '--json', '--data', join(folder, 'd')],
    logPath,
  });
  const stolen = stolenPort === undefined ? undefined : stealPort(stolenPort);
  up.start();
  await stolen;
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

/** How many process servers and master targets the configuration server hears over the bus. */
async function heardServers({ ports }: Told): Promise<number> {
  const metrics = await fetch(`http://127.0.0.1:${ports['ops/config-server']}/metrics`);
  return [...(await metrics.text()).matchAll(/^understudy_server_heard\{.*\} 1$/gm)].length;
}

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

  const later = await start('second.log', first.ports['nats']);
  expect([later.url, later.ports['nats'] === first.ports['nats']]).toEqual([first.url, false]);
  expect(ids(await ask(later, 'list', 'sites'))).toEqual(sites);
  expect(ids(await ask(later, 'list', 'servers'))).toEqual(servers);
  const tokens = await ask<{ state: string }[]>(later, 'list', 'enrolment-tokens');
  expect(tokens.map(({ state }) => state)).toEqual(Array(5).fill('used'));
  // The bus has moved, and those who were enrolled before have found it.
  await until('all servers on the bus', async () => (await heardServers(later)) === 4, { timeoutMillis: 30_000 });
}, 240_000);
