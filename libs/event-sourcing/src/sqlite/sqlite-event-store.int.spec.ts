import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventStore } from '../event-store.port.ts';
import { type EventStoreSubject, eventStoreContract } from '../suites/event-store.contract.ts';
import { adoptRestoredStore, openSqliteEventStore } from './open-sqlite-event-store.ts';

/** Real files, a real writer thread. */
async function makeSubject(): Promise<EventStoreSubject> {
  const parent = mkdtempSync(join(tmpdir(), 'understudy-events-'));
  const folder = join(parent, 'events');
  let store: EventStore = await openSqliteEventStore({ folder });
  return {
    store,
    async reopen() {
      await store.close();
      store = await openSqliteEventStore({ folder });
      return store;
    },
    async adopt() {
      await store.close();
      adoptRestoredStore(folder);
      store = await openSqliteEventStore({ folder });
      return store;
    },
    async dispose() {
      await store.close();
      rmSync(parent, { recursive: true });
    },
  };
}

describe('SQLite event store', () => {
  for (const { name, run } of eventStoreContract(makeSubject)) it(name, run);

  it('is independent of another one in the same process', async () => {
    const [one, other] = [await makeSubject(), await makeSubject()];
    try {
      expect(one.store.storeId).not.toBe(other.store.storeId);
      const head = await one.store.head();
      await expect(other.store.readAll(head, 1)).rejects.toMatchObject({ code: 'position-unknown' });
    } finally {
      await one.dispose();
      await other.dispose();
    }
  });
});
