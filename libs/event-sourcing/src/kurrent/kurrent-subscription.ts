import {
  type AllStreamResolvedEvent,
  type AllStreamSubscription,
  type KurrentDBClient,
  type Position as KurrentPosition,
  START,
} from '@kurrent/kurrentdb-client';
import type { EventFilter, Position, SubscriptionItem } from '../event-store.port.ts';
import { comparePositions, type Positions } from '../positions.ts';
import { fromKurrentEvent, isWanted, readPosition, serverFilter, writePosition } from './kurrent-events.ts';

/** Put between the events, so that nothing overtakes them: the client's own callbacks run ahead of what is still buffered. */
type Marker = { readonly checkpoint: KurrentPosition } | { readonly caughtUp: true };

/** One connection's worth of a subscription: ends with an error when the connection does, without one when it is aborted. */
export async function* followOnce(
  client: KurrentDBClient,
  positions: Positions,
  after: Position | undefined,
  signal: AbortSignal,
  filter: EventFilter,
): AsyncGenerator<SubscriptionItem, void, undefined> {
  const stream = subscribeWithMarkers(client, positions, after, filter);
  const stop = (): void => void stream.destroy();
  signal.addEventListener('abort', stop);
  try {
    yield* toItems(stream, positions, after, filter);
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    stream.destroy();
    await stream.unsubscribe();
  }
}

async function* toItems(
  stream: AllStreamSubscription,
  positions: Positions,
  after: Position | undefined,
  filter: EventFilter,
): AsyncGenerator<SubscriptionItem, void, undefined> {
  let position = after;
  let live = false;
  for await (const item of stream as AsyncIterable<AllStreamResolvedEvent | Marker>) {
    if ('caughtUp' in item) live = true;
    else if ('checkpoint' in item) position = later(position, writePosition(item.checkpoint, positions));
    else if (item.event !== undefined) {
      const event = fromKurrentEvent(item.event, positions);
      position = event.position;
      if (isWanted(item.event, filter)) yield { type: 'event', event };
    }
    // What was received so far is a batch; the reader keeps its place.
    if (stream.readableLength > 0) continue;
    yield { type: 'checkpoint', position: position ?? positions.write(0n, 0n), atHead: live };
  }
}

function subscribeWithMarkers(
  client: KurrentDBClient,
  positions: Positions,
  after: Position | undefined,
  filter: EventFilter,
): AllStreamSubscription {
  const stream = client.subscribeToAll({
    fromPosition: after === undefined ? START : readPosition(after, positions),
    filter: serverFilter(filter, { checkpointReached: (_, checkpoint) => mark({ checkpoint }) }),
  });
  const mark = (marker: Marker): void => void stream.push(marker);
  stream.on('caughtUp', () => mark({ caughtUp: true }));
  return stream;
}

/** A checkpoint may be told for a place before the last event. */
function later(position: Position | undefined, checkpoint: Position): Position {
  return position === undefined || comparePositions(checkpoint, position) > 0 ? checkpoint : position;
}
