import { isAbsolute } from 'node:path';
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
        reconnect: duration.default(3_600_000),
      })
      .prefault({}),
    views: z
      .strictObject({ timeToLive: duration.default(24 * 3_600_000), max: z.number().int().min(1).default(64) })
      .prefault({}),
    retention: z
      .strictObject({
        /** Every seal of this span is kept. */
        window: duration.default(24 * 3_600_000),
        bytesMax: byteSize.optional(),
      })
      .prefault({}),
  },
  9466,
);
export type MasterTargetConfig = z.output<typeof masterTargetSchema>;
