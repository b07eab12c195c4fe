import { understudy } from '@understudy/contracts';
import { isRefusal } from '@understudy/event-sourcing';
import { type AnyCommandEntry, command } from '@understudy/messaging';

const { ApplyAssignment, ApplyAssignmentResult } = understudy.v1;

/** As much of an AssignmentKeeper as the command needs. */
export interface AssignmentTaker {
  apply(document: object): ReturnType<import('../assignment/assignment-keeper.ts').AssignmentKeeper<unknown>['apply']>;
}

/** ApplyAssignment: its version is its identity, so it needs no key. */
export function applyAssignment(keeper: AssignmentTaker): AnyCommandEntry {
  return command({
    message: ApplyAssignment,
    result: ApplyAssignmentResult,
    handle: ({ document }) => {
      const taken = keeper.apply(document ?? {});
      if (isRefusal(taken)) return taken;
      return { type: 'accepted', body: { held: taken } };
    },
  });
}
