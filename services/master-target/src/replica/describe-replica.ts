import type { TargetMachine } from '@understudy/hosting';
import type { ReplicationService } from '../replication.service.ts';
import type { StandInRegistry } from '../stand-ins/stand-in.registry.ts';
import type { Replica } from './replica.ts';

/** A replica as the admin socket shows it. */
export function describeReplica(
  replica: Replica,
  replication: ReplicationService,
  registry: StandInRegistry,
): TargetMachine {
  const { store, machineId, name } = replica;
  const source = replication.source(machineId);
  const newestPoint = replica.points.newest();
  const rpoMillis = newestPoint === undefined ? undefined : replication.rpoMillis(machineId);
  const durable = store.durable();
  const { pointCount, storeBytes } = replica.figures();
  const promoted = registry.documents().find((one) => one.kind === 'failover' && one.machineId === machineId);
  return {
    machineId,
    name,
    managedBy: replication.managedBy(machineId),
    storeId: store.storeId,
    generation: replica.ruling(),
    connected: replication.isHeard(machineId),
    mode: source?.heard?.heartbeat.mode ?? 'interrupted',
    heldSequence: store.held().sequence,
    durableSequence: durable.sequence,
    sealedSequence: durable.sealed,
    problems: store
      .faults()
      .filter(({ affectsData }) => affectsData)
      .map(({ message }) => message),
    pointCount,
    storeBytes,
    ...(promoted !== undefined && { failedOverTo: promoted.key }),
    ...(source !== undefined && { peer: source.peer }),
    ...(newestPoint !== undefined && { newestPoint }),
    ...(rpoMillis !== undefined && { rpoMillis: Math.round(rpoMillis) }),
  };
}
