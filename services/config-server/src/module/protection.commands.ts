import type { CommandMap } from '@understudy/messaging';
import type { CommandParts } from '../commands.map.ts';

/** Commands about machines, items and assignments. `modules.get(…)` answers any provider. */
export function protectionCommands(_parts: CommandParts): CommandMap {
  return {};
}
