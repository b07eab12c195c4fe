import { RunDigest } from './run-digest.ts';
import { replayCommand, shrink } from './shrink.ts';
import { parseSimArguments, type SimArguments, UsageError, usageOf } from './sim.arguments.ts';
import { runInJobs } from './sim.jobs.ts';
import type { SimulationOptions, SimulationResult, Simulator } from './simulation.types.ts';

type Print = (line: string) => void;

/** The command; answers the exit status. */
export async function runCommand(simulator: Simulator, args: readonly string[], print: Print): Promise<number> {
  try {
    const wanted = parseSimArguments(args, simulator);
    if (wanted.jobs > 1 && wanted.seeds > 1) return await runInJobs(wanted, args, print);
    return wanted.selfTest ? await runSelfTest(simulator, wanted, print) : await runSeeds(simulator, wanted, print);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    print(`${error.message}\n${usageOf(simulator)}`);
    return 64;
  }
}

async function runSeeds(simulator: Simulator, wanted: SimArguments, print: Print): Promise<number> {
  const say: Print = wanted.json ? () => {} : print;
  const total = { steps: 0, faults: 0, failed: 0, seeds: 0, digest: new RunDigest(), last: '' };
  const endMillis = performance.now() + wanted.seconds * 1000;
  for (let seed = wanted.seed; seed < wanted.seed + wanted.seeds; seed += 1) {
    if (performance.now() > endMillis) break;
    const options = optionsOf(wanted, seed, print);
    const result = await runOne(simulator, options, wanted.verify);
    total.seeds += 1;
    total.steps += result.steps;
    total.faults += result.faults;
    total.digest.event(result.digest);
    total.last = result.digest;
    say(describe(result));
    if (result.ok) continue;
    total.failed += 1;
    await explain(simulator, options, result, print);
  }
  const digest = wanted.seeds === 1 ? total.last : total.digest.end();
  const many = wanted.seeds === 1 ? {} : { seeds: total.seeds, failed: total.failed };
  print(
    JSON.stringify({
      seed: wanted.seed,
      ...many,
      steps: total.steps,
      faults: total.faults,
      digest,
      ok: total.failed === 0,
    }),
  );
  return total.failed === 0 ? 0 : 1;
}

function optionsOf(wanted: SimArguments, seed: number, print: Print): SimulationOptions {
  return {
    seed,
    swarm: wanted.swarm,
    pool: wanted.pool,
    kept: wanted.kept,
    faultsMost: wanted.faultsMost,
    ...(wanted.plant === undefined ? {} : { plant: wanted.plant }),
    ...(wanted.steps ? { trace: print } : {}),
  };
}

async function runOne(simulator: Simulator, options: SimulationOptions, verify: boolean): Promise<SimulationResult> {
  const result = await simulator.simulate(options);
  if (!verify) return result;
  const again = await simulator.simulate(options);
  if (again.digest === result.digest) return result;
  const message = `the same seed gave the digests ${result.digest} and ${again.digest}`;
  return { ...result, ok: false, problems: [...result.problems, { invariant: 'defect', message, atMicros: 0 }] };
}

async function explain(
  simulator: Simulator,
  options: SimulationOptions,
  result: SimulationResult,
  print: Print,
): Promise<void> {
  for (const problem of result.problems) {
    print(`  ${problem.invariant} at ${(problem.atMicros / 1e6).toFixed(6)} s: ${problem.message}`);
  }
  print(`  again: ${replayCommand(simulator, options)}`);
  if (options.trace !== undefined) return;
  const small = await shrink({ options, result }, (smaller) => simulator.simulate(smaller));
  print(`  smaller: ${replayCommand(simulator, small.options)}`);
  print(`  smaller says: ${small.result.problems[0]?.invariant}: ${small.result.problems[0]?.message}`);
}

function describe({ seed, ok, digest, steps, faults, counts }: SimulationResult): string {
  const exercised = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  return [
    `seed ${seed}`,
    ok ? 'ok' : 'FAILED',
    digest,
    [`${steps} steps`, `${faults} faults`, ...exercised].join(', '),
  ].join('  ');
}

/** Each planted bug must be found within its number of seeds. */
async function runSelfTest(simulator: Simulator, wanted: SimArguments, print: Print): Promise<number> {
  let missed = 0;
  for (const plant of wanted.plant === undefined ? simulator.plants.keys() : [wanted.plant]) {
    const found = await huntPlant(simulator, plant, wanted.seed);
    const within = simulator.plants.get(plant)?.seeds ?? 0;
    if (found === undefined) missed += 1;
    const outcome =
      found === undefined ? `NOT FOUND within ${within} seeds` : `found by seed ${found.seed} as ${found.by}`;
    if (!wanted.json) print(`${plant}: ${outcome} (limit ${within})`);
  }
  print(JSON.stringify({ selfTest: true, missed, ok: missed === 0 }));
  return missed === 0 ? 0 : 1;
}

async function huntPlant(
  simulator: Simulator,
  plant: string,
  first: number,
): Promise<{ seed: number; by: string } | undefined> {
  const bug = simulator.plants.get(plant);
  if (bug === undefined) return undefined;
  for (let seed = first; seed < first + bug.seeds; seed += 1) {
    const { classes } = bug;
    const faultsMost = Number.POSITIVE_INFINITY;
    const result = await simulator.simulate({ seed, swarm: false, pool: classes, kept: classes, faultsMost, plant });
    const problem = result.problems[0];
    if (problem !== undefined) return { seed, by: `${problem.invariant}: ${problem.message}` };
  }
  return undefined;
}
