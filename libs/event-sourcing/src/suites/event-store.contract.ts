import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { EventStoreError, type EventStoreErrorCode } from '../event-store.error.ts';
import type { EventStore, NewEvent, Position, RecordedEvent, SubscriptionItem } from '../event-store.port.ts';

/** What a case works on. `dispose` ends everything that was made for it. */
export interface EventStoreSubject {
  readonly store: EventStore;
  /** Closes it and opens it again. */
  reopen(): Promise<EventStore>;
  /** Closes it, declares it restored from a backup, and opens it again. */
  adopt(): Promise<EventStore>;
  dispose(): Promise<void>;
}

export interface EventStoreCase {
  readonly name: string;
  run(): Promise<void>;
}

/**
 * The contract of `EventStore` as cases, for any test framework. The stores may already hold events of earlier cases. This file is long because a contract is read in
 * one piece: one function per case.
 */
export function eventStoreContract(make: () => Promise<EventStoreSubject>): EventStoreCase[] {
  const withSubject = (name: string, work: (subject: EventStoreSubject) => Promise<void>): EventStoreCase => ({
    name,
    async run() {
      const subject = await make();
      try {
        await work(subject);
      } finally {
        await subject.dispose();
      }
    },
  });
  return [
    withSubject('appends at the expected revision only', appendsAtExpectedRevision),
    withSubject('keeps events exactly as they were given', keepsEventsExactly),
    withSubject('answers a repeated append with its first result', repeatsFirstResult),
    withSubject('does not take other ids, or fewer, for a repetition', tellsRepetitionFromConflict),
    withSubject('reads a stream page by page', readsStreamInPages),
    withSubject('reads all events in the order of their appends, page by page', readsAllInPages),
    withSubject('filters by type and stream; the place to go on moves over what is left out', filtersAll),
    withSubject('gives large pages back whole', readsLargePages),
    withSubject('refuses what is too large, and stores nothing of it', refusesTooLarge),
    withSubject('lets one of many concurrent writers win', letsOneWriterWin),
    withSubject('takes concurrent appends to many streams', takesConcurrentStreams),
    withSubject('subscribes: catches up, follows, ends with the signal', subscribes),
    withSubject('resumes dropped subscriptions without gap or duplicate while others write', resumesSubscriptions),
    withSubject('moves the checkpoint of a filtered subscription over what is left out', checkpointsFiltered),
    withSubject('does not know a position beyond its head, or of another store', refusesForeignPositions),
    withSubject('is the same store when it is opened again', survivesReopening),
    withSubject('is another store after it was restored', changesIdWhenRestored),
    withSubject('answers nothing after it was closed', refusesWhenClosed),
  ];
}

async function appendsAtExpectedRevision({ store }: EventStoreSubject): Promise<void> {
  const stream = aStream();
  const first = await store.append(stream, 'no-stream', [anEvent('A'), anEvent('B')]);
  assert.deepEqual([first.type, first.type === 'appended' && first.revision], ['appended', 1]);
  assert.deepEqual(await store.append(stream, 'no-stream', [anEvent('C')]), { type: 'conflict', actual: 1 });
  assert.deepEqual(await store.append(stream, 0, [anEvent('C')]), { type: 'conflict', actual: 1 });
  assert.deepEqual(await store.append(stream, 2, [anEvent('C')]), { type: 'conflict', actual: 1 });
  const missing = await store.append(aStream(), 0, [anEvent('C')]);
  assert.deepEqual(missing, { type: 'conflict', actual: 'no-stream' });
  const second = await store.append(stream, 1, [anEvent('C')]);
  assert.ok(second.type === 'appended' && second.revision === 2);
  assert.deepEqual(typesOf((await store.readStream(stream, 0, 10)).events), ['A', 'B', 'C']);
}

async function keepsEventsExactly({ store }: EventStoreSubject): Promise<void> {
  const stream = aStream();
  const before = await store.head();
  const bodies = [new Uint8Array(0), Uint8Array.from({ length: 256 }, (_, byte) => byte), Buffer.from('{"json": 1}')];
  const metadata = {
    ...metadataOf('command'),
    principal: 'user:Ánna ☂',
    traceparent: '00-ab-cd-01',
    atMillis: 2 ** 45,
  };
  const events = bodies.map((body) => anEvent('Kept', { body, metadata }));
  const result = await store.append(stream, 'no-stream', events);
  assert.ok(result.type === 'appended');
  const { events: fromStream } = await store.readStream(stream, 0, 10);
  const { events: fromAll } = await store.readAll(before, 10, { streamPrefix: stream });
  assert.deepEqual(fromAll, fromStream);
  assert.deepEqual(
    fromStream.map(({ id, type, body, metadata }) => ({ id, type, body: Buffer.from(body), metadata })),
    events.map(({ id, type, body, metadata }) => ({ id, type, body: Buffer.from(body), metadata })),
  );
  assert.equal(fromStream.at(-1)?.position, result.position);
  assert.equal(store.compare(await store.head(), result.position) >= 0, true);
}

async function repeatsFirstResult({ store }: EventStoreSubject): Promise<void> {
  const stream = aStream();
  const events = [anEvent('A'), anEvent('B')];
  const [one, other] = await Promise.all([
    store.append(stream, 'no-stream', events),
    store.append(stream, 'no-stream', events),
  ]);
  assert.equal(one.type, 'appended');
  assert.deepEqual(other, one);
  const more = [anEvent('C')];
  const later = await store.append(stream, 1, more);
  await store.append(stream, 2, [anEvent('D')]);
  assert.deepEqual(await store.append(stream, 'no-stream', events), one);
  assert.deepEqual(await store.append(stream, 1, more), later);
  assert.deepEqual(typesOf((await store.readStream(stream, 0, 10)).events), ['A', 'B', 'C', 'D']);
}

async function tellsRepetitionFromConflict({ store }: EventStoreSubject): Promise<void> {
  const stream = aStream();
  const [a, b] = [anEvent('A'), anEvent('B')];
  await store.append(stream, 'no-stream', [a, b]);
  const conflict = { type: 'conflict', actual: 1 };
  assert.deepEqual(await store.append(stream, 'no-stream', [a, anEvent('B')]), conflict);
  assert.deepEqual(await store.append(stream, 'no-stream', [a, b, anEvent('C')]), conflict);
  assert.deepEqual(await store.append(stream, 0, [a]), conflict);
}

async function readsStreamInPages({ store }: EventStoreSubject): Promise<void> {
  const stream = aStream();
  const types = Array.from({ length: 7 }, (_, index) => `E${index}`);
  await store.append(
    stream,
    'no-stream',
    types.map((type) => anEvent(type)),
  );
  const seen: string[] = [];
  const sizes: number[] = [];
  let from: number | undefined = 0;
  while (from !== undefined) {
    const page = await store.readStream(stream, from, 3);
    assert.ok(page.events.every((event, index) => event.revision === (from ?? 0) + index && event.stream === stream));
    seen.push(...typesOf(page.events));
    sizes.push(page.events.length);
    from = page.next;
  }
  assert.deepEqual(seen, types);
  assert.deepEqual(sizes, [3, 3, 1]);
  assert.deepEqual(await store.readStream(stream, 7, 3), { events: [], next: undefined });
  assert.deepEqual(await store.readStream(aStream(), 0, 3), { events: [], next: undefined });
}

async function readsAllInPages({ store }: EventStoreSubject): Promise<void> {
  const before = await store.head();
  const [one, other] = [aStream(), aStream()];
  const expected: string[] = [];
  for (let turn = 0; turn < 9; turn++) {
    const stream = turn % 2 === 0 ? one : other;
    const revision = Math.floor(turn / 2) - 1;
    await store.append(stream, revision < 0 ? 'no-stream' : revision, [anEvent(`E${turn}`)]);
    expected.push(`E${turn}`);
  }
  const events = await readAllPages(store, before, 4);
  assert.deepEqual(typesOf(events), expected);
  assertIncreasing(store, before, events);
  const end = await store.readAll(events.at(-1)?.position, 10);
  assert.deepEqual([end.events, end.atHead], [[], true]);
}

async function filtersAll({ store }: EventStoreSubject): Promise<void> {
  const prefix = `${aStream()}-`;
  const before = await store.head();
  for (let turn = 0; turn < 12; turn++) {
    const stream = turn % 3 === 0 ? `${prefix}${turn}` : aStream();
    await store.append(stream, 'no-stream', [anEvent(turn % 2 === 0 ? 'Even' : 'Odd')]);
  }
  const read = async (filter: object): Promise<string[]> => typesOf(await readAllPages(store, before, 2, filter));
  assert.deepEqual(await read({ streamPrefix: prefix }), ['Even', 'Odd', 'Even', 'Odd']);
  assert.deepEqual(await read({ types: ['Even'] }), Array(6).fill('Even'));
  assert.deepEqual(await read({ types: ['Odd'], streamPrefix: prefix }), ['Odd', 'Odd']);
  assert.deepEqual(await read({ types: ['Even', 'Odd', 'Never'] }), await read({}));
  const nothing = await store.readAll(before, 5, { types: ['Never'] });
  assert.deepEqual([nothing.events, nothing.atHead], [[], true]);
  assert.equal(store.compare(nothing.next, await store.head()), 0);
}

async function readsLargePages({ store }: EventStoreSubject): Promise<void> {
  const before = await store.head();
  const stream = aStream();
  let revision = -1;
  const append = async (events: readonly NewEvent[]): Promise<void> => {
    const result = await store.append(stream, revision < 0 ? 'no-stream' : revision, events);
    assert.equal(result.type, 'appended');
    revision += events.length;
  };
  for (let batch = 0; batch < 5; batch++) await append(Array.from({ length: 500 }, () => anEvent('Small')));
  for (let large = 0; large < 12; large++) await append([anEvent('Large', { body: Buffer.alloc(768 * 1024, large) })]);
  const all = await readAllPages(store, before, 1000, { streamPrefix: stream });
  const large = all.slice(2500);
  assert.equal(all.length, 2512);
  assert.ok(all.every((event, index) => event.revision === index));
  assert.ok(large.every(({ body }, index) => body.length === 768 * 1024 && body.at(-1) === index));
}

async function refusesTooLarge({ store }: EventStoreSubject): Promise<void> {
  const stream = aStream();
  const body = Buffer.alloc(400 * 1024);
  const two = [anEvent('A', { body }), anEvent('B', { body })];
  await rejectsWith('too-large', store.append(stream, 'no-stream', two));
  const many = Array.from({ length: 1001 }, () => anEvent('A'));
  await rejectsWith('too-large', store.append(stream, 'no-stream', many));
  assert.deepEqual((await store.readStream(stream, 0, 10)).events, []);
}

async function letsOneWriterWin({ store }: EventStoreSubject): Promise<void> {
  const stream = aStream();
  const results = await Promise.all(
    Array.from({ length: 50 }, () => store.append(stream, 'no-stream', [anEvent('A')])),
  );
  assert.equal(results.filter(({ type }) => type === 'appended').length, 1);
  assert.ok(results.every((result) => result.type === 'appended' || result.actual === 0));
}

async function takesConcurrentStreams({ store }: EventStoreSubject): Promise<void> {
  const before = await store.head();
  const prefix = `${aStream()}-`;
  const write = async (number: number): Promise<void> => {
    for (let turn = 0; turn < 10; turn++) {
      const result = await store.append(`${prefix}${number}`, turn === 0 ? 'no-stream' : turn - 1, [
        anEvent(`E${turn}`),
      ]);
      assert.ok(result.type === 'appended' && result.revision === turn);
    }
  };
  await Promise.all(Array.from({ length: 20 }, (_, number) => write(number)));
  const events = await readAllPages(store, before, 64, { streamPrefix: prefix });
  assert.equal(events.length, 200);
  assertIncreasing(store, before, events);
  for (const event of events) assert.equal(event.type, `E${event.revision}`);
}

async function subscribes({ store }: EventStoreSubject): Promise<void> {
  const before = await store.head();
  const stream = aStream();
  await store.append(stream, 'no-stream', [anEvent('Before')]);
  const abort = new AbortController();
  const items = store.subscribe(before, abort.signal)[Symbol.asyncIterator]();
  const caughtUp = await takeUntil(items, (item) => item.type === 'checkpoint' && item.atHead);
  assert.deepEqual(typesOf(eventsOf(caughtUp)), ['Before']);
  await store.append(stream, 0, [anEvent('During')]);
  const followed = await takeUntil(items, (item) => item.type === 'event');
  assert.deepEqual(typesOf(eventsOf(followed)), ['During']);
  const end = takeUntil(items, () => false);
  abort.abort();
  assert.deepEqual(eventsOf(await end), []);
}

async function resumesSubscriptions({ store }: EventStoreSubject): Promise<void> {
  const before = await store.head();
  const prefix = `${aStream()}-`;
  const total = 120;
  let failure: unknown;
  const writeAll = async (): Promise<void> => {
    for (let number = 0; number < total; number++) {
      await store.append(`${prefix}${number}`, 'no-stream', [anEvent(`E${number}`)]);
    }
  };
  const writing = writeAll().catch((error: unknown) => {
    failure = error;
  });
  const seen: string[] = [];
  let position: Position = before;
  for (let drops = 0; seen.length < total && failure === undefined; drops++) {
    const abort = new AbortController();
    let left = 1 + (drops % 7);
    for await (const item of store.subscribe(position, abort.signal, { streamPrefix: prefix })) {
      position = item.type === 'event' ? item.event.position : item.position;
      if (item.type === 'event') seen.push(item.event.type);
      left -= 1;
      if (left <= 0 || seen.length === total) abort.abort();
    }
  }
  await writing;
  assert.equal(failure, undefined);
  assert.deepEqual(
    seen,
    Array.from({ length: total }, (_, number) => `E${number}`),
  );
}

async function checkpointsFiltered({ store }: EventStoreSubject): Promise<void> {
  const before = await store.head();
  for (let number = 0; number < 5; number++) await store.append(aStream(), 'no-stream', [anEvent('Other')]);
  const head = await store.head();
  const abort = new AbortController();
  const items = store.subscribe(before, abort.signal, { types: ['Wanted'] })[Symbol.asyncIterator]();
  const passed = await takeUntil(
    items,
    (item) => item.type === 'checkpoint' && store.compare(item.position, head) >= 0,
  );
  assert.deepEqual(eventsOf(passed), []);
  abort.abort();
  await items.return?.();
}

async function refusesForeignPositions({ store }: EventStoreSubject): Promise<void> {
  await store.append(aStream(), 'no-stream', [anEvent('A')]);
  const head = await store.head();
  const [tag, ...numbers] = head.split('.');
  const beyond = [tag, ...numbers.map((number) => `${BigInt(number) + 1_000_000_000n}`)].join('.') as Position;
  const foreign = [tag === '00000000' ? '11111111' : '00000000', ...numbers].join('.') as Position;
  for (const position of [beyond, foreign, 'nonsense' as Position]) {
    await rejectsWith('position-unknown', store.readAll(position, 10));
    const { signal } = new AbortController();
    await rejectsWith('position-unknown', store.subscribe(position, signal)[Symbol.asyncIterator]().next());
  }
  assert.throws(() => store.compare(head, foreign), isError('position-unknown'));
}

async function survivesReopening(subject: EventStoreSubject): Promise<void> {
  const { store } = subject;
  const stream = aStream();
  const events = [anEvent('A')];
  const result = await store.append(stream, 'no-stream', events);
  const { storeId } = store;
  const again = await subject.reopen();
  assert.equal(again.storeId, storeId);
  assert.deepEqual(await again.append(stream, 'no-stream', events), result);
  assert.deepEqual(typesOf((await again.readStream(stream, 0, 10)).events), ['A']);
}

async function changesIdWhenRestored(subject: EventStoreSubject): Promise<void> {
  const stream = aStream();
  await subject.store.append(stream, 'no-stream', [anEvent('A')]);
  const before = { storeId: subject.store.storeId, head: await subject.store.head() };
  const restored = await subject.adopt();
  assert.notEqual(restored.storeId, before.storeId);
  await rejectsWith('position-unknown', restored.readAll(before.head, 10));
  assert.deepEqual(typesOf((await restored.readStream(stream, 0, 10)).events), ['A']);
  const result = await restored.append(stream, 0, [anEvent('B')]);
  assert.equal(result.type, 'appended');
}

async function refusesWhenClosed({ store }: EventStoreSubject): Promise<void> {
  await store.close();
  await store.close();
  await rejectsWith('closed', store.append(aStream(), 'no-stream', [anEvent('A')]));
  await rejectsWith('closed', store.readStream(aStream(), 0, 1));
  await rejectsWith('closed', store.head());
}

async function readAllPages(
  store: EventStore,
  after: Position,
  max: number,
  filter: object = {},
): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  let position = after;
  for (;;) {
    const page = await store.readAll(position, max, filter);
    assert.ok(page.events.length <= max);
    assert.ok(store.compare(page.next, position) >= 0);
    events.push(...page.events);
    position = page.next;
    if (page.atHead) return events;
  }
}

function assertIncreasing(store: EventStore, after: Position, events: readonly RecordedEvent[]): void {
  let last = after;
  for (const { position } of events) {
    assert.deepEqual([store.compare(last, position), store.compare(position, last)], [-1, 1]);
    assert.equal(store.compare(position, position), 0);
    last = position;
  }
}

async function takeUntil(
  items: AsyncIterator<SubscriptionItem>,
  isEnough: (item: SubscriptionItem) => boolean,
): Promise<SubscriptionItem[]> {
  const taken: SubscriptionItem[] = [];
  for (;;) {
    const next = await items.next();
    if (next.done === true) return taken;
    taken.push(next.value);
    if (isEnough(next.value)) return taken;
  }
}

function eventsOf(items: readonly SubscriptionItem[]): RecordedEvent[] {
  return items.flatMap((item) => (item.type === 'event' ? [item.event] : []));
}

function typesOf(events: readonly RecordedEvent[]): string[] {
  return events.map(({ type }) => type);
}

async function rejectsWith(code: EventStoreErrorCode, promise: Promise<unknown>): Promise<void> {
  await assert.rejects(promise, isError(code));
}

function isError(code: EventStoreErrorCode): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof EventStoreError, `${error}`);
    assert.equal(error.code, code);
    return true;
  };
}

function aStream(): string {
  return `contract.case-${randomUUID()}`;
}

function metadataOf(commandId: string): NewEvent['metadata'] {
  return { commandId, correlationId: 'c', causationId: 'c', principal: 'user:anna', atMillis: 0 };
}

function anEvent(type: string, more: Partial<NewEvent> = {}): NewEvent {
  return { id: randomUUID(), type, body: Buffer.from(type), metadata: metadataOf(randomUUID()), ...more };
}
