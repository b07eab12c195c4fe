import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { EVENTS_FOLDER, openSqliteEventStore } from '@understudy/event-sourcing';
import { keepOperationsCheckpoint } from '../../services/orchestrator/src/feed/operations-reader.ts';

/** Id and head of the configuration server's event store, read from its file. */
export function storeFactsOf(data: string): { readonly storeId: string; readonly position: string } {
  const database = new DatabaseSync(join(data, 'events', 'events.sqlite'), { readOnly: true });
  try {
    const storeId = String(database.prepare("SELECT value FROM store WHERE name = 'id'").get()?.['value']);
    const head = Number(database.prepare('SELECT max(position) AS head FROM events').get()?.['head']);
    return { storeId, position: `${storeId.slice(0, 8)}.${head}` };
  } finally {
    database.close();
  }
}

/** The orchestrator has run the jobs of this history long ago: it goes on at its end, and does not read a million events to find out. */
export async function passOrchestrator(data: string): Promise<void> {
  const folder = join(data, 'orchestrator');
  const store = await openSqliteEventStore({ folder: join(folder, EVENTS_FOLDER) });
  await store.close();
  keepOperationsCheckpoint(folder, { ...storeFactsOf(join(data, 'config-server')), ownStoreId: store.storeId });
}
