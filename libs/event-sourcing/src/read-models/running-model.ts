import { join } from 'node:path';
import type { DomainEvent } from '../decider.ts';
import { EventStoreError, UnknownEventType } from '../event-store.error.ts';
import type { Position, RecordedEvent } from '../event-store.port.ts';
import { explainSqlite } from '../sqlite/sqlite-errors.ts';
import type { EventFeed } from './event-feed.ts';
import { ModelFile } from './model-file.ts';
import type { OpenedReadModel, ReadModelDefinition } from './read-model.ts';

export type AnyReadModel = ReadModelDefinition<never, unknown>;
export type DecodedEvent = readonly [event: DomainEvent, recorded: RecordedEvent];
type Handler = (event: DomainEvent, context: RecordedEvent) => void;

const UNSAVED_EVENTS_MAX = 5000;

/** One read model with its file: applies batches, keeps its place. */
export class RunningModel {
  readonly definition: AnyReadModel;
  position: Position | undefined;
  #caughtUp = false;
  /** Why it stopped; it stays where it was. */
  failure: Error | undefined;
  readonly #file: ModelFile;
  /** Events of others that passed since the checkpoint was saved: reading them again costs little, a transaction for each batch costs more. */
  #unsaved = 0;
  #storeId: string | undefined;
  readonly #opened: OpenedReadModel<never, unknown>;
  readonly #handlers: ReadonlyMap<string, unknown>;

  constructor(definition: AnyReadModel, folder: string, storeId: string | undefined) {
    this.definition = definition;
    this.#storeId = storeId;
    const { file, position } = ModelFile.open(join(folder, definition.name), storeId, definition.version);
    this.#file = file;
    this.position = position;
    this.#opened = definition.open(file.database);
    this.#handlers = new Map(Object.entries(this.#opened.on));
  }

  /** It was given everything there was at some moment since the start. */
  get caughtUp(): boolean {
    return this.#caughtUp;
  }

  reachedHead(): void {
    if (!this.#caughtUp) this.#file.shrinkCache();
    this.#caughtUp = true;
  }

  get view(): unknown {
    return this.#opened.view;
  }

  /** Of a batch, in order, what is new to it. */
  wanted(batch: readonly RecordedEvent[], feed: EventFeed): readonly RecordedEvent[] {
    const { position, definition } = this;
    const [first] = batch;
    const ours = batch.filter(({ stream }) => definition.streams.some((prefix) => stream.startsWith(prefix)));
    if (first === undefined || position === undefined || feed.compare(first.position, position) > 0) return ours;
    return ours.filter((recorded) => feed.compare(recorded.position, position) > 0);
  }

  /** The events it wants, of `passed`, up to `position`, in one transaction with the checkpoint. A failure stops this model only; a full disk throws: it is tried again. */
  apply(events: readonly DecodedEvent[], position: Position, passed: number): void {
    try {
      if (events.length > 0 || this.#unsaved >= UNSAVED_EVENTS_MAX) this.#write(events, position);
      else this.#unsaved += passed;
      this.position = position;
    } catch (error) {
      this.#opened.forget?.();
      const explained = explainSqlite(error, this.definition.name);
      if (explained instanceof EventStoreError && explained.retryable) throw explained;
      this.failure = explained as Error;
    }
  }

  /** Everything from zero, for another store. */
  begin(storeId: string | undefined): void {
    this.#storeId = storeId;
    this.#file.transaction(() => {
      this.#file.wipe();
      this.#file.save({ storeId, version: this.definition.version, position: undefined });
    });
    this.#opened.forget?.();
    this.position = undefined;
    this.failure = undefined;
    this.#caughtUp = false;
  }

  close(): void {
    try {
      if (this.#unsaved > 0 && this.failure === undefined && this.position) this.#write([], this.position);
    } catch {
      // A checkpoint that cannot be saved now costs reading those events again at the next start, nothing else.
    }
    this.#file.close();
  }

  #write(events: readonly DecodedEvent[], position: Position): void {
    this.#file.transaction(() => {
      for (const [event, recorded] of events) this.#handlerOf(event.type)?.(event, recorded);
      this.#opened.flush?.();
      this.#file.save({ storeId: this.#storeId, version: this.definition.version, position });
    });
    this.#unsaved = 0;
  }

  #handlerOf(type: string): Handler | undefined {
    const handler = this.#handlers.get(type);
    if (handler === 'ignored') return undefined;
    if (typeof handler !== 'function') throw new UnknownEventType(type);
    return handler as Handler;
  }
}
