import type { Refusal } from '@understudy/event-sourcing';
import { refusal } from '../codes/refusal.ts';
import type { MachineEvent } from './machine.events.ts';
import type { KnownMachine, NamedDisk } from './machine.state.ts';

export function disksTwice(disks: readonly NamedDisk[]): Refusal | undefined {
  for (const field of ['id', 'name', 'path'] as const) {
    const at = disks.findIndex((disk, index) => disks.findIndex((other) => other[field] === disk[field]) !== index);
    if (at < 0) continue;
    return refusal('disk-twice', `Two disks have the ${field} ${disks[at]?.[field]}.`, {
      field: `/disks/${at}/${field}`,
      when: 'never',
    });
  }
  return undefined;
}

/** From the disks as they are to the disks as they are named: attached, grown, moved, detached. A new one gets a number that none had before. */
export function disksChanged(
  wanted: readonly NamedDisk[],
  state: KnownMachine,
  atMillis: number,
): MachineEvent[] | Refusal {
  const twice = disksTwice(wanted);
  if (twice !== undefined) return twice;
  const fact = { machineId: state.machineId, atMillis };
  const events: MachineEvent[] = [];
  for (const disk of state.disks)
    if (!wanted.some(({ id }) => id === disk.id))
      events.push({ type: 'MachineDiskDetached', ...fact, diskId: disk.id });
  let index = state.indexesUsed;
  for (const [at, { id, name, path, sizeBytes }] of wanted.entries()) {
    const had = state.disks.find((disk) => disk.id === id);
    if (had === undefined) {
      events.push({ type: 'MachineDiskAttached', ...fact, disk: { id, index: index++, name, path, sizeBytes } });
      continue;
    }
    if (sizeBytes < had.sizeBytes)
      return refusal('disk-shrunk', `Disk ${had.name} has ${had.sizeBytes} bytes, not ${sizeBytes}.`, {
        field: `/disks/${at}/sizeBytes`,
        when: 'never',
      });
    if (sizeBytes > had.sizeBytes)
      events.push({ type: 'MachineDiskGrown', ...fact, diskId: id, sizeBytes, previousBytes: had.sizeBytes });
    if (name !== had.name || path !== had.path)
      events.push({ type: 'MachineDiskMoved', ...fact, diskId: id, name, path });
  }
  return events;
}
