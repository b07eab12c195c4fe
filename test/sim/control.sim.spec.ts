import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Longer rounds: UNDERSTUDY_SIM_SECONDS=3600 UNDERSTUDY_SIM_SEED=100000. */
const SECONDS = Number(process.env['UNDERSTUDY_SIM_SECONDS'] ?? 10);
const FIRST_SEED = Number(process.env['UNDERSTUDY_SIM_SEED'] ?? 1);
const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

/** The command as a person runs it, in a process of its own: its clocks are simulated, and what nobody catches in there is a finding. */
function sim(...args: string[]): { status: number | null; output: string; closing: Record<string, unknown> } {
  const run = spawnSync('node', [MAIN, '--world', 'control', ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
  });
  const lines = run.stdout.trim().split('\n');
  return { status: run.status, output: run.stdout + run.stderr, closing: JSON.parse(lines.at(-1) ?? '{}') };
}

describe('./understudy sim --world control', () => {
  it(
    'finds nothing wrong in the seeds of the test run',
    () => {
      const run = sim('--seed', String(FIRST_SEED), '--seeds', '100000', '--seconds', String(SECONDS), '--swarm');
      if (run.status !== 0) throw new Error(run.output);
      expect(run.closing).toMatchObject({ seed: FIRST_SEED, failed: 0, ok: true });
    },
    (SECONDS + 120) * 1000,
  );

  it('does the same again: one seed, one digest', () => {
    const run = sim('--seed', '9', '--swarm', '--verify', '--json');
    if (run.status !== 0) throw new Error(run.output);
    expect(run.closing).toMatchObject({ seed: 9, ok: true });
  }, 240_000);

  it.each(['job-effect-repeated', 'generation-raised-twice'])(
    'finds a planted bug: %s',
    (plant) => {
      const run = sim('--self-test', '--seed', '1', '--plant', plant);
      if (run.status !== 0) throw new Error(run.output);
    },
    240_000,
  );
});
