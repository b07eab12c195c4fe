/**
 * What can go wrong with an event store, apart from a conflict (which is an answer).
 * - `unavailable`: nothing was stored; the store cannot be reached or is being opened. Try again.
 * - `unknown-outcome`: the append may or may not have happened. Append the same ids at the same revision again.
 * - `overloaded`: too many appends wait; nothing was stored. Try again later.
 * - `contended`: other writers were faster too many times. Try again.
 * - `disk-full`: nothing was stored. Free space, try again.
 * - `position-unknown`: the position is beyond the head or of another store. Rebuild from the beginning.
 * - `too-large`: beyond the limits of docs/formats/event-store.md.
 * - `locked`: another process has the store open.
 * - `damaged`: what is read is not what was written. Restore a backup.
 * - `version-unknown`: written by a newer release.
 * - `failed`: the device failed under it; nothing is accepted until the process is started anew.
 * - `closed`: used after `close`.
 */
export type EventStoreErrorCode =
  | 'unavailable'
  | 'unknown-outcome'
  | 'overloaded'
  | 'contended'
  | 'disk-full'
  | 'position-unknown'
  | 'too-large'
  | 'locked'
  | 'damaged'
  | 'version-unknown'
  | 'failed'
  | 'closed';

const RETRYABLE: readonly EventStoreErrorCode[] = [
  'unavailable',
  'unknown-outcome',
  'overloaded',
  'contended',
  'disk-full',
];

/** An operational error of an event store or of a read model's file. */
export class EventStoreError extends Error {
  override readonly name = 'EventStoreError';
  readonly code: EventStoreErrorCode;
  readonly retryable: boolean;

  constructor(code: EventStoreErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
    this.retryable = RETRYABLE.includes(code);
  }
}

/** An event of a type that this release does not know: the data was written by a newer one. A decider refuses, a read model stops. */
export class UnknownEventType extends Error {
  override readonly name = 'UnknownEventType';
  readonly code = 'event-unknown';
  readonly retryable = false;
  readonly eventType: string;

  constructor(eventType: string) {
    super(`this release does not know the event ${eventType}: the data was written by a newer one`);
    this.eventType = eventType;
  }
}
