import type { BlockDevice, MaybePromise } from '@understudy/block';
import type { Generation, MachineId, Sequence, StoreId } from '@understudy/replication';

/** *ephemeral*: a drill's disk, deleted at its end. *durable*: after a failover it is the machine's disk. */
export type BranchKind = 'ephemeral' | 'durable';

/** What a branch is a branch of. Written into every file of it; a file that says something else is not opened. */
export interface BranchIdentity {
  /** A lower-case UUID. */
  readonly branchId: string;
  readonly machineId: MachineId;
  readonly storeId: StoreId;
  /** The seal whose view lies under the branch. */
  readonly point: Sequence;
  readonly generation: Generation;
  readonly kind: BranchKind;
}

/** The read-only disks of a machine at a seal, by disk index. Whoever opened it closes it. */
export interface BranchView {
  readonly devices: ReadonlyMap<number, BlockDevice>;
  /** True sizes of the disks, where they are not whole blocks; a disk that is not named has its device's. */
  readonly definition?: { readonly disks: readonly { readonly index: number; readonly exactBytes: number }[] };
  close(): MaybePromise<void>;
}

/** `branch.json`. */
export interface BranchDocument extends BranchIdentity {
  /** Who asked for it (a job, a drill); for lists only. */
  readonly owner: string;
  readonly createdAtMicros: number;
  /** Wall clock; undefined: it never ends by itself. */
  readonly expiresAtMicros?: number;
  /** Bytes of its own that all its disks together may hold. */
  readonly byteBudget?: number;
  /** The pin that keeps its point; undefined when the view is no longer needed. */
  readonly pinId?: string;
  /** `exactBytes`: length of the raw file; missing (written before it was known): `sizeBytes`. */
  readonly disks: readonly { readonly index: number; readonly sizeBytes: number; readonly exactBytes?: number }[];
}
