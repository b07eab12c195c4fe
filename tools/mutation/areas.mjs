// The parts of the code that the mutation check breaks on purpose, and the fast specs that must notice.
const specs = (folder, ...names) => names.map((name) => `${folder}/${name}.spec.ts`);

export const areas = {
  deciders: {
    mutate: [
      'services/config-server/src/*/*.decider.ts',
      'services/config-server/src/item/item.{adopt,begin,conditions,end,evolve}.ts',
      'services/orchestrator/src/{job/job,lease/lease}.decider.ts',
    ],
    testFiles: [
      'services/config-server/src/*/*.decider.unit.spec.ts',
      ...specs('services/orchestrator/src', 'job/job.decider.unit', 'lease/lease.unit'),
    ],
  },
  'dirty-map': {
    mutate: ['libs/capture/src/map/!(*.spec).ts'],
    testFiles: ['libs/capture/src/map/*.unit.spec.ts'],
  },
  retention: {
    mutate: ['libs/replica-store/src/retention/retention.policy.ts'],
    testFiles: specs('libs/replica-store/src/retention', 'retention.policy.unit'),
  },
  fencing: {
    mutate: ['libs/replication/src/{stream/lineage,sender/trust}.ts'],
    testFiles: specs('libs/replication/src', 'stream/lineage.unit', 'sender/trust.unit'),
  },
  'seal-rule': {
    mutate: ['libs/capture/src/{stream/!(*.spec),run/run-policy,loop/drains}.ts'],
    testFiles: specs('libs/capture/src', 'stream/stream.unit', 'loop/drain.unit', 'capture-loop.unit'),
  },
  recovery: {
    mutate: ['libs/replica-store/src/journal/{recovery,recovery-table,segment-scan,segment.format}.ts'],
    testFiles: specs(
      'libs/replica-store/src',
      'journal/recovery-table.unit',
      'machine/machine-replica.sim',
      'machine/damage.sim',
      'machine/rotten-slot.sim',
      'store/failed-start.sim',
    ),
  },
};
