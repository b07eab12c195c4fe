/** Exit codes: docs/reference/cli.md has the same table, a test compares them. */
export const EXIT_CODES = {
  0: 'done',
  1: 'the work was done but its outcome is bad: a job failed, a check found damage',
  64: 'wrong usage: unknown command or option, a value that cannot be understood',
  69: 'the service that is needed is not running, or does not answer',
  70: 'a defect in Understudy: please report it',
  75: 'something else is in the way for now: a data folder in use, a machine that is busy; try again',
  77: 'refused: not allowed, not found, or not possible in this state',
  78: 'the configuration or the set-up has to be corrected',
} as const;
export type CliExitCode = keyof typeof EXIT_CODES;

/** A command that cannot do what it was asked. */
export class CliFailure extends Error {
  override readonly name = 'CliFailure';
  readonly exitCode: CliExitCode;
  readonly code: string;
  readonly remedy: string;

  constructor(exitCode: CliExitCode, code: string, message: string, remedy: string) {
    super(message);
    this.exitCode = exitCode;
    this.code = code;
    this.remedy = remedy;
  }
}

const STORE_EXITS: Readonly<Record<string, CliExitCode>> = {
  'store-locked': 75,
  damaged: 1,
  'facts-damaged': 1,
  'definition-damaged': 1,
};

/** What to do about files that people named. */
const FILE_REMEDIES: Readonly<Record<string, string>> = {
  EEXIST: 'Name a file that does not exist yet.',
  ENOENT: 'Check the path; its folder must exist.',
  EACCES: 'Check who may read and write there.',
  ENOSPC: 'Make room, or name a place with more of it.',
};

export interface FailureFacts {
  readonly exitCode: CliExitCode;
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

const REFUSED_STATUSES: Readonly<Record<number, CliExitCode>> = {
  0: 69,
  400: 64,
  401: 78,
  403: 77,
  404: 77,
  409: 75,
  412: 75,
  413: 64,
  422: 77,
  429: 75,
  503: 75,
};

/** Refusals of the control plane: what is not possible in this state is no matter of trying again. */
const API_STATUSES: Readonly<Record<number, CliExitCode>> = { ...REFUSED_STATUSES, 409: 77 };

/** The one table from errors to exit codes. Works on shapes, so that the fast start does not load the libraries that throw. */
export function describeFailure(error: unknown): FailureFacts {
  if (error instanceof CliFailure)
    return { exitCode: error.exitCode, code: error.code, message: error.message, remedy: error.remedy };
  if (!(error instanceof Error))
    return { exitCode: 70, code: 'defect', message: String(error), remedy: 'Please report this.' };
  const code = 'code' in error ? String(error.code) : 'defect';
  const remedy = 'remedy' in error ? String(error.remedy) : '';
  if (error.name === 'AdminError' && 'status' in error)
    return { exitCode: REFUSED_STATUSES[Number(error.status)] ?? 70, code, message: error.message, remedy };
  if (error.name === 'ApiError' && 'status' in error)
    return { exitCode: API_STATUSES[Number(error.status)] ?? 70, code, message: withFaults(error), remedy };
  if (error.name === 'StartFailure' && 'exitCode' in error)
    return { exitCode: error.exitCode as CliExitCode, code: 'cannot-start', message: error.message, remedy };
  if (error.name === 'IdentityError') return { exitCode: 78, code, message: error.message, remedy };
  if (error.name === 'StoreError')
    return {
      exitCode: STORE_EXITS[code] ?? 77,
      code,
      message: error.message,
      remedy: 'understudy store check says what is affected; a store in use is read through its master target.',
    };
  if (code !== 'defect')
    return {
      exitCode: 77,
      code,
      message: error.message,
      remedy: remedy || (FILE_REMEDIES[code] ?? `The code of this refusal is ${code}.`),
    };
  return { exitCode: 70, code, message: error.stack ?? error.message, remedy: 'This is a defect: please report it.' };
}

/** The fields that are wrong, one a line. */
function withFaults(error: Error): string {
  const faults = 'faults' in error && Array.isArray(error.faults) ? error.faults.map(String) : [];
  return [error.message, ...faults.map((fault) => `    ${fault}`)].join('\n');
}
