import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { choosePorts } from './ports.ts';
import { type ProcessEvent, SupervisedProcess } from './supervised-process.ts';

let folder: string;
let running: SupervisedProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'us-'));
});
afterEach(async () => {
  await running?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A process that says who it is in a file and lives until it is told to end; `script` runs first. */
function supervise(script: string): { events: ProcessEvent[]; process: SupervisedProcess } {
  const events: ProcessEvent[] = [];
  const mark = join(folder, 'pid');
  const source = `${script}; process.on('SIGTERM', () => process.exit(0)); setInterval(() => 0, 1000); require('fs').writeFileSync(${JSON.stringify(mark)}, String(process.pid));`;
  const spec = {
    name: 'part',
    command: [process.execPath, '-e', source],
    logPath: join(folder, 'logs', 'part.log'),
    isReady: async (processId: number) => existsSync(mark) && readFileSync(mark, 'utf8') === String(processId),
  };
  running = new SupervisedProcess(spec, (event) => events.push(event));
  running.start();
  return { events, process: running };
}

async function seen(events: readonly ProcessEvent[], type: ProcessEvent['type'], count: number): Promise<void> {
  const end = performance.now() + 15_000;
  while (events.filter((event) => event.type === type).length < count) {
    if (performance.now() > end) throw new Error(`no ${count}. ${type}: ${JSON.stringify(events)}`);
    await delay(20);
  }
}

test('a process that is killed is started again, told with how it ended, and ends in order', async () => {
  const { events, process: part } = supervise('');
  expect(await part.ready()).toBe(true);
  const first = part.processId!;
  process.kill(first, 'SIGKILL');
  await seen(events, 'ready', 2);
  expect(part.processId).not.toBe(first);
  await part.stop();
  expect(events.map(({ type }) => type)).toEqual(['started', 'ready', 'ended', 'started', 'ready', 'stopped']);
  expect(events[2]).toMatchObject({ how: 'SIGKILL', restartInMillis: 500 });
  expect(() => process.kill(part.processId!, 0)).toThrow(/ESRCH/);
});

test('one that cannot start is tried with growing pauses, with its last words, and can be stopped in a pause', async () => {
  const { events, process: part } = supervise(`console.log('no such disk'); process.exit(3)`);
  await seen(events, 'ended', 2);
  await part.stop();
  const ended = events.filter((event) => event.type === 'ended');
  expect(ended.map(({ restartInMillis }) => restartInMillis)).toEqual([500, 1000]);
  expect(ended[0]).toMatchObject({ how: 'exit code 3', exitCode: 3, lastWords: 'no such disk' });
  expect(part.isReady).toBe(false);
});

test('a long log is put aside at the next start', async () => {
  const { process: part } = supervise(`console.log('hello')`);
  await part.ready();
  await part.stop();
  writeFileSync(part.spec.logPath, Buffer.alloc(33 * 1024 * 1024, 'x'));
  running = new SupervisedProcess(part.spec, () => undefined);
  running.start();
  await running.ready();
  expect(existsSync(`${part.spec.logPath}.1`)).toBe(true);
  expect(readFileSync(part.spec.logPath, 'utf8')).toBe('hello\n');
});

test('a taken port is replaced by a free one; the choice of the last time comes first', async () => {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const taken = typeof address === 'object' ? address!.port : 0;
  try {
    const [rest, nats] = await choosePorts({ rest: taken, nats: taken }, {});
    expect(rest!.port).not.toBe(taken);
    expect(nats!.port).not.toBe(rest!.port);
    const [again] = await choosePorts({ rest: taken }, { rest: rest!.port });
    expect(again).toEqual({ use: 'rest', usual: taken, port: rest!.port });
  } finally {
    server.close();
  }
});
