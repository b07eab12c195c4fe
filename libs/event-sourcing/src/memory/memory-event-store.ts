import { randomUUID } from 'node:crypto';
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

/** What is durable of a store in memory. For tests and the simulator: any number of `MemoryEventStore`s stand on it, as replicas do on KurrentDB. */
export class MemoryEvents {
  storeId: string;
  #events: RecordedEvent[] = [];
  #streams = new Map<string, RecordedEvent[]>();
  readonly #followers = new Set<() => void>();

  constructor(storeId: string = randomUUID()) {
    this.storeId = storeId;
  }

  get events(): readonly RecordedEvent[] {
    return this.#events;
  }

  stream(name: string): readonly RecordedEvent[] {
    return this.#streams.get(name) ?? [];
  }

  add(stream: string, events: readonly NewEvent[]): RecordedEvent {
    const inStream = this.#streams.get(stream) ?? [];
    this.#streams.set(stream, inStream);
    const positions = new Positions(this.storeId);
    for (const event of events) {
      const position = positions.write(this.#events.length + 1);
      const recorded = { ...event, body: new Uint8Array(event.body), stream, revision: inStream.length, position };
      inStream.push(recorded);
      this.#events.push(recorded);
    }
    for (const wake of [...this.#followers]) wake();
    return inStream.at(-1)!;
  }

  /** As a backup that held only the first `count` events, under a new id. */
  restore(count: number, storeId: string): void {
    const kept = this.#events.slice(0, count);
    this.storeId = storeId;
    this.#events = [];
    this.#streams = new Map();
    for (const event of kept) this.add(event.stream, [event]);
  }

  /** Called after each append; answers how to end that. */
  follow(wake: () => void): () => void {
    this.#followers.add(wake);
    return () => this.#followers.delete(wake);
  }
}

export class MemoryEventStore implements EventStore {
  readonly storeId: string;
  readonly #kept: MemoryEvents;
  readonly #positions: Positions;
  readonly #atClose = new AbortController();

  constructor(kept: MemoryEvents) {
    this.#kept = kept;
    this.storeId = kept.storeId;
    this.#positions = new Positions(kept.storeId);
  }

  async append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendResult> {
    this.#assertOpen();
    assertAppend(stream, expected, events);
    const there = this.#kept.stream(stream);
    const at = expected === 'no-stream' ? 0 : expected + 1;
    if (at !== there.length) return this.#repeated(there, at, events);
    const { revision, position } = this.#kept.add(stream, events);
    return { type: 'appended', revision, position };
  }

  async readStream(stream: string, from: Revision, max: number): Promise<StreamPage> {
    this.#assertOpen();
    const there = this.#kept.stream(stream);
    const events = there.slice(from, from + max);
    return { events, next: from + max < there.length ? from + max : undefined };
  }

  async readAll(after: Position | undefined, max: number, filter: EventFilter = {}): Promise<AllPage> {
    this.#assertOpen();
    const start = after === undefined ? 0 : this.#positions.readNumber(after);
    const all = this.#kept.events;
    if (start > all.length) throw new EventStoreError('position-unknown', `${after} is beyond the head of this store`);
    const events: RecordedEvent[] = [];
    for (let at = start; at < all.length; at += 1) {
      const event = all[at]!;
      if (!isWanted(event, filter)) continue;
      if (events.length === max) return { events, next: events.at(-1)!.position, atHead: false };
      events.push(event);
    }
    return { events, next: await this.head(), atHead: true };
  }

  async head(): Promise<Position> {
    this.#assertOpen();
    return this.#positions.write(this.#kept.events.length);
  }

  compare(a: Position, b: Position): -1 | 0 | 1 {
    return comparePositions(a, b);
  }

  async *subscribe(
    after: Position | undefined,
    signal: AbortSignal,
    filter: EventFilter = {},
  ): AsyncGenerator<SubscriptionItem, void, undefined> {
    let position = after;
    while (!signal.aborted) {
      const page = await this.readAll(position, 500, filter);
      for (const event of page.events) {
        if (signal.aborted) return;
        yield { type: 'event', event };
      }
      position = page.next;
      yield { type: 'checkpoint', position, atHead: page.atHead };
      if (page.atHead) await this.#newer(position, AbortSignal.any([signal, this.#atClose.signal]));
      else await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async close(): Promise<void> {
    this.#atClose.abort();
  }

  #newer(position: Position, signal: AbortSignal): Promise<void> {
    const isOver = () => signal.aborted || this.#kept.events.length > this.#positions.readNumber(position);
    if (isOver()) return Promise.resolve();
    return new Promise((resolve) => {
      const look = () => {
        if (!isOver()) return;
        unfollow();
        signal.removeEventListener('abort', look);
        resolve();
      };
      const unfollow = this.#kept.follow(look);
      signal.addEventListener('abort', look);
    });
  }

  #repeated(there: readonly RecordedEvent[], at: number, events: readonly NewEvent[]): AppendResult {
    const last = there[at + events.length - 1];
    if (last !== undefined && events.every(({ id }, index) => there[at + index]?.id === id))
      return { type: 'appended', revision: last.revision, position: last.position };
    return { type: 'conflict', actual: there.length === 0 ? 'no-stream' : there.length - 1 };
  }

  #assertOpen(): void {
    if (this.#atClose.signal.aborted) throw new EventStoreError('closed', 'the event store was closed');
  }
}

function isWanted({ type, stream }: RecordedEvent, { types, streamPrefix }: EventFilter): boolean {
  return (
    (types === undefined || types.includes(type)) && (streamPrefix === undefined || stream.startsWith(streamPrefix))
  );
}
