import {
  type AllStreamRecordedEvent,
  BACKWARDS,
  binaryEvent,
  END,
  eventTypeFilter,
  excludeSystemEvents,
  type Filter,
  type KurrentDBClient,
  type RecordedEvent as KurrentEvent,
  type Position as KurrentPosition,
  streamNameFilter,
} from '@kurrent/kurrentdb-client';
import { EventStoreError } from '../event-store.error.ts';
import type { EventFilter, EventMetadata, NewEvent, Position, RecordedEvent } from '../event-store.port.ts';
import type { Positions } from '../positions.ts';

/** The stream that holds the store's id; no reader of the port sees it. */
export const IDENTITY_STREAM = 'understudy.store';

/** How far the server looks before it tells where it is, in windows of 32 events. */
const CHECKPOINT_WINDOWS = 4;

export function toKurrentEvent({ id, type, body, metadata }: NewEvent): ReturnType<typeof binaryEvent> {
  return binaryEvent({ id, type, data: body, metadata: { ...metadata } });
}

export function fromKurrentEvent(event: KurrentEvent | AllStreamRecordedEvent, positions: Positions): RecordedEvent {
  if (event.position === undefined) {
    throw new EventStoreError('version-unknown', 'this KurrentDB does not tell positions: 22.6 is the first that does');
  }
  return {
    id: event.id,
    type: event.type,
    body: event.data as Uint8Array,
    metadata: event.metadata as unknown as EventMetadata,
    stream: event.streamId,
    revision: Number(event.revision),
    position: writePosition(event.position, positions),
  };
}

export function writePosition({ commit, prepare }: KurrentPosition, positions: Positions): Position {
  return positions.write(commit, prepare);
}

export function readPosition(position: Position, positions: Positions): KurrentPosition {
  const [commit, prepare] = positions.read(position);
  return { commit: BigInt(commit), prepare: BigInt(prepare ?? commit) };
}

/** The server takes one filter; what it cannot tell is left out by `isWanted`. */
export function serverFilter(filter: EventFilter, more: Pick<Filter, 'checkpointReached'> = {}): Filter {
  const options = { ...more, checkpointInterval: CHECKPOINT_WINDOWS };
  if (filter.streamPrefix !== undefined) return streamNameFilter({ ...options, prefixes: [filter.streamPrefix] });
  if (filter.types === undefined || filter.types.length === 0) return excludeSystemEvents(options);
  return eventTypeFilter({ ...options, regex: `^(${filter.types.map(escapeRegex).join('|')})$` });
}

export function isWanted(event: { readonly type: string; readonly streamId: string }, filter: EventFilter): boolean {
  if (event.streamId === IDENTITY_STREAM || event.type.startsWith('$')) return false;
  if (filter.types !== undefined && !filter.types.includes(event.type)) return false;
  return filter.streamPrefix === undefined || event.streamId.startsWith(filter.streamPrefix);
}

/** Of the newest event that is not the server's own; zero in an empty store. */
export async function readHead(client: KurrentDBClient): Promise<KurrentPosition> {
  const newest = client.readAll({
    direction: BACKWARDS,
    fromPosition: END,
    maxCount: 1,
    filter: excludeSystemEvents(),
  });
  for await (const { event } of newest) if (event !== undefined) return event.position;
  return { commit: 0n, prepare: 0n };
}

function escapeRegex(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9_]/g, (character) => `\\${character}`);
}
