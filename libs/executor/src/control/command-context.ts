import { randomUUID } from 'node:crypto';
import type { CommandContext } from '@understudy/messaging';

/** Around a command that an executor sends by itself. */
export function commandContext(principal: string, term: number): CommandContext {
  const commandId = randomUUID();
  return {
    commandId,
    correlationId: commandId,
    causationId: commandId,
    principal,
    term,
    epoch: 0,
    generation: 0,
    assignmentVersion: 0,
  };
}
