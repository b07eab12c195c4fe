import { understudy } from '@understudy/contracts';
import { isRefusal, type Refusal, refuse } from '@understudy/event-sourcing';
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
    // Only the control plane's own servers may: that is the default of every command. The keeper checks the rest of the document.
    schema: z.object({ document: z.looseObject({ header: z.looseObject({ issuer: z.uuid(), term: z.number() }) }) }),
    run: ({ document }, { term }) => {
      if (document.header.term !== term) return termsDiffer(document.header.term, term);
      const held = keeper.apply(document);
      return isRefusal(held) ? held : { held };
    },
  });
}

/** Else a document could raise the term for ever that everything after it is measured by. */
function termsDiffer(inDocument: number, inCommand: number): Refusal {
  return refuse(
    'malformed-command',
    `The assignment is of term ${inDocument}, its command of term ${inCommand}.`,
    'Nothing to do here: the configuration server sends its own term in both.',
    { field: '/body/document/header/term', when: 'never' },
  );
}
