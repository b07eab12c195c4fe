import { z } from 'zod';
import { duration } from '../config/quantities.schema.ts';
import type { ServedDisk } from './common.api.ts';

/**
 * Which point: `latest`, `latest-application`, a sequence (`#1234`), a span back from the newest (`-30s`), a moment (ISO 8601; the last seal at or before it), or the name of
 * a marker (`@before-upgrade`; the newest with that name).
 */
export const pointSelector = z
  .string()
  .max(120)
  .regex(
    /^(latest|latest-application|#\d{1,15}|-\d+(\.\d+)?(ms|s|m|h|d)|@.+|\d{4}-\d\d-\d\dT[0-9:.]+(Z|[+-]\d\d:\d\d))$/,
    'must be latest, latest-application, #sequence, -30s, @marker or a moment like 2026-11-20T14:03:07Z',
  );

const jobKey = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,29}$/, 'must be lower-case letters, digits and dashes (30 at most)');

export const viewRequest = z.strictObject({
  point: pointSelector.default('latest'),
  /** Default: the configuration's. */
  timeToLive: duration.optional(),
});
export type ViewRequest = z.input<typeof viewRequest>;

export const failoverRequest = z.strictObject({
  /** The same key is the same job: a repeated request starts nothing new. Default: a new one. */
  key: jobKey.optional(),
  point: pointSelector.default('latest'),
  /** `none`: no network card connected anywhere; `isolated`: answers DHCP, nothing goes in or out; `user`: QEMU's user network. */
  network: z.enum(['none', 'isolated', 'user']).optional(),
  /** Hydrate while the stand-in runs (failover only). */
  hydrate: z.boolean().default(true),
});
export type FailoverRequest = z.input<typeof failoverRequest>;

export const cleanupRequest = z.strictObject({
  key: jobKey.optional(),
  /** For a failover: the machine's name, because its disks go with the stand-in. Drills need none. */
  confirm: z.string().optional(),
});
export const forgetRequest = z.strictObject({
  key: jobKey.optional(),
  /** The machine's name again: forgetting removes every point of it. */
  confirm: z.string(),
  /** Also when its agent still sends: the replica begins anew at once, with a whole copy and no earlier point. */
  evenIfSending: z.boolean().default(false),
});

/** A recovery point. */
export interface PointView {
  readonly sequence: number;
  /** The instant by the vault's clock, microseconds since 1970: what people see and ask for. */
  readonly vaultTimeMicros: number;
  /** The same by the source's clock. */
  readonly sourceTimeMicros: number;
  readonly markers: readonly { readonly kind: string; readonly name: string; readonly pinned: boolean }[];
}

/** `GET /v1/machines/:nameOrId/points?limit=&before=` — newest first. */
export interface PointPage {
  readonly points: readonly PointView[];
  /** Give it as `before` for the next page; missing: there is none. */
  readonly next?: number;
}

/** A replica at the master target: `GET /v1/machines` and `/v1/machines/:nameOrId`. */
export interface TargetMachine {
  readonly machineId: string;
  readonly name: string;
  readonly storeId: string;
  readonly generation?: { readonly number: number; readonly id: string };
  readonly connected: boolean;
  readonly peer?: string;
  readonly mode: string;
  /** Who decides about it: a person on this host, or the control plane. */
  readonly managedBy: 'local' | 'control-plane';
  /** The stand-in that is the machine now; missing: the source is. */
  readonly failedOverTo?: string;
  /** Age of the newest point the machine can be recovered to: by the agent's clock plus the time since it said so. Missing: none yet. */
  readonly rpoMillis?: number;
  readonly heldSequence: number;
  readonly durableSequence: number;
  readonly sealedSequence: number;
  readonly newestPoint?: PointView;
  readonly pointCount?: number;
  readonly storeBytes?: number;
  readonly problems: readonly string[];
}

export interface ServedView {
  readonly id: string;
  readonly machineId: string;
  readonly machineName: string;
  readonly point: PointView;
  readonly expiresMillis: number;
  readonly disks: readonly ServedDisk[];
}

/** A machine that was made from a replica: a drill (`test`) or the machine itself (`failover`). */
export interface StandIn {
  /** The key of the job that made it. */
  readonly key: string;
  readonly kind: 'test' | 'failover';
  readonly machineId: string;
  readonly machineName: string;
  readonly point: PointView;
  readonly power: string;
  readonly powerReason?: string;
  readonly processId?: number;
  readonly disks: readonly ServedDisk[];
  /** Missing for drills. `total` is what had to be copied into the branch. */
  readonly hydration?: { readonly doneBytes: number; readonly totalBytes: number; readonly done: boolean };
  /** The source was heard when it was failed over, and nobody has confirmed since that it is stopped: two machines may run. */
  readonly sourceMayRun: boolean;
  readonly consolePath?: string;
  readonly createdMillis: number;
  /** Who asked for it: a person on this host, or the control plane. */
  readonly managedBy: 'local' | 'control-plane';
}

/** `GET /v1/jobs/:key`, and the answer of everything that starts one. */
export interface JobView {
  readonly key: string;
  readonly kind: string;
  readonly machineId: string;
  readonly state: 'running' | 'succeeded' | 'failed';
  readonly createdMillis: number;
  readonly finishedMillis?: number;
  readonly steps: readonly {
    readonly name: string;
    readonly state: 'waiting' | 'running' | 'succeeded' | 'failed';
    readonly attempts: number;
    readonly startedMillis?: number;
    readonly finishedMillis?: number;
    readonly result?: unknown;
    readonly problem?: { readonly code: string; readonly message: string; readonly remedy: string };
  }[];
}
