export type IdentityErrorCode =
  | 'identity-missing'
  | 'identity-damaged'
  | 'identity-permissions'
  | 'identity-invalid-name'
  | 'peer-without-certificate'
  | 'peer-without-identity'
  | 'peer-not-allowed'
  | 'enrolment-token-invalid'
  | 'enrolment-failed';

/** Something about who we are or who the peer is stands in the way. Trying again does not help: a person or a new certificate does. */
export class IdentityError extends Error {
  override readonly name = 'IdentityError';
  readonly code: IdentityErrorCode;
  readonly retryable = false;
  readonly remedy: string;

  constructor(code: IdentityErrorCode, message: string, remedy: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
    this.remedy = remedy;
  }
}
