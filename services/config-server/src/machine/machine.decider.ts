import type { Decider } from '@understudy/event-sourcing';
import { refusal } from '../codes/refusal.ts';
import { changeMachine } from './machine.change.ts';
import { disksTwice } from './machine.disks.ts';
import type { MachineDisk, MachineEvent } from './machine.events.ts';
import type { KnownMachine, MachineCommand, MachineState } from './machine.state.ts';

/** A machine and how to make it again: `config.machine-<id>`. */
export const machineDecider: Decider<MachineState, MachineCommand, MachineEvent> = {
  initialState: { stage: 'unknown' },

  decide(command, state) {
    if (command.type === 'RegisterMachine') {
      if (state.stage !== 'unknown') return refusal('name-taken', 'A machine with this id exists.', { when: 'never' });
      const { type: _, disks, ...facts } = command;
      const numbered = disks.map((disk, index) => ({ ...disk, index }));
      return disksTwice(disks) ?? [{ type: 'MachineRegistered', ...facts, disks: numbered }];
    }
    if (state.stage === 'unknown') return refusal('not-found', 'There is no such machine.');
    if (command.type === 'RetireMachine') return retire(command, state);
    if (state.stage === 'retired')
      return refusal('machine-retired', `The machine ${state.name} is retired.`, { when: 'never' });
    if (command.type === 'RecordDiskSizes') return grown(command, state);
    return changeMachine(command, state);
  },

  evolve(state, event) {
    if (event.type === 'MachineRegistered') {
      const { type: _, atMillis: __, ...facts } = event;
      return { stage: 'registered', ...facts, indexesUsed: facts.disks.length };
    }
    if (state.stage === 'unknown') throw new Error(`the machine's stream begins with ${event.type}`);
    return evolveKnown(state, event);
  },
};

type LaterEvent = Exclude<MachineEvent, { type: 'MachineRegistered' }>;
function evolveKnown(state: KnownMachine, event: LaterEvent): KnownMachine {
  switch (event.type) {
    case 'MachineResized':
      return { ...state, cpus: event.cpus, memoryMib: event.memoryMib };
    case 'MachineFirmwareChosen':
      return { ...state, firmware: event.firmware };
    case 'MachineNicsConnected':
      return { ...state, nics: event.nics };
    case 'MachineFabricDescribed':
      return { ...state, fabric: event.fabric };
    case 'MachineDiskAttached':
      return {
        ...state,
        disks: [...state.disks, event.disk],
        indexesUsed: Math.max(state.indexesUsed, event.disk.index + 1),
      };
    case 'MachineDiskGrown':
      return withDisk(state, event.diskId, { sizeBytes: event.sizeBytes });
    case 'MachineDiskMoved':
      return withDisk(state, event.diskId, { name: event.name, path: event.path });
    case 'MachineDiskDetached':
      return { ...state, disks: state.disks.filter(({ id }) => id !== event.diskId) };
    case 'MachineMovedToAgent':
      return { ...state, agent: event.agent };
    case 'MachineRenamed':
      return { ...state, name: event.name };
    case 'MachineLabelled':
      return { ...state, labels: event.labels };
    case 'MachineRetired':
      return { ...state, stage: 'retired' };
  }
  throw new Error(`unknown event of a machine: ${JSON.stringify(event)}`);
}

function withDisk(state: KnownMachine, diskId: string, change: Partial<MachineDisk>): KnownMachine {
  return { ...state, disks: state.disks.map((disk) => (disk.id === diskId ? { ...disk, ...change } : disk)) };
}

function retire(
  { isProtected, reason, atMillis }: Extract<MachineCommand, { type: 'RetireMachine' }>,
  { stage, name, machineId }: KnownMachine,
) {
  if (stage === 'retired') return [];
  if (isProtected) return refusal('machine-protected', `The machine ${name} is protected.`);
  return [{ type: 'MachineRetired', machineId, reason, atMillis } as const];
}

/** Growing is taken over; a disk that became smaller is another disk, which a person has to say. */
function grown(
  { sizes, atMillis }: Extract<MachineCommand, { type: 'RecordDiskSizes' }>,
  state: KnownMachine,
): MachineEvent[] {
  const { machineId } = state;
  return state.disks.flatMap(({ id, sizeBytes: previousBytes }): MachineEvent[] => {
    const sizeBytes = sizes[id] ?? 0;
    if (sizeBytes <= previousBytes) return [];
    return [{ type: 'MachineDiskGrown', machineId, diskId: id, sizeBytes, previousBytes, atMillis }];
  });
}
