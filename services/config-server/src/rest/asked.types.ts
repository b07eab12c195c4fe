import type { ApiRole } from '../access/role.ts';

/** Who asks. `name` is what stands in event metadata: `user:anna`, `local` (the admin socket), `enrolment:<token>`. */
export interface Principal {
  readonly name: string;
  readonly role: ApiRole;
}

/** What the platform knows about a request beside its parameters. */
export interface Asked {
  readonly principal: Principal;
  /** From the Idempotency-Key where there is one: a repeated request is the same command. */
  readonly commandId: string;
  readonly idempotencyKey?: string;
  /** If-Match, as the revision it names. */
  readonly ifRevision?: number;
  readonly traceparent?: string;
  readonly requestId: string;
}
