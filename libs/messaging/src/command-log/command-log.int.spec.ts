// A real process on real files, killed with SIGKILL before its operations in turn: every sixth, or every one with UNDERSTUDY_ROUNDS.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = new URL('../testing/kill.program.ts', import.meta.url).pathname;
const STRIDE = process.env['UNDERSTUDY_ROUNDS'] === undefined ? 6 : 1;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-command-log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly signal: string | null;
  readonly answered: string[];
  readonly operations: number | undefined;
}

function run(killAt: number): Run {
  const { stdout, stderr, signal, status } = spawnSync(
    process.execPath,
    ['--conditions=@understudy/source', program, folder, String(killAt)],
    { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  if (signal === null && status !== 0) throw new Error(stderr);
  const lines = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { step?: string; operations?: number });
  const answered = lines.flatMap(({ step }) => (step === undefined ? [] : [step]));
  return { signal, answered, operations: lines.at(-1)?.operations };
}

const machines = () =>
  readdirSync(folder)
    .filter((name) => name.startsWith('machine-'))
    .map((name) => `${name}: ${readFileSync(join(folder, name), 'utf8')}`)
    .sort();

it('makes each thing once, whenever the process dies', () => {
  const { operations = 0 } = run(0);
  expect(operations).toBeGreaterThan(20);
  for (let killAt = 1; killAt <= operations; killAt += STRIDE) {
    rmSync(folder, { recursive: true });
    const died = run(killAt);
    expect(died.signal).toBe('SIGKILL');
    const made = machines();
    expect(made.length).toBeGreaterThanOrEqual(died.answered.length);
    const again = run(0);
    expect(again.answered).toEqual(['one', 'two', 'three']);
    expect(machines()).toEqual(expect.arrayContaining(made));
    expect(machines()).toHaveLength(3);
  }
}, 120_000);

it('comes to the same end when it dies again and again', () => {
  const seen: string[] = [];
  for (let attempt = 1; ; attempt += 1) {
    const { signal } = run(attempt * 6);
    for (const machine of seen) expect(machines()).toContain(machine);
    seen.splice(0, seen.length, ...machines());
    if (signal === null) break;
    expect(attempt).toBeLessThan(60);
  }
  expect(machines()).toHaveLength(3);
}, 60_000);
