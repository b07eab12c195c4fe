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
    mutate: ['libs/capture/src/{stream/{seal-log,unacked-blocks,source-clock,write-log},run/run-policy}.ts'],
    testFiles: specs('libs/capture/src', 'stream/stream.unit'),
  },
  recovery: {
    mutate: ['libs/replica-store/src/{journal/{recovery-table,segment.format,segment-scan},files/slot-pair}.ts'],
    testFiles: specs('libs/replica-store/src', 'journal/recovery-table.unit', 'journal/store-files.unit'),
  },
};
