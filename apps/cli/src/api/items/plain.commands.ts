import type { api } from '@understudy/api-client';
import type { RegisterCommand } from '../../command.types.ts';
import { type ItemOptions, itemVerb, runJobs } from './run-jobs.ts';

interface Options extends ItemOptions {
  readonly reason?: string;
}

/** Verb, route below the item, what it does. */
const VERBS = [
  ['pause', 'pause', 'hold replication; the disks work on, changes are remembered'],
  ['resume', 'resume', 'go on with replication'],
  ['resync', 'resync', 'compare the disks with the replica, all of them, and send what differs'],
  [
    'undo',
    'undo-failover',
    'take a failover back that is not committed: the source works again, what the stand-in wrote is lost',
  ],
  [
    'commit',
    'commit-failover',
    'the machine stays at the target; the point of its failover cannot be changed any more',
  ],
] as const;

/** Verbs that take an item and a reason, nothing else. */
export const register: RegisterCommand = (program, context) => {
  for (const [verb, action, description] of VERBS)
    itemVerb(program, verb, description)
      .option('--reason <text>', 'why; it stands in the history')
      .action(async (names: readonly string[], options: Options, command) => {
        const body: api.ItemAction = options.reason === undefined ? {} : { reason: options.reason };
        await runJobs(context(command), names, options, action, body);
      });
  itemVerb(program, 'retry', 'the failed operation of an item once more, from where it stopped').action(
    async (names: readonly string[], options: ItemOptions, command) =>
      runJobs(context(command), names, options, 'retry'),
  );
};
