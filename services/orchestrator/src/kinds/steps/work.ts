import type { CommandWork, WaitWork } from '../step.types.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

type CommandOptions = Pick<CommandWork, 'request'> & Partial<CommandWork>;

/** Something that changes at an executor and is found again by its key. */
export function effect(options: CommandOptions): CommandWork {
  return {
    type: 'command',
    hasEffect: true,
    timeoutMillis: 30 * SECOND,
    patienceMillis: 5 * MINUTE,
    ...options,
  };
}

/** Something that is only looked at. */
export function query(options: CommandOptions): CommandWork {
  return {
    type: 'command',
    hasEffect: false,
    timeoutMillis: 10 * SECOND,
    patienceMillis: 2 * MINUTE,
    ...options,
  };
}

export function wait(options: Pick<WaitWork, 'look' | 'dueMillis'> & Partial<WaitWork>): WaitWork {
  return { type: 'wait', everyMillis: SECOND, ...options };
}
