import { machineId as toMachineId } from '@understudy/replication';
import type { StepContext, StepDefinition } from '../jobs/job.types.ts';
import type { ReplicasService } from '../replica/replicas.service.ts';
import type { ReplicationService } from '../replication.service.ts';
import type { ViewsService } from '../views/views.service.ts';
import { removeGuest, stopGuest } from './stand-in.effects.ts';
import type { StandInRegistry } from './stand-in.registry.ts';

/** Ends a stand-in. Its data are thrown away, so it gets no time to shut down in order. */
export function cleanupSteps(registry: StandInRegistry): StepDefinition[] {
  const keyOf = ({ job }: StepContext) => String(job.request['standIn']);
  return [
    {
      name: 'stop the machine',
      work: async (context) => await stopGuest({ registry }, keyOf(context), 0),
    },
    {
      name: 'remove the machine',
      work: async (context) => {
        await removeGuest({ registry }, keyOf(context));
      },
    },
    { name: 'remove its disks', work: async (context) => await registry.discard(keyOf(context)) },
  ];
}

export interface ForgetParts {
  readonly replicas: ReplicasService;
  readonly replication: ReplicationService;
  readonly registry: StandInRegistry;
  readonly views: ViewsService;
}

/** Removes a replica. An agent that still sends makes a new, empty one: whoever asks for it has been told. */
export function forgetSteps(parts: ForgetParts): StepDefinition[] {
  return [
    { name: 'close its views', work: async ({ job }) => await closeViews(parts, job.machineId) },
    { name: 'remove the replica', work: async ({ job }) => await removeReplica(parts, job.machineId) },
  ];
}

export async function closeViews({ replicas, views }: ForgetParts, id: string): Promise<void> {
  const replica = replicas.find(id);
  if (replica !== undefined) await views.closeAllOf(replica);
}

/** Also when nobody knows it any more: an attempt before may have ended in the middle. */
export async function removeReplica({ replicas, replication }: ForgetParts, id: string): Promise<void> {
  const machineId = toMachineId(id);
  await replicas.remove(machineId, () => replication.release(machineId, 'the replica is being removed'));
}
