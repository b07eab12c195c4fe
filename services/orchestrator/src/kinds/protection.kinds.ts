import type { KnownJob } from '../job/job.state.ts';
import { leftBehindFacts, noFacts } from './facts.ts';
import type { Fields, KindDefinition, Objection, StepDefinition } from './step.types.ts';
import { takesAssignment } from './steps/assignment.steps.ts';
import { atAgent, atProcessServer, atTarget, machineId, onlyMachine } from './steps/names.ts';
import {
  comparison,
  disksShow,
  initialCopy,
  movedShows,
  pausedShows,
  resumedShows,
} from './steps/replication.steps.ts';
import { effect, query } from './steps/work.ts';

const agentOf = ({ operation }: KnownJob) => operation.agent;
const targetOf = ({ operation }: KnownJob) => operation.masterTarget;
const processServerOf = ({ operation }: KnownJob) => operation.parameters.processServer ?? operation.processServer;
const previousProcessServerOf = ({ operation }: KnownJob) => operation.parameters.previousProcessServer;

const targetTakes = takesAssignment({ role: 'master-target', who: targetOf, withMachine: true });
const processServerTakes = takesAssignment({ role: 'process-server', who: processServerOf, withMachine: true });
const agentTakes = takesAssignment({ role: 'mobility-agent', who: agentOf, withMachine: true });

interface InspectedDisk {
  readonly path: string;
  readonly problem: string;
  readonly protectedByMachineId: string;
}

/** Readiness was checked before; the host may have changed since. */
function disksObjection(result: Fields, job: KnownJob): Objection | undefined {
  const inspected = (result['disks'] ?? []) as readonly InspectedDisk[];
  for (const { path, excluded } of job.operation.disks) {
    const disk = inspected.find((one) => one.path === path);
    if (excluded) continue;
    if (disk === undefined) return unfit(`${path} is not there`);
    const isForeign = disk.protectedByMachineId !== '' && disk.protectedByMachineId !== job.itemId;
    if (isForeign) return unfit(`${path} belongs to machine ${disk.protectedByMachineId}`);
    if (disk.problem !== '' && disk.protectedByMachineId !== job.itemId) return unfit(`${path}: ${disk.problem}`);
  }
  return undefined;
}

const unfit = (message: string): Objection => ({
  code: 'disk-not-protectable',
  message,
  remedy: 'Correct it at the host, or exclude the disk; then retry.',
  next: 'fail',
});

const inspectHost: StepDefinition = {
  name: 'inspect-host',
  title: 'Look at the host and its disks',
  work: query({
    request: atAgent('InspectHost', ({ job }) => ({ paths: job.operation.disks.map(({ path }) => path) })),
    objection: (result, { job }) => disksObjection(result, job),
  }),
};

export const enableProtection: KindDefinition = {
  kind: 'enable-protection',
  title: 'Enable protection',
  steps: [inspectHost, targetTakes, processServerTakes, agentTakes, initialCopy],
  waysOn: ['retry', 'undo', 'leave'],
  undoKind: 'disable-protection',
  facts: (view) => {
    const ruling = view.resultOf<{ readonly ruling?: { readonly number: number; readonly id: string } }>(
      'initial-copy',
    )?.ruling;
    return { ...(ruling && { generation: ruling.number, generationId: ruling.id }), leftBehind: [] };
  },
};

interface Removal {
  readonly isOptional: boolean;
  readonly force: boolean;
}

/** Agent first: what it still sends would make a new replica. */
function removalSteps({ isOptional, force }: Removal): StepDefinition[] {
  const patienceMillis = isOptional ? 20_000 : 5 * 60_000;
  const each = { isOptional };
  return [
    {
      name: 'detach',
      title: 'Detach the machine from its agent',
      ...each,
      work: effect({
        request: atAgent('DetachMachine', (view) => ({ machineId: machineId(view), force })),
        patienceMillis,
      }),
    },
    {
      name: 'forget-stream',
      title: 'Remove what the process server holds of it',
      ...each,
      notNeeded: ({ job }) => (job.operation.processServer === '' ? 'it has none' : undefined),
      work: effect({ request: atProcessServer('ForgetStream', onlyMachine), patienceMillis }),
    },
    {
      name: 'forget-replica',
      title: 'Remove the replica with all its points',
      // Cancelled afterwards the machine would count as protected, without a replica.
      isNoReturn: true,
      ...each,
      notNeeded: ({ job }) => (job.operation.parameters.keepPoints === true ? 'asked to keep the points' : undefined),
      work: effect({ request: atTarget('ForgetReplica', onlyMachine), timeoutMillis: 5 * 60_000, patienceMillis }),
    },
  ];
}

export const disableProtection: KindDefinition = {
  kind: 'disable-protection',
  title: 'Disable protection',
  steps: [
    takesAssignment({ role: 'mobility-agent', who: agentOf, withMachine: false }),
    ...removalSteps({ isOptional: false, force: false }),
  ],
  waysOn: ['retry', 'leave'],
  facts: leftBehindFacts,
};

/** Works with a dead agent, a dead site: what could not be removed is told. */
export const forget: KindDefinition = {
  kind: 'forget',
  title: 'Forget the machine',
  steps: removalSteps({ isOptional: true, force: true }),
  waysOn: ['retry', 'leave'],
  facts: leftBehindFacts,
};

export const pause: KindDefinition = {
  kind: 'pause',
  title: 'Pause replication',
  steps: [agentTakes, pausedShows],
  waysOn: ['retry', 'undo', 'leave'],
  undoKind: 'resume',
  facts: noFacts,
};

export const resume: KindDefinition = {
  kind: 'resume',
  title: 'Resume replication',
  steps: [agentTakes, resumedShows],
  waysOn: ['retry', 'undo', 'leave'],
  undoKind: 'pause',
  facts: noFacts,
};

export const resync: KindDefinition = {
  kind: 'resync',
  title: 'Resynchronise',
  steps: [
    {
      name: 'request-resync',
      title: 'Have every block compared',
      work: effect({
        request: atAgent('RequestResync', (view) => ({
          machineId: machineId(view),
          reason: view.job.operation.parameters.reason ?? `asked for, job ${view.job.rootJobId}`,
        })),
      }),
    },
    comparison,
  ],
  waysOn: ['retry', 'leave'],
  facts: noFacts,
};

export const changeDisks: KindDefinition = {
  kind: 'change-disks',
  title: 'Change the protected disks',
  steps: [inspectHost, agentTakes, disksShow],
  waysOn: ['retry', 'undo', 'leave'],
  undoKind: 'change-disks',
  facts: noFacts,
};

export const applyPolicy: KindDefinition = {
  kind: 'apply-policy',
  title: 'Apply a policy',
  steps: [targetTakes, processServerTakes, agentTakes],
  waysOn: ['retry', 'undo', 'leave'],
  undoKind: 'apply-policy',
  facts: noFacts,
};

export const moveProcessServer: KindDefinition = {
  kind: 'move-process-server',
  title: 'Move to another process server',
  steps: [
    processServerTakes,
    agentTakes,
    movedShows,
    {
      name: 'forget-previous-stream',
      title: 'Remove what the previous process server holds',
      isOptional: true,
      notNeeded: ({ job }) => (previousProcessServerOf(job) === undefined ? 'there was none' : undefined),
      work: effect({
        request: atProcessServer('ForgetStream', onlyMachine, ({ job }) => previousProcessServerOf(job) ?? ''),
        patienceMillis: 30_000,
      }),
    },
  ],
  waysOn: ['retry', 'undo', 'leave'],
  undoKind: 'move-process-server',
  facts: leftBehindFacts,
};
