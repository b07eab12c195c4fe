import type { EventStore, Position } from '@understudy/event-sourcing';

const AGAIN_MILLIS = 1000;

/**
 * Looks at the head, and at the head again whenever there are events of these types behind it, until the signal: many at once are one look. A look that fails is
 * made again.
 */
export async function followEvents(
  store: EventStore,
  types: readonly string[],
  signal: AbortSignal,
  look: (head: Position) => Promise<void>,
): Promise<void> {
  while (!signal.aborted) {
    try {
      let seen = await store.head();
      await look(seen);
      for await (const item of store.subscribe(seen, signal, { types })) {
        if (item.type !== 'event' || store.compare(item.event.position, seen) <= 0) continue;
        seen = await store.head();
        await look(seen);
      }
    } catch {
      // The store is away, or a model is behind: everything is looked at anew in a moment.
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MILLIS).unref());
    }
  }
}
