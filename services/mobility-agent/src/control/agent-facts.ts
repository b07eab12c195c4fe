import { hostCapacity, type MachineTelemetryFields, type TelemetryFacts } from '@understudy/executor';
import type { AgentMachine } from '@understudy/hosting';
import type { MachinesService } from '../machines.service.ts';

/** Machines that one agent is meant for. */
const MACHINES_MAX = 100;

/** What this agent tells every few seconds. */
export async function agentFacts(data: string, service: MachinesService): Promise<TelemetryFacts> {
  const machines = service.list();
  const expires = service.certificateExpiresMillis;
  return {
    capacity: await hostCapacity(data, machines.length, MACHINES_MAX),
    machines: machines.map((machine) => machineFacts(machine, service)),
    ...(expires !== undefined && { certificateExpiresMillis: expires }),
  };
}

function machineFacts(machine: AgentMachine, { rack }: MachinesService): MachineTelemetryFields {
  const assigned = rack.store.find(machine.machineId);
  const { rpoMillis, progress, forecastRpoMillis, sender } = machine;
  return {
    machineId: machine.machineId,
    name: machine.name,
    managedBy: machine.managedBy,
    mode: machine.mode,
    modeReason: machine.reason,
    connected: machine.connected,
    upstream: sender.peer ?? '',
    ...(rpoMillis !== undefined && { rpoMillis: Math.round(rpoMillis) }),
    lagBytes: machine.lagBytes,
    ...(progress !== undefined && { progress: progressOf(progress) }),
    durableSequence: machine.durableSequence ?? 0,
    writtenBytes: machine.writtenBytes,
    sentBytes: machine.sentBytes,
    dirtyBytes: machine.dirtyBytes,
    doubtBytes: machine.doubtBytes,
    generationNumber: machine.generation?.number ?? 0,
    generationId: machine.generation?.id ?? '',
    fenced: assigned?.fenced ?? '',
    sourceClosed: machine.closed !== undefined,
    problems: [machine.defect, sender.lastProblem].filter((problem) => problem !== undefined),
    disks: (assigned?.disks ?? []).map(({ id, index, name, excluded }) => ({
      id,
      index,
      name,
      sizeBytes: rack.find(machine.machineId)?.sizeOf(index) ?? 0,
      excluded: excluded ?? false,
    })),
    ...(forecastRpoMillis !== undefined && { forecastRpoMillis: Math.round(forecastRpoMillis) }),
  };
}

function progressOf({ doneBytes, totalBytes, bytesPerSecond, etaMillis }: NonNullable<AgentMachine['progress']>) {
  return {
    doneBytes,
    totalBytes,
    bytesPerSecond: Math.round(bytesPerSecond),
    ...(etaMillis !== undefined && { etaMillis: Math.round(etaMillis) }),
  };
}
