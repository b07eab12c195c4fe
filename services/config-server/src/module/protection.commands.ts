import type { ModuleRef } from '@nestjs/core';
import { understudy } from '@understudy/contracts';
import type { CommandContext } from '@understudy/event-sourcing';
import { type CommandMap, command, type HandlerContext } from '@understudy/messaging';
import { z } from 'zod';
import type { ExecutorRole } from '../assignments/assignment.entries.ts';
import { assignmentsModel } from '../assignments/assignments.read-model.ts';
import { OPERATION_KINDS } from '../item/item.events.ts';
import { PROTECTION, type Protection } from '../protection/protection.port.ts';
import type { ConfigStores } from '../stores/config-stores.ts';

const { EndOperation, RecordPointByName, DescribeAssignment, AssignmentDescription } = understudy.v1;
const count = z.number().int().nonnegative();
const text = z.string().max(4000);

const facts = z.object({
  generation: count.optional(),
  generationId: text.optional(),
  pointSequence: count.optional(),
  pointTimeMicros: count.optional(),
  standIn: text.optional(),
  hydrated: z.boolean().optional(),
  sourceMayRun: z.boolean().optional(),
  rpoMillis: count.optional(),
  rtoMillis: count.optional(),
  leftBehind: z.array(text).max(100).default([]),
});
const endOperation = z.object({
  itemId: z.uuid(),
  jobId: z.string().min(1).max(100),
  kind: z.enum([...OPERATION_KINDS, 'test-failover', 'cleanup-test-failover']),
  outcome: z.enum(['succeeded', 'failed', 'cancelled']),
  code: text.optional(),
  message: text.optional(),
  facts: facts.default({ leftBehind: [] }),
  drillId: z.uuid().optional(),
});
const recordPointByName = z.object({
  itemId: z.uuid(),
  pointName: z.string().min(1).max(100),
  marker: z.enum(['application', 'group', 'label']),
  made: z.boolean(),
  sequence: count,
  vaultTimeMicros: count,
  pinned: z.boolean(),
  reason: text,
});
const describeAssignment = z.object({
  role: z.enum(['mobility-agent', 'process-server', 'master-target']),
  name: z.string().min(1).max(100),
  itemId: z.string().max(100),
});

interface Parts {
  readonly stores: ConfigStores;
  readonly modules: ModuleRef;
}

/** Commands about machines, items and assignments. `modules.get(…)` answers any provider. */
export function protectionCommands({ stores, modules }: Parts): CommandMap {
  return {
    EndOperation: command({
      message: EndOperation,
      schema: endOperation,
      from: ['orchestrator'],
      handle: (end, context) => endOf(stores, end, contextOf(context)),
    }),
    RecordPointByName: command({
      message: RecordPointByName,
      schema: recordPointByName,
      from: ['orchestrator'],
      handle: async ({ made, itemId, pointName, marker, ...point }, context) => {
        const recording = contextOf(context);
        const told = { itemId, pointName, marker, atMillis: recording.nowMillis };
        const { sequence, vaultTimeMicros, pinned, reason } = point;
        const record = made
          ? ({ type: 'RecordPointMade', ...told, sequence, vaultTimeMicros, pinned } as const)
          : ({ type: 'RecordPointSkipped', ...told, reason } as const);
        return await stores.of.items.handle(itemId, record, recording);
      },
    }),
    DescribeAssignment: command({
      message: DescribeAssignment,
      schema: describeAssignment,
      result: AssignmentDescription,
      from: ['orchestrator'],
      handle: async ({ role, name, itemId }) => {
        await stores.waitFor(assignmentsModel, await stores.store.head());
        const body = description(modules.get<Protection>(PROTECTION, { strict: false }), role, name, itemId);
        return { type: 'accepted' as const, body };
      },
    }),
  };
}

function endOf(stores: ConfigStores, end: z.output<typeof endOperation>, context: CommandContext) {
  const { kind, drillId, code, message, ...told } = end;
  const failure = { ...(code !== undefined && { code }), ...(message !== undefined && { message }) };
  const facts = defined(told.facts);
  const atMillis = context.nowMillis;
  if (kind === 'test-failover' || kind === 'cleanup-test-failover') {
    const { jobId, outcome } = told;
    const id = drillId ?? jobId;
    return stores.of.drills.handle(
      id,
      { type: 'EndDrillOperation', drillId: id, jobId, outcome, ...failure, facts, atMillis },
      context,
    );
  }
  return stores.of.items.handle(
    told.itemId,
    { type: 'EndOperation', ...told, kind, ...failure, facts, atMillis },
    context,
  );
}

function description(service: Protection, role: ExecutorRole, name: string, itemId: string) {
  return {
    version: service.view.version(role, name),
    appliedVersion: service.pusher?.applied(role, name) ?? 0,
    heard: service.telemetry.isHeard(role, name, service.now().monotonicMillis),
    hasMachine: itemId !== '' && service.view.isAssigned(itemId, role, name),
  };
}

function contextOf({ commandId, correlationId, causationId, principal, traceparent }: HandlerContext): CommandContext {
  const trace = traceparent !== undefined && traceparent !== '' && { traceparent };
  return { commandId, correlationId, causationId, principal, nowMillis: Date.now(), ...trace };
}

/** zod leaves keys with undefined behind where a field was optional. */
function defined<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as Value;
}
