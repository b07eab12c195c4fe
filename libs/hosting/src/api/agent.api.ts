import { PART_NAME } from '@understudy/identity';
import { z } from 'zod';
import { portNumber } from '../config/service-config.schema.ts';
import { machineId, machineName, type ServedDisk } from './common.api.ts';

export const peerAddressSchema = z.strictObject({
  host: z.string().min(1).max(255),
  port: portNumber.min(1),
  name: z.string().regex(PART_NAME).optional(),
});

const diskName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,19}$/, 'must be lower-case letters, digits and dashes (20 at most)');

/** `POST /v1/machines` of the agent. */
export const protectRequest = z.strictObject({
  name: machineName,
  /** Default: a new one. */
  machineId: machineId.optional(),
  cpus: z.number().int().min(1).max(512).default(1),
  memoryMiB: z.number().int().min(16).default(512),
  firmware: z.enum(['bios', 'uefi']).default('bios'),
  nics: z
    .array(z.strictObject({ mac: z.string().regex(/^([0-9a-f]{2}:){5}[0-9a-f]{2}$/), network: z.string().max(100) }))
    .max(32)
    .default([]),
  disks: z
    .array(
      z.strictObject({
        name: diskName,
        /** A raw file or block device (an absolute path), or `nbd+unix:///name?socket=…` for what stands behind another NBD server. */
        path: z.string().min(1).max(4096),
      }),
    )
    .min(1)
    .max(32)
    .refine((disks) => new Set(disks.map((disk) => disk.name)).size === disks.length, 'disk names must differ')
    .refine((disks) => new Set(disks.map((disk) => disk.path)).size === disks.length, 'disks must be different files'),
  /** What the fabric needs to make the machine again: `kernelPath`, `initrdPath`, `commandLine` for a direct boot. */
  fabric: z.record(z.string().max(100), z.string().max(4000)).default({}),
  upstream: z.array(peerAddressSchema).min(1).max(16).optional(),
});
export type ProtectRequest = z.input<typeof protectRequest>;

/** A protected machine as its agent sees it: `GET /v1/machines` and `/v1/machines/:nameOrId` of the agent. */
export interface AgentMachine {
  readonly machineId: string;
  readonly name: string;
  /** Mode of replication; `paused` by a person, `interrupted` when there is nobody to send to. */
  readonly mode: string;
  readonly reason: string;
  readonly connected: boolean;
  readonly run: string;
  /** Age of the newest state the machine can be recovered to; missing: there is none yet. */
  readonly rpoMillis?: number;
  readonly lagBytes: number;
  readonly dirtyBytes: number;
  readonly doubtBytes: number;
  readonly ringBytes: number;
  readonly ringUsedBytes: number;
  readonly writtenBytes: number;
  readonly sentBytes: number;
  readonly progress?: {
    readonly doneBytes: number;
    readonly totalBytes: number;
    readonly bytesPerSecond: number;
    readonly etaMillis?: number;
  };
  readonly forecastRpoMillis?: number;
  /** Number and id of the generation that rules the replica, as far as this agent knows. */
  readonly generation?: { readonly number: number; readonly id: string };
  readonly durableSequence?: number;
  /** The loop's own numbers of its newest seal and of the newest batch that is durable at the target: everything sealed is there when the second has reached the first. */
  readonly sealedBatch: number;
  readonly durableBatch: number;
  readonly sender: {
    readonly state: 'running' | 'waiting';
    readonly restarts: number;
    readonly lastProblem?: string;
    readonly peer?: string;
  };
  readonly disks: readonly ServedDisk[];
  readonly defect?: string;
  /** Who decides about it: a person on this host, or the control plane. */
  readonly managedBy: 'local' | 'control-plane';
  /** Why its disks take no writes, until the control plane opens them again: a planned failover. */
  readonly closed?: string;
}
