import { isAbsolute } from 'node:path';
import { serverControlSchema } from '@understudy/executor';
import { byteSize, duration, portNumber, serviceConfigSchema } from '@understudy/hosting';
import { z } from 'zod';

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
        reconnect: duration.prefault('1h'),
      })
      .prefault({}),
    views: z
      .strictObject({ timeToLive: duration.prefault('24h'), max: z.number().int().min(1).default(64) })
      .prefault({}),
    /** What is kept of every machine. Policies of single machines come with the control plane. */
    retention: z
      .strictObject({
        /** Every seal of this span is kept: any second of it can be returned to. */
        window: duration.prefault('24h'),
        /** Beyond it one point in every span is kept, for so long. */
        tiers: z
          .array(z.strictObject({ every: duration, for: duration }))
          .max(16)
          .prefault([
            { every: '1h', for: '7d' },
            { every: '1d', for: '30d' },
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
        lowBytes: byteSize.prefault('2GiB'),
        /** Below this many nothing is acknowledged any more. */
        criticalBytes: byteSize.prefault('512MiB'),
        /** Kept aside, so that folding and deleting can go on when nothing else can. */
        reserveBytes: byteSize.prefault('64MiB'),
      })
      .prefault({})
      .refine(({ lowBytes, criticalBytes }) => criticalBytes <= lowBytes, 'criticalBytes must not be above lowBytes'),
    /** Present: a control plane assigns and commands. Left out: the local admin socket alone. */
    control: serverControlSchema,
  },
  9466,
);
export type MasterTargetConfig = z.output<typeof masterTargetSchema>;
