/**
 * - `branch-damaged`: a map or document fails its sums; the message names the file and what is affected.
 * - `branch-mismatch`: a file belongs to another branch, disk or point than asked for.
 * - `branch-missing`: there is no such branch. `branch-busy`: it is open already (here or in another process).
 * - `branch-ended`: it was ended (expired, or room was needed); its files are gone or going.
 */
export type BranchErrorCode = 'branch-damaged' | 'branch-mismatch' | 'branch-missing' | 'branch-busy' | 'branch-ended';

/** An operational error of a branch as a whole. Errors of single requests are BlockIoErrors. */
export class BranchError extends Error {
  override readonly name = 'BranchError';
  readonly code: BranchErrorCode;
  readonly retryable: boolean;

  constructor(code: BranchErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
    this.retryable = code === 'branch-busy';
  }
}
