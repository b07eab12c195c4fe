import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EventStoreError } from './event-store.error.ts';
import { adoptRestoredKurrentStore } from './kurrent/open-kurrent-event-store.ts';
import { adoptRestoredSqliteStore } from './sqlite/open-sqlite-event-store.ts';

/** Where a service keeps its events. */
export type StoreChoice = { readonly kind: 'sqlite' } | { readonly kind: 'kurrent'; readonly connectionString: string };

/** In a service's data folder. */
export const EVENTS_FOLDER = 'events';

/**
 * To be called once on a store that was restored from a backup, while nobody has it open: it gets a new id, so that everybody who has seen events that the backup
 * does not hold (read models, feeds, peers) begins anew instead of going on with something else. Answers the new id. Rejects with `EventStoreError`.
 */
export async function adoptRestoredStore(dataFolder: string, store: StoreChoice): Promise<string> {
  if (store.kind === 'kurrent') return await adoptRestoredKurrentStore(store);
  const folder = join(dataFolder, EVENTS_FOLDER);
  if (!existsSync(join(folder, 'events.sqlite')))
    throw new EventStoreError('damaged', `there is no store in ${folder}`);
  return adoptRestoredSqliteStore(folder);
}
