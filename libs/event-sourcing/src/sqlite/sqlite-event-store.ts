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
  Revision,
  StreamPage,
  SubscriptionItem,
} from '../event-store.port.ts';
import { comparePositions, Positions } from '../positions.ts';
import { AppendQueue } from './append-queue.ts';
import { EventReader } from './event-reader.ts';
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
  readonly #lock: { close(): void };
  readonly #followers = new Set<() => void>();
  #closed = false;

  constructor({ path, writer, lock, onFailed }: SqliteEventStoreParts) {
    this.storeId = writer.storeId;
    this.#positions = new Positions(writer.storeId);
    this.#writer = writer;
    this.#lock = lock;
    this.#reader = new EventReader(path, this.#positions);
    this.#queue = new AppendQueue(writer, this.#positions, () => this.#wakeFollowers(), onFailed);
  }

  async append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendResult> {
    this.#assertOpen();
    assertAppend(stream, expected, events);
    return this.#queue.append({ stream, expected, events });
  }

  async readStream(stream: string, from: Revision, max: number): Promise<StreamPage> {
    this.#assertOpen();
    return this.#reader.readStream(stream, from, max);
  }

  async readAll(after: Position | undefined, max: number, filter: EventFilter = {}): Promise<AllPage> {
    this.#assertOpen();
    return this.#reader.readAll(after, max, filter);
  }

  async head(): Promise<Position> {
    this.#assertOpen();
    return this.#reader.head();
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
      signal.aborted || this.#closed || this.#reader.headNumber() > this.#positions.readNumber(position);
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

  #wakeFollowers(): void {
    for (const wake of [...this.#followers]) wake();
  }

  #assertOpen(): void {
    if (this.#closed) throw closedError();
  }
}

function closedError(): EventStoreError {
  return new EventStoreError('closed', 'the event store was closed');
}
