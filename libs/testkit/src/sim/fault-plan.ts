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
] as const;
export type FaultClass = (typeof FAULT_CLASSES)[number];

export interface Fault {
  readonly class: FaultClass;
  readonly atMicros: number;
  /** How long it lasts; for a crash, how long the process stays away. */
  readonly lastsMicros: number;
}

export interface FaultPlan {
  readonly classes: readonly FaultClass[];
  readonly faults: readonly Fault[];
}

const LASTS_MICROS_LEAST = 10_000;
const LASTS_MICROS_MOST = 30_000_000;

/** `only`: the classes that may be on (shrinking takes some away); without swarm all of them are. */
export function planFaults(
  random: Chance,
  options: {
    readonly withinMicros: number;
    readonly swarm: boolean;
    readonly only: readonly FaultClass[];
    readonly most: number;
  },
): FaultPlan {
  const share = options.swarm ? random.fraction() : 1;
  const drawn = FAULT_CLASSES.filter(() => random.chance(share));
  const classes = drawn.filter((name) => options.only.includes(name));
  const faults: Fault[] = [];
  for (let count = random.between(0, options.most); count > 0 && drawn.length > 0; count -= 1) {
    const fault: Fault = {
      class: random.pick(drawn),
      atMicros: random.between(0, options.withinMicros),
      lastsMicros: random.magnitude(LASTS_MICROS_LEAST, LASTS_MICROS_MOST),
    };
    if (classes.includes(fault.class)) faults.push(fault);
  }
  return { classes, faults: faults.sort((a, b) => a.atMicros - b.atMicros) };
}
