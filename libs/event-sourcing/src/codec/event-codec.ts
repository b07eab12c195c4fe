import type { DomainEvent } from '../decider.ts';

/** Domain events to bytes and back. */
export interface EventCodec<Event extends DomainEvent> {
  readonly types: readonly string[];
  encode(event: Event): Uint8Array;
  /** Throws `UnknownEventType`. */
  decode(type: string, body: Uint8Array): Event;
}
