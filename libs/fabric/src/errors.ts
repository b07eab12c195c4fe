export type FabricErrorCode =
  | 'NOT_DEFINED'
  | 'DEFINITION_INVALID'
  | 'DEFINITION_DIFFERS'
  | 'STILL_RUNNING'
  | 'START_FAILED'
  | 'STOP_FAILED'
  | 'CONSOLE_TIMEOUT'
  | 'QMP_CLOSED'
  | 'QMP_TIMEOUT'
  | 'QMP_PROTOCOL'
  | 'QMP_REFUSED';

/** What a fabric could not do. `retryable`: the same call may work later without anybody changing anything. */
export class FabricError extends Error {
  override readonly name = 'FabricError';
  readonly code: FabricErrorCode;
  readonly retryable: boolean;

  constructor(code: FabricErrorCode, message: string, options: { cause?: unknown; retryable?: boolean } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.code = code;
    this.retryable = options.retryable ?? (code === 'QMP_CLOSED' || code === 'QMP_TIMEOUT');
  }
}
