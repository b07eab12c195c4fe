import type { EventStore } from '../event-store.port.ts';

/**
 * Where read models get their events: the service's own store, or the feed of another service. `subscribe` rejects with `position-unknown` when the
 * position is of another store than the one that is there now (it was restored or begun anew): the models are then wiped and built from zero.
 */
export interface EventFeed extends Pick<EventStore, 'compare' | 'subscribe'> {
  /** `undefined`: not known yet (the other service was not reached); what was read before is kept until it is. */
  readonly storeId: string | undefined;
}
