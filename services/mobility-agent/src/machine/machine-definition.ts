import { BLOCK_BYTES, type BlockDevice } from '@understudy/block';
import { type MachineDefinition, machineId } from '@understudy/replication';
import type { AssignedMachine } from '../assignment/assignment.store.ts';

/** The definition as it travels: what was assigned, with the sizes that the disks have now, without disks that are excluded. `devices` are in the order of the disks. */
export function machineDefinition(assigned: AssignedMachine, devices: readonly BlockDevice[]): MachineDefinition {
  const { name, revision, cpus, memoryMiB, firmware, nics, fabric } = assigned;
  const disks = assigned.disks.flatMap(({ index, id, name: diskName, excluded }, place) => {
    if (excluded) return [];
    const exactBytes = devices[place]!.sizeBytes;
    const sizeBytes = Math.ceil(exactBytes / BLOCK_BYTES) * BLOCK_BYTES;
    return [{ index, id, name: diskName, sizeBytes, exactBytes }];
  });
  return { machineId: machineId(assigned.machineId), name, revision, cpus, memoryMiB, firmware, nics, disks, fabric };
}
