import { z } from 'zod';

const count = z.number().nonnegative();

export const healthReason = z
  .strictObject({
    code: z.string().describe('Has a page: docs/reference/codes/<code>.md'),
    level: z.enum(['Warning', 'Critical']),
    cause: z.string(),
    evidence: z.string(),
    remedy: z.string(),
    page: z.string(),
    subject: z.string().describe('What it is about: an item, a server, an agent'),
  })
  .meta({ id: 'HealthReason' });
export type HealthReason = z.output<typeof healthReason>;

/** How an item goes now: telemetry, never stored. */
export const itemLive = z
  .strictObject({
    health: z.enum(['Healthy', 'Warning', 'Critical']),
    reasons: z.array(healthReason),
    heardMillisAgo: count.optional().describe('Age of the newest report of its agent or target; left out: never heard'),
    rpoMillis: count
      .optional()
      .describe('Age of the newest state it can be recovered to; left out: there is none yet, or nobody knows'),
    lagBytes: count.optional(),
    lagMillis: count.optional().describe('What is not at the target yet, at the present rate'),
    writtenBytesPerSecond: count.optional(),
    sentBytesPerSecond: count.optional(),
    spooledBytes: count.optional(),
    progress: z
      .strictObject({ doneBytes: count, totalBytes: count, bytesPerSecond: count, etaMillis: count.optional() })
      .optional(),
    forecastRpoMillis: count.optional(),
    points: count.optional(),
    oldestPointMicros: count.optional(),
    newestPointMicros: count.optional(),
    storeBytes: count.optional(),
    durableSequence: count.optional(),
    hydration: z.strictObject({ doneBytes: count, totalBytes: count }).optional(),
    standInPower: z.string().optional(),
  })
  .meta({ id: 'ItemLive' });
export type ItemLive = z.output<typeof itemLive>;
