import { type Refusal, refuse } from '@understudy/event-sourcing';
import { problemOf } from '@understudy/hosting';

/** What an executor tried and could not do. `retryable`: the same command, with the same key, may do later. */
export class ExecutorFailure extends Error {
  override readonly name = 'ExecutorFailure';
  readonly code: string;
  readonly retryable: boolean;

  constructor(code: string, message: string, retryable: boolean, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
    this.retryable = retryable;
  }
}

/** Where the bus has another word for what the local path calls so. */
const CODES: Readonly<Record<string, string>> = {
  'point-missing': 'point-unknown',
  'point-gone': 'point-unknown',
  'generation-changed': 'generation-moved',
  'stand-in-exists': 'replica-in-use',
  'stand-in-unknown': 'replica-machine-unknown',
  'disks-in-use': 'machine-in-use',
  'machine-missing': 'machine-unknown',
};

/** Illegal for ever, whatever happens elsewhere. */
const NEVER: ReadonlySet<number> = new Set([400, 403, 422]);

/** An error of the local path as the bus tells it: a refusal is returned, everything else thrown as a failure with its code. */
export function refusalOf(error: unknown): Refusal {
  const { status, code, message, remedy } = problemOf(error);
  const known = CODES[code] ?? code;
  if (status < 500) return refuse(known, message, remedy, { when: NEVER.has(status) ? 'never' : 'not-now' });
  if (error instanceof ExecutorFailure || code === 'defect') throw error;
  throw new ExecutorFailure(known, message, status === 503, error);
}
