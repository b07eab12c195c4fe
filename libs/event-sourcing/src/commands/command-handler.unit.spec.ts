import { EventStoreError } from '../event-store.error.ts';
import type { EventStore } from '../event-store.port.ts';
import { openTemporaryEventStore } from '../sqlite/open-sqlite-event-store.ts';
import { anEvent, commandContext, counterCodec, counterDecider } from '../testing/counter.fixture.ts';
import { createCommandHandler } from './command-handler.ts';

const streamOf = (id: string): string => `test.counter-${id}`;

describe('command handler', () => {
  let store: EventStore;
  beforeEach(async () => {
    store = await openTemporaryEventStore();
  });
  afterEach(() => store.close());

  const handlerOn = (on: EventStore, more = {}) =>
    createCommandHandler({ store: on, decider: counterDecider, codec: counterCodec, streamOf, ...more });

  it('accepts, refuses, and changes nothing when nothing follows', async () => {
    const counters = handlerOn(store);
    const begun = await counters.handle('a', { type: 'begin', name: 'A', limit: 3 }, commandContext());
    expect(begun).toMatchObject({ type: 'accepted', revision: 0, events: [{ type: 'CounterBegun' }] });
    const counted = await counters.handle('a', { type: 'count', by: 2 }, commandContext());
    expect(counted).toMatchObject({ type: 'accepted', revision: 2, position: await store.head() });
    expect(await counters.handle('a', { type: 'count', by: 2 }, commandContext())).toMatchObject({
      type: 'refusal',
      code: 'limit-reached',
    });
    const nothing = await counters.handle('a', { type: 'count', by: 0 }, commandContext());
    expect(nothing).toEqual({ type: 'accepted', revision: 2, position: await store.head(), events: [] });
    expect(await counters.load('a')).toEqual({ revision: 2, state: { limit: 3, count: 2 } });
  });

  it.each([1, 1000])(
    'answers a repeated command with its first outcome (%d streams kept)',
    async (cachedStreamsMax) => {
      const counters = handlerOn(store, { cachedStreamsMax });
      await counters.handle('a', { type: 'begin', name: 'A', limit: 9 }, commandContext());
      const context = commandContext();
      const first = await counters.handle('a', { type: 'count', by: 2 }, context);
      await counters.handle('b', { type: 'begin', name: 'B', limit: 9 }, commandContext());
      await counters.handle('a', { type: 'count', by: 7 }, commandContext());
      expect(await counters.handle('a', { type: 'count', by: 2 }, context)).toEqual(first);
      expect(await handlerOn(store).handle('a', { type: 'count', by: 2 }, context)).toEqual(first);
      expect((await counters.load('a')).revision).toBe(9);
    },
  );

  it('keeps metadata and derives ids from the command', async () => {
    const context = commandContext({ commandId: 'the-command', traceparent: '00-1-2-01', nowMillis: 77 });
    await handlerOn(store).handle('a', { type: 'begin', name: 'A', limit: 9 }, context);
    const { events } = await store.readStream(streamOf('a'), 0, 10);
    expect(events[0]?.metadata).toEqual({
      commandId: 'the-command',
      correlationId: 'correlation',
      causationId: 'causation',
      principal: 'user:anna',
      traceparent: '00-1-2-01',
      atMillis: 77,
    });
    expect(events[0]?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5/);
  });

  it('refuses another revision than the one that was seen', async () => {
    const counters = handlerOn(store);
    await counters.handle('a', { type: 'begin', name: 'A', limit: 9 }, commandContext());
    const outcome = await counters.handle('a', { type: 'count', by: 1 }, commandContext({ ifRevision: 4 }));
    expect(outcome).toMatchObject({ type: 'refusal', code: 'revision-mismatch' });
    const right = await counters.handle('a', { type: 'count', by: 1 }, commandContext({ ifRevision: 0 }));
    expect(right).toMatchObject({ type: 'accepted', revision: 1 });
  });

  it('decides again when another writer was faster', async () => {
    const [one, other] = [handlerOn(store), handlerOn(store)];
    await one.handle('a', { type: 'begin', name: 'A', limit: 50 }, commandContext());
    const both = Array.from({ length: 60 }, (_, index) =>
      (index % 2 === 0 ? one : other).handle('a', { type: 'count', by: 1 }, commandContext()),
    );
    const outcomes = await Promise.all(both);
    expect(outcomes.filter(({ type }) => type === 'accepted')).toHaveLength(50);
    expect(await one.load('a')).toEqual(await other.load('a'));
  });

  it('repeats an append whose outcome is unknown, and writes it once', async () => {
    let failures = 2;
    const forgetful: EventStore = {
      ...passOn(store),
      async append(...parameters) {
        const result = await store.append(...parameters);
        if (failures-- > 0) throw new EventStoreError('unknown-outcome', 'the answer was lost');
        return result;
      },
    };
    const counters = handlerOn(forgetful, { repeatAfterMillis: [1, 1, 1] });
    const begun = await counters.handle('a', { type: 'begin', name: 'A', limit: 9 }, commandContext());
    expect(begun).toMatchObject({ type: 'accepted', revision: 0 });
    expect((await store.readStream(streamOf('a'), 0, 10)).events).toHaveLength(1);
  });

  it('answers what was stored when the caller repeats a command after an unknown outcome', async () => {
    const lost = new EventStoreError('unknown-outcome', 'the answer was lost');
    let reachable = false;
    const cut: EventStore = {
      ...passOn(store),
      async append(...parameters) {
        const result = await store.append(...parameters);
        if (!reachable) throw lost;
        return result;
      },
    };
    const counters = handlerOn(cut, { repeatAfterMillis: [] });
    const context = commandContext();
    await expect(counters.handle('a', { type: 'begin', name: 'A', limit: 9 }, context)).rejects.toBe(lost);
    reachable = true;
    expect(await counters.handle('a', { type: 'begin', name: 'A', limit: 9 }, context)).toMatchObject({
      type: 'accepted',
      revision: 0,
    });
  });

  it('does not decide on a history that it does not understand', async () => {
    await store.append(streamOf('a'), 'no-stream', [anEvent(1, { type: 'CounterPainted' })]);
    const outcome = await handlerOn(store).handle('a', { type: 'count', by: 1 }, commandContext());
    expect(outcome).toMatchObject({ type: 'refusal', code: 'event-unknown' });
    expect((await store.readStream(streamOf('a'), 0, 10)).events).toHaveLength(1);
  });
});

function passOn(store: EventStore): EventStore {
  return {
    storeId: store.storeId,
    append: (...parameters) => store.append(...parameters),
    readStream: (...parameters) => store.readStream(...parameters),
    readAll: (...parameters) => store.readAll(...parameters),
    head: () => store.head(),
    compare: (a, b) => store.compare(a, b),
    subscribe: (...parameters) => store.subscribe(...parameters),
    close: () => store.close(),
  };
}
