import type { EventCodec } from '../codec/event-codec.ts';
import type { DomainEvent } from '../decider.ts';
import { EventStoreError } from '../event-store.error.ts';
import type { Position, RecordedEvent } from '../event-store.port.ts';
import type { EventFeed } from './event-feed.ts';
import type { ReadModelDefinition } from './read-model.ts';
import { type AnyReadModel, type DecodedEvent, RunningModel } from './running-model.ts';

export interface ReadModelRunnerOptions {
  readonly feed: EventFeed;
  /** Knows every event of the streams that the models read. */
  readonly codec: EventCodec<DomainEvent>;
  /** `<data>/read-models`; each model has a folder in it. */
  readonly folder: string;
  // biome-ignore lint/suspicious/noExplicitAny: models of different events stand in one list.
  readonly models: readonly ReadModelDefinition<any, any>[];
  /** After a batch is in all models: for streams to watchers, lag metrics, traces. May be empty. */
  readonly onApplied?: (batch: readonly RecordedEvent[], position: Position) => void;
  /** A model stopped (unknown event, defect), or the feed or the disk failed and is tried again. */
  readonly onTrouble?: (trouble: { readonly model?: string; readonly error: Error }) => void;
}

export interface ReadModelStatus {
  readonly name: string;
  readonly state: 'catching-up' | 'live' | 'stopped';
  readonly position: Position | undefined;
  readonly reason?: string;
}

/** How many events are applied in one turn of the event loop: live, others wait for a turn; before that nobody asks yet. An item's event takes about 0.1 ms. */
const BATCH_EVENTS = 100;
const CATCH_UP_EVENTS = 5000;
const RETRY_MILLIS = 500;

/** Feeds all read models of a service from one subscription: each event is read and decoded once. */
export class ReadModelRunner {
  readonly #options: ReadModelRunnerOptions;
  readonly #abort = new AbortController();
  readonly #waiting = new Set<() => void>();
  readonly #models: readonly RunningModel[];
  #running: Promise<void> | undefined;

  constructor(options: ReadModelRunnerOptions) {
    this.#options = options;
    const { models, folder, feed } = options;
    this.#models = models.map((definition) => new RunningModel(definition as AnyReadModel, folder, feed.storeId));
  }

  /** Begins to follow the feed; resolves at once. */
  start(): void {
    this.#running ??= this.#run();
  }

  /** What a model answers with; stays the same object, also over a rebuild. */
  // biome-ignore lint/suspicious/noExplicitAny: the events do not matter here.
  view<View>(definition: ReadModelDefinition<any, View>): View {
    return this.#modelOf(definition.name).view as View;
  }

  /** Every model was at the head since the start and none has stopped. */
  get isReady(): boolean {
    return this.#models.every((model) => model.caughtUp && model.failure === undefined);
  }

  /** Until every model was at the head or has stopped: before a service answers from them. As long as it takes. */
  async untilCaughtUp(): Promise<void> {
    const isOver = (): boolean => this.#abort.signal.aborted || this.#hasCaughtUp;
    if (!isOver()) await this.#waitUntil(isOver);
  }

  /** What all models have in common: the lowest position; undefined before the first batch. */
  get position(): Position | undefined {
    return this.#lowest(this.#models);
  }

  statuses(): ReadModelStatus[] {
    return this.#models.map(({ definition, position, caughtUp, failure }) => {
      if (failure !== undefined) return { name: definition.name, state: 'stopped', position, reason: failure.message };
      return { name: definition.name, state: caughtUp ? 'live' : 'catching-up', position };
    });
  }

  /** Until all models (or the one named) show what happened up to the position. `stopped`: a model will not get there. */
  async waitFor(
    position: Position,
    timeoutMillis: number,
    modelName?: string,
  ): Promise<'reached' | 'timed-out' | 'stopped'> {
    const reached = (): boolean => this.#concerned(modelName).every((model) => this.#isAt(model, position));
    const stopped = (): boolean => this.#concerned(modelName).some((model) => model.failure !== undefined);
    const isOver = (): boolean => reached() || stopped() || this.#abort.signal.aborted;
    if (!isOver()) await this.#waitUntil(isOver, timeoutMillis);
    if (reached()) return 'reached';
    return stopped() ? 'stopped' : 'timed-out';
  }

  async close(): Promise<void> {
    this.#abort.abort();
    await this.#running;
    this.#notify();
    for (const model of this.#models) model.close();
  }

  get #hasCaughtUp(): boolean {
    return this.#models.every(({ caughtUp, failure }) => caughtUp || failure !== undefined);
  }

  #concerned(name: string | undefined): readonly RunningModel[] {
    return name === undefined ? this.#models : [this.#modelOf(name)];
  }

  #modelOf(name: string): RunningModel {
    const model = this.#models.find(({ definition }) => definition.name === name);
    if (model === undefined) throw new Error(`no read model ${name}`);
    return model;
  }

  #isAt(model: RunningModel, position: Position): boolean {
    return model.position !== undefined && this.#options.feed.compare(model.position, position) >= 0;
  }

  async #run(): Promise<void> {
    while (!this.#abort.signal.aborted) {
      try {
        await this.#follow();
      } catch (error) {
        this.#options.onTrouble?.({ error: error as Error });
        if (isAnotherStore(error)) for (const model of this.#models) model.begin(this.#options.feed.storeId);
        await pause(RETRY_MILLIS, this.#abort.signal);
      }
    }
  }

  /** From the model that is furthest behind; the others skip what they have. Stopped ones wait for the next start. */
  async #follow(): Promise<void> {
    const after = this.#lowest(this.#models.filter((model) => model.failure === undefined));
    const batch: RecordedEvent[] = [];
    for await (const item of this.#options.feed.subscribe(after, this.#abort.signal)) {
      const enough = this.#hasCaughtUp ? BATCH_EVENTS : CATCH_UP_EVENTS;
      if (item.type === 'event') {
        batch.push(item.event);
        if (batch.length < enough) continue;
        this.#applyBatch(batch.splice(0), item.event.position, false);
        await new Promise(setImmediate);
      } else if (item.atHead || enough === BATCH_EVENTS || batch.length === 0) {
        this.#applyBatch(batch.splice(0), item.position, item.atHead);
      }
    }
  }

  #lowest(models: readonly RunningModel[]): Position | undefined {
    let lowest: Position | undefined;
    for (const { position } of models) {
      if (position === undefined) return undefined;
      if (lowest === undefined || this.#options.feed.compare(position, lowest) < 0) lowest = position;
    }
    return lowest;
  }

  #applyBatch(batch: readonly RecordedEvent[], position: Position, atHead: boolean): void {
    const { feed } = this.#options;
    const decoded = new Map<RecordedEvent, DecodedEvent>();
    for (const model of this.#models) {
      if (model.failure !== undefined) continue;
      if (model.position !== undefined && feed.compare(position, model.position) < 0) continue;
      const wanted = model.wanted(batch, feed);
      this.#applyTo(model, wanted, decoded, position, batch.length);
      if (atHead && model.failure === undefined) model.reachedHead();
    }
    this.#options.onApplied?.(batch, position);
    this.#notify();
  }

  #applyTo(
    model: RunningModel,
    wanted: readonly RecordedEvent[],
    decoded: Map<RecordedEvent, DecodedEvent>,
    position: Position,
    passed: number,
  ): void {
    let events: DecodedEvent[];
    try {
      events = wanted.map((recorded) => this.#decode(recorded, decoded));
    } catch (error) {
      model.failure = error as Error;
      events = [];
    }
    if (model.failure === undefined) model.apply(events, position, passed);
    if (model.failure !== undefined) {
      this.#options.onTrouble?.({ model: model.definition.name, error: model.failure });
    }
  }

  #decode(recorded: RecordedEvent, decoded: Map<RecordedEvent, DecodedEvent>): DecodedEvent {
    const known = decoded.get(recorded);
    if (known !== undefined) return known;
    const event: DecodedEvent = [this.#options.codec.decode(recorded.type, recorded.body), recorded];
    decoded.set(recorded, event);
    return event;
  }

  #notify(): void {
    for (const check of [...this.#waiting]) check();
  }

  #waitUntil(isOver: () => boolean, timeoutMillis?: number): Promise<void> {
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(check);
        resolve();
      };
      const check = (): void => {
        if (isOver()) end();
      };
      const timer = timeoutMillis === undefined ? undefined : setTimeout(end, timeoutMillis);
      this.#waiting.add(check);
    });
  }
}

function isAnotherStore(error: unknown): boolean {
  return error instanceof EventStoreError && error.code === 'position-unknown';
}

function pause(millis: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(end, millis);
    signal.addEventListener('abort', end);
    function end(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    }
  });
}
