import type { PointView } from '@understudy/hosting';
import type { StepContext, StepDefinition } from '../jobs/job.types.ts';
import type { StandInNetwork } from './guest-definition.ts';
import {
  checkPrerequisites,
  createGuest,
  grantGeneration,
  makeBranch,
  type Prerequisites,
  type StandInKind,
  type StandInParts,
  startGuest,
} from './stand-in.effects.ts';

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

/** The steps of the local jobs that make a stand-in of a machine; the effects are those of the control plane's commands too. */
export function standInSteps(parts: StandInParts): Readonly<Record<keyof typeof STEP, StepDefinition>> {
  const { replicas, registry } = parts;
  return {
    prerequisites: {
      name: STEP.prerequisites,
      work: async (context) => checkPrerequisites(parts, context.job.machineId, requestOf(context).point),
    },
    generation: {
      name: STEP.generation,
      work: async (context) =>
        await grantGeneration(parts, {
          machineId: context.job.machineId,
          expected: context.resultOf<Prerequisites>(STEP.prerequisites).ruling,
          key: context.effectKey,
          reason: ({ number }) => `failed over: generation ${number} rules`,
        }),
    },
    point: {
      name: STEP.point,
      work: async (context) => replicas.byId(context.job.machineId).points.choose(requestOf(context).point),
    },
    branch: {
      name: STEP.branch,
      work: async (context) => {
        const { key, machineId } = context.job;
        const { sequence } = context.resultOf<PointView>(STEP.point);
        return await makeBranch(parts, { machineId, owner: key, kind: kindOf(context), sequence });
      },
    },
    create: { name: STEP.create, work: async (context) => ({ disks: (await create(parts, context)).disks }) },
    start: { name: STEP.start, work: async ({ job }) => await startGuest(parts, job.key) },
    hydrate: { name: STEP.hydrate, work: async ({ job }) => registry.beginHydration(job.key) },
  };
}

async function create(parts: StandInParts, context: StepContext) {
  const { key, machineId, createdMillis } = context.job;
  const kind = kindOf(context);
  return await createGuest(parts, {
    key,
    kind,
    machineId,
    createdMillis,
    point: context.resultOf<PointView>(STEP.point),
    branchId: context.resultOf<{ branchId: string }>(STEP.branch).branchId,
    network: requestOf(context).network,
    sourceMayRun: kind === 'failover' && context.resultOf<Prerequisites>(STEP.prerequisites).sourceHeard,
    managedBy: 'local',
  });
}

function kindOf({ job }: StepContext): StandInKind {
  return job.kind === 'failover' ? 'failover' : 'test';
}

function requestOf({ job }: StepContext): StandInRequest {
  return job.request as unknown as StandInRequest;
}
