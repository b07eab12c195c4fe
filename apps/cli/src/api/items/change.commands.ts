import { type api, connect } from '@understudy/api-client';
import type { RegisterCommand } from '../../command.types.ts';
import { collect } from '../../option-values.ts';
import { idOf } from '../exchange.ts';
import { kindOf } from '../kinds.ts';
import { type ItemOptions, itemVerb, runJobs } from './run-jobs.ts';

/** What is chosen anew while a machine is protected. */
export const register: RegisterCommand = (program, context) => {
  itemVerb(program, 'set-disks', 'choose which disks are replicated; added and grown disks of the machine come along')
    .option('--exclude <disk>', 'name or id of a disk that is not replicated; once for each', collect, [])
    .action(async (names: readonly string[], options: ItemOptions & { exclude: readonly string[] }, command) =>
      runJobs(context(command), names, options, 'change-disks', {
        excludedDisks: [...options.exclude],
      } satisfies api.ChangeDisks),
    );
  itemVerb(program, 'set-policy', 'follow another policy, at once')
    .requiredOption('--policy <name>', 'the policy')
    .action(async (names: readonly string[], options: ItemOptions & { policy: string }, command) => {
      const made = context(command);
      const policyId = await idOf(connect(made.connection()), kindOf('policy'), options.policy);
      await runJobs(made, names, options, 'apply-policy', { policyId } satisfies api.ApplyPolicy);
    });
  itemVerb(program, 'move', 'replicate through another process server, without a resync')
    .option('--through <process-server>', 'which one (default: the least full one)')
    .action(async (names: readonly string[], options: ItemOptions & { through?: string }, command) => {
      const body: api.MoveProcessServer = options.through === undefined ? {} : { processServer: options.through };
      await runJobs(context(command), names, options, 'move-process-server', body);
    });
};
