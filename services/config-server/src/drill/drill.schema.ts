import { z } from 'zod';
import { atMillis, listQuery, pageOf, resourceId, resourceShape } from '../rest/resource.schema.ts';

const STAGES = ['making', 'ready', 'failed', 'removing'] as const;

/** A test failover that exists: its machine runs isolated beside everything else until it is cleaned up. */
export const drill = z
  .strictObject({
    ...resourceShape,
    itemId: resourceId,
    stage: z.enum(STAGES),
    jobId: z.string().describe('The job that works with it, or did last'),
    masterTarget: z.string(),
    point: z.string().describe('As it was asked for'),
    pointSequence: z.int().optional(),
    pointTimeMicros: z.number().int().optional(),
    standIn: z.string().optional().describe('Key of its machine at the target'),
    rtoMillis: z.number().int().optional(),
    code: z.string().optional(),
    message: z.string().optional(),
    begunAtMillis: atMillis,
    begunBy: z.string(),
  })
  .meta({ id: 'Drill' });
export type Drill = z.output<typeof drill>;
export const drillPage = pageOf('Drill', drill);

export const drillQuery = listQuery.extend({ itemId: resourceId.optional(), stage: z.enum(STAGES).optional() });
export type DrillQuery = z.output<typeof drillQuery>;
