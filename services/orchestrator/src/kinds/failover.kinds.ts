import { failoverFacts, noFacts, pointFacts, sourceMayRun } from './facts.ts';
import type { JobView, KindDefinition, StepDefinition } from './step.types.ts';
import { atAgent, atProcessServer, atTarget, machineId, onlyMachine, replicaMachineOf } from './steps/names.ts';
import {
  checkPrerequisites,
  choosePoint,
  makeReplicaMachine,
  type Prerequisites,
  removeReplicaMachine,
} from './steps/replica-machine.steps.ts';
import { comparison } from './steps/replication.steps.ts';
import {
  closeSource,
  drainSpool,
  reopenCancelledSource,
  restartCancelledSource,
  shutDownSource,
  tryToShutDownSource,
  waitForLastSeal,
} from './steps/source.steps.ts';
import { effect, query } from './steps/work.ts';

const DRILL = 'REPLICA_MACHINE_KIND_DRILL';
const FAILOVER = 'REPLICA_MACHINE_KIND_FAILOVER';

interface ReplicaDescription {
  readonly lineage: readonly { readonly generation?: { readonly number: number; readonly id: string } }[];
  readonly replicaMachines: readonly { readonly replicaMachineId: string; readonly kind: string }[];
}

const grantForFailover: StepDefinition = {
  name: 'grant-generation',
  title: 'Grant a generation: from here on the old machine cannot write into the replica',
  isNoReturn: true,
  work: effect({
    request: atTarget('GrantGeneration', (view) => ({
      machineId: machineId(view),
      expected: view.resultOf<Prerequisites>('check-prerequisites')?.ruling,
      purpose: 'GRANT_PURPOSE_FAILOVER',
      reason: `failed over by job ${view.job.rootJobId}`,
    })),
  }),
};

const beginHydration = (which: (view: JobView) => string): StepDefinition => ({
  name: 'begin-hydration',
  title: 'Begin to fill its disks, so that it does not need the replica store any more',
  work: effect({ request: atTarget('BeginHydration', (view) => ({ replicaMachineId: which(view) })) }),
  notNeeded: ({ job }) =>
    job.operation.parameters.hydrate === false ? 'asked to run from the replica store' : undefined,
});

const earlyHydration: StepDefinition = {
  ...beginHydration(({ job }) => replicaMachineOf(job)),
  notNeeded: ({ job }) => (job.operation.parameters.hydrate === true ? undefined : 'it begins with the commit'),
};

const leftover = ({ job }: JobView): string | undefined => job.leftoverReplicaMachine;
const [stopLeftover, ...removeLeftover] = removeReplicaMachine({
  which: leftover,
  suffix: '-leftover',
  phrase: 'what the failover that gave way had begun to make',
});

export const unplannedFailover: KindDefinition = {
  kind: 'failover-unplanned',
  title: 'Failover, unplanned',
  steps: [
    checkPrerequisites(FAILOVER),
    tryToShutDownSource,
    drainSpool,
    grantForFailover,
    choosePoint,
    ...(stopLeftover === undefined ? [] : [stopLeftover]),
    ...makeReplicaMachine(FAILOVER, { mayRun: sourceMayRun }),
    earlyHydration,
    ...removeLeftover.map((step) => ({ ...step, isOptional: true })),
  ],
  waysOn: ['retry', 'undo', 'leave'],
  undoKind: 'undo-failover',
  facts: failoverFacts,
};

export const plannedFailover: KindDefinition = {
  kind: 'failover-planned',
  title: 'Failover, planned: nothing is lost',
  steps: [
    checkPrerequisites(FAILOVER),
    shutDownSource,
    closeSource,
    waitForLastSeal,
    grantForFailover,
    choosePoint,
    ...makeReplicaMachine(FAILOVER, { mayRun: sourceMayRun }),
    earlyHydration,
    reopenCancelledSource,
    restartCancelledSource,
  ],
  waysOn: ['retry', 'undo', 'leave'],
  undoKind: 'undo-failover',
  facts: failoverFacts,
};

export const testFailover: KindDefinition = {
  kind: 'test-failover',
  title: 'Test failover',
  steps: [
    checkPrerequisites(DRILL),
    choosePoint,
    ...makeReplicaMachine(DRILL, { mayRun: () => false }),
    ...removeReplicaMachine({
      which: ({ job }) => replicaMachineOf(job),
      undoes: { disks: 'create-disks', machine: 'create-machine' },
    }),
  ],
  // Another drill costs nothing: it is not tried again, it is removed.
  waysOn: ['undo', 'leave'],
  undoKind: 'cleanup-test-failover',
  facts: (view) => ({ ...pointFacts(view), standIn: replicaMachineOf(view.job), leftBehind: [] }),
};

export const cleanupTestFailover: KindDefinition = {
  kind: 'cleanup-test-failover',
  title: 'Clean up a test failover',
  steps: removeReplicaMachine({
    which: ({ job }) => job.operation.parameters.drillId ?? job.operation.standIn,
    phrase: 'the drill',
  }),
  waysOn: ['retry', 'leave'],
  facts: noFacts,
};

const earlier = ({ job }: JobView): string | undefined => job.operation.standIn;

/** The earlier machine is stopped first, because both would have the same addresses; it is removed when the new one runs. */
export const changePoint: KindDefinition = {
  kind: 'change-point',
  title: 'Change the point of a failover',
  steps: changePointSteps(),
  waysOn: ['retry', 'undo', 'leave'],
  undoKind: 'undo-failover',
  facts: (view) => ({
    ...failoverFacts(view),
    // The generation stays; whether the source may run was told at the failover.
    generation: view.job.operation.generation,
    generationId: view.job.operation.generationId,
  }),
};

function changePointSteps(): StepDefinition[] {
  const [stop, remove, removeDisks] = removeReplicaMachine({
    which: earlier,
    suffix: '-earlier',
    phrase: 'the earlier machine',
  });
  if (stop === undefined || remove === undefined || removeDisks === undefined)
    throw new Error('a removal has three steps');
  const make = makeReplicaMachine(FAILOVER, { mayRun: sourceMayRun });
  return [checkPrerequisites(FAILOVER), choosePoint, stop, ...make, remove, removeDisks];
}

export const commitFailover: KindDefinition = {
  kind: 'commit-failover',
  title: 'Commit a failover',
  steps: [
    {
      name: 'check-machine',
      title: 'Look whether it is there',
      work: query({
        request: atTarget('DescribeReplica', onlyMachine),
        objection: (result, { job }) => {
          const { replicaMachines } = result as unknown as ReplicaDescription;
          const isThere = replicaMachines.some(({ replicaMachineId }) => replicaMachineId === job.operation.standIn);
          if (isThere) return undefined;
          const message = `replica machine ${job.operation.standIn ?? 'unknown'} is not at the target`;
          return {
            code: 'replica-machine-gone',
            message,
            remedy: 'Look at the master target, or undo the failover.',
            next: 'fail',
          };
        },
      }),
    },
    beginHydration((view) => earlier(view) ?? ''),
  ],
  waysOn: ['retry', 'leave'],
  facts: ({ job }) => ({
    ...(job.operation.standIn !== undefined && { standIn: job.operation.standIn }),
    leftBehind: [],
  }),
};

const described = (view: JobView) => view.resultOf<ReplicaDescription>('check-replica');
const failoverMachines = (view: JobView): string[] =>
  (described(view)?.replicaMachines ?? [])
    .filter(({ kind }) => kind === FAILOVER)
    .map(({ replicaMachineId }) => replicaMachineId);
const firstMachine = (view: JobView) => earlier(view) ?? failoverMachines(view)[0];
/** A change of point that failed leaves two. */
const secondMachine = (view: JobView) => failoverMachines(view).find((id) => id !== firstMachine(view));

interface Lineage {
  readonly lineage: readonly unknown[];
}

export const undoFailover: KindDefinition = {
  kind: 'undo-failover',
  title: 'Undo a failover: back to the source',
  steps: [
    {
      name: 'check-replica',
      title: 'Look at what is there',
      work: query({ request: atTarget('DescribeReplica', onlyMachine) }),
    },
    ...removeReplicaMachine({ which: firstMachine }),
    ...removeReplicaMachine({ which: secondMachine, suffix: '-second', phrase: 'the other machine' }),
    {
      name: 'grant-generation',
      title: 'Grant the source a generation: its writes count again',
      isNoReturn: true,
      work: effect({
        request: atTarget('GrantGeneration', (view) => ({
          machineId: machineId(view),
          expected: described(view)?.lineage.at(-1)?.generation,
          purpose: 'GRANT_PURPOSE_RETURN_TO_SOURCE',
          reason: `failover undone by job ${view.job.rootJobId}`,
        })),
      }),
    },
    {
      name: 'reopen-source',
      title: 'Open the source disks again',
      work: effect({
        request: atAgent('ReopenSource', (view) => ({
          machineId: machineId(view),
          lineage: view.resultOf<Lineage>('grant-generation')?.lineage ?? [],
        })),
        patienceMillis: 15 * 60_000,
      }),
    },
    {
      name: 'start-source',
      title: 'Start the source machine',
      isOptional: true,
      work: effect({ request: atProcessServer('StartSourceMachine', onlyMachine), patienceMillis: 30_000 }),
    },
    comparison,
  ],
  waysOn: ['retry', 'leave'],
  facts: (view) => {
    const granted = view.resultOf<{ readonly granted?: { readonly number: number; readonly id: string } }>(
      'grant-generation',
    )?.granted;
    return { ...(granted && { generation: granted.number, generationId: granted.id }), leftBehind: [] };
  },
};
