// Branches and pins (B5)

export { BranchDevice } from './branch/branch.device.ts';
export {
  BranchDirectory,
  type BranchDirectoryOptions,
  type BranchRequest,
  type BranchSummary,
} from './branch/branch.directory.ts';
export { BranchError, type BranchErrorCode } from './branch/branch.errors.ts';
export { Branch, type BranchStats } from './branch/branch.ts';
export type { BranchDocument, BranchIdentity, BranchKind, BranchView } from './branch/branch.types.ts';
export { Hydration, type HydrationOptions, type HydrationProgress } from './branch/hydration.ts';
export { PinLedger, type PinLedgerOptions } from './retention/pin.ledger.ts';
export type { Pin, PinKind, PinnedPoints, PinRequest, PinSpan } from './retention/pin.types.ts';
export type { RetentionEvent, RetentionStep } from './retention/retention.events.ts';
export { RetentionLoop, type RetentionLoopOptions } from './retention/retention.loop.ts';
export {
  planRetention,
  type RetentionPlan,
  type RetentionPoint,
  type RetentionPolicy,
  type RetentionTier,
} from './retention/retention.policy.ts';
export { type SpaceState, StoreSpace, type StoreSpaceOptions } from './retention/store.space.ts';

// The store itself (B4)

export { StoreError, type StoreErrorCode } from './errors.ts';
export type { StoreFault } from './machine/faults.ts';
export type { FoldCounts } from './machine/fold.ts';
export { MachineReplica } from './machine/machine-replica.ts';
export type { StoreEvent } from './machine/replica-parts.ts';
export { type ReplicaUsage, RetentionSeam, type SegmentInfo } from './machine/retention-seam.ts';
export type { ScrubProgress, ScrubResult } from './machine/scrub.ts';
export type { Point } from './points/point.types.ts';
export type { PointQuery } from './points/point-directory.ts';
export { ReplicaStore, type ReplicaStoreOptions, readStoreId, renewStoreId } from './store/replica-store.ts';
export { type CheckProgress, checkStore, type MachineCheck, type StoreCheck } from './tools/check-store.ts';
export {
  type ExportRequest,
  type ExportResult,
  exportImage,
  listPoints,
  type MachineStats,
  type StoreStats,
  storeStats,
} from './tools/store-tools.ts';
export type { View } from './view/view.ts';
