import { setTimeout as delay } from 'node:timers/promises';
import {
  type KurrentDBClient,
  NO_STREAM,
  START,
  StreamNotFoundError,
  WrongExpectedVersionError,
} from '@kurrent/kurrentdb-client';
import { assertAppend } from '../append-limits.ts';
import { EventStoreError } from '../event-store.error.ts';
import type {
  AllPage,
  AppendResult,
  EventFilter,
  EventStore,
  ExpectedRevision,
  NewEvent,
  Position,
  RecordedEvent,
  Revision,
  StreamPage,
  SubscriptionItem,
} from '../event-store.port.ts';
import { comparePositions, Positions } from '../positions.ts';
import { explainAppend, explainRead } from './kurrent-errors.ts';
import {
  fromKurrentEvent,
  isWanted,
  readHead,
  readPosition,
  serverFilter,
  toKurrentEvent,
  writePosition,
} from './kurrent-events.ts';
import { followOnce } from './kurrent-subscription.ts';
import { readStoreId } from './store-identity.ts';

const PAGE_EVENTS = 1000;
/** The client does not end an append whose connection broke silently. */
const APPEND_TIMEOUT_MILLIS = 10_000;
const RECONNECT_MILLIS = 1000;

/** The port on KurrentDB/EventStoreDB (recovery.md §1): streams as they are, protobuf bodies, JSON metadata, `$all` with filters; nothing that runs in the server. */
export class KurrentEventStore implements EventStore {
  readonly storeId: string;
  readonly #client: KurrentDBClient;
  readonly #positions: Positions;
  readonly #closing = new AbortController();

  constructor(client: KurrentDBClient, storeId: string) {
    this.storeId = storeId;
    this.#client = client;
    this.#positions = new Positions(storeId);
  }

  async append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendResult> {
    this.#assertOpen();
    assertAppend(stream, expected, events);
    try {
      const streamState = expected === 'no-stream' ? NO_STREAM : BigInt(expected);
      await withTimeout(this.#client.appendToStream(stream, events.map(toKurrentEvent), { streamState }));
      return await this.#standing(stream, (expected === 'no-stream' ? -1 : expected) + events.length);
    } catch (error) {
      if (error instanceof WrongExpectedVersionError) return this.#conflict(stream);
      throw explainAppend(error);
    }
  }

  async readStream(stream: string, from: Revision, max: number): Promise<StreamPage> {
    this.#assertOpen();
    const limit = Math.min(max, PAGE_EVENTS);
    const events: RecordedEvent[] = [];
    try {
      for await (const { event } of this.#client.readStream(stream, {
        fromRevision: BigInt(from),
        maxCount: limit + 1,
      })) {
        if (event !== undefined) events.push(fromKurrentEvent(event, this.#positions));
      }
    } catch (error) {
      if (!(error instanceof StreamNotFoundError)) throw explainRead(error);
    }
    const cut = events.length > limit;
    return { events: events.slice(0, limit), next: cut ? from + limit : undefined };
  }

  async readAll(after: Position | undefined, max: number, filter: EventFilter = {}): Promise<AllPage> {
    this.#assertOpen();
    const head = await this.head();
    this.#assertKnown(after, head);
    const limit = Math.min(max, PAGE_EVENTS);
    const events: RecordedEvent[] = [];
    try {
      for await (const event of this.#readFrom(after, filter)) {
        if (events.length === limit) return { events, next: events.at(-1)?.position ?? head, atHead: false };
        events.push(event);
      }
    } catch (error) {
      throw explainRead(error);
    }
    const last = events.at(-1)?.position;
    const next = last !== undefined && comparePositions(last, head) > 0 ? last : head;
    return { events, next, atHead: true };
  }

  async head(): Promise<Position> {
    this.#assertOpen();
    try {
      return writePosition(await readHead(this.#client), this.#positions);
    } catch (error) {
      throw explainRead(error);
    }
  }

  compare(a: Position, b: Position): -1 | 0 | 1 {
    return comparePositions(a, b);
  }

  async *subscribe(
    after: Position | undefined,
    signal: AbortSignal,
    filter: EventFilter = {},
  ): AsyncGenerator<SubscriptionItem, void, undefined> {
    const over = AbortSignal.any([signal, this.#closing.signal]);
    let position = after;
    while (!over.aborted) {
      try {
        await this.#assertSameStore(position);
        for await (const item of followOnce(this.#client, this.#positions, position, over, filter)) {
          position = item.type === 'event' ? item.event.position : item.position;
          yield item;
        }
      } catch (error) {
        const explained = explainRead(error);
        if (!explained.retryable) throw explained;
        // Rejects only when the subscription is over, which the loop sees.
        await delay(RECONNECT_MILLIS, undefined, { signal: over }).catch(() => undefined);
      }
    }
  }

  async close(): Promise<void> {
    if (this.#closing.signal.aborted) return;
    this.#closing.abort();
    await this.#client.dispose();
  }

  /** What the server tells about the place of an append differs between its versions: it is read instead. */
  async #standing(stream: string, revision: Revision): Promise<AppendResult> {
    const { events } = await this.readStream(stream, revision, 1);
    const position = events[0]?.position;
    if (position === undefined)
      throw new EventStoreError('unknown-outcome', `${stream}: the append cannot be read yet`);
    return { type: 'appended', revision, position };
  }

  async #conflict(stream: string): Promise<AppendResult> {
    let last = -1;
    for (;;) {
      const page = await this.readStream(stream, last + 1, PAGE_EVENTS);
      last += page.events.length;
      if (page.next === undefined) return { type: 'conflict', actual: last < 0 ? 'no-stream' : last };
    }
  }

  /** A read includes the place where it begins. */
  async *#readFrom(after: Position | undefined, filter: EventFilter): AsyncGenerator<RecordedEvent, void, undefined> {
    const fromPosition = after === undefined ? START : readPosition(after, this.#positions);
    for await (const { event } of this.#client.readAll({ fromPosition, filter: serverFilter(filter) })) {
      if (event === undefined || !isWanted(event, filter)) continue;
      const recorded = fromKurrentEvent(event, this.#positions);
      if (after === undefined || comparePositions(recorded.position, after) > 0) yield recorded;
    }
  }

  /** Another id stands there since the store was restored under our feet. */
  async #assertSameStore(after: Position | undefined): Promise<void> {
    this.#assertOpen();
    const storeId = await readStoreId(this.#client);
    if (storeId !== this.storeId) {
      throw new EventStoreError('position-unknown', `the store is now ${storeId}; this process knows ${this.storeId}`);
    }
    this.#assertKnown(after, await this.head());
  }

  #assertKnown(after: Position | undefined, head: Position): void {
    if (after === undefined) return;
    this.#positions.read(after);
    if (comparePositions(after, head) <= 0) return;
    throw new EventStoreError('position-unknown', `${after} is beyond the head of this store`);
  }

  #assertOpen(): void {
    if (this.#closing.signal.aborted) throw new EventStoreError('closed', 'the event store was closed');
  }
}

async function withTimeout<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer for ${APPEND_TIMEOUT_MILLIS} ms`)), APPEND_TIMEOUT_MILLIS);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
