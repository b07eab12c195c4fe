import { randomUUID } from 'node:crypto';
import type { protectRequest } from '@understudy/hosting';
import type { z } from 'zod';
import type { AssignedMachine } from './assignment.store.ts';

/** A request as it is kept. `existing` lends its ids, so that a repeated request can be compared. */
export function assignedMachine(request: z.output<typeof protectRequest>, existing?: AssignedMachine): AssignedMachine {
  const { machineId, name, cpus, memoryMiB, firmware, nics, fabric, upstream } = request;
  return {
    machineId: machineId ?? existing?.machineId ?? randomUUID(),
    name,
    revision: existing?.revision ?? 1,
    cpus,
    memoryMiB,
    firmware,
    nics,
    disks: request.disks.map((disk, index) => ({ index, id: existing?.disks[index]?.id ?? randomUUID(), ...disk })),
    fabric,
    ...(upstream !== undefined && { upstream }),
    paused: existing?.paused ?? false,
    ...(existing?.fenced !== undefined && { fenced: existing.fenced }),
  };
}
