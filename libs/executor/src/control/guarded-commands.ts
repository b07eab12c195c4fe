import type { AnyCommandEntry, CommandMap } from '@understudy/messaging';
import type { TermGuard } from './term-guard.ts';

/** Every command of the map, after its term and epoch were admitted. */
export function guardedCommands(map: CommandMap, guard: TermGuard): CommandMap {
  return Object.freeze(Object.fromEntries(Object.entries(map).map(([name, entry]) => [name, guarded(entry, guard)])));
}

function guarded(entry: AnyCommandEntry, guard: TermGuard): AnyCommandEntry {
  return { ...entry, handle: (command, context) => guard.admit(context) ?? entry.handle(command, context) };
}
