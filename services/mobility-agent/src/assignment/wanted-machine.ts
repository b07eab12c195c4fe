import type { AgentMachineAssignment } from '@understudy/executor';
import type { AssignedMachine } from './assignment.store.ts';

/** What the control plane wants of a machine, as it is kept here. What only this agent knows (fenced, closed) stays. */
export function wantedMachine(wanted: AgentMachineAssignment, present: AssignedMachine | undefined): AssignedMachine {
  const { machineId, name, definition, disks, fabric, upstream, paused, captureIntervalMillis } = wanted;
  const { cpus, memoryMib, firmware, nics } = definition;
  const next = {
    machineId,
    name,
    revision: present?.revision ?? 1,
    cpus,
    memoryMiB: memoryMib,
    firmware,
    nics: nics.map(({ mac, network }) => ({ mac, network })),
    disks: [...disks]
      .sort((a, b) => a.index - b.index)
      .map(({ index, id, name: disk, path, excluded }) => ({
        index,
        id,
        name: disk,
        path,
        ...(excluded && { excluded: true as const }),
      })),
    fabric: { ...fabric },
    ...(upstream.length > 0 && { upstream: [...upstream] }),
    paused,
    ...(present?.fenced !== undefined && { fenced: present.fenced }),
    managedBy: 'control-plane' as const,
    ...(present?.closed !== undefined && { closed: present.closed }),
    ...(captureIntervalMillis > 0 && { captureIntervalMillis }),
  };
  if (present === undefined || describes(next) === describes(present)) return next;
  return { ...next, revision: present.revision + 1 };
}

/** What goes into the machine's definition at the target. */
function describes({ name, cpus, memoryMiB, firmware, nics, fabric, disks }: AssignedMachine): string {
  const replicated = disks
    .filter(({ excluded }) => excluded !== true)
    .map(({ index, id, name: disk }) => ({ index, id, disk }));
  return JSON.stringify({ name, cpus, memoryMiB, firmware, nics, fabric, replicated });
}

/** How the present machine becomes the wanted one. */
export type MachineChange =
  | { readonly type: 'none' }
  /** Its definition, or disks more: in force while it works. */
  | { readonly type: 'extend' }
  /** Disks less, excluded, taken in again, at another place: its loop begins anew behind the sockets. */
  | { readonly type: 'reattach' };

export function changeOf(present: AssignedMachine, wanted: AssignedMachine): MachineChange {
  const isOther = present.name !== wanted.name || present.captureIntervalMillis !== wanted.captureIntervalMillis;
  const kept = present.disks.every((disk) => {
    const same = wanted.disks.find(({ index }) => index === disk.index);
    return same !== undefined && JSON.stringify(same) === JSON.stringify(disk);
  });
  if (isOther || !kept) return { type: 'reattach' };
  const isSame = describes(present) === describes(wanted) && present.disks.length === wanted.disks.length;
  return isSame ? { type: 'none' } : { type: 'extend' };
}
