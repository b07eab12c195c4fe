import { understudy } from '@understudy/contracts';
import { isRefusal, type Refusal } from '@understudy/event-sourcing';
import type { AnyCommandEntry, CommandLog } from '@understudy/messaging';
import { z } from 'zod';
import type { AssignmentHeader } from '../assignment/assignment-keeper.ts';
import { executorCommand } from './executor-command.ts';

const { ApplyAssignment, ApplyAssignmentResult } = understudy.v1;

/** As much of an AssignmentKeeper as the command needs. */
export interface AssignmentTaker {
  apply(document: object): AssignmentHeader | Refusal;
}

export function applyAssignment(keeper: AssignmentTaker, log: CommandLog): AnyCommandEntry {
  return executorCommand({
    log,
    message: ApplyAssignment,
    result: ApplyAssignmentResult,
    kind: 'assigns',
    // Only the control plane's own servers may: that is the default of every command. The keeper checks the document.
    schema: z.object({ document: z.looseObject({}) }),
    run: ({ document }) => {
      const held = keeper.apply(document);
      return isRefusal(held) ? held : { held };
    },
  });
}
