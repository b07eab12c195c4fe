import type { EventCodec } from '../codec/event-codec.ts';
import type { CommandContext } from '../commands/command-handler.ts';
import { type Decider, refuse } from '../decider.ts';
import { UnknownEventType } from '../event-store.error.ts';
import type { NewEvent } from '../event-store.port.ts';
import { DocumentTable } from '../read-models/document-table.ts';
import { defineReadModel } from '../read-models/read-model.ts';

/** The smallest aggregate that shows everything: it counts up to a limit. */
export type CounterEvent =
  | { readonly type: 'CounterBegun'; readonly name: string; readonly limit: number }
  | { readonly type: 'Counted'; readonly by: number };
export type CounterCommand =
  | { readonly type: 'begin'; readonly name: string; readonly limit: number }
  | { readonly type: 'count'; readonly by: number };
export interface CounterState {
  readonly limit: number;
  readonly count: number;
}

export const counterDecider: Decider<CounterState | undefined, CounterCommand, CounterEvent> = {
  initialState: undefined,
  decide(command, state) {
    if (command.type === 'begin') {
      if (state !== undefined) return refuse('counter-exists', 'It exists.', 'Take another name.', { when: 'never' });
      return [{ type: 'CounterBegun', name: command.name, limit: command.limit }];
    }
    if (state === undefined) return refuse('counter-missing', 'There is none.', 'Begin it.');
    if (state.count + command.by > state.limit) return refuse('limit-reached', 'Too many.', 'Count less.');
    if (command.by === 0) return [];
    return Array.from({ length: command.by }, () => ({ type: 'Counted', by: 1 }) as const);
  },
  evolve(state, event) {
    switch (event.type) {
      case 'CounterBegun':
        return { limit: event.limit, count: 0 };
      case 'Counted':
        return { limit: state?.limit ?? 0, count: (state?.count ?? 0) + event.by };
      default:
        throw new UnknownEventType((event as { type: string }).type);
    }
  },
};

/** JSON: what the bytes are does not matter here. */
export const counterCodec: EventCodec<CounterEvent> = {
  types: ['CounterBegun', 'Counted'],
  encode: ({ type: _, ...fields }) => Buffer.from(JSON.stringify(fields)),
  decode(type, body) {
    if (!this.types.includes(type)) throw new UnknownEventType(type);
    return { type, ...JSON.parse(Buffer.from(body).toString()) } as CounterEvent;
  },
};

export interface CounterDocument {
  readonly count: number;
}

export const counterModel = defineReadModel<CounterEvent, DocumentTable<CounterDocument>>({
  name: 'counters',
  version: 1,
  streams: ['test.counter-'],
  open(database) {
    const counters = new DocumentTable<CounterDocument>(database, 'counters', { fields: { count: (it) => it.count } });
    return {
      view: counters,
      flush: () => counters.flush(),
      forget: () => counters.forget(),
      on: {
        CounterBegun(event, { stream, revision }) {
          counters.put({ id: stream, name: event.name, revision, labels: {}, document: { count: 0 } });
        },
        Counted(event, { stream, revision }) {
          counters.update(stream, ({ document }) => ({ revision, document: { count: document.count + event.by } }));
        },
      },
    };
  },
});

let commands = 0;

export function commandContext(more: Partial<CommandContext> = {}): CommandContext {
  commands += 1;
  return {
    commandId: `command-${commands}`,
    correlationId: 'correlation',
    causationId: 'causation',
    principal: 'user:anna',
    nowMillis: 1_700_000_000_000,
    ...more,
  };
}

/** An event with a body of its own, for tests of stores. */
export function anEvent(number: number, more: Partial<NewEvent> = {}): NewEvent {
  const commandId = `command-${number}`;
  return {
    id: `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`,
    type: 'Counted',
    body: Buffer.from(`body ${number}`),
    metadata: { commandId, correlationId: 'c', causationId: 'c', principal: 'user:anna', atMillis: number },
    ...more,
  };
}
