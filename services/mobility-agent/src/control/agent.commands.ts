import { understudy } from '@understudy/contracts';
import { type AgentAssignment, type AssignmentKeeper, applyAssignment, executorCommand } from '@understudy/executor';
import { machineId, pointName } from '@understudy/hosting';
import type { CommandLog, CommandMap } from '@understudy/messaging';
import type { Sequence } from '@understudy/replication';
import { z } from 'zod';
import type { ControlledMachines } from './controlled-machines.ts';
import { type InspectionParts, inspectHost } from './inspect-host.ts';

const v1 = understudy.v1;
const reason = z.string().max(500);
const lineage = z
  .array(
    z.object({
      generation: z.object({ number: z.number().int().min(1), id: z.string().regex(/^[0-9a-f]{32}$/) }),
      beganAtSequence: z.number().int().min(0),
    }),
  )
  .max(10_000);

export interface AgentCommandParts {
  readonly machines: ControlledMachines;
  readonly keeper: AssignmentKeeper<AgentAssignment>;
  readonly inspection: InspectionParts;
}

/** Everything that the control plane may ask of an agent, through its process server. */
export function agentCommands({ machines, keeper, inspection }: AgentCommandParts, log: CommandLog): CommandMap {
  return {
    ApplyAssignment: applyAssignment(keeper, log),
    InspectHost: executorCommand({
      log,
      message: v1.InspectHost,
      result: v1.InspectHostResult,
      schema: z.object({ paths: z.array(z.string().min(1).max(4096)).max(64) }),
      kind: 'query',
      run: async ({ paths }) => await inspectHost(inspection, paths),
    }),
    CloseSource: executorCommand({
      log,
      message: v1.CloseSource,
      result: v1.CloseSourceResult,
      schema: z.object({ machineId, markerName: pointName, reason }),
      kind: 'effect',
      run: async ({ machineId: id, markerName, reason: why }) => {
        await machines.closeSource(id, markerName, why || 'closed for a planned failover');
        return { sourceTimeMicros: Date.now() * 1000 };
      },
    }),
    ReopenSource: executorCommand({
      log,
      message: v1.ReopenSource,
      result: v1.ReopenSourceResult,
      schema: z.object({ machineId, lineage }),
      kind: 'effect',
      run: async ({ machineId: id, lineage: granted }) => {
        const entries = granted.map(({ generation, beganAtSequence }) => ({
          generation,
          beganAt: beganAtSequence as Sequence,
        }));
        return { wasClosed: await machines.reopenSource(id, entries) };
      },
    }),
    RequestResync: executorCommand({
      log,
      message: v1.RequestResync,
      result: v1.RequestResyncResult,
      schema: z.object({ machineId, reason }),
      kind: 'effect',
      run: ({ machineId: id, reason: why }) => {
        machines.resync(id, why || 'asked for by an operator');
        return { run: 0 };
      },
    }),
    MarkPoint: executorCommand({
      log,
      message: v1.MarkPoint,
      result: v1.MarkPointResult,
      schema: z.object({ machineId, markerName: pointName, pinned: z.boolean(), consistency: z.string() }),
      kind: 'effect',
      run: async ({ machineId: id, markerName, pinned, consistency }) => {
        await machines.mark(id, { kind: 'label', name: markerName, pinned });
        const wasAsked = consistency === 'POINT_CONSISTENCY_APPLICATION';
        return {
          sourceTimeMicros: Date.now() * 1000,
          consistency: 'POINT_CONSISTENCY_CRASH',
          warning: wasAsked ? 'this agent cannot freeze applications: the point is crash-consistent' : '',
        };
      },
    }),
    DetachMachine: executorCommand({
      log,
      message: v1.DetachMachine,
      result: v1.DetachMachineResult,
      schema: z.object({ machineId, force: z.boolean() }),
      kind: 'effect',
      run: async ({ machineId: id, force }) => ({ wasAttached: await machines.detach(id, force) }),
    }),
  };
}
