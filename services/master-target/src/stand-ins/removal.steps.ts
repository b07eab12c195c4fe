import { machineId as toMachineId } from '@understudy/replication';
import type { StepContext, StepDefinition } from '../jobs/job.types.ts';
import type { ReplicasService } from '../replica/replicas.service.ts';
import type { ReplicationService } from '../replication.service.ts';
import type { ViewsService } from '../views/views.service.ts';
import type { StandInRegistry } from './stand-in.registry.ts';

/** Ends a stand-in. Its data are thrown away, so it gets no time to shut down in order. */
export function cleanupSteps(registry: StandInRegistry): StepDefinition[] {
  const keyOf = ({ job }: StepContext) => String(job.request['standIn']);
  const exists = async (context: StepContext) => (await registry.fabric.status(keyOf(context))) !== undefined;
  return [
    {
      name: 'stop the machine',
      work: async (context) => ((await exists(context)) ? await registry.fabric.stop(keyOf(context), 0) : 'absent'),
    },
    {
      name: 'remove the machine',
      work: async (context) => {
        if (await exists(context)) await registry.fabric.remove(keyOf(context));
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
export function forgetSteps({ replicas, replication, views }: ForgetParts): StepDefinition[] {
  return [
    {
      name: 'close its views',
      work: async ({ job }) => {
        const replica = replicas.find(job.machineId);
        if (replica !== undefined) await views.closeAllOf(replica);
      },
    },
    {
      name: 'remove the replica',
      work: async ({ job }) => {
        // Also when nobody knows it any more: an attempt before may have ended in the middle.
        const machineId = toMachineId(job.machineId);
        await replicas.remove(machineId, () => replication.release(machineId, 'the replica is being removed'));
      },
    },
  ];
}
