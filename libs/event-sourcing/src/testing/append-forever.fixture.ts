import { randomUUID } from 'node:crypto';
import type { EventStore, NewEvent } from '../event-store.port.ts';
import { openSqliteEventStore } from '../sqlite/open-sqlite-event-store.ts';

/**
 * A process of its own, to be killed: `node append-forever.fixture.ts <folder>`. Appends to 16 streams at once and writes `<stream> <revision> <event id>`
 * to stdout for each append that was acknowledged.
 */
async function appendForever(store: EventStore, stream: string): Promise<never> {
  let revision = -1;
  for (let from: number | undefined = 0; from !== undefined; ) {
    const page = await store.readStream(stream, from, 1000);
    revision += page.events.length;
    from = page.next;
  }
  for (;;) {
    const event = anEvent();
    const result = await store.append(stream, revision < 0 ? 'no-stream' : revision, [event]);
    if (result.type !== 'appended') throw new Error(`${stream}: ${JSON.stringify(result)}`);
    revision = result.revision;
    process.stdout.write(`${stream} ${revision} ${event.id}\n`);
  }
}

function anEvent(): NewEvent {
  const metadata = { commandId: randomUUID(), correlationId: 'c', causationId: 'c', principal: 'system', atMillis: 0 };
  return { id: randomUUID(), type: 'Appended', body: Buffer.alloc(100, 7), metadata };
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('which folder?');
const store = await openSqliteEventStore({ folder });
await Promise.all(Array.from({ length: 16 }, (_, number) => appendForever(store, `test.stream-${number}`)));
