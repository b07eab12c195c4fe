import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTool, TestProcess, until } from '@understudy/testkit';

const cli = fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url));
const leftovers = () => readdirSync(tmpdir()).filter((name) => name.startsWith('understudy-demo-'));

test('the demo: a machine is lost with everything around it, and its stand-in works on', async () => {
  const before = leftovers();
  const { stdout, stderr } = await runTool(process.execPath, [cli, 'demo', '--json'], { timeoutMillis: 170_000 });
  const result = JSON.parse(stdout.trim().split('\n').at(-1)!) as Record<string, unknown>;
  expect(result).toEqual({
    ok: true,
    rpoMs: expect.any(Number),
    rtoMs: expect.any(Number),
    lostRecords: expect.any(Number),
    acknowledgedRecords: expect.any(Number),
    pointHashEqual: true,
  });
  // Streaming: a second of work at most, and back at work within what a loaded machine needs to boot a guest in software.
  expect(result['lostRecords']).toBeLessThanOrEqual(100);
  expect(result['rpoMs']).toBeLessThan(2_000);
  expect(result['rtoMs']).toBeLessThan(60_000);
  expect(stderr).toContain('record');
  expect(leftovers()).toEqual(before);
}, 180_000);

test('Ctrl-C in the middle of the demo: everything is taken down, no process and no folder stays', async () => {
  const before = leftovers();
  const folder = mkdtempSync(join(tmpdir(), 'us-e2e-'));
  const logPath = join(folder, 'log');
  const demo = new TestProcess({ name: 'demo', command: process.execPath, args: [cli, 'demo'], logPath });
  try {
    demo.start();
    await until('the second act', () => demo.logTail(100_000).includes(' 2. '), { timeoutMillis: 90_000 });
    const [made] = leftovers().filter((name) => !before.includes(name));
    demo.signal('SIGINT');
    await until('its end', () => !demo.isRunning, { timeoutMillis: 30_000 });
    expect(demo.exitCode).toBe(130);
    expect(leftovers()).toEqual(before);
    expect(processesNaming(made!)).toEqual([]);
  } finally {
    await demo.kill();
    rmSync(folder, { recursive: true });
  }
}, 130_000);

/** Command lines of living processes that name a folder. */
function processesNaming(folder: string): string[] {
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
