import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

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

/** The orchestrator has run the jobs of this history long ago: it goes on at its end, and does not begin ten thousand of them. */
export function passOrchestrator(data: string): void {
  const folder = join(data, 'orchestrator');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, 'config-server-feed.json'), JSON.stringify(storeFactsOf(join(data, 'config-server'))));
}
