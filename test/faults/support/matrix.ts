import type { FaultCase } from './fault-case.ts';
import { downs, silences, throttles } from './link-faults.ts';
import { phases } from './phase.ts';
import { holds, kills } from './process-faults.ts';
import { clocks, damages, fulls, readOnlys } from './storage-faults.ts';

const { streaming, initialCopy, coalescing, resync, drill, failover, undo } = phases;
const others = [initialCopy, coalescing, resync, drill, failover, undo];
const named = (faults: typeof kills, ...components: readonly string[]) =>
  faults.filter(({ component }) => components.includes(component));
const onStream = (faults: typeof kills) => named(faults, 'ps-primary', 'mt-recovery');

/** Everything that is tried; the most telling first, for a run that has to end early. */
export const fullMatrix: readonly FaultCase[] = [
  ...[...kills, ...downs, ...fulls, ...readOnlys, ...damages].map((fault) => ({ fault, phase: streaming })),
  ...[failover, undo, resync, initialCopy, coalescing, drill].flatMap((phase) =>
    kills.map((fault) => ({ fault, phase })),
  ),
  ...[...holds, ...silences, ...throttles].map((fault) => ({ fault, phase: streaming })),
  ...others.flatMap((phase) =>
    [...downs, ...silences, ...onStream(holds), ...onStream(fulls)].map((fault) => ({ fault, phase })),
  ),
  ...named(readOnlys, 'mt-recovery').map((fault) => ({ fault, phase: failover })),
  ...clocks.map((fault) => ({ fault, phase: streaming })),
];

/** One of each way to break, in less than a minute. */
export const sample: readonly FaultCase[] = [
  ...named(kills, 'mt-recovery'),
  ...downs.slice(0, 1),
  ...named(fulls, 'ps-primary'),
].map((fault) => ({ fault, phase: streaming }));
