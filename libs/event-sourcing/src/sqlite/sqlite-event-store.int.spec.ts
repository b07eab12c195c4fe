import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventStore, Position } from '../event-store.port.ts';
import { type EventStoreSubject, eventStoreContract } from '../suites/event-store.contract.ts';
import { anEvent } from '../testing/counter.fixture.ts';
import { adoptRestoredSqliteStore, openSqliteEventStore } from './open-sqlite-event-store.ts';

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
      adoptRestoredSqliteStore(folder);
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

  it('answers from memory what it would answer from the file', async () => {
    const subject = await makeSubject();
    try {
      const { store } = subject;
      const number = (index: number) => anEvent(index, { type: index % 3 === 0 ? 'Third' : 'Other' });
      for (let batch = 0; batch < 12; batch++) {
        const events = Array.from({ length: 500 }, (_, index) => number(batch * 500 + index));
        await store.append(`test.${batch % 4}-x`, batch < 4 ? 'no-stream' : (batch >> 2) * 500 - 1, events);
      }
      const read = async (from: EventStore) => {
        const pages = [];
        for (const start of [0, 1, 1500, 1904, 1905, 4000, 5500, 5999, 6000]) {
          const after = `${from.storeId.slice(0, 8)}.${start}` as Position;
          for (const filter of [{}, { types: ['Third'] }, { streamPrefix: 'test.1' }])
            for (const max of [1, 700]) pages.push(await from.readAll(after, max, filter));
        }
        for (const from_ of [0, 400, 1499, 1500, 1501]) pages.push(await from.readStream('test.1-x', from_, 300));
        return pages;
      };
      const fromMemory = await read(store);
      expect(fromMemory).toEqual(await read(await subject.reopen()));
    } finally {
      await subject.dispose();
    }
  });

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
