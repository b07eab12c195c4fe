// The sender's thread as it is built: its death, its return, its priority. Needs ./understudy build.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const DIST = fileURLToPath(new URL('../../dist/sender/sender-thread.js', import.meta.url));

/** Runs in a process of its own: jest's loader does not reach worker threads. */
const SCRIPT = `
import { readdirSync, readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
const { SenderThread } = await import(${JSON.stringify(DIST)});
const definition = { machineId: '0b2f0c5e-6f5e-4bcb-9f0e-1f4f2a3b4c5d', name: 'm', revision: 1, cpus: 1, memoryMiB: 64, firmware: 'bios', nics: [], disks: [], fabric: {} };
const heard = [];
const ended = [];
const hops = [];
const thread = new SenderThread({
  ring: new SharedArrayBuffer(1 << 20), definition: () => definition, memory: () => undefined, upstream: () => [{ host: '127.0.0.1', port: 1 }],
  identityFolder: '/nonexistent', niceness: 7, heapBytesMax: 64 << 20, onEnded: (reason, wait) => ended.push({ reason, wait }), onHop: (problem) => hops.push(problem),
});
thread.onMessage((message) => heard.push(message));
const until = async (what, condition) => {
  for (const end = Date.now() + 40000; !condition(); ) {
    if (Date.now() > end) throw new Error('waited in vain for ' + what + ': ' + JSON.stringify(ended));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
thread.start();
await until('a failed dial', () => heard.some(({ type }) => type === 'disconnected'));
const told = hops.length;
const nices = readdirSync('/proc/self/task').map((id) => getPriority(Number(id)));
for (let round = 1; round <= 3; round += 1) {
  await thread.kill();
  await until('the end', () => ended.length === round);
  thread.post({ type: 'heartbeat', heartbeat: {} });
  await until('the return', () => thread.isRunning);
}
await until('a report', () => thread.report !== undefined);
await thread.stop();
console.log(JSON.stringify({ nices, told, hop: hops[0], main: getPriority(process.pid), waits: ended.map(({ wait }) => wait), restarts: thread.restarts, problem: heard[0].reason, running: thread.isRunning }));
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'us-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a sender that dies comes back with growing pauses, at a lower priority than the loop', async () => {
  const path = join(folder, 'script.mjs');
  writeFileSync(path, SCRIPT);
  const args = ['--disable-warning=ExperimentalWarning', path];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 110_000, env: {} });
  const told = JSON.parse(stdout);
  expect(told).toMatchObject({ main: 0, waits: [200, 400, 800], restarts: 3, running: false });
  expect(told.nices.filter((nice: number) => nice === 7)).toHaveLength(1);
  expect(told.nices).toContain(0);
  expect(told.problem).toMatch(/no credentials/);
  // Each attempt fails for the same reason: that is one line in the log.
  expect(told).toMatchObject({ told: 1, hop: told.problem });
}, 120_000);
