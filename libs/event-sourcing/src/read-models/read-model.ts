import type { DatabaseSync } from 'node:sqlite';
import type { DomainEvent } from '../decider.ts';
import type { RecordedEvent } from '../event-store.port.ts';

/** What is known about an event beside its content. */
export type EventContext = Omit<RecordedEvent, 'body' | 'type'>;

/** Each type of event is handled or declared ignored: one that is neither stops the model. */
export type EventHandlers<Event extends DomainEvent> = {
  readonly [Type in Event['type']]:
    | ((event: Extract<Event, { readonly type: Type }>, context: EventContext) => void)
    | 'ignored';
};

export interface OpenedReadModel<Event extends DomainEvent, View> {
  readonly on: EventHandlers<Event>;
  /** What the service asks; always sees whole batches. */
  readonly view: View;
  /** Called before a batch is committed: whoever kept changes in memory writes them now (`DocumentTable.flush`). */
  readonly flush?: () => void;
  /** Called after all rows were deleted (another store) or a batch was rolled back: whoever keeps something in memory forgets it. */
  readonly forget?: () => void;
}

export interface ReadModelDefinition<Event extends DomainEvent, View> {
  /** Folder and name in messages; kebab-case. */
  readonly name: string;
  /** Raised whenever tables or meaning change: the model is rebuilt from zero. */
  readonly version: number;
  /** Beginnings of the names of the streams it reads, `config.site-`: in these, every event must be known to it. */
  readonly streams: readonly string[];
  /**
   * Makes its tables (`CREATE TABLE IF NOT EXISTS`, no rows) and handlers. Everything is synchronous; handlers run inside a transaction. What a
   * handler makes of an event depends on the event and the model's own rows only: no clock, no random, no other model.
   */
  open(database: DatabaseSync): OpenedReadModel<Event, View>;
}

/** Only for inference: `const sites = defineReadModel<SiteEvent, SiteView>({…})`. */
export function defineReadModel<Event extends DomainEvent, View>(
  definition: ReadModelDefinition<Event, View>,
): ReadModelDefinition<Event, View> {
  if (!/^[a-z][a-z0-9-]*$/.test(definition.name)) throw new Error(`${definition.name} is no name of a read model`);
  return definition;
}
