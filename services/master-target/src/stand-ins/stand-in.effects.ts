import { createHash } from 'node:crypto';
import { type PointView, type ServedDisk, ServiceRefusal } from '@understudy/hosting';
import type { Generation, Sequence } from '@understudy/replication';
import type { MasterTargetConfig } from '../config/master-target.schema.ts';
import type { ReplicasService } from '../replica/replicas.service.ts';
import type { ReplicationService } from '../replication.service.ts';
import { guestDefinition, type StandInNetwork } from './guest-definition.ts';
import type { StandInRegistry } from './stand-in.registry.ts';

export interface StandInParts {
  readonly config: MasterTargetConfig;
  readonly replicas: ReplicasService;
  readonly replication: ReplicationService;
  readonly registry: StandInRegistry;
}

export type StandInKind = 'test' | 'failover';

export interface Prerequisites {
  /** The generation that ruled when the job began: what the grant compares with. */
  readonly ruling: Generation;
  /** The source spoke to us a moment ago: it may still run for its users. It is fenced from the replica, not from them. */
  readonly sourceHeard: boolean;
  readonly point: PointView;
}

/*
 * The effects that make and remove a stand-in, shared by the local jobs and the commands of the control plane. Each finds by its key what an earlier attempt
 * of it made.
 */

export function checkPrerequisites(parts: StandInParts, machineId: string, point: string): Prerequisites {
  const replica = parts.replicas.byId(machineId);
  const chosen = replica.points.choose(point);
  return { ruling: replica.ruling(), sourceHeard: parts.replication.mayRun(replica.machineId), point: chosen };
}

/** The generation's id comes from the key: a repeated grant finds its own, and nobody else's. The source is cut off when it answers. */
export async function grantGeneration(
  { replicas, replication }: StandInParts,
  grant: { machineId: string; expected: Generation; key: string; reason: (granted: Generation) => string },
): Promise<Generation> {
  const replica = replicas.byId(grant.machineId);
  const granted = await replica.grantGeneration(grant.expected, generationId(grant.machineId, grant.key));
  await replication.fence(replica.machineId, grant.reason(granted));
  return granted;
}

/** 128 bits that nobody else names: job keys are unique. */
function generationId(machineId: string, key: string): string {
  return createHash('sha256').update(`understudy-generation/1\n${machineId}\n${key}`).digest('hex').slice(0, 32);
}

/** Drills get a branch that goes away again, failovers one that becomes the machine's disk. */
export async function makeBranch(
  { replicas }: StandInParts,
  branch: { machineId: string; owner: string; kind: StandInKind; sequence: number },
): Promise<{ branchId: string }> {
  const { machineId, owner, kind, sequence } = branch;
  const replica = replicas.byId(machineId);
  const made = replica.branches.list().find(({ document }) => document?.owner === owner);
  if (made !== undefined) return { branchId: made.branchId };
  const { id } = await replica.branches.create({
    kind: kind === 'failover' ? 'durable' : 'ephemeral',
    point: sequence as Sequence,
    generation: replica.ruling(),
    owner,
  });
  return { branchId: id };
}

export interface GuestOrder {
  readonly key: string;
  readonly kind: StandInKind;
  readonly machineId: string;
  readonly point: PointView;
  readonly branchId: string;
  readonly network: StandInNetwork;
  readonly sourceMayRun: boolean;
  readonly createdMillis: number;
  readonly managedBy: 'local' | 'control-plane';
}

/** Serves the branch's disks and defines the machine of that point in the fabric, not started. */
export async function createGuest(
  { config, replicas, registry }: StandInParts,
  order: GuestOrder,
): Promise<{ name: string; disks: readonly ServedDisk[] }> {
  const { key, kind, machineId, point, branchId, network, sourceMayRun, createdMillis, managedBy } = order;
  const definition = replicas.byId(machineId).definitionAt(point.sequence);
  if (definition.disks.length === 0)
    throw new ServiceRefusal(422, 'no-disks', `${definition.name} had no disks at that point`, 'Choose another point.');
  // A repeated order leaves what has changed since (hydration, a confirmation) as it is.
  const known = registry.has(key) ? registry.document(key) : undefined;
  const disks = await registry.adopt(
    known ?? {
      version: 1,
      key,
      kind,
      machineId,
      machineName: definition.name,
      point: { ...point, markers: [...point.markers] },
      branchId,
      disks: definition.disks.map(({ index, name, exactBytes }) => ({ index, name, exactBytes })),
      hydrate: false,
      sourceMayRun,
      createdMillis,
      managedBy,
    },
  );
  const name = kind === 'failover' ? definition.name : `${definition.name} (drill)`;
  const reconnectSeconds = Math.min(3600, Math.ceil(config.fabric.reconnect / 1000));
  await registry.fabric.define(guestDefinition({ key, label: name, definition, disks, network, reconnectSeconds }));
  return { name, disks };
}

export async function startGuest({ registry }: StandInParts, key: string) {
  await registry.serve(registry.document(key));
  const status = await registry.fabric.start(key);
  registry.started(key);
  return status;
}

/** Answers `absent` for one that is not there (any more). */
export async function stopGuest({ registry }: Pick<StandInParts, 'registry'>, key: string, powerButtonMillis: number) {
  if ((await registry.fabric.status(key)) === undefined) return 'absent' as const;
  return await registry.fabric.stop(key, powerButtonMillis);
}

/** Answers whether it was there. */
export async function removeGuest({ registry }: Pick<StandInParts, 'registry'>, key: string): Promise<boolean> {
  if ((await registry.fabric.status(key)) === undefined) return false;
  await registry.fabric.remove(key);
  return true;
}
