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
import type { WaitingAppend, WriterOutcome } from './append-batch.ts';
import { AppendQueue } from './append-queue.ts';
import { EventLoopTurns } from './event-loop-turns.ts';
import { EventReader, PAGE_EVENTS } from './event-reader.ts';
import { RecentEvents } from './recent-events.ts';
import type { Writer } from './writer.port.ts';

export interface SqliteEventStoreParts {
  readonly path: string;
  readonly writer: Writer;
  /** The lock on the folder; closed last. */
  readonly lock: { close(): void };
  readonly onFailed: (error: EventStoreError) => void;
}

const SUBSCRIPTION_PAGE_EVENTS = 500;

/** One file, one process (docs/formats/event-store.md): a thread writes, this one reads. */
export class SqliteEventStore implements EventStore {
  readonly storeId: string;
  readonly #writer: Writer;
  readonly #reader: EventReader;
  readonly #queue: AppendQueue;
  readonly #positions: Positions;
  readonly #recent: RecentEvents;
  readonly #lock: { close(): void };
  readonly #followers = new Set<() => void>();
  readonly #turns = new EventLoopTurns();
  #closed = false;

  constructor({ path, writer, lock, onFailed }: SqliteEventStoreParts) {
    this.storeId = writer.storeId;
    this.#positions = new Positions(writer.storeId);
    this.#writer = writer;
    this.#lock = lock;
    this.#reader = new EventReader(path, this.#positions);
    this.#recent = new RecentEvents(this.#reader.headNumber());
    const onCommitted = (batch: readonly WaitingAppend[], outcomes: readonly WriterOutcome[]): void =>
      this.#committed(batch, outcomes);
    this.#queue = new AppendQueue(writer, this.#positions, onCommitted, onFailed);
  }

  async append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendResult> {
    this.#assertOpen();
    assertAppend(stream, expected, events);
    return this.#queue.append({ stream, expected, events });
  }

  async readStream(stream: string, from: Revision, max: number): Promise<StreamPage> {
    this.#assertOpen();
    const last = this.#recent.lastRevision(stream);
    if (last !== undefined && from > last) return { events: [], next: undefined };
    const page = await this.#turns.run(() => {
      this.#assertOpen();
      return this.#reader.readStream(stream, from, max);
    });
    const end = page.events.at(-1);
    if (page.next === undefined && end !== undefined) this.#recent.sawRevision(stream, end.revision);
    return page;
  }

  async readAll(after: Position | undefined, max: number, filter: EventFilter = {}): Promise<AllPage> {
    this.#assertOpen();
    const start = after === undefined ? 0 : this.#positions.readNumber(after);
    const { head } = this.#recent;
    if (start > head) throw new EventStoreError('position-unknown', `${after} is beyond the head of this store`);
    const recent = this.#recent.after(start);
    return recent === undefined
      ? this.#reader.readAll(start, head, max, filter)
      : this.#recentPage(recent, Math.min(max, PAGE_EVENTS), filter);
  }

  async head(): Promise<Position> {
    this.#assertOpen();
    return this.#positions.write(this.#recent.head);
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
      const page = await this.readAll(position, SUBSCRIPTION_PAGE_EVENTS, filter);
      for (const event of page.events) {
        if (signal.aborted) return;
        yield { type: 'event', event };
      }
      position = page.next;
      yield { type: 'checkpoint', position, atHead: page.atHead };
      // Between pages everybody else has a turn.
      if (page.atHead) await this.#newer(position, signal);
      else await new Promise(setImmediate);
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    await this.#queue.drain();
    this.#closed = true;
    this.#queue.stop(closedError());
    this.#wakeFollowers();
    this.#reader.close();
    await this.#writer.close();
    this.#lock.close();
  }

  /** Resolves when something stands behind the position, or the wait is over. */
  #newer(position: Position, signal: AbortSignal): Promise<void> {
    const isOver = (): boolean =>
      signal.aborted || this.#closed || this.#recent.head > this.#positions.readNumber(position);
    if (isOver()) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        this.#followers.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      this.#followers.add(wake);
      signal.addEventListener('abort', wake);
    });
  }

  #recentPage(recent: readonly RecordedEvent[], limit: number, filter: EventFilter): AllPage {
    const wanted = isEmpty(filter) ? recent : recent.filter((event) => isWanted(event, filter));
    const events = wanted.slice(0, limit);
    const last = events.at(-1);
    if (wanted.length > limit && last !== undefined) return { events, next: last.position, atHead: false };
    return { events, next: this.#positions.write(this.#recent.head), atHead: true };
  }

  #committed(batch: readonly WaitingAppend[], outcomes: readonly WriterOutcome[]): void {
    batch.forEach(({ stream, events }, index) => {
      const outcome = outcomes[index];
      if (outcome === undefined) return;
      if (outcome.type === 'conflict') this.#recent.sawRevision(stream, outcome.actual);
      else if (!outcome.repeated) this.#recent.add(this.#recorded(stream, events, outcome));
    });
    this.#wakeFollowers();
  }

  #recorded(
    stream: string,
    events: readonly NewEvent[],
    last: { readonly revision: number; readonly position: number },
  ): RecordedEvent[] {
    return events.map((event, index) => {
      const back = events.length - 1 - index;
      const [revision, position] = [last.revision - back, this.#positions.write(last.position - back)];
      // A copy: the caller's may be a piece of a large slab, or change now.
      return { ...event, body: new Uint8Array(event.body), stream, revision, position };
    });
  }

  #wakeFollowers(): void {
    for (const wake of [...this.#followers]) wake();
  }

  #assertOpen(): void {
    if (this.#closed) throw closedError();
  }
}

function isEmpty({ types, streamPrefix }: EventFilter): boolean {
  return types === undefined && streamPrefix === undefined;
}

function isWanted({ type, stream }: RecordedEvent, { types, streamPrefix }: EventFilter): boolean {
  return (
    (types === undefined || types.includes(type)) && (streamPrefix === undefined || stream.startsWith(streamPrefix))
  );
}

function closedError(): EventStoreError {
  return new EventStoreError('closed', 'the event store was closed');
}
