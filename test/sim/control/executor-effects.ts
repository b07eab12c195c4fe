import { type Refusal, refuse } from '@understudy/event-sourcing';
import type { HandlerContext } from '@understudy/messaging';
import type { CommandName } from '@understudy/orchestrator/simulation';
import type { MachineAtSite, ReplicaSite } from './replica-site.ts';

export interface Asked {
  readonly machineId: string;
  readonly replicaMachineId: string;
  readonly branchId: string;
  readonly kind: string;
  readonly sourceMayRun: boolean;
  readonly expected?: { readonly number: number; readonly id: string };
  readonly purpose: string;
}

/** How an executor works: each await is an instant at which it may die. `effect` is the key, from which what is made is named. */
export interface EffectParts {
  readonly site: ReplicaSite;
  readonly effect: string;
  readonly work: () => Promise<void>;
  readonly findsEarlier: boolean;
}

const INSPECTED = {
  path: '/dev/vda',
  name: 'vda',
  sizeBytes: 1 << 20,
  problem: '',
  protectedByMachineId: '',
  inUseBy: '',
};

type Effect = (asked: Asked, parts: EffectParts) => Promise<object | Refusal>;

const POINT_MICROS = 1_790_000_000_000_000;
const pointOf = ({ sequence }: MachineAtSite) => ({
  sequence,
  vaultTimeMicros: POINT_MICROS + sequence,
  sourceTimeMicros: POINT_MICROS + sequence,
  markers: [],
});

const describe = (asked: Asked, site: ReplicaSite) => {
  const machine = site.machine(asked.machineId);
  const { sequence } = machine;
  const replicaMachines = [...machine.standIns.values()].map(({ id, kind, power, hydrated }) => ({
    ...{ replicaMachineId: id, kind, name: 'machine', power, hydrated, hydrating: false },
  }));
  return {
    ...{ name: 'machine', storeId: 'store', heldSequence: sequence, durableSequence: sequence, pointsCount: 3 },
    ...{ sealedSequence: sequence, newestPoint: pointOf(machine), storeBytes: 1, replicaMachines },
    lineage: lineageOf(machine),
  };
};

const lineageOf = ({ lineage, sequence }: MachineAtSite) =>
  lineage.map(({ number, id }) => ({ generation: { number, id }, beganAtSequence: sequence }));

/** A change that is found again by its key: once, however often it is asked for. */
async function once(parts: EffectParts, what: string, isDone: () => boolean, change: () => void): Promise<void> {
  await parts.work();
  if (parts.findsEarlier && isDone()) return;
  change();
  parts.site.did(parts.effect, what);
  await parts.work();
}

const standInOf = ({ machineId, replicaMachineId }: Asked, site: ReplicaSite) =>
  machineId === '' ? findStandIn(site, replicaMachineId) : site.machine(machineId).standIns.get(replicaMachineId);
const findStandIn = (site: ReplicaSite, id: string) => site.machineOfStandIn(id)?.standIns.get(id);

const unknownMachine = (id: string): Refusal =>
  refuse('replica-machine-unknown', `there is no replica machine ${id}`, 'Look at the target.', { when: 'never' });

/** What the real executors do to hypervisors and replica stores, as a model; their command log and dispatch are the real ones. */
export const EFFECTS: Readonly<Record<CommandName, Effect>> = {
  CheckPrerequisites: async (asked, { site }) => {
    const machine = site.machine(asked.machineId);
    const { sequence } = machine;
    const point = pointOf(machine);
    const held = { heldSequence: sequence, durableSequence: sequence, rpoMillis: 900, warnings: [] };
    return { ruling: site.ruling(asked.machineId) ?? { number: 0, id: '' }, sourceHeard: true, point, ...held };
  },
  GrantGeneration: async (asked, parts) => {
    const { site, effect, findsEarlier } = parts;
    const machine = site.machine(asked.machineId);
    await parts.work();
    const earlier = findsEarlier ? machine.lineage.find(({ key }) => key === effect) : undefined;
    const ruling = machine.lineage.at(-1);
    const isExpected = asked.expected?.id === (ruling?.id ?? '') || !findsEarlier;
    if (earlier === undefined && !isExpected)
      return refuse('generation-mismatch', 'another generation rules', 'Look again.', { when: 'never' });
    const granted = earlier ?? site.grant(asked.machineId, (asked.expected?.number ?? 0) + 1, effect);
    if (earlier === undefined) site.did(effect, 'a generation');
    await parts.work();
    return { granted: { number: granted.number, id: granted.id }, lineage: lineageOf(machine) };
  },
  ChoosePoint: async (asked, { site }) => ({ point: pointOf(site.machine(asked.machineId)), rpoMillis: 1200 }),
  CreateBranch: async (asked, parts) => {
    const { branches } = parts.site.machine(asked.machineId);
    const branchId = `branch-${asked.replicaMachineId}`;
    await once(
      parts,
      'a branch',
      () => branches.has(branchId),
      () => branches.add(branchId),
    );
    return { branchId };
  },
  DefineReplicaMachine: async (asked, parts) => {
    const { standIns, branches } = parts.site.machine(asked.machineId);
    const { replicaMachineId: id, kind, sourceMayRun } = asked;
    if (!branches.has(asked.branchId)) return unknownMachine(id);
    const define = () => standIns.set(id, { id, kind, power: 'off', hydrated: false, sourceMayRun });
    await once(parts, 'a replica machine', () => standIns.has(id), define);
    return { name: 'machine', disks: [] };
  },
  StartReplicaMachine: async (asked, parts) => {
    const standIn = standInOf(asked, parts.site);
    if (standIn === undefined) return unknownMachine(asked.replicaMachineId);
    const start = () => {
      standIn.power = 'running';
    };
    await once(parts, 'a start', () => standIn.power === 'running', start);
    return { power: 'running' };
  },
  ProbeReplicaMachine: async (asked, parts) => {
    await parts.work();
    if (standInOf(asked, parts.site)?.power !== 'running') return unknownMachine(asked.replicaMachineId);
    return { bootMillis: 3000, evidence: 'it runs' };
  },
  BeginHydration: async (asked, parts) => {
    const standIn = standInOf(asked, parts.site);
    if (standIn === undefined) return unknownMachine(asked.replicaMachineId);
    const hydrate = () => {
      standIn.hydrated = true;
    };
    await once(parts, 'a hydration', () => standIn.hydrated, hydrate);
    return { doneBytes: 0, totalBytes: 1 };
  },
  StopReplicaMachine: async (asked, parts) => {
    const standIn = standInOf(asked, parts.site);
    const wasRunning = standIn?.power === 'running';
    await parts.work();
    if (standIn !== undefined) standIn.power = 'off';
    return { wasRunning };
  },
  RemoveReplicaMachine: async (asked, parts) => {
    await parts.work();
    return {
      wasThere: parts.site.machineOfStandIn(asked.replicaMachineId)?.standIns.delete(asked.replicaMachineId) === true,
    };
  },
  ReleaseBranch: async (asked, parts) => {
    await parts.work();
    return { wasThere: parts.site.releaseBranch(`branch-${asked.replicaMachineId}`) };
  },
  ForgetReplica: async (asked, parts) => {
    await parts.work();
    return { wasThere: parts.site.forget(asked.machineId), freedBytes: 1 };
  },
  WaitDurable: async (asked, { site, work }) => {
    await work();
    const machine = site.machine(asked.machineId);
    return { point: pointOf(machine), durableSequence: machine.sequence };
  },
  DescribeReplica: async (asked, { site }) => describe(asked, site),
  ForgetStream: async (_, { work }) => {
    await work();
    return { wasThere: true };
  },
  DrainStream: async () => ({ drained: true, leftBytes: 0, leftBatches: 0 }),
  StopSourceMachine: async (_, { work }) => {
    await work();
    return { confirmedStopped: true };
  },
  StartSourceMachine: async (_, { work }) => {
    await work();
    return { confirmedRunning: true };
  },
  InspectHost: async () => ({ hostName: 'host', disks: [INSPECTED] }),
  CloseSource: async (asked, parts) => {
    const machine = parts.site.machine(asked.machineId);
    const close = () => {
      machine.sourceClosed = true;
    };
    await once(parts, 'the closing of the source', () => machine.sourceClosed, close);
    return { sourceTimeMicros: POINT_MICROS };
  },
  ReopenSource: async (asked, parts) => {
    await parts.work();
    const machine = parts.site.machine(asked.machineId);
    const wasClosed = machine.sourceClosed;
    machine.sourceClosed = false;
    machine.sourceGeneration = machine.lineage.at(-1)?.number ?? 0;
    return { wasClosed };
  },
  RequestResync: async (_, { work }) => {
    await work();
    return { run: 3 };
  },
  DetachMachine: async (_, { work }) => {
    await work();
    return { wasAttached: true };
  },
};

/** Of a command that has an effect: its key, the same in all attempts. */
export function effectOf({ key, name }: HandlerContext): string {
  return key === undefined ? `query ${name}` : `${key.jobId}/${key.step}`;
}
