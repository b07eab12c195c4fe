import { openTemporaryEventStore } from './sqlite/open-sqlite-event-store.ts';
import { anEvent } from './testing/counter.fixture.ts';
import { type AppendTiming, timedEventStore } from './timed-event-store.ts';

test('tells every append with its outcome, and is the same store otherwise', async () => {
  const store = await openTemporaryEventStore();
  try {
    const told: AppendTiming[] = [];
    const timed = timedEventStore(store, (timing) => told.push(timing));
    expect(timed.storeId).toBe(store.storeId);
    await timed.append('test.a', 'no-stream', [anEvent(1), anEvent(2)]);
    await timed.append('test.a', 'no-stream', [anEvent(3)]);
    expect((await timed.readStream('test.a', 0, 10)).events).toHaveLength(2);
    expect(timed.compare(await timed.head(), await store.head())).toBe(0);
    expect(told.map(({ outcome, events }) => [outcome, events])).toEqual([
      ['appended', 2],
      ['conflict', 1],
    ]);
    expect(told.every(({ seconds }) => seconds > 0 && seconds < 5)).toBe(true);
    await timed.close();
    await expect(timed.append('test.a', 1, [anEvent(4)])).rejects.toThrow();
    expect(told.at(-1)).toMatchObject({ outcome: 'failed' });
  } finally {
    await store.close();
  }
});
