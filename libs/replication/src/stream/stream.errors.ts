import type { Lineage } from '../identity.ts';

/** Why the other side will not go on with this stream. Told over the wire as they are; a person or a new incarnation resolves them. */
export type RefusalCode =
  /** No version in common. */
  | 'version-unsupported'
  /** The certificate does not speak for this machine. */
  | 'not-authorised'
  | 'machine-unknown'
  /** The lineages differ before their ends: two histories. A person decides. */
  | 'lineage-diverged'
  /** Another generation rules the replica: this side was failed over. */
  | 'fenced'
  /** A newer sender was admitted. */
  | 'incarnation-old'
  /** A batch that does not follow the one before: another history, not a gap. */
  | 'fork'
  /** The held position lies before what has to be continued: open a new incarnation. */
  | 'cannot-continue'
  /** Bytes or messages that the protocol does not allow. */
  | 'protocol-violation'
  /** The next hop is not there now; try again. */
  | 'upstream-unavailable'
  /** This side has no room now; try again. */
  | 'busy'
  /** A newer connection speaks for this machine. */
  | 'superseded'
  /** The store cannot take the stream (damaged, full for good, closing). */
  | 'store-unavailable';

const retryableCodes: ReadonlySet<RefusalCode> = new Set([
  'upstream-unavailable',
  'busy',
  'cannot-continue',
  'incarnation-old',
  'protocol-violation',
  'store-unavailable',
  'superseded',
]);

/** A refusal of the replication protocol: expected, with a stable code. `retryable`: another attempt (or incarnation) may do. */
export class ReplicationRefusal extends Error {
  override readonly name = 'ReplicationRefusal';
  readonly code: RefusalCode;
  readonly retryable: boolean;
  /** The lineage of the side that refuses, where it matters (fenced, lineage-diverged). */
  readonly lineage: Lineage;

  constructor(code: RefusalCode, message: string, options: { cause?: unknown; lineage?: Lineage } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.code = code;
    this.retryable = retryableCodes.has(code);
    this.lineage = options.lineage ?? [];
  }
}

/** The connection broke or the peer sent what is no message. Always retryable: the sender dials again. */
export class StreamError extends Error {
  override readonly name = 'StreamError';
  readonly code: 'stream-closed' | 'stream-malformed' | 'stream-timeout' | 'stream-limit' | 'connect-failed';
  readonly retryable = true;

  constructor(code: StreamError['code'], message: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.code = code;
  }
}
