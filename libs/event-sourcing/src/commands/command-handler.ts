import { setTimeout as delay } from 'node:timers/promises';
import type { EventCodec } from '../codec/event-codec.ts';
import { type Decider, type DomainEvent, isRefusal, type Refusal, refuse } from '../decider.ts';
import { EventStoreError, UnknownEventType } from '../event-store.error.ts';
import type { AppendResult, EventStore, NewEvent, Position, Revision } from '../event-store.port.ts';
import { eventId } from './event-ids.ts';
import type { LoadedStream } from './loaded-stream.ts';
import { StreamLoader } from './stream-loader.ts';
import { Turns } from './turns.ts';

export interface CommandContext {
  /** The same for every repetition of the command: it is the key under which its outcome is found again. */
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId: string;
  readonly principal: string;
  readonly traceparent?: string;
  readonly nowMillis: number;
  /** The revision the asker has seen (If-Match); another one there is the refusal `revision-mismatch`. */
  readonly ifRevision?: Revision;
}

export interface AcceptedCommand<Event extends DomainEvent> {
  readonly type: 'accepted';
  /** Of the stream after the command; -1 when there still is none. */
  readonly revision: Revision;
  /** A read model that has reached it shows the command's effect. */
  readonly position: Position;
  /** Empty when the command changed nothing. */
  readonly events: readonly Event[];
}

export type CommandOutcome<Event extends DomainEvent> = AcceptedCommand<Event> | Refusal;

export interface CommandHandler<State, Command, Event extends DomainEvent> {
  /** Rejects with `EventStoreError` only: everything that was expected is in the outcome. */
  handle(id: string, command: Command, context: CommandContext): Promise<CommandOutcome<Event>>;
  /** The state now; revision -1 when there is no such stream. Rejects with `EventStoreError` or `UnknownEventType`. */
  load(id: string): Promise<{ readonly state: State; readonly revision: Revision }>;
}

export interface CommandHandlerParts<State, Command, Event extends DomainEvent> {
  readonly store: EventStore;
  readonly decider: Decider<State, Command, Event>;
  readonly codec: EventCodec<Event>;
  /** `config.site-<id>`. */
  readonly streamOf: (id: string) => string;
  /** Folded streams that are kept in memory; 10,000 when left out. */
  readonly cachedStreamsMax?: number;
  /** Waits before an append whose outcome is unknown is repeated. */
  readonly repeatAfterMillis?: readonly number[];
}

const CONFLICTS_MAX = 10;
/** A fleet of this size is decided about without reading its histories again and again. */
const CACHED_STREAMS_MAX = 10_000;

/** Load, fold, decide, append: written once (recovery.md §1). */
export function createCommandHandler<State, Command, Event extends DomainEvent>(
  parts: CommandHandlerParts<State, Command, Event>,
): CommandHandler<State, Command, Event> {
  return new StreamCommandHandler(parts);
}

class StreamCommandHandler<State, Command, Event extends DomainEvent> implements CommandHandler<State, Command, Event> {
  readonly #parts: CommandHandlerParts<State, Command, Event>;
  readonly #loader: StreamLoader<State, Event>;
  readonly #turns = new Turns();

  constructor(parts: CommandHandlerParts<State, Command, Event>) {
    this.#parts = parts;
    this.#loader = new StreamLoader(
      parts.store,
      parts.decider,
      parts.codec,
      parts.cachedStreamsMax ?? CACHED_STREAMS_MAX,
    );
  }

  handle(id: string, command: Command, context: CommandContext): Promise<CommandOutcome<Event>> {
    const stream = this.#parts.streamOf(id);
    return this.#turns.take(stream, () => this.#handleInTurn(stream, command, context));
  }

  load(id: string): Promise<{ readonly state: State; readonly revision: Revision }> {
    const stream = this.#parts.streamOf(id);
    return this.#turns.take(stream, async () => {
      const { state, revision } = await this.#loader.load(stream);
      return { state, revision };
    });
  }

  async #handleInTurn(stream: string, command: Command, context: CommandContext): Promise<CommandOutcome<Event>> {
    try {
      for (let attempt = 0; attempt < CONFLICTS_MAX; attempt++) {
        const outcome = await this.#attempt(stream, command, context);
        if (outcome !== 'conflict') return outcome;
      }
    } catch (error) {
      if (error instanceof UnknownEventType) return tooOld(error);
      throw error;
    }
    throw new EventStoreError('contended', `${stream}: ${CONFLICTS_MAX} times another writer was faster`);
  }

  async #attempt(
    stream: string,
    command: Command,
    context: CommandContext,
  ): Promise<CommandOutcome<Event> | 'conflict'> {
    const loaded = await this.#loader.load(stream);
    const earlier = loaded.mayContain(context.commandId) && (await this.#earlierOutcome(stream, context.commandId));
    if (earlier) return earlier;
    if (context.ifRevision !== undefined && context.ifRevision !== loaded.revision) return mismatch(loaded.revision);
    const decision = this.#parts.decider.decide(command, loaded.state);
    if (isRefusal(decision)) return decision;
    if (decision.length === 0) return this.#accept(loaded.revision, await this.#parts.store.head(), []);
    return this.#append(stream, loaded, decision, context);
  }

  async #append(
    stream: string,
    loaded: LoadedStream<State, Event>,
    events: readonly Event[],
    context: CommandContext,
  ): Promise<AcceptedCommand<Event> | 'conflict'> {
    const stored = events.map((event, index) => this.#newEvent(event, index, context));
    const result = await this.#appendSurely(stream, loaded.revision, stored);
    if (result.type === 'conflict') return 'conflict';
    const first = loaded.revision + 1;
    try {
      events.forEach((event, index) => {
        loaded.advance(event, context.commandId, first + index);
      });
    } catch (error) {
      // A decider that cannot fold what it decided is a defect; what is stored is stored, and the half-folded state must not live on.
      this.#loader.forget(stream);
      throw error;
    }
    return this.#accept(result.revision, result.position, events);
  }

  #newEvent(event: Event, index: number, context: CommandContext): NewEvent {
    const { commandId, correlationId, causationId, principal, traceparent, nowMillis } = context;
    return {
      id: eventId(commandId, index),
      type: event.type,
      body: this.#parts.codec.encode(event),
      metadata: {
        commandId,
        correlationId,
        causationId,
        principal,
        ...(traceparent !== undefined && { traceparent }),
        atMillis: nowMillis,
      },
    };
  }

  /** The same ids at the same revision again, as long as nobody knows what became of them. */
  async #appendSurely(stream: string, revision: Revision, events: readonly NewEvent[]): Promise<AppendResult> {
    const expected = revision < 0 ? 'no-stream' : revision;
    for (const waitMillis of this.#parts.repeatAfterMillis ?? [20, 100, 500]) {
      try {
        return await this.#parts.store.append(stream, expected, events);
      } catch (error) {
        if (!isWorthRepeating(error)) throw error;
        await delay(waitMillis);
      }
    }
    return this.#parts.store.append(stream, expected, events);
  }

  async #earlierOutcome(stream: string, commandId: string): Promise<AcceptedCommand<Event> | undefined> {
    const recorded = await this.#loader.eventsOf(stream, commandId);
    const last = recorded.at(-1);
    if (last === undefined) return undefined;
    const events = recorded.map(({ type, body }) => this.#parts.codec.decode(type, body));
    return this.#accept(last.revision, last.position, events);
  }

  #accept(revision: Revision, position: Position, events: readonly Event[]): AcceptedCommand<Event> {
    return { type: 'accepted', revision, position, events };
  }
}

function isWorthRepeating(error: unknown): boolean {
  return error instanceof EventStoreError && (error.code === 'unknown-outcome' || error.code === 'unavailable');
}

function mismatch(actual: Revision): Refusal {
  return refuse(
    'revision-mismatch',
    actual < 0 ? 'It does not exist.' : `It was changed since it was read: it now has revision ${actual}.`,
    'Read it again, look at what changed, and repeat the change with the new revision.',
  );
}

function tooOld(error: UnknownEventType): Refusal {
  return refuse(
    'event-unknown',
    `The event ${error.eventType} in its history was written by a newer release.`,
    'Upgrade this service: it does not decide on a history that it does not understand.',
  );
}
