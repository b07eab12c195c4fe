import { isAbsolute } from 'node:path';
import { byteSize, duration, portNumber, serviceConfigSchema } from '@understudy/hosting';
import { z } from 'zod';

const HOUR_MILLIS = 3_600_000;
const GIB = 1024 ** 3;

const absolutePath = z.string().refine(isAbsolute, 'must be an absolute path');

export const masterTargetSchema = serviceConfigSchema(
  {
    listen: z
      .strictObject({
        host: z.string().min(1).default('127.0.0.1'),
        port: portNumber.default(9444),
        connectionsMax: z.number().int().min(1).max(10_000).default(500),
      })
      .prefault({}),
    /** The replica store; default: `<data>/store`. */
    store: z.strictObject({ folder: absolutePath.optional() }).prefault({}),
    /** Folder for the NBD sockets of views and stand-ins; default: `<data>/run`. */
    sockets: absolutePath.optional(),
    /** Where stand-ins run. */
    fabric: z
      .strictObject({
        folder: absolutePath.optional(),
        /** How long a stand-in's disk requests wait while this process is away before the stand-in is paused. */
        reconnect: duration.default(3_600_000),
      })
      .prefault({}),
    views: z
      .strictObject({ timeToLive: duration.default(24 * 3_600_000), max: z.number().int().min(1).default(64) })
      .prefault({}),
    /** What is kept of every machine. Policies of single machines come with the control plane. */
    retention: z
      .strictObject({
        /** Every seal of this span is kept: any second of it can be returned to. */
        window: duration.default(24 * HOUR_MILLIS),
        /** Beyond it one point in every span is kept, for so long. */
        tiers: z
          .array(z.strictObject({ every: duration, for: duration }))
          .max(16)
          .default([
            { every: HOUR_MILLIS, for: 7 * 24 * HOUR_MILLIS },
            { every: 24 * HOUR_MILLIS, for: 30 * 24 * HOUR_MILLIS },
          ]),
        /** How long points with a name are kept; default: until they are removed by hand. */
        markersFor: duration.optional(),
        /** Bytes that one machine's journal may have; default: as much as there is. */
        journalBytesMax: byteSize.optional(),
      })
      .prefault({}),
    space: z
      .strictObject({
        /** Below this many free bytes room is made: drills end, then the window shrinks. */
        lowBytes: byteSize.default(2 * GIB),
        /** Below this many nothing is acknowledged any more. */
        criticalBytes: byteSize.default(GIB / 2),
        /** Kept aside, so that folding and deleting can go on when nothing else can. */
        reserveBytes: byteSize.default(GIB / 16),
      })
      .prefault({})
      .refine(({ lowBytes, criticalBytes }) => criticalBytes <= lowBytes, 'criticalBytes must not be above lowBytes'),
  },
  9466,
);
export type MasterTargetConfig = z.output<typeof masterTargetSchema>;
