import type { EventCodec } from '../codec/event-codec.ts';
import type { Decider, DomainEvent } from '../decider.ts';
import type { EventStore, RecordedEvent } from '../event-store.port.ts';
import { LoadedStream } from './loaded-stream.ts';

const PAGE_EVENTS = 500;

/** Folds streams and keeps the most recently used ones, so that a command reads only what is new. */
export class StreamLoader<State, Event extends DomainEvent> {
  readonly #store: EventStore;
  readonly #decider: Pick<Decider<State, never, Event>, 'evolve' | 'initialState'>;
  readonly #codec: EventCodec<Event>;
  readonly #kept = new Map<string, LoadedStream<State, Event>>();
  readonly #keptMax: number;

  constructor(
    store: EventStore,
    decider: Pick<Decider<State, never, Event>, 'evolve' | 'initialState'>,
    codec: EventCodec<Event>,
    keptMax: number,
  ) {
    this.#store = store;
    this.#decider = decider;
    this.#codec = codec;
    this.#keptMax = keptMax;
  }

  async load(stream: string): Promise<LoadedStream<State, Event>> {
    const loaded = this.#kept.get(stream) ?? new LoadedStream<State, Event>(this.#decider, this.#codec);
    try {
      for (;;) {
        const page = await this.#store.readStream(stream, loaded.revision + 1, PAGE_EVENTS);
        for (const event of page.events) loaded.apply(event);
        if (page.next === undefined) break;
      }
    } catch (error) {
      this.#kept.delete(stream);
      throw error;
    }
    this.#keep(stream, loaded);
    return loaded;
  }

  /** What this command once wrote into the stream; empty when it did not. */
  async eventsOf(stream: string, commandId: string): Promise<RecordedEvent[]> {
    const found: RecordedEvent[] = [];
    let from: number | undefined = 0;
    while (from !== undefined) {
      const page = await this.#store.readStream(stream, from, PAGE_EVENTS);
      for (const event of page.events) if (event.metadata.commandId === commandId) found.push(event);
      from = page.next;
    }
    return found;
  }

  forget(stream: string): void {
    this.#kept.delete(stream);
  }

  /** A Map keeps the order of insertion: the oldest is the first. */
  #keep(stream: string, loaded: LoadedStream<State, Event>): void {
    this.#kept.delete(stream);
    if (loaded.revision < 0) return;
    this.#kept.set(stream, loaded);
    if (this.#kept.size <= this.#keptMax) return;
    for (const oldest of this.#kept.keys()) {
      this.#kept.delete(oldest);
      break;
    }
  }
}
