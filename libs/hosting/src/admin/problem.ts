import { describeError } from '@understudy/observability';
import { ServiceRefusal } from '../errors.ts';

/** A problem as the admin socket tells it. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** Refusals of the libraries, by their stable codes: what they mean over HTTP. */
const STATUS_OF_CODE: Readonly<Record<string, number>> = {
  'machine-missing': 404,
  'point-missing': 404,
  'point-gone': 404,
  'branch-missing': 404,
  'branch-busy': 409,
  'branch-ended': 409,
  'generation-changed': 409,
  'store-locked': 409,
  'too-many-markers': 409,
  'disk-shrank': 422,
  'identity-invalid-name': 422,
  paused: 409,
  fenced: 409,
  closed: 409,
  NOT_DEFINED: 404,
  DEFINITION_INVALID: 422,
  DEFINITION_DIFFERS: 409,
  STILL_RUNNING: 409,
};

/** The one table from errors to HTTP statuses; the bus takes what is below 500 for a refusal. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ServiceRefusal)
    return { status: error.status, code: error.code, message: error.message, remedy: error.remedy };
  const { code, message } = describeError(error);
  if (isFastifyRefusal(error))
    return { status: error.statusCode, code: code ?? 'http', message, remedy: 'Check the path and the body.' };
  const remedy = (code !== undefined && REMEDY_OF_CODE[code]) || remedyOf(error);
  if (code !== undefined)
    return { status: STATUS_OF_CODE[code] ?? (isRetryable(error) ? 503 : 500), code, message, remedy };
  return { status: 500, code: 'defect', message, remedy };
}

/** What to do about refusals of the libraries. */
const REMEDY_OF_CODE: Readonly<Record<string, string>> = {
  paused: 'understudy resume <machine>',
  fenced: 'Another generation rules its replica: see understudy --local status and understudy --local stand-ins.',
};

/** Operational errors of the libraries carry a remedy where they know one. */
function remedyOf(error: unknown): string {
  if (error instanceof Error && 'remedy' in error && typeof error.remedy === 'string') return error.remedy;
  return isRetryable(error) ? 'Try again; the log has the details.' : 'Look into the service’s log.';
}

function isRetryable(error: unknown): boolean {
  return error instanceof Error && 'retryable' in error && error.retryable === true;
}

function isFastifyRefusal(error: unknown): error is Error & { statusCode: number } {
  return (
    error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' && error.statusCode < 500
  );
}
