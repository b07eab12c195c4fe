import type { Sequence } from '@understudy/replication';

/** Who holds a point: an open view, a branch, a lost-write ledger, a reprotect's first run, a person (`pinned` by name). */
export type PinKind = 'view' | 'branch' | 'ledger' | 'reprotect' | 'person';

/** *point*: the view at the seal stays. *onward*: so does every version after it (a ledger needs all of them, not only seals). */
export type PinSpan = 'point' | 'onward';

export interface PinRequest {
  readonly kind: PinKind;
  /** For lists, and to find the pins of an owner that is gone. */
  readonly owner: string;
  readonly sequence: Sequence;
  readonly span?: PinSpan;
  /** Undefined: until it is released. */
  readonly ttlMillis?: number;
  /** Bytes that it may hold back (a branch: its own; the others: of the journal). */
  readonly byteBudget?: number;
}

export interface Pin {
  readonly id: string;
  readonly kind: PinKind;
  readonly owner: string;
  readonly sequence: Sequence;
  readonly span: PinSpan;
  readonly createdAtMicros: number;
  readonly expiresAtMicros?: number;
  readonly byteBudget?: number;
}

/** What retention must leave alone. */
export interface PinnedPoints {
  readonly points: ReadonlySet<number>;
  /** Nothing after this sequence may be given up; undefined: no such pin. */
  readonly onwardFrom: number | undefined;
  /** The oldest sequence that is held in any way: fold stops there. Undefined: none. */
  readonly oldest: number | undefined;
}
