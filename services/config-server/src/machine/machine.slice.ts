import type { Projection, Slice } from '../stores/slice.ts';
import { machineDecider } from './machine.decider.ts';
import { type MachineEvent, machineCodec } from './machine.events.ts';
import type { Machine } from './machine.schema.ts';
import type { KnownMachine, MachineCommand, MachineState } from './machine.state.ts';

/** The document is the machine's state: what an event makes of the one it makes of the other. */
const projectMachine: Projection<Machine, MachineEvent> = (document, event) => {
  if (event.type === 'MachineRegistered') {
    const { type: _, machineId, atMillis, ...facts } = event;
    return { ...facts, id: machineId, registeredAtMillis: atMillis } as Omit<Machine, 'revision'>;
  }
  if (document === undefined || event.type === 'MachineRetired') return undefined;
  const { id, registeredAtMillis, revision: _, ...facts } = document;
  const state = machineDecider.evolve({ ...facts, stage: 'registered', machineId: id, indexesUsed: 0 }, event);
  const { stage: __, machineId: ___, indexesUsed: ____, ...changed } = state as KnownMachine;
  return { ...changed, id, registeredAtMillis } as Omit<Machine, 'revision'>;
};

export const machineSlice: Slice<MachineState, MachineCommand, MachineEvent, Machine> = {
  kind: 'machine',
  decider: machineDecider,
  codec: machineCodec,
  project: projectMachine,
  version: 1,
  filters: ['name', 'agent'],
  nameOf: (state) => (state.stage === 'registered' ? state.name : undefined),
};
