/** A bug put in from outside; production code has no switch for it. */
export interface ControlPlant {
  readonly keepsLog?: boolean;
  readonly findsEarlier?: boolean;
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
    {
      seeds: 30,
      classes: ['bus-loss', 'bus-slow', 'stop-executor'],
      make: () => ({ keepsLog: false, findsEarlier: false }),
    },
  ],
  [
    'generation-raised-twice',
    { seeds: 20, classes: ['crash-target', 'crash-orchestrator', 'bus-loss'], make: () => ({ findsEarlier: false }) },
  ],
]);
