import type { CommandHandler, DomainEvent } from '@understudy/event-sourcing';
import { inSpan } from '@understudy/observability';

/** The same handler, with a span for each command that it decides: the events carry it on. */
export function tracedCommands<State, Command, Event extends DomainEvent>(
  aggregate: string,
  handler: CommandHandler<State, Command, Event>,
): CommandHandler<State, Command, Event> {
  return {
    load: (id) => handler.load(id),
    handle(id, command, context) {
      const attributes = {
        'understudy.aggregate': aggregate,
        'understudy.aggregate.id': id,
        'understudy.command.id': context.commandId,
      };
      const request = {
        name: `decide ${typeOf(command)}`,
        kind: 'internal',
        parent: context.traceparent,
        attributes,
      } as const;
      return inSpan(request, async (span) => {
        const { traceparent } = span;
        const outcome = await handler.handle(
          id,
          command,
          traceparent === undefined ? context : { ...context, traceparent },
        );
        if (outcome.type === 'refusal') span.set('understudy.outcome', `refusal: ${outcome.code}`);
        else span.set('understudy.events', outcome.events.map(({ type }) => type).join(' '));
        return outcome;
      });
    },
  };
}

function typeOf(command: unknown): string {
  return typeof command === 'object' && command !== null && 'type' in command ? String(command.type) : 'command';
}
