import { EventStoreError } from './event-store.error.ts';
import type { ExpectedRevision, NewEvent } from './event-store.port.ts';

const EVENTS_MAX = 1000;
/** Of all bodies of an append: KurrentDB takes 1 MiB with everything around them. */
const BODY_BYTES_MAX = 768 * 1024;
const METADATA_CHARACTERS_MAX = 16_384;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Both adapters have the same limits, so that what one keeps the other keeps too. */
export function assertAppend(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): void {
  if (!/^[\x21-\x7e]{1,256}$/.test(stream)) throw new Error(`${JSON.stringify(stream)} is not a name of a stream`);
  if (expected !== 'no-stream' && (!Number.isSafeInteger(expected) || expected < 0)) {
    throw new Error(`${expected} is not a revision`);
  }
  if (events.length === 0) throw new Error('an append without events');
  if (events.length > EVENTS_MAX) throw tooLarge(stream, `${events.length} events at once, at most ${EVENTS_MAX}`);
  let bytes = 0;
  for (const event of events) {
    assertEvent(stream, event);
    bytes += event.body.length;
  }
  if (bytes > BODY_BYTES_MAX) throw tooLarge(stream, `${bytes} bytes at once, at most ${BODY_BYTES_MAX}`);
}

function assertEvent(stream: string, { id, type, metadata }: NewEvent): void {
  if (!UUID.test(id)) throw new Error(`${id} is not an event id`);
  if (!/^[A-Za-z][\w.]{0,127}$/.test(type)) throw new Error(`${type} is not an event type`);
  const metadataCharacters =
    metadata.commandId.length +
    metadata.correlationId.length +
    metadata.causationId.length +
    metadata.principal.length +
    (metadata.traceparent?.length ?? 0);
  if (metadataCharacters > METADATA_CHARACTERS_MAX) throw tooLarge(stream, `the metadata of ${type} is too long`);
}

function tooLarge(stream: string, what: string): EventStoreError {
  return new EventStoreError('too-large', `${stream}: ${what}`);
}
