import type { Chance } from './chance.ts';

/** The classes that swarm mode switches on and off as a whole. */
export const FAULT_CLASSES = [
  'network-cut',
  'network-silence',
  'network-partition',
  'network-slow',
  'crash-agent',
  'crash-sender',
  'crash-relay',
  'crash-target',
  'power-source',
  'power-relay',
  'power-target',
  'clock-step',
  'disk-full',
  'store-errors',
  'disk-errors',
  'slow-disk',
  'slow-store',
  'store-restored',
  'spool-lost',
  'spool-restored',
  'map-lost',
  'map-damaged',
  'disk-changed',
  'disk-reverted',
  'disk-grown',
  'policy-changed',
  'replica-removed',
  'store-rot',
  'spool-rot',
] as const;
export type FaultClass = (typeof FAULT_CLASSES)[number];

export interface Fault<Class extends string = FaultClass> {
  readonly class: Class;
  readonly atMicros: number;
  /** How long it lasts; for a crash, how long the process stays away. */
  readonly lastsMicros: number;
}

export interface FaultPlan<Class extends string = FaultClass> {
  readonly classes: readonly Class[];
  readonly faults: readonly Fault<Class>[];
}

const LASTS_MICROS_LEAST = 10_000;
const LASTS_MICROS_MOST = 30_000_000;

export interface FaultPlanOptions<Class extends string> {
  readonly withinMicros: number;
  readonly swarm: boolean;
  /** Classes that may be drawn. */
  readonly pool: readonly Class[];
  /** Of what was drawn only these classes happen: shrinking takes some away without moving the others. */
  readonly kept: readonly Class[];
  readonly most: number;
}

/** With `swarm` the seed switches whole classes off; without it all of the pool are on. */
export function planFaults<Class extends string>(random: Chance, options: FaultPlanOptions<Class>): FaultPlan<Class> {
  const share = options.swarm ? random.fraction() : 1;
  const drawn = options.pool.filter(() => random.chance(share));
  const faults: Fault<Class>[] = [];
  for (let count = random.between(0, options.most); count > 0 && drawn.length > 0; count -= 1) {
    const fault: Fault<Class> = {
      class: random.pick(drawn),
      atMicros: random.between(0, options.withinMicros),
      lastsMicros: random.magnitude(LASTS_MICROS_LEAST, LASTS_MICROS_MOST),
    };
    if (options.kept.includes(fault.class)) faults.push(fault);
  }
  const classes = drawn.filter((name) => options.kept.includes(name));
  return { classes, faults: faults.sort((a, b) => a.atMicros - b.atMicros) };
}
