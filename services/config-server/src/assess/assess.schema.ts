import { z } from 'zod';
import { resourceId } from '../rest/resource.schema.ts';

const rate = z
  .number()
  .min(0)
  .max(2 ** 50);

export const assessment = z
  .strictObject({
    diskBytes: z
      .number()
      .min(0)
      .max(2 ** 60)
      .optional()
      .describe('For the time of the initial copy'),
    churnBytesPerSecond: rate.describe('What the machine writes on average'),
    busyChurnBytesPerSecond: rate.optional().describe('In its busiest time; left out: twice the average'),
    busySeconds: z
      .number()
      .min(1)
      .max(86_400 * 7)
      .default(3600)
      .describe('How long the busiest time lasts'),
    rewrittenShare: z
      .number()
      .min(0)
      .max(1)
      .default(0.5)
      .describe('Of what is written in the busy time, how much hits the same places again'),
    bandwidthBytesPerSecond: z
      .number()
      .min(1)
      .max(2 ** 50)
      .describe('Between the sites, for this machine'),
    compressionRatio: z.number().min(1).max(100).default(1.5),
    roundTripMillis: z.number().min(0).max(60_000).default(10),
    captureIntervalMillis: z.number().min(1).max(60_000).default(20).describe('Left out: what agents do of themselves'),
    windowSeconds: z
      .number()
      .min(0)
      .max(366 * 86_400)
      .default(86_400)
      .describe('Continuous window of the policy, for the room it takes'),
    thresholdMillis: z.number().min(1).max(86_400_000).optional().describe('The RPO that is wanted'),
    machineId: resourceId.optional().describe('With policyId: what stands in the way of protecting this machine'),
    policyId: resourceId.optional(),
  })
  .refine(({ machineId, policyId }) => (machineId === undefined) === (policyId === undefined), {
    message: 'goes with policyId',
    path: ['machineId'],
  })
  .meta({ id: 'Assessment' });
export type Assessment = z.output<typeof assessment>;

export const forecast = z
  .strictObject({
    mode: z.enum(['streaming', 'coalescing', 'falling-behind']).describe('In the busiest time'),
    calmRpoMillis: z.number(),
    worstRpoMillis: z.number().describe('At the end of the busiest time'),
    catchUpSeconds: z.number().optional().describe('After the busiest time; missing: it never catches up'),
    neededBytesPerSecond: z.number().describe('Bandwidth at which the busiest time is streamed'),
    initialCopySeconds: z.number().optional(),
    journalBytes: z.number().describe('Room that the window takes at the target'),
    meetsThreshold: z.boolean().optional(),
    notes: z.array(z.string()).describe('What it rests on, and how far it was ever compared with a measurement'),
    readiness: z.unknown().optional().describe('As POST /items/check answers'),
  })
  .meta({ id: 'Forecast' });
export type Forecast = z.output<typeof forecast>;
