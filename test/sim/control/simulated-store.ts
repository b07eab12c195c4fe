import {
  type AllPage,
  type AppendResult,
  type EventFilter,
  type EventStore,
  EventStoreError,
  type ExpectedRevision,
  MemoryEventStore,
  type MemoryEvents,
  type NewEvent,
  type Position,
  type StreamPage,
  type SubscriptionItem,
} from '@understudy/event-sourcing';
import type { Chance } from '@understudy/testkit';
import type { ProcessScope } from './process-scope.ts';

/** How a store behaves at present; faults change it. */
export interface StoreConduct {
  latencyMicrosMost: number;
  isAway: boolean;
  /** Of appends whose answer is lost. */
  lostAnswers: number;
}

export const goodConduct = (): StoreConduct => ({ latencyMicrosMost: 5000, isAway: false, lostAnswers: 0 });

interface Parts {
  readonly kept: MemoryEvents;
  readonly conduct: StoreConduct;
  readonly scope: ProcessScope;
  readonly random: Chance;
}

/** A process's connection to an event store: every call takes its time, may fail before or after it is durable, and ends with the process. */
export class SimulatedStore implements EventStore {
  readonly storeId: string;
  readonly #parts: Parts;
  readonly #store: MemoryEventStore;
  readonly #ended = Promise.withResolvers<undefined>();

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#store = new MemoryEventStore(parts.kept);
    this.storeId = this.#store.storeId;
    parts.scope.process.onKill(() => {
      this.#ended.resolve(undefined);
      void this.#store.close();
    });
  }

  async append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendResult> {
    const { conduct, random } = this.#parts;
    await this.#travel();
    const isLost = random.chance(conduct.lostAnswers);
    if (isLost && random.chance(0.5)) throw new EventStoreError('unknown-outcome', 'lost on its way there');
    const result = await this.#store.append(stream, expected, events);
    await this.#rest();
    if (isLost) throw new EventStoreError('unknown-outcome', 'lost on its way back');
    return result;
  }

  async readStream(stream: string, from: number, max: number): Promise<StreamPage> {
    await this.#travel();
    return await this.#store.readStream(stream, from, max);
  }

  async readAll(after: Position | undefined, max: number, filter?: EventFilter): Promise<AllPage> {
    await this.#travel();
    return await this.#store.readAll(after, max, filter);
  }

  async head(): Promise<Position> {
    await this.#travel();
    return await this.#store.head();
  }

  compare(a: Position, b: Position): -1 | 0 | 1 {
    return this.#store.compare(a, b);
  }

  async *subscribe(
    after: Position | undefined,
    signal: AbortSignal,
    filter?: EventFilter,
  ): AsyncGenerator<SubscriptionItem, void, undefined> {
    const items = this.#store.subscribe(after, signal, filter)[Symbol.asyncIterator]();
    for (;;) {
      // With the process ends whoever follows: its files are let go.
      const item = await Promise.race([this.#inScope(items.next()), this.#ended.promise]);
      if (item === undefined || item.done === true) return;
      await this.#travel();
      yield item.value;
    }
  }

  close(): Promise<void> {
    return this.#store.close();
  }

  async #travel(): Promise<void> {
    await this.#rest();
    if (this.#parts.conduct.isAway) throw new EventStoreError('unavailable', 'the store is away');
    if (this.#parts.kept.storeId !== this.storeId) throw new EventStoreError('failed', 'the store was replaced');
  }

  #rest(): Promise<void> {
    const { scope, random, conduct } = this.#parts;
    return scope.rest(random.between(50, conduct.latencyMicrosMost), 'store');
  }

  /** The append that it waits for is another process's: the news of it reaches this one like any answer. */
  #inScope<Value>(work: Promise<Value>): Promise<Value> {
    const { scope } = this.#parts;
    return new Promise((resolve, reject) => {
      work.then(
        (value) => scope.deliver(() => resolve(value)),
        (error) => scope.deliver(() => reject(error)),
      );
    });
  }
}
