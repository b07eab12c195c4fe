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
