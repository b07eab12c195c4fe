import { isAbsolute } from 'node:path';
import { agentControlSchema } from '@understudy/executor';
import { byteSizeFrom, peerAddressSchema, serviceConfigSchema } from '@understudy/hosting';
import { z } from 'zod';

const MIB = 1024 ** 2;

export const mobilityAgentSchema = serviceConfigSchema(
  {
    /** Where machines that have no addresses of their own are replicated to: process servers or master targets, tried in this order. */
    upstream: z.array(peerAddressSchema).max(16).default([]),
    /** Folder for the disks' NBD sockets; default: `<data>/run`. A short path: the kernel allows 107 bytes for a socket. */
    sockets: z.string().refine(isAbsolute, 'must be an absolute path').optional(),
    /** The shared ring between the loop and its sender, per machine. */
    ring: z.strictObject({ bytes: byteSizeFrom(MIB, '1MiB').prefault('32MiB') }).prefault({}),
    sender: z
      .strictObject({
        heapBytesMax: byteSizeFrom(64 * MIB, '64MiB').prefault('256MiB'),
        /** How far behind the loop's the priority of sender threads is (nice levels). */
        niceness: z.number().int().min(0).max(19).default(5),
      })
      .prefault({}),
    /** A fenced machine (failed over elsewhere): `hold` serves its disks read-only, `run` goes on without protection. */
    fenced: z.enum(['hold', 'run']).default('hold'),
    /** Present: a control plane assigns and commands, through a process server. Left out: the local admin socket alone. */
    control: agentControlSchema,
  },
  9464,
).refine(({ upstream, control }) => upstream.length > 0 || control !== undefined, {
  path: ['upstream'],
  message: 'needs at least one address where no control plane assigns them',
});
export type MobilityAgentConfig = z.output<typeof mobilityAgentSchema>;
