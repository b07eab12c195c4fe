import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { EventStoreError } from '../event-store.error.ts';
import type { EventStore } from '../event-store.port.ts';
import { openTemporaryEventStore } from '../sqlite/open-sqlite-event-store.ts';
import { expectRebuildEqualsLive, type HistoryEntry } from '../suites/expect-rebuild-equals-live.ts';
import { anEvent, type CounterEvent, counterCodec, counterModel } from '../testing/counter.fixture.ts';
import type { EventFeed } from './event-feed.ts';
import { defineReadModel } from './read-model.ts';
import { ReadModelRunner, type ReadModelRunnerOptions } from './read-model-runner.ts';

const begun = (name: string): CounterEvent => ({ type: 'CounterBegun', name, limit: 9 });
const counted: CounterEvent = { type: 'Counted', by: 1 };

describe('read models', () => {
  let folder: string;
  let store: EventStore;
  let number = 0;
  const runners: ReadModelRunner[] = [];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'understudy-models-'));
    store = await openTemporaryEventStore();
  });
  afterEach(async () => {
    for (const runner of runners.splice(0)) await runner.close();
    await store.close();
    rmSync(folder, { recursive: true });
  });

  function run(more: Partial<ReadModelRunnerOptions> = {}): ReadModelRunner {
    const runner = new ReadModelRunner({ feed: store, codec: counterCodec, folder, models: [counterModel], ...more });
    runners.push(runner);
    runner.start();
    return runner;
  }

  async function write(name: string, revision: number, event: { type: string }): Promise<void> {
    const stored = { type: event.type, body: counterCodec.encode(event as CounterEvent) };
    number += 1;
    const result = await store.append(name, revision < 0 ? 'no-stream' : revision, [anEvent(number, stored)]);
    expect(result.type).toBe('appended');
  }

  const caughtUp = async (runner: ReadModelRunner) => runner.waitFor(await store.head(), 5000);

  it('follows, and is ready when it has seen what there was', async () => {
    await write('test.counter-a', -1, begun('A'));
    const runner = run();
    expect(runner.isReady).toBe(false);
    expect(await caughtUp(runner)).toBe('reached');
    await runner.untilCaughtUp();
    await write('test.counter-a', 0, counted);
    await write('test.other-a', -1, counted);
    expect(await caughtUp(runner)).toBe('reached');
    expect(runner.isReady).toBe(true);
    expect(runner.position).toBe(await store.head());
    expect(runner.view(counterModel).get('test.counter-a')).toMatchObject({ revision: 1, document: { count: 1 } });
  });

  it('goes on where it stopped, and begins anew with another version', async () => {
    await write('test.counter-a', -1, begun('A'));
    const first = run();
    await caughtUp(first);
    await first.close();
    await write('test.counter-a', 0, counted);
    const seen: string[] = [];
    const decode: typeof counterCodec.decode = (type, body) => {
      seen.push(type);
      return counterCodec.decode(type, body);
    };
    const second = run({ codec: { ...counterCodec, decode } });
    await caughtUp(second);
    await second.close();
    expect(seen).toEqual(['Counted']);
    const third = run({ models: [{ ...counterModel, version: 2 }] });
    await caughtUp(third);
    expect(third.view(counterModel).get('test.counter-a')?.document).toEqual({ count: 1 });
  });

  it('rebuilds a file of another layout', async () => {
    await write('test.counter-a', -1, begun('A'));
    const first = run();
    await caughtUp(first);
    await first.close();
    const database = new DatabaseSync(join(folder, 'counters', 'model.sqlite'));
    database.exec('PRAGMA user_version = 1; DELETE FROM counters');
    database.close();
    const second = run();
    expect(await caughtUp(second)).toBe('reached');
    expect(second.view(counterModel).count()).toBe(1);
  });

  it('rebuilds a damaged file', async () => {
    await write('test.counter-a', -1, begun('A'));
    const first = run();
    await caughtUp(first);
    await first.close();
    for (const ending of ['', '-wal'])
      writeFileSync(join(folder, 'counters', `model.sqlite${ending}`), 'rubbish'.repeat(999));
    const second = run();
    expect(await caughtUp(second)).toBe('reached');
    expect(second.view(counterModel).count()).toBe(1);
  });

  it('stops at an event that it does not know, tells it, and lets the others go on', async () => {
    const other = defineReadModel<CounterEvent, undefined>({
      name: 'others',
      version: 1,
      streams: ['test.other-'],
      open: () => ({ view: undefined, on: { CounterBegun: 'ignored', Counted: 'ignored' } }),
    });
    await write('test.counter-a', -1, begun('A'));
    await write('test.counter-a', 0, { type: 'CounterPainted' });
    await write('test.other-a', -1, counted);
    const troubles: unknown[] = [];
    const runner = run({ models: [counterModel, other], onTrouble: (trouble) => troubles.push(trouble) });
    expect(await caughtUp(runner)).toBe('stopped');
    expect(await runner.waitFor(await store.head(), 5000, 'others')).toBe('reached');
    expect(runner.isReady).toBe(false);
    expect(runner.statuses()).toMatchObject([
      { name: 'counters', state: 'stopped' },
      { name: 'others', state: 'live' },
    ]);
    expect(troubles).toMatchObject([
      { model: 'counters', error: { code: 'event-unknown', eventType: 'CounterPainted' } },
    ]);
  });

  it('keeps nothing of a batch whose handler failed', async () => {
    await write('test.counter-a', -1, begun('A'));
    await write('test.counter-b', -1, counted);
    const runner = run({ onTrouble: () => undefined });
    expect(await caughtUp(runner)).toBe('stopped');
    expect(runner.view(counterModel).count()).toBe(0);
  });

  it('waits no longer than it was told', async () => {
    const runner = run();
    await caughtUp(runner);
    const beyond = `${store.storeId.slice(0, 8)}.7` as never;
    expect(await runner.waitFor(beyond, 20)).toBe('timed-out');
  });

  it('begins anew when the feed is of another store, with the same view', async () => {
    const other = await openTemporaryEventStore();
    try {
      await write('test.counter-a', -1, begun('A'));
      let current = store;
      let connection = new AbortController();
      const feed: EventFeed = {
        get storeId() {
          return current.storeId;
        },
        compare: (a, b) => current.compare(a, b),
        async *subscribe(after, signal) {
          yield* current.subscribe(after, AbortSignal.any([signal, connection.signal]));
          if (!signal.aborted) throw new EventStoreError('unavailable', 'the connection was lost');
        },
      };
      const runner = run({ feed, onTrouble: () => undefined });
      expect(await caughtUp(runner)).toBe('reached');
      const view = runner.view(counterModel);
      await other.append('test.counter-z', 'no-stream', [
        anEvent(1, { type: 'CounterBegun', body: counterCodec.encode(begun('Z')) }),
      ]);
      current = other;
      const old = connection;
      connection = new AbortController();
      old.abort();
      for (let tries = 0; view.get('test.counter-z') === undefined && tries < 100; tries++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      expect(view.list({ max: 9 }).documents.map(({ name }) => name)).toEqual(['Z']);
    } finally {
      for (const runner of runners.splice(0)) await runner.close();
      await other.close();
    }
  });

  it('is the same live and rebuilt', async () => {
    const step = fc.record({ counter: fc.constantFrom('a', 'b', 'c'), pieces: fc.integer({ min: 1, max: 5 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const known = new Set<string>();
        const history: HistoryEntry[] = steps.map(({ counter }) => {
          const event = known.has(counter) ? counted : begun(counter);
          known.add(counter);
          return { stream: `test.counter-${counter}`, event };
        });
        await expectRebuildEqualsLive({
          model: counterModel,
          codec: counterCodec,
          history,
          pieces: steps.map((it) => it.pieces),
        });
      }),
      { numRuns: 15 },
    );
  });

  it('finds out a model that is not the same rebuilt', async () => {
    let calls = 0;
    const moody = defineReadModel<CounterEvent, undefined>({
      ...counterModel,
      open(database) {
        const opened = counterModel.open(database);
        const table = opened.view;
        return {
          ...opened,
          view: undefined,
          on: {
            CounterBegun(event, { stream, revision }) {
              calls += 1;
              table.put({ id: stream, name: `${event.name}${calls}`, revision, labels: {}, document: { count: 0 } });
            },
            Counted: 'ignored',
          },
        };
      },
    });
    const history = [{ stream: 'test.counter-a', event: begun('A') }];
    await expect(expectRebuildEqualsLive({ model: moody, codec: counterCodec, history })).rejects.toThrow(/deep-equal/);
  });
});
