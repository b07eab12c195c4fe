import { parseArgs } from 'node:util';
import { FAULT_CLASSES, type FaultClass } from './fault-plan.ts';
import { isPlantName, PLANT_NAMES, type PlantName } from './planted-bugs.ts';

export interface SimArguments {
  readonly seed: number;
  readonly seeds: number;
  readonly steps: boolean;
  readonly swarm: boolean;
  readonly json: boolean;
  readonly verify: boolean;
  readonly selfTest: boolean;
  readonly seconds: number;
  readonly plant: PlantName | undefined;
  readonly pool: readonly FaultClass[];
  readonly kept: readonly FaultClass[];
  readonly faultsMost: number;
}

export const USAGE = `Usage: ./understudy sim [options]
  --seed N          the first seed (default: from the clock, printed)
  --seeds COUNT     so many seeds, one after the other (default 1)
  --seconds N       stop beginning new seeds after so many seconds
  --swarm           switch whole classes of faults on and off by the seed
  --faults LIST     draw faults from these classes only (commas; "none")
  --keep LIST       of the faults drawn only those of these classes happen
  --faults-most N   only the first N faults of a seed
  --verify          run each seed twice and compare the digests
  --steps           print every event
  --plant NAME      put a bug in (${PLANT_NAMES.join(', ')})
  --self-test       put each bug in and look for a seed that finds it
  --json            only the closing line, as JSON
Exit status: 0 all seeds are well, 1 a problem was found, 64 wrong arguments.`;

export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export function parseSimArguments(args: readonly string[]): SimArguments {
  const { values } = parse(args);
  return {
    seed: values.seed === undefined ? Date.now() % 1_000_000_000 : whole('seed', values.seed),
    seeds: values.seeds === undefined ? 1 : whole('seeds', values.seeds),
    seconds: values.seconds === undefined ? Number.POSITIVE_INFINITY : whole('seconds', values.seconds),
    steps: values.steps === true,
    swarm: values.swarm === true,
    json: values.json === true,
    verify: values.verify === true,
    selfTest: values['self-test'] === true,
    plant: plantOf(values.plant),
    pool: classesOf(values.faults),
    kept: classesOf(values.keep),
    faultsMost:
      values['faults-most'] === undefined ? Number.POSITIVE_INFINITY : whole('faults-most', values['faults-most']),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        seed: { type: 'string' },
        seeds: { type: 'string' },
        seconds: { type: 'string' },
        steps: { type: 'boolean' },
        swarm: { type: 'boolean' },
        json: { type: 'boolean' },
        verify: { type: 'boolean' },
        'self-test': { type: 'boolean' },
        plant: { type: 'string' },
        faults: { type: 'string' },
        keep: { type: 'string' },
        'faults-most': { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function whole(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new UsageError(`--${name} must be a whole number, not ${text}`);
  return value;
}

function plantOf(text: string | undefined): PlantName | undefined {
  if (text === undefined || isPlantName(text)) return text;
  throw new UsageError(`no planted bug is called ${text}`);
}

function classesOf(text: string | undefined): readonly FaultClass[] {
  if (text === undefined) return FAULT_CLASSES;
  if (text === 'none') return [];
  const names = text.split(',');
  const unknown = names.find((name) => !FAULT_CLASSES.some((known) => known === name));
  if (unknown !== undefined)
    throw new UsageError(`no class of faults is called ${unknown}: ${FAULT_CLASSES.join(', ')}`);
  return FAULT_CLASSES.filter((name) => names.includes(name));
}
