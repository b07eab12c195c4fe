import {
  hostCapacity,
  type MachineTelemetryFields,
  type StandInTelemetryFields,
  type TelemetryFacts,
} from '@understudy/executor';
import { describeReplica } from '../replica/describe-replica.ts';
import type { Replica } from '../replica/replica.ts';
import type { StandInParts } from '../stand-ins/stand-in.effects.ts';

/** Machines that one master target is meant for. */
const MACHINES_MAX = 1000;

/** What this master target tells every few seconds, also of what it holds without anybody having assigned it. */
export async function targetFacts(parts: StandInParts): Promise<TelemetryFacts> {
  const { replicas, registry, replication } = parts;
  const machines = replicas.list().map((replica) => machineFacts(parts, replica));
  const expires = replication.certificateExpiresMillis;
  return {
    capacity: await hostCapacity(replicas.folder, machines.length, MACHINES_MAX),
    machines,
    standIns: await Promise.all(registry.documents().map(({ key }) => standInFacts(parts, key))),
    listen: replication.address,
    ...(expires !== undefined && { certificateExpiresMillis: expires }),
  };
}

function machineFacts(parts: StandInParts, replica: Replica): MachineTelemetryFields {
  const { replication, registry } = parts;
  const { machineId } = replica;
  const shown = describeReplica(replica, replication, registry);
  const heartbeat = replication.source(machineId)?.heard?.heartbeat;
  const oldest = replica.points.oldest();
  return {
    machineId,
    name: shown.name,
    managedBy: shown.managedBy,
    mode: shown.mode,
    connected: shown.connected,
    peer: shown.peer ?? '',
    ...(shown.rpoMillis !== undefined && { rpoMillis: shown.rpoMillis }),
    reportAgeMillis: Math.round(replication.reportAgeMillis(machineId) ?? 0),
    dirtyBytes: heartbeat?.dirtyBytes ?? 0,
    receivedSequence: shown.heldSequence,
    durableSequence: shown.durableSequence,
    sealedSequence: shown.sealedSequence,
    ...(oldest !== undefined && { oldestPointMicros: oldest.vaultTimeMicros }),
    ...(shown.newestPoint !== undefined && { newestPointMicros: shown.newestPoint.vaultTimeMicros }),
    points: shown.pointCount ?? 0,
    storeBytes: shown.storeBytes ?? 0,
    generationNumber: shown.generation?.number ?? 0,
    generationId: shown.generation?.id ?? '',
    storeId: shown.storeId,
    problems: shown.problems.slice(0, 20),
    failedOverTo: shown.failedOverTo ?? '',
    disks: (replica.store.currentDefinition()?.disks ?? []).map(({ id, index, name, exactBytes }) => ({
      id,
      index,
      name,
      sizeBytes: exactBytes,
    })),
  };
}

async function standInFacts({ registry }: StandInParts, key: string): Promise<StandInTelemetryFields> {
  const standIn = await registry.describe(key);
  return {
    key,
    kind: standIn.kind,
    machineId: standIn.machineId,
    machineName: standIn.machineName,
    managedBy: registry.document(key).managedBy,
    power: standIn.power,
    pointSequence: standIn.point.sequence,
    pointVaultTimeMicros: standIn.point.vaultTimeMicros,
    hydratedBytes: standIn.hydration?.doneBytes ?? 0,
    hydrationTotalBytes: standIn.hydration?.totalBytes ?? 0,
    hydrated: standIn.hydration?.done ?? false,
    sourceMayRun: standIn.sourceMayRun,
    createdAtMillis: standIn.createdMillis,
  };
}
