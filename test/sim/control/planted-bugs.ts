/** Bugs put in from outside; production code has no switch for them. */
export interface ControlPlant {
  /** Executors run an effect each time they are asked, and do not look what an earlier attempt made. */
  readonly repeatsEffects?: boolean;
  /** The target tells of a grant before it is durable. */
  readonly losesGrants?: boolean;
}

interface PlantedBug {
  /** Found within so many seeds. */
  readonly seeds: number;
  readonly classes: readonly string[];
  readonly make: () => ControlPlant;
}

export const CONTROL_PLANTS: ReadonlyMap<string, PlantedBug> = new Map([
  [
    'job-effect-repeated',
    { seeds: 10, classes: ['bus-twice', 'bus-loss', 'crash-orchestrator'], make: () => ({ repeatsEffects: true }) },
  ],
  [
    'generation-raised-twice',
    { seeds: 20, classes: ['crash-target', 'power-target'], make: () => ({ losesGrants: true }) },
  ],
]);
