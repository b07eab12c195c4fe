import { isDeepStrictEqual } from 'node:util';
import { isRefusal, type Refusal } from '@understudy/event-sourcing';
import { refusal } from '../codes/refusal.ts';
import { disksChanged } from './machine.disks.ts';
import type { MachineEvent } from './machine.events.ts';
import type { KnownMachine, MachineCommand } from './machine.state.ts';

type ChangeMachine = Extract<MachineCommand, { type: 'ChangeMachine' }>;

/** What is left out stays as it is; what is the same makes no event. */
export function changeMachine(command: ChangeMachine, state: KnownMachine): readonly MachineEvent[] | Refusal {
  const disks = command.disks === undefined ? [] : disksChanged(command.disks, state, command.atMillis);
  if (isRefusal(disks)) return disks;
  const { agent } = command;
  if (agent !== undefined && agent !== state.agent && command.isProtected)
    return refusal('machine-protected', `The machine ${state.name} is protected through agent ${state.agent}.`, {
      field: '/agent',
    });
  return [...definition(command, state), ...naming(command, state), ...disks];
}

function definition(command: ChangeMachine, state: KnownMachine): MachineEvent[] {
  const { firmware, nics, fabric, atMillis, cpus = state.cpus, memoryMib = state.memoryMib } = command;
  const fact = { machineId: state.machineId, atMillis };
  const events: MachineEvent[] = [];
  if (cpus !== state.cpus || memoryMib !== state.memoryMib)
    events.push({ type: 'MachineResized', ...fact, cpus, memoryMib });
  if (firmware !== undefined && firmware !== state.firmware)
    events.push({ type: 'MachineFirmwareChosen', ...fact, firmware });
  if (nics !== undefined && !isDeepStrictEqual(nics, state.nics))
    events.push({ type: 'MachineNicsConnected', ...fact, nics });
  if (fabric !== undefined && !isDeepStrictEqual(fabric, state.fabric))
    events.push({ type: 'MachineFabricDescribed', ...fact, fabric });
  return events;
}

function naming({ name, labels, agent, atMillis }: ChangeMachine, state: KnownMachine): MachineEvent[] {
  const fact = { machineId: state.machineId, atMillis };
  const events: MachineEvent[] = [];
  if (name !== undefined && name !== state.name)
    events.push({ type: 'MachineRenamed', ...fact, name, previous: state.name });
  if (labels !== undefined && !isDeepStrictEqual(labels, state.labels))
    events.push({ type: 'MachineLabelled', ...fact, labels });
  if (agent !== undefined && agent !== state.agent)
    events.push({ type: 'MachineMovedToAgent', ...fact, agent, previous: state.agent });
  return events;
}
