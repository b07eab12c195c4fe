import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestProcess } from './test-process.ts';
import { until } from './until.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-process-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const make = (script: string) => {
  const logPath = join(folder, 'log');
  return new TestProcess({ name: 'child', command: process.execPath, args: ['-e', script], logPath });
};
const hour = 'setTimeout(() => undefined, 3_600_000)';

test('runs, says its words into its log, and ends with its code', async () => {
  const child = make('console.log("hello"); process.exitCode = 3');
  child.start();
  await until('its end', () => !child.isRunning, { timeoutMillis: 10_000 });
  expect(child.exitCode).toBe(3);
  expect(child.logTail()).toContain('hello');
});

test('is held, goes on, is killed, and starts again', async () => {
  const child = make(hour);
  try {
    child.start();
    const first = child.processId!;
    const state = () => readFileSync(`/proc/${first}/stat`, 'latin1').split(') ')[1]![0];
    child.signal('SIGSTOP');
    await until('the hold', () => state() === 'T', { timeoutMillis: 5_000 });
    child.signal('SIGCONT');
    await until('the end of the hold', () => state() !== 'T', { timeoutMillis: 5_000 });
    await child.kill();
    expect(child.isRunning).toBe(false);
    child.start();
    expect(child.processId).not.toBe(first);
    await child.stop();
    expect(existsSync(`/proc/${child.processId}`)).toBe(false);
  } finally {
    await child.kill();
  }
});

test('a runner that is killed takes its processes with it', async () => {
  const entry = new URL('./test-process.ts', import.meta.url).href;
  const script = `
    import { TestProcess } from ${JSON.stringify(entry)};
    const child = new TestProcess({ name: 'c', command: process.execPath, args: ['-e', ${JSON.stringify(hour)}], logPath: ${JSON.stringify(join(folder, 'log'))} });
    child.start();
    console.log(child.processId);
    ${hour};`;
  const runner = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const processId = await new Promise<number>((resolve) =>
      runner.stdout.once('data', (text) => resolve(Number(text))),
    );
    const lives = () => existsSync(`/proc/${processId}`);
    expect(lives()).toBe(true);
    // The wish has to be in place before the runner dies.
    await until('the command', () => readFileSync(`/proc/${processId}/cmdline`, 'utf8').startsWith(process.execPath), {
      timeoutMillis: 5_000,
    });
    runner.kill('SIGKILL');
    await until('its end', () => !lives(), { timeoutMillis: 5_000 });
  } finally {
    runner.kill('SIGKILL');
  }
});
