import type { Refusal } from '@understudy/event-sourcing';
import type { AnyCommandEntry, CommandMap, HandlerContext } from './command-map.ts';

/** As much of a `CommandLog` as is needed. */
export interface Admission {
  admit(marks: { readonly term: number; readonly epoch: number }): Promise<Refusal | undefined>;
}

/**
 * The same commands, refused from an orchestrator whose lease or term is over: one that slept and wakes up changes nothing. For services that keep
 * results elsewhere (in their event store); executors put the whole command log around their effects.
 */
export function admitting(admission: Admission, map: CommandMap): CommandMap {
  return Object.fromEntries(Object.entries(map).map(([name, entry]) => [name, admitted(admission, entry)]));
}

function admitted(admission: Admission, entry: AnyCommandEntry): AnyCommandEntry {
  const handle = async (command: unknown, context: HandlerContext) => {
    const stale = context.sender.role === 'orchestrator' ? await admission.admit(context) : undefined;
    return stale ?? entry.handle(command, context);
  };
  return { ...entry, handle };
}
