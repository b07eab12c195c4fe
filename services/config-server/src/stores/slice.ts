import type { Decider, DomainEvent, EventCodec } from '@understudy/event-sourcing';

/** What the read model adds to what a projection makes. */
export interface EventFacts {
  /** Of the event in its stream. */
  readonly revision: number;
  /** Id of the aggregate: what follows the prefix in the stream's name. */
  readonly id: string;
  readonly atMillis: number;
  readonly principal: string;
}

/** What an event makes of a document; `undefined` removes it. The revision is added by the model. */
export type Projection<Document, Event> = (
  document: Document | undefined,
  event: Event,
  facts: EventFacts,
) => Omit<Document, 'revision'> | undefined;

/** The fields that every document of a slice has. */
export interface SliceDocument {
  readonly id: string;
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly revision: number;
}

/** An aggregate with its read model, as one thing: everything about a noun in its folder, tied together in `<noun>.slice.ts`. */
export interface Slice<State, Command, Event extends DomainEvent, Document extends SliceDocument> {
  /** `site`; its streams are `config.<kind>-<id>`. Its names are unique. */
  readonly kind: string;
  readonly decider: Decider<State, Command, Event>;
  readonly codec: EventCodec<Event>;
  readonly project: Projection<Document, Event>;
  /** Raise it when the projection changes: the read model is built anew. */
  readonly version: number;
  /** Fields of the document that a list can be filtered by. */
  readonly filters: readonly (keyof Document & string)[];
  /** The name that is taken while the aggregate lives; `undefined` when it never came or has ended. */
  readonly nameOf: (state: State) => string | undefined;
}
