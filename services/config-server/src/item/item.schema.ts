import { z } from 'zod';
import { labels, listQuery, pageOf, resourceId, resourceName, resourceShape } from '../rest/resource.schema.ts';
import { OPERATION_KINDS, REPLICATION_MODES } from './item.events.ts';
import { itemLive } from './item.live.schema.ts';
import { PLACES } from './item.state.ts';

const millis = z.number().int().nonnegative().describe('Milliseconds since 1970, UTC');

export const protectedDisk = z
  .strictObject({
    index: z.int().min(0),
    id: z.string(),
    name: z.string(),
    path: z.string(),
    sizeBytes: z.number().int(),
    excluded: z.boolean(),
  })
  .meta({ id: 'ProtectedDisk' });
export const networkChoice = z
  .strictObject({ source: z.string().min(1).max(100), target: z.string().min(1).max(100) })
  .meta({ id: 'NetworkChoice' });

export const operationParameters = z
  .strictObject({
    point: z.string(),
    planned: z.boolean(),
    shutDownSource: z.boolean(),
    sourceStopped: z.boolean(),
    hydrate: z.boolean(),
    network: z.string(),
    networks: z.array(networkChoice),
    disks: z.array(protectedDisk),
    policyId: z.string(),
    processServer: z.string(),
    previousProcessServer: z.string(),
    keepPoints: z.boolean(),
    drills: z.string(),
    drillId: z.string(),
    retryOf: z.string(),
    reason: z.string(),
    cpus: z.int(),
    memoryMib: z.int(),
    drainMillisMax: z.int(),
  })
  .partial()
  .required({ networks: true, disks: true })
  .meta({ id: 'OperationParameters' });

const wanted = z.strictObject({
  paused: z.boolean(),
  policyId: z.string(),
  processServer: z.string(),
  disks: z.array(protectedDisk),
});
const held = { jobId: z.string(), kind: z.enum(OPERATION_KINDS), parameters: operationParameters };
export const itemOperation = z
  .discriminatedUnion('state', [
    z.strictObject({ state: z.literal('none') }),
    z.strictObject({ state: z.literal('running'), ...held, beganAtMillis: millis, before: wanted }),
    z.strictObject({
      state: z.literal('failed'),
      ...held,
      code: z.string(),
      message: z.string(),
      waysOn: z.array(z.enum(['retry', 'undo', 'leave'])),
      failedAtMillis: millis,
    }),
  ])
  .meta({ id: 'ItemOperation' });

export const itemPlacement = z
  .strictObject({
    where: z.enum(PLACES),
    generation: z.int().describe('The generation that rules the replica; 0: none yet'),
    generationId: z.string(),
    protected: z.boolean().describe('It has a recovery point and its writes are replicated'),
    storage: z.enum(['source', 'replica-store', 'hydrated']).describe('What the machine’s disks are'),
    fenced: z.boolean().describe('The source is shut out from the replica'),
    sourceMayRun: z.boolean(),
    standIn: z.string().optional().describe('Key of the machine at the target that is the machine now'),
    point: z.strictObject({ sequence: z.int(), timeMicros: z.number().int() }).optional(),
  })
  .meta({ id: 'ItemPlacement' });

/** A protected machine: four independent parts (replication, placement, operation; drills are resources of their own), what was chosen, and how it goes now. */
export const item = z
  .strictObject({
    ...resourceShape,
    agent: z.string(),
    processServer: z.string(),
    masterTarget: z.string(),
    policyId: resourceId,
    disks: z.array(protectedDisk),
    networks: z.array(networkChoice),
    paused: z.boolean(),
    mode: z.enum(REPLICATION_MODES),
    modeReason: z.string(),
    modeSinceMillis: millis,
    placement: itemPlacement,
    operation: itemOperation,
    rpoLevel: z.enum(['Healthy', 'Warning', 'Critical']),
    placementReason: z.string().describe('Why this process server and this target'),
    enabledAtMillis: millis,
    splitBrain: z.string().optional().describe('Id of another generation of the same number'),
    live: itemLive
      .optional()
      .describe('From telemetry, at the moment of the read; left out: nothing heard since the start'),
  })
  .meta({ id: 'Item' });
export type Item = z.output<typeof item>;
export const itemPage = pageOf('Item', item);

export const itemQuery = listQuery.extend({
  name: resourceName.optional(),
  agent: resourceName.optional(),
  processServer: resourceName.optional(),
  masterTarget: resourceName.optional(),
  policyId: resourceId.optional(),
  mode: z.enum(REPLICATION_MODES).optional(),
  health: z
    .enum(['Healthy', 'Warning', 'Critical'])
    .optional()
    .describe('As it is now; a page may have fewer entries then'),
});
export type ItemQuery = z.output<typeof itemQuery>;

/** Names may be left out: the least full ones are chosen, and the item says why. */
export const protection = z
  .strictObject({
    machineId: resourceId,
    policyId: resourceId,
    name: resourceName.optional().describe('Left out: the machine’s'),
    labels: labels.optional().describe('Left out: the machine’s'),
    processServer: resourceName.optional(),
    masterTarget: resourceName.optional(),
    excludedDisks: z.array(z.string().min(1).max(100)).max(32).default([]).describe('Names or ids of disks'),
    networks: z.array(networkChoice).max(64).default([]),
    acceptWarnings: z.boolean().default(true).describe('False: what is only a warning refuses as well'),
  })
  .meta({ id: 'Protection' });
export type Protection = z.output<typeof protection>;

/** What is left out stays as it is. */
export const itemChange = z.strictObject({ labels: labels.optional() }).meta({ id: 'ItemChange' });
export type ItemChange = z.output<typeof itemChange>;
