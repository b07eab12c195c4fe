import type { Lineage } from '../identity.ts';

/** Why the other side will not go on with this stream, told over the wire as it is; and whether the sender can resolve it by itself. */
const refusals = {
  /** No version in common. */
  'version-unsupported': { retryable: false },
  /** The certificate does not speak for this machine. */
  'not-authorised': { retryable: false },
  'machine-unknown': { retryable: false },
  /** The lineages differ before their ends: two histories. A person decides. */
  'lineage-diverged': { retryable: false },
  /** The replica was failed over before and the source remembers nothing: it may be the old machine. A person decides. */
  'lineage-unknown': { retryable: false },
  /** The source knows a generation that the replica does not: the store went back in time. A person decides. */
  'store-behind': { retryable: false },
  /** Another generation rules the replica: this side was failed over. */
  fenced: { retryable: false },
  /** A newer sender was admitted: a new incarnation is needed. */
  'incarnation-old': { retryable: true },
  /** A batch that does not follow the one before: another history, not a gap. A new incarnation is needed. */
  fork: { retryable: true },
  /** The held position is not between what the sender has: a new incarnation is needed. */
  'cannot-continue': { retryable: true },
  /** Bytes or messages that the protocol does not allow. */
  'protocol-violation': { retryable: true },
  /** The next hop is not there now. */
  'upstream-unavailable': { retryable: true },
  /** This side has no room now. */
  busy: { retryable: true },
  /** A newer connection speaks for this machine. */
  superseded: { retryable: true },
  /** The store cannot take the stream now (damaged, closing). */
  'store-unavailable': { retryable: true },
} as const;
export type RefusalCode = keyof typeof refusals;

export function isRefusalCode(code: string): code is RefusalCode {
  return Object.hasOwn(refusals, code);
}

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
    this.retryable = refusals[code].retryable;
    this.lineage = options.lineage ?? [];
  }
}

/** A refusal that came over the wire: it is not sent back. */
export class RefusedByPeer extends ReplicationRefusal {}

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
