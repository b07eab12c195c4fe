import { serverControlSchema } from '@understudy/executor';
import {
  byteSize,
  byteSizeFrom,
  duration,
  peerAddressSchema,
  portNumber,
  serviceConfigSchema,
} from '@understudy/hosting';
import { z } from 'zod';

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time like 22:30');

/** A window of the week with a rate of its own; the first that matches now counts. `from` after `to` passes midnight. */
const rateWindow = z.strictObject({
  days: z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])).min(1),
  from: timeOfDay,
  to: timeOfDay,
  bytesPerSecond: byteSize,
});

export const processServerSchema = serviceConfigSchema(
  {
    listen: z
      .strictObject({
        host: z.string().min(1).default('127.0.0.1'),
        port: portNumber.default(9443),
        connectionsMax: z.number().int().min(1).max(10_000).default(500),
      })
      .prefault({}),
    /** Machines whose streams go through here; further ones are refused. */
    machinesMax: z.number().int().min(1).max(100_000).default(1000),
    /** The next hop: other process servers or master targets, tried in this order. */
    upstream: z.array(peerAddressSchema).max(16).default([]),
    spool: z
      .strictObject({
        /** Per machine. When it is full the agent coalesces. */
        bytesMax: byteSizeFrom(64 * 1024, '64KiB').prefault('4GiB'),
        /** While the next hop is connected batches wait at most about so long; a link slower than the churn makes the agent coalesce then. */
        queue: duration.prefault('5s'),
        /** A machine that nobody sends for, and of which the replica has everything, is forgotten here after so long. */
        idleAfter: duration.prefault('10m'),
      })
      .prefault({}),
    rate: z
      .strictObject({ bytesPerSecond: byteSize.optional(), schedule: z.array(rateWindow).max(100).default([]) })
      .prefault({}),
    compression: z.strictObject({ enabled: z.boolean().default(true) }).prefault({}),
    /** Present: a control plane assigns and commands, and agents are told through here. Left out: nothing but streams. */
    control: serverControlSchema,
  },
  9465,
).refine(({ upstream, control }) => upstream.length > 0 || control !== undefined, {
  path: ['upstream'],
  message: 'needs at least one address where no control plane assigns them',
});
export type ProcessServerConfig = z.output<typeof processServerSchema>;
