import { api } from '@understudy/api-client';
import type { RegisterCommand } from '../../command.types.ts';
import { type BeginJob, type ItemOptions, itemVerb, runJobs } from './run-jobs.ts';

interface Options extends ItemOptions {
  readonly reason?: string;
}

type Send = (reason: { readonly reason?: string }) => BeginJob;

const VERBS: readonly (readonly [string, string, Send])[] = [
  [
    'pause',
    'hold replication; the disks work on, changes are remembered',
    (body) => (client, itemId, headers) => api.itemActionsPause({ client, path: { itemId }, body, headers }),
  ],
  [
    'resume',
    'go on with replication',
    (body) => (client, itemId, headers) => api.itemActionsResume({ client, path: { itemId }, body, headers }),
  ],
  [
    'resync',
    'compare the disks with the replica, all of them, and send what differs',
    (body) => (client, itemId, headers) => api.itemActionsResync({ client, path: { itemId }, body, headers }),
  ],
  [
    'undo',
    'take a failover back that is not committed: the source works again, what the stand-in wrote is lost',
    (body) => (client, itemId, headers) => api.itemActionsUndo({ client, path: { itemId }, body, headers }),
  ],
  [
    'commit',
    'the machine stays at the target; the point of its failover cannot be changed any more',
    (body) => (client, itemId, headers) => api.itemActionsCommit({ client, path: { itemId }, body, headers }),
  ],
];

/** Verbs that take an item and a reason, nothing else. */
export const register: RegisterCommand = (program, context) => {
  for (const [verb, description, send] of VERBS)
    itemVerb(program, verb, description)
      .option('--reason <text>', 'why; it stands in the history')
      .action(async (names: readonly string[], options: Options, command) => {
        const reason = options.reason === undefined ? {} : { reason: options.reason };
        await runJobs(context(command), names, options, send(reason));
      });
  itemVerb(program, 'retry', 'the failed operation of an item once more, from where it stopped').action(
    async (names: readonly string[], options: ItemOptions, command) =>
      runJobs(context(command), names, options, (client, itemId, headers) =>
        api.itemActionsRetry({ client, path: { itemId }, headers }),
      ),
  );
};
