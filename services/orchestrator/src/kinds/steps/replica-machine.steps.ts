import type { Fields, JobView, StepDefinition } from '../step.types.ts';
import { atTarget, closingMarkerOf, machineId, replicaMachineOf } from './names.ts';
import { effect, query } from './work.ts';

export type ReplicaMachineKind = 'REPLICA_MACHINE_KIND_DRILL' | 'REPLICA_MACHINE_KIND_FAILOVER';

export interface Point {
  readonly sequence: number;
  readonly vaultTimeMicros: number;
}
export interface Prerequisites {
  readonly ruling?: { readonly number: number; readonly id: string };
  readonly sourceHeard: boolean;
}

const NETWORKS: Readonly<Record<string, string>> = {
  none: 'REPLICA_NETWORK_NONE',
  isolated: 'REPLICA_NETWORK_ISOLATED',
  user: 'REPLICA_NETWORK_USER',
};
const PROBE_STEADY_MILLIS = 2000;
const PROBE_TIMEOUT_MILLIS = 120_000;

/** The point that was asked for; of a planned failover the last seal. */
export function pointOf({ job }: JobView): string {
  const { planned, point } = job.operation.parameters;
  if (job.operation.kind === 'failover' && planned === true) return `@${closingMarkerOf(job)}`;
  return point === undefined || point === 'latest-processed' ? 'latest' : point;
}

export const checkPrerequisites = (kind: ReplicaMachineKind): StepDefinition => ({
  name: 'check-prerequisites',
  title: 'Check prerequisites',
  work: query({
    request: atTarget('CheckPrerequisites', (view) => ({
      machineId: machineId(view),
      // Of a planned failover the last seal is still to be made.
      point: view.job.operation.parameters.planned === true ? 'latest' : pointOf(view),
      kind,
    })),
  }),
});

export const choosePoint: StepDefinition = {
  name: 'choose-point',
  title: 'Choose the point',
  work: effect({ request: atTarget('ChoosePoint', (view) => ({ machineId: machineId(view), point: pointOf(view) })) }),
};

/** From the point to a running, probed machine. */
export function makeReplicaMachine(
  kind: ReplicaMachineKind,
  options: { readonly mayRun: (view: JobView) => boolean },
): StepDefinition[] {
  const own = ({ job }: JobView) => ({ replicaMachineId: replicaMachineOf(job) });
  return [
    {
      name: 'create-disks',
      title: 'Make the disks of the point',
      work: effect({
        request: atTarget('CreateBranch', (view) => ({
          machineId: machineId(view),
          ...own(view),
          pointSequence: chosenPoint(view)?.sequence ?? 0,
          kind,
        })),
      }),
    },
    {
      name: 'create-machine',
      title: 'Create the replica machine',
      work: effect({
        request: atTarget('DefineReplicaMachine', (view) => ({
          machineId: machineId(view),
          ...own(view),
          branchId: view.resultOf<{ branchId: string }>('create-disks')?.branchId ?? '',
          point: chosenPoint(view),
          kind,
          network: NETWORKS[view.job.operation.parameters.network ?? ''] ?? 'REPLICA_NETWORK_UNSPECIFIED',
          sourceMayRun: options.mayRun(view),
        })),
      }),
    },
    {
      name: 'start-machine',
      title: 'Start the replica machine',
      work: effect({ request: atTarget('StartReplicaMachine', own), timeoutMillis: 60_000 }),
    },
    {
      name: 'probe-machine',
      title: 'Look whether it runs',
      work: effect({
        request: atTarget('ProbeReplicaMachine', (view) => ({
          ...own(view),
          steadyMillis: PROBE_STEADY_MILLIS,
          timeoutMillis: PROBE_TIMEOUT_MILLIS,
        })),
        timeoutMillis: PROBE_TIMEOUT_MILLIS + 10_000,
        patienceMillis: 5 * 60_000,
      }),
    },
  ];
}

export function chosenPoint(view: JobView): Point | undefined {
  return view.resultOf<{ point?: Point }>('choose-point')?.point;
}

interface Removal {
  /** Which machine; undefined: there is none. */
  readonly which: (view: JobView) => string | undefined;
  /** Distinguishes the steps where a job removes two. */
  readonly suffix?: string;
  readonly phrase?: string;
  readonly undoes?: { readonly disks: string; readonly machine: string };
}

/** The machine, then its disks. Each finds nothing to do where there is nothing. */
export function removeReplicaMachine({
  which,
  suffix = '',
  phrase = 'the replica machine',
  undoes,
}: Removal): StepDefinition[] {
  const fields = (view: JobView): Fields => ({ replicaMachineId: which(view) ?? '' });
  const notNeeded = (view: JobView) => (which(view) === undefined ? 'there is none' : undefined);
  const machine = { notNeeded, ...(undoes && { undoes: undoes.machine }) };
  return [
    {
      name: `stop-machine${suffix}`,
      title: `Stop ${phrase}`,
      work: effect({ request: atTarget('StopReplicaMachine', fields), timeoutMillis: 60_000 }),
      ...machine,
    },
    {
      name: `remove-machine${suffix}`,
      title: `Remove ${phrase}`,
      work: effect({ request: atTarget('RemoveReplicaMachine', fields) }),
      ...machine,
    },
    {
      name: `remove-disks${suffix}`,
      title: `Remove the disks of ${phrase}`,
      work: effect({ request: atTarget('ReleaseBranch', fields), timeoutMillis: 120_000 }),
      notNeeded,
      ...(undoes && { undoes: undoes.disks }),
    },
  ];
}
