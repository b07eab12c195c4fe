import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Longer rounds: UNDERSTUDY_SIM_SECONDS=3600 UNDERSTUDY_SIM_SEED=100000. */
const SECONDS = Number(process.env['UNDERSTUDY_SIM_SECONDS'] ?? 10);
const FIRST_SEED = Number(process.env['UNDERSTUDY_SIM_SEED'] ?? 1);
const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

/** The command as a person runs it, in a process of its own: what nobody catches in there is a finding, not the end of the test run. */
function sim(...args: string[]): { status: number | null; output: string; closing: Record<string, unknown> } {
  const run = spawnSync('node', ['--conditions=@understudy/source', MAIN, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
  });
  const lines = run.stdout.trim().split('\n');
  return { status: run.status, output: run.stdout + run.stderr, closing: JSON.parse(lines.at(-1) ?? '{}') };
}

describe('./understudy sim', () => {
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
    const once = sim('--seed', '8', '--swarm', '--json');
    expect(once.closing).toEqual({
      seed: 8,
      steps: expect.any(Number),
      faults: expect.any(Number),
      digest: expect.stringMatching(/^[0-9a-f]{16}$/),
      ok: true,
    });
    expect(sim('--seed', '8', '--swarm', '--json').closing).toEqual(once.closing);
  }, 120_000);

  it('shares the seeds out to several processes', () => {
    const alone = sim('--seed', '3', '--seeds', '2', '--faults', 'none');
    const shared = sim('--seed', '3', '--seeds', '2', '--faults', 'none', '--jobs', '2');
    const seedsOf = (output: string): string[] =>
      output
        .split('\n')
        .filter((line) => line.startsWith('seed '))
        .sort();
    expect(seedsOf(shared.output)).toEqual(seedsOf(alone.output));
    const { digest: _, ...counts } = alone.closing;
    expect(shared.closing).toMatchObject(counts);
  }, 120_000);

  it.each(['write-not-captured', 'view-past-point'])(
    'finds a planted bug: %s',
    (plant) => {
      const run = sim('--self-test', '--plant', plant);
      if (run.status !== 0) throw new Error(run.output);
    },
    120_000,
  );

  it('prints how to run a failing seed again, and a smaller one', () => {
    const run = sim('--seed', '1', '--swarm', '--plant', 'write-not-captured');
    expect(run.status).toBe(1);
    expect(run.output).toContain('again: ./understudy sim --seed 1 --swarm --plant write-not-captured');
    expect(run.output).toContain('smaller: ./understudy sim --seed 1');
  }, 120_000);

  it('refuses arguments it does not know', () => {
    expect(spawnSync('node', ['--conditions=@understudy/source', MAIN, '--faults', 'gremlins']).status).toBe(64);
  }, 60_000);
});
