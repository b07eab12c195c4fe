import type { SimulationOptions, SimulationResult, Simulator } from './simulation.types.ts';

const RUNS_MOST = 40;

export interface Shrunk {
  readonly options: SimulationOptions;
  readonly result: SimulationResult;
}

/** Looks for a smaller run of the same seed that still fails: fewer classes of faults, then fewer faults. */
export async function shrink(
  failing: Shrunk,
  run: (options: SimulationOptions) => Promise<SimulationResult>,
): Promise<Shrunk> {
  let runs = 0;
  let best = failing;
  const attempt = async (options: SimulationOptions): Promise<boolean> => {
    if (runs >= RUNS_MOST) return false;
    runs += 1;
    const result = await run(options);
    if (!result.ok) best = { options, result };
    return !result.ok;
  };
  for (const name of usedClasses(failing.result)) {
    await attempt({ ...best.options, kept: best.options.kept.filter((other) => other !== name) });
  }
  let least = 0;
  while (least < best.result.faults) {
    const middle = Math.floor((least + best.result.faults) / 2);
    if (!(await attempt({ ...best.options, faultsMost: middle }))) least = middle + 1;
  }
  const kept = best.options.kept.filter((name) => best.result.classes.includes(name));
  return { ...best, options: { ...best.options, kept } };
}

function usedClasses(result: SimulationResult): string[] {
  return [...result.classes];
}

/** The command that runs it again. */
export function replayCommand({ world, classes }: Simulator, options: SimulationOptions): string {
  const parts = ['./understudy sim', ...(world === 'data' ? [] : [`--world ${world}`]), `--seed ${options.seed}`];
  if (options.swarm) parts.push('--swarm');
  if (options.plant !== undefined) parts.push(`--plant ${options.plant}`);
  if (options.pool.length < classes.length) parts.push(`--faults ${listOf(options.pool)}`);
  if (options.kept.length < classes.length) parts.push(`--keep ${listOf(options.kept)}`);
  if (Number.isFinite(options.faultsMost)) parts.push(`--faults-most ${options.faultsMost}`);
  return parts.join(' ');
}

function listOf(classes: readonly string[]): string {
  return classes.length === 0 ? 'none' : classes.join(',');
}
