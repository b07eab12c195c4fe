import { z } from 'zod';
import { resourceId, resourceName } from '../rest/resource.schema.ts';
import { networkChoice } from './item.schema.ts';

const reason = z
  .string()
  .max(500)
  .regex(/^[^\p{Cc}]*$/u, 'must not contain control characters')
  .optional();
const confirm = z.string().max(100).default('').describe('The item’s name: what is destroyed cannot be brought back');

/** Which point: `latest`, `latest-processed`, `latest-application`, `#sequence`, `-30s`, `@name`, or a moment. */
export const pointChoice = z
  .string()
  .max(120)
  .regex(
    /^(latest|latest-processed|latest-application|#\d{1,15}|-\d+(\.\d+)?(ms|s|m|h|d)|@.+|\d{4}-\d\d-\d\dT[0-9:.]+(Z|[+-]\d\d:\d\d))$/,
    'must be latest, latest-processed, latest-application, #sequence, -30s, @name or a moment like 2026-11-20T14:03:07Z',
  );
const standIn = {
  network: z.enum(['none', 'isolated', 'user', 'mapped']).optional(),
  networks: z.array(networkChoice).max(64).default([]),
  cpus: z.int().min(1).max(512).optional(),
  memoryMib: z
    .int()
    .min(16)
    .max(2 ** 24)
    .optional(),
};

export const plainAction = z.strictObject({ reason }).meta({ id: 'ItemAction' });
export type PlainAction = z.output<typeof plainAction>;

export const disableAction = z
  .strictObject({ confirm, keepPoints: z.boolean().default(false).describe('Leave the replica at the target'), reason })
  .meta({ id: 'DisableProtection' });
export type DisableAction = z.output<typeof disableAction>;

export const disksAction = z
  .strictObject({
    excludedDisks: z
      .array(z.string().min(1).max(100))
      .max(32)
      .describe('Names or ids; all others of the machine are replicated'),
  })
  .meta({ id: 'ChangeDisks' });
export type DisksAction = z.output<typeof disksAction>;

export const policyAction = z.strictObject({ policyId: resourceId }).meta({ id: 'ApplyPolicy' });
export type PolicyAction = z.output<typeof policyAction>;

export const moveAction = z
  .strictObject({ processServer: resourceName.optional().describe('Left out: the least full one') })
  .meta({ id: 'MoveProcessServer' });
export type MoveAction = z.output<typeof moveAction>;

export const failoverAction = z
  .strictObject({
    point: pointChoice.default('latest'),
    planned: z
      .boolean()
      .default(false)
      .describe('True: the machine is shut down, its disks are closed after their last write, and that is the point'),
    shutDownSource: z
      .boolean()
      .optional()
      .describe(
        'Left out: planned true, unplanned false. Planned: where no fabric can do it the job waits until a person has. Unplanned: tried. Planned and false: its disks are closed under the running machine, what it had not written to them is lost',
      ),
    sourceStopped: z
      .literal(true)
      .optional()
      .describe('Planned: a person has shut the machine down; nobody is asked for it'),
    hydrate: z.boolean().default(true),
    drills: z
      .enum(['end', 'keep'])
      .default('keep')
      .describe('end: the drills of the machine that stand there are cleaned up'),
    drainMillisMax: z.int().min(0).max(3_600_000).optional(),
    ...standIn,
    reason,
  })
  .refine(({ planned, point }) => !planned || point === 'latest', {
    message: 'must be latest: a planned failover goes to the last write',
    path: ['point'],
  })
  .refine(({ planned, sourceStopped }) => planned || sourceStopped === undefined, {
    message: 'goes with planned',
    path: ['sourceStopped'],
  })
  .meta({ id: 'Failover' });
export type FailoverAction = z.output<typeof failoverAction>;

export const pointAction = z.strictObject({ point: pointChoice, ...standIn, reason }).meta({ id: 'ChangePoint' });
export type PointAction = z.output<typeof pointAction>;

export const drillAction = z
  .strictObject({
    point: pointChoice.default('latest'),
    ...standIn,
    network: z.enum(['none', 'isolated']).default('isolated'),
  })
  .meta({ id: 'TestFailover' });
export type DrillAction = z.output<typeof drillAction>;

export const jobReceipt = z
  .strictObject({ id: z.string(), revision: z.int(), position: z.string(), jobId: z.string() })
  .meta({ id: 'JobReceipt' });
