import { z } from 'zod';
import { atMillis, labels, listQuery, pageOf, resourceName, resourceShape } from '../rest/resource.schema.ts';

const DAY = 86_400_000;
const span = (maxMillis: number, minMillis = 1000) => z.int().min(minMillis).max(maxMillis);
const bytes = z
  .int()
  .min(1024)
  .max(2 ** 50);
const minute = z.int().min(0).max(1440);
const hook = z
  .string()
  .max(1000)
  .regex(/^[^\p{Cc}]*$/u, 'must not contain control characters');

export const retention = z
  .strictObject({
    windowMillis: span(366 * DAY, 1000).describe('Every second of this span can be returned to'),
    tiers: z
      .array(z.strictObject({ everyMillis: span(366 * DAY), forMillis: span(3660 * DAY) }))
      .max(16)
      .describe('Beyond the window: one point in every span is kept for so long'),
    markersForMillis: span(3660 * DAY)
      .optional()
      .describe('How long points with a name are kept; left out: until removed by hand'),
    journalBytesMax: bytes
      .optional()
      .describe('Bytes that one machine’s journal may have; left out: as much as there is'),
  })
  .meta({ id: 'Retention' });
export const thresholds = z
  .strictObject({ warningMillis: span(DAY), criticalMillis: span(30 * DAY) })
  .meta({ id: 'RpoThresholds' });
export const applicationPoints = z
  .strictObject({
    everyMillis: z
      .union([z.literal(0), span(30 * DAY, 60_000)])
      .describe('0: none. Kept for agents that can freeze applications: those of this release cannot, readiness warns'),
    beforeCommand: hook.default(''),
    afterCommand: hook.default(''),
    timeoutMillis: span(600_000).default(30_000),
  })
  .meta({ id: 'ApplicationPoints' });
export const bandwidth = z
  .strictObject({
    bytesPerSecond: bytes.optional().describe('Of one machine; left out: no limit'),
    windows: z
      .array(
        z
          .strictObject({
            days: z.array(z.int().min(0).max(6)).min(1).max(7).describe('0 Sunday … 6 Saturday'),
            fromMinute: minute,
            toMinute: minute,
            bytesPerSecond: bytes,
          })
          .refine(({ fromMinute, toMinute }) => fromMinute < toMinute, 'must begin before it ends'),
      )
      .max(32)
      .default([]),
    utcOffsetMinutes: z.int().min(-840).max(840).default(0),
  })
  .meta({ id: 'Bandwidth' });
const captureIntervalMillis = z
  .union([z.literal(0), z.int().min(20).max(60_000)])
  .describe('Time between two points while streaming; 0: the agent’s own');

const terms = { retention, thresholds, applicationPoints, bandwidth, captureIntervalMillis };

/** How machines are protected: the document of the read model is the REST representation. */
export const policy = z.strictObject({ ...resourceShape, ...terms, createdAtMillis: atMillis }).meta({ id: 'Policy' });
export type Policy = z.output<typeof policy>;
export const policyPage = pageOf('Policy', policy);

export const policyCreation = z
  .strictObject({
    name: resourceName,
    labels: labels.default({}),
    retention: retention.default({
      windowMillis: DAY,
      tiers: [
        { everyMillis: 3_600_000, forMillis: 7 * DAY },
        { everyMillis: DAY, forMillis: 30 * DAY },
      ],
    }),
    thresholds: thresholds.default({ warningMillis: 60_000, criticalMillis: 900_000 }),
    applicationPoints: applicationPoints.default({
      everyMillis: 0,
      beforeCommand: '',
      afterCommand: '',
      timeoutMillis: 30_000,
    }),
    bandwidth: bandwidth.default({ windows: [], utcOffsetMinutes: 0 }),
    captureIntervalMillis: captureIntervalMillis.default(0),
  })
  .meta({ id: 'PolicyCreation' });
export type PolicyCreation = z.output<typeof policyCreation>;

/** What is left out stays as it is; each part is replaced as a whole. */
export const policyChange = z
  .strictObject({
    labels: labels.optional(),
    retention: retention.optional(),
    thresholds: thresholds.optional(),
    applicationPoints: applicationPoints.optional(),
    bandwidth: bandwidth.optional(),
    captureIntervalMillis: captureIntervalMillis.optional(),
  })
  .meta({ id: 'PolicyChange' });
export type PolicyChange = z.output<typeof policyChange>;

export const policyQuery = listQuery.extend({ name: resourceName.optional() });
export type PolicyQuery = z.output<typeof policyQuery>;
