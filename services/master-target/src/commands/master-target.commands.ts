import { understudy } from '@understudy/contracts';
import { executorCommand } from '@understudy/executor';
import { ServiceRefusal } from '@understudy/hosting';
import type { CommandLog, CommandMap, HandlerContext } from '@understudy/messaging';
import type { StandInNetwork } from '../stand-ins/guest-definition.ts';
import { closeViews, type ForgetParts, removeReplica } from '../stand-ins/removal.steps.ts';
import {
  checkPrerequisites,
  createGuest,
  grantGeneration,
  makeBranch,
  removeGuest,
  type StandInKind,
  type StandInParts,
  startGuest,
  stopGuest,
} from '../stand-ins/stand-in.effects.ts';
import {
  checkPrerequisitesInput,
  choosePointInput,
  createBranchInput,
  defineReplicaMachineInput,
  grantGenerationInput,
  listPointsInput,
  machineInput,
  namePointInput,
  probeInput,
  replicaMachineInput,
  stopInput,
  waitDurableInput,
} from './command.schemas.ts';
import { probe } from './probe.ts';
import { describeReplicaFully, lineageOf, listPoints, waitDurable } from './replica.queries.ts';

const v1 = understudy.v1;

export type CommandParts = StandInParts & ForgetParts;

/** Everything that the control plane may ask of a master target. The effects are those of the local jobs. */
export function masterTargetCommands(parts: CommandParts, log: CommandLog): CommandMap {
  return { ...failoverCommands(parts, log), ...machineCommands(parts, log), ...replicaCommands(parts, log) };
}

/** From the check to the disks. */
function failoverCommands(parts: CommandParts, log: CommandLog): CommandMap {
  const { replicas, replication } = parts;
  return {
    CheckPrerequisites: executorCommand({
      log,
      message: v1.CheckPrerequisites,
      result: v1.CheckPrerequisitesResult,
      schema: checkPrerequisitesInput,
      kind: 'answer',
      run: ({ machineId, point }) => {
        const replica = replicas.byId(machineId);
        const rpoMillis = replication.rpoMillis(replica.machineId);
        return {
          ...checkPrerequisites(parts, machineId, point),
          heldSequence: replica.store.held().sequence,
          durableSequence: replica.store.durable().sequence,
          ...(rpoMillis !== undefined && { rpoMillis: Math.round(rpoMillis) }),
          warnings: warningsOf(parts, machineId),
        };
      },
    }),
    GrantGeneration: executorCommand({
      log,
      message: v1.GrantGeneration,
      result: v1.GrantGenerationResult,
      schema: grantGenerationInput,
      kind: 'effect',
      run: async ({ machineId, expected, purpose, reason }, context) => {
        const back = purpose === 'GRANT_PURPOSE_RETURN_TO_SOURCE';
        const fenced = reason || (back ? 'returned to its source' : 'failed over');
        const granted = await grantGeneration(parts, {
          machineId,
          expected,
          key: effectKey(context),
          reason: ({ number }) => `${fenced}: generation ${number} rules`,
        });
        return { granted, lineage: lineageOf(replicas.byId(machineId)) };
      },
    }),
    ChoosePoint: executorCommand({
      log,
      message: v1.ChoosePoint,
      result: v1.ChoosePointResult,
      schema: choosePointInput,
      kind: 'answer',
      run: ({ machineId, point }) => {
        const replica = replicas.byId(machineId);
        const chosen = replica.points.choose(point);
        const newest = replica.points.newest() ?? chosen;
        const behindMillis = Math.max(0, (newest.sourceTimeMicros - chosen.sourceTimeMicros) / 1000);
        const rpoMillis = (replication.rpoMillis(replica.machineId) ?? 0) + behindMillis;
        return { point: chosen, rpoMillis: Math.round(rpoMillis) };
      },
    }),
    CreateBranch: executorCommand({
      log,
      message: v1.CreateBranch,
      result: v1.CreateBranchResult,
      schema: createBranchInput,
      kind: 'effect',
      run: async ({ machineId, replicaMachineId, pointSequence, kind }) =>
        await makeBranch(parts, { machineId, owner: replicaMachineId, kind, sequence: pointSequence }),
    }),
  };
}

/** The life of a replica machine. */
function machineCommands(parts: CommandParts, log: CommandLog): CommandMap {
  const { registry, replicas } = parts;
  return {
    DefineReplicaMachine: executorCommand({
      log,
      message: v1.DefineReplicaMachine,
      result: v1.DefineReplicaMachineResult,
      schema: defineReplicaMachineInput,
      kind: 'effect',
      run: async ({ replicaMachineId, machineId, point, kind, network, branchId, sourceMayRun }) =>
        await createGuest(parts, {
          key: replicaMachineId,
          kind,
          machineId,
          branchId,
          point: replicas.byId(machineId).points.choose(`#${point.sequence}`),
          network: networkOf(network, kind),
          sourceMayRun,
          createdMillis: Date.now(),
          managedBy: 'control-plane',
        }),
    }),
    StartReplicaMachine: executorCommand({
      log,
      message: v1.StartReplicaMachine,
      result: v1.StartReplicaMachineResult,
      schema: replicaMachineInput,
      kind: 'effect',
      run: async ({ replicaMachineId }) => ({ power: (await startGuest(parts, replicaMachineId)).power }),
    }),
    ProbeReplicaMachine: executorCommand({
      log,
      message: v1.ProbeReplicaMachine,
      result: v1.ProbeReplicaMachineResult,
      schema: probeInput,
      kind: 'answer',
      run: async (input) => await probe(registry, input),
    }),
    BeginHydration: executorCommand({
      log,
      message: v1.BeginHydration,
      result: v1.BeginHydrationResult,
      schema: replicaMachineInput,
      kind: 'effect',
      run: async ({ replicaMachineId }) => {
        registry.beginHydration(replicaMachineId);
        const { hydration } = await registry.describe(replicaMachineId);
        return { doneBytes: hydration?.doneBytes ?? 0, totalBytes: hydration?.totalBytes ?? 0 };
      },
    }),
    StopReplicaMachine: executorCommand({
      log,
      message: v1.StopReplicaMachine,
      result: v1.StopReplicaMachineResult,
      schema: stopInput,
      kind: 'effect',
      run: async ({ replicaMachineId, powerButtonMillis }) => {
        const outcome = await stopGuest(parts, replicaMachineId, powerButtonMillis);
        return { wasRunning: outcome !== 'absent' && outcome !== 'already-stopped' };
      },
    }),
    RemoveReplicaMachine: executorCommand({
      log,
      message: v1.RemoveReplicaMachine,
      result: v1.RemoveReplicaMachineResult,
      schema: replicaMachineInput,
      kind: 'effect',
      run: async ({ replicaMachineId }) => ({ wasThere: await removeGuest(parts, replicaMachineId) }),
    }),
    ReleaseBranch: executorCommand({
      log,
      message: v1.ReleaseBranch,
      result: v1.ReleaseBranchResult,
      schema: replicaMachineInput,
      kind: 'effect',
      run: async ({ replicaMachineId }) => await releaseBranch(parts, replicaMachineId),
    }),
    ConfirmSourceStopped: executorCommand({
      log,
      message: v1.ConfirmSourceStopped,
      result: v1.ConfirmSourceStoppedResult,
      schema: replicaMachineInput,
      kind: 'effect',
      run: ({ replicaMachineId }) => {
        const wasThere = registry.has(replicaMachineId);
        if (wasThere) registry.confirmSourceStopped(replicaMachineId);
        return { wasThere };
      },
    }),
  };
}

/** The replica and its points. */
function replicaCommands(parts: CommandParts, log: CommandLog): CommandMap {
  const { replicas, registry } = parts;
  return {
    ForgetReplica: executorCommand({
      log,
      message: v1.ForgetReplica,
      result: v1.ForgetReplicaResult,
      schema: machineInput,
      kind: 'effect',
      run: async ({ machineId }) => {
        const replica = replicas.find(machineId);
        const standIn = registry.documents().find((one) => one.machineId === machineId);
        if (standIn !== undefined) throw inUse(standIn.key);
        const freedBytes = replica?.figures().storeBytes ?? 0;
        await closeViews(parts, machineId);
        await removeReplica(parts, machineId);
        return { wasThere: replica !== undefined, freedBytes };
      },
    }),
    NamePoint: executorCommand({
      log,
      message: v1.NamePoint,
      result: v1.NamePointResult,
      schema: namePointInput,
      kind: 'effect',
      run: async ({ machineId, point, name }) => ({ point: await replicas.byId(machineId).points.name(point, name) }),
    }),
    WaitDurable: executorCommand({
      log,
      message: v1.WaitDurable,
      result: v1.WaitDurableResult,
      schema: waitDurableInput,
      kind: 'answer',
      run: async (input) => await waitDurable(replicas.byId(input.machineId), input),
    }),
    ListPoints: executorCommand({
      log,
      message: v1.ListPoints,
      result: v1.ListPointsResult,
      schema: listPointsInput,
      kind: 'query',
      run: (input) => listPoints(replicas.byId(input.machineId), input),
    }),
    DescribeReplica: executorCommand({
      log,
      message: v1.DescribeReplica,
      result: v1.DescribeReplicaResult,
      schema: machineInput,
      kind: 'query',
      run: async ({ machineId }) => await describeReplicaFully(parts, replicas.byId(machineId)),
    }),
  };
}

/** Also a branch whose machine was never defined: an undo may come between. */
async function releaseBranch({ registry, replicas }: CommandParts, key: string): Promise<{ wasThere: boolean }> {
  const wasDefined = registry.has(key);
  if (wasDefined) await registry.discard(key);
  const left = replicas
    .list()
    .flatMap((replica) => replica.branches.list().map((branch) => ({ replica, branch })))
    .filter(({ branch }) => branch.document?.owner === key);
  for (const { replica, branch } of left) await replica.branches.delete(branch.branchId);
  return { wasThere: wasDefined || left.length > 0 };
}

function warningsOf({ registry, replicas }: CommandParts, machineId: string): string[] {
  const replica = replicas.byId(machineId);
  const damaged = replica.store.faults().filter(({ affectsData }) => affectsData).length;
  const other = registry.documents().find((one) => one.kind === 'failover' && one.machineId === machineId);
  return [
    ...(damaged > 0 ? [`${damaged} place(s) of the replica are damaged`] : []),
    ...(other !== undefined ? [`it was failed over already: replica machine ${other.key}`] : []),
  ];
}

function networkOf(network: string, kind: StandInKind): StandInNetwork {
  if (network === 'REPLICA_NETWORK_NONE') return 'none';
  if (network === 'REPLICA_NETWORK_ISOLATED') return 'isolated';
  if (network === 'REPLICA_NETWORK_UNSPECIFIED') return kind === 'failover' ? 'user' : 'none';
  if (kind === 'failover') return 'user';
  throw new ServiceRefusal(
    422,
    'drill-needs-isolation',
    'a drill must not reach the network of its machine',
    'Use “none” or “isolated”.',
  );
}

function inUse(standIn: string): ServiceRefusal {
  return new ServiceRefusal(
    409,
    'stand-in-exists',
    `replica machine ${standIn} runs from this replica`,
    'Undo or clean up first.',
  );
}

function effectKey({ key }: HandlerContext): string {
  return `${key?.jobId}.${key?.step}`;
}
