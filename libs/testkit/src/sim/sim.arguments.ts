import { parseArgs } from 'node:util';
import type { Simulator } from './simulation.types.ts';

export interface SimArguments {
  readonly seed: number;
  readonly seeds: number;
  readonly steps: boolean;
  readonly swarm: boolean;
  readonly json: boolean;
  readonly verify: boolean;
  readonly selfTest: boolean;
  readonly seconds: number;
  readonly jobs: number;
  readonly plant: string | undefined;
  readonly pool: readonly string[];
  readonly kept: readonly string[];
  readonly faultsMost: number;
}

export const usageOf = ({ plants, classes }: Simulator): string => `Usage: ./understudy sim [options]
  --world NAME      data (the default): agent, relays, target; control: configuration server, orchestrators, executors
  --seed N          the first seed (default: from the clock, printed)
  --seeds COUNT     so many seeds, one after the other (default 1)
  --jobs N          share them out to so many processes (default 1)
  --seconds N       stop beginning new seeds after so many seconds
  --swarm           switch whole classes of faults on and off by the seed
  --faults LIST     draw faults from these classes only (commas; "none"):
                    ${classes.join(', ')}
  --keep LIST       of the faults drawn only those of these classes happen
  --faults-most N   only the first N faults of a seed
  --verify          run each seed twice and compare the digests
  --steps           print every event
  --plant NAME      put a bug in (${[...plants.keys()].join(', ')})
  --self-test       put each bug in and look for a seed that finds it
  --json            only the closing line, as JSON
Exit status: 0 all seeds are well, 1 a problem was found, 64 wrong arguments.`;

export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Throws UsageError. */
export function parseSimArguments(args: readonly string[], { world, classes, plants }: Simulator): SimArguments {
  const { values } = parse(args);
  if ((values.world ?? 'data') !== world) throw new UsageError(`no world is called ${values.world}`);
  return {
    seed: values.seed === undefined ? Date.now() % 1_000_000_000 : whole('seed', values.seed),
    seeds: values.seeds === undefined ? 1 : whole('seeds', values.seeds),
    seconds: values.seconds === undefined ? Number.POSITIVE_INFINITY : whole('seconds', values.seconds),
    jobs: values.jobs === undefined ? 1 : whole('jobs', values.jobs),
    steps: values.steps === true,
    swarm: values.swarm === true,
    json: values.json === true,
    verify: values.verify === true,
    selfTest: values['self-test'] === true,
    plant: plantOf(values.plant, plants),
    pool: classesOf(values.faults, classes),
    kept: classesOf(values.keep, classes),
    faultsMost:
      values['faults-most'] === undefined ? Number.POSITIVE_INFINITY : whole('faults-most', values['faults-most']),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        world: { type: 'string' },
        seed: { type: 'string' },
        seeds: { type: 'string' },
        seconds: { type: 'string' },
        jobs: { type: 'string' },
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

function plantOf(text: string | undefined, plants: Simulator['plants']): string | undefined {
  if (text === undefined || plants.has(text)) return text;
  throw new UsageError(`no planted bug is called ${text}`);
}

function classesOf(text: string | undefined, classes: readonly string[]): readonly string[] {
  if (text === undefined) return classes;
  if (text === 'none') return [];
  const names = text.split(',');
  const unknown = names.find((name) => !classes.includes(name));
  if (unknown !== undefined) throw new UsageError(`no class of faults is called ${unknown}: ${classes.join(', ')}`);
  return classes.filter((name) => names.includes(name));
}
