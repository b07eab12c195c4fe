import type { PointView } from '@understudy/hosting';
import { ServiceRefusal } from '@understudy/hosting';
import type { Generation, Sequence } from '@understudy/replication';
import type { MasterTargetConfig } from '../config/master-target.schema.ts';
import type { StepContext, StepDefinition } from '../jobs/job.types.ts';
import type { ReplicasService } from '../replica/replicas.service.ts';
import type { ReplicationService } from '../replication.service.ts';
import { guestDefinition, type StandInNetwork } from './guest-definition.ts';
import type { StandInRegistry } from './stand-in.registry.ts';

export const STEP = {
  prerequisites: 'check prerequisites',
  generation: 'grant a generation',
  point: 'choose the point',
  branch: 'make the disks',
  create: 'create the stand-in',
  start: 'start the stand-in',
  hydrate: 'begin hydration',
} as const;

/** What the requests of both kinds carry into their jobs. */
export interface StandInRequest {
  readonly point: string;
  readonly network: StandInNetwork;
  readonly hydrate: boolean;
}

export interface StepParts {
  readonly config: MasterTargetConfig;
  readonly replicas: ReplicasService;
  readonly replication: ReplicationService;
  readonly registry: StandInRegistry;
}

interface Prerequisites {
  /** The generation that ruled when the job began: what the grant compares with. */
  readonly ruling: Generation;
  /** The source spoke to us a moment ago: it may still run for its users. It is fenced from the replica, not from them. */
  readonly sourceHeard: boolean;
}

/** The steps that make a stand-in of a machine. Each finds what an earlier attempt of it made, by the job's key. */
export function standInSteps(parts: StepParts): Readonly<Record<keyof typeof STEP, StepDefinition>> {
  const { replicas, replication, registry } = parts;
  const replicaOf = ({ job }: StepContext) => replicas.byId(job.machineId);
  return {
    prerequisites: {
      name: STEP.prerequisites,
      work: async (context) => {
        const replica = replicaOf(context);
        replica.points.choose(requestOf(context).point);
        return {
          ruling: replica.ruling(),
          sourceHeard: replication.mayRun(replica.machineId),
        } satisfies Prerequisites;
      },
    },
    generation: { name: STEP.generation, work: (context) => grantGeneration(parts, context) },
    point: {
      name: STEP.point,
      work: async (context) => replicaOf(context).points.choose(requestOf(context).point),
    },
    branch: { name: STEP.branch, work: (context) => makeBranch(parts, context) },
    create: { name: STEP.create, work: (context) => createGuest(parts, context) },
    start: {
      name: STEP.start,
      work: async ({ job }) => {
        await registry.serve(registry.document(job.key));
        return await registry.fabric.start(job.key);
      },
    },
    hydrate: { name: STEP.hydrate, work: async ({ job }) => registry.beginHydration(job.key) },
  };
}

/** Only this master target grants: another ruling generation is the one that an earlier attempt of this step granted. */
async function grantGeneration({ replicas, replication }: StepParts, context: StepContext): Promise<Generation> {
  const replica = replicas.byId(context.job.machineId);
  const { ruling } = context.resultOf<Prerequisites>(STEP.prerequisites);
  const isFirst = sameGeneration(replica.ruling(), ruling);
  const granted = isFirst ? await replica.grantGeneration(ruling) : replica.ruling();
  await replication.fence(replica.machineId, `failed over: generation ${granted.number} rules`);
  return granted;
}

function requestOf({ job }: StepContext): StandInRequest {
  return job.request as unknown as StandInRequest;
}

/** Drills get a branch that goes away again, failovers one that becomes the machine's disk. */
async function makeBranch({ replicas }: StepParts, context: StepContext): Promise<{ branchId: string }> {
  const { key, kind, machineId } = context.job;
  const replica = replicas.byId(machineId);
  const made = replica.branches.list().find(({ document }) => document?.owner === key);
  if (made !== undefined) return { branchId: made.branchId };
  const point = context.resultOf<PointView>(STEP.point);
  const branch = await replica.branches.create({
    kind: kind === 'failover' ? 'durable' : 'ephemeral',
    point: point.sequence as Sequence,
    generation: replica.ruling(),
    owner: key,
  });
  return { branchId: branch.id };
}

async function createGuest(
  { config, replicas, registry }: StepParts,
  context: StepContext,
): Promise<{ disks: unknown }> {
  const { key, kind, machineId, createdMillis } = context.job;
  const point = context.resultOf<PointView>(STEP.point);
  const { branchId } = context.resultOf<{ branchId: string }>(STEP.branch);
  const definition = replicas.byId(machineId).definitionAt(point.sequence);
  if (definition.disks.length === 0)
    throw new ServiceRefusal(422, 'no-disks', `${definition.name} had no disks at that point`, 'Choose another point.');
  const disks = await registry.adopt({
    version: 1,
    key,
    kind: kind === 'failover' ? 'failover' : 'test',
    machineId,
    machineName: definition.name,
    point: { ...point, markers: [...point.markers] },
    branchId,
    disks: definition.disks.map(({ index, name, exactBytes }) => ({ index, name, exactBytes })),
    hydrate: false,
    sourceMayRun: kind === 'failover' && context.resultOf<Prerequisites>(STEP.prerequisites).sourceHeard,
    createdMillis,
  });
  const label = kind === 'failover' ? definition.name : `${definition.name} (drill)`;
  const reconnectSeconds = Math.min(3600, Math.ceil(config.fabric.reconnect / 1000));
  const { network } = requestOf(context);
  await registry.fabric.define(guestDefinition({ key, label, definition, disks, network, reconnectSeconds }));
  return { disks };
}

function sameGeneration(a: Generation, b: Generation): boolean {
  return a.number === b.number && a.id === b.id;
}
