/** The exit codes of every service and of the command line (docs/reference/cli.md lists them). */
export const ExitCode = {
  ok: 0,
  failed: 1,
  usage: 64,
  notRunning: 69,
  defect: 70,
  alreadyRunning: 75,
  refused: 77,
  configuration: 78,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** HTTP statuses of refusals on the admin socket; the command line maps them to exit codes. */
export type RefusalStatus = 400 | 403 | 404 | 409 | 422 | 503;

/** An expected “no” with a stable code, the cause and what to do about it. */
export class ServiceRefusal extends Error {
  override readonly name = 'ServiceRefusal';
  readonly code: string;
  readonly status: RefusalStatus;
  readonly remedy: string;

  constructor(status: RefusalStatus, code: string, message: string, remedy: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.status = status;
    this.code = code;
    this.remedy = remedy;
  }
}

/** A start that cannot go on: printed without a stack, ends with the exit code. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.exitCode = exitCode;
  }
}
