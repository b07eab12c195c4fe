import type { api } from '@understudy/api-client';
import type { RegisterCommand } from '../../command.types.ts';
import { type ItemOptions, itemVerb, runJobs } from './run-jobs.ts';

interface Options extends ItemOptions {
  readonly confirm?: string;
  readonly keepPoints?: boolean;
  readonly reason?: string;
}

const CONFIRM = 'the machine’s name again: its points are destroyed (not needed with --keep-points)';

/** Ways to end protection. */
export const register: RegisterCommand = (program, context) => {
  itemVerb(program, 'disable', 'end protection in order: agent, process server and target clean up')
    .option('--confirm <name>', CONFIRM)
    .option('--keep-points', 'leave the replica with its points at the target')
    .option('--reason <text>', 'why; it stands in the history')
    .action(async (names: readonly string[], options: Options, command) =>
      runJobs(context(command), names, options, 'disable-protection', bodyOf(options)),
    );
  itemVerb(program, 'forget', 'end protection without the agent or its site; the job says what stays behind')
    .option('--confirm <name>', CONFIRM)
    .option('--keep-points', 'leave the replica with its points at the target')
    .option('--reason <text>', 'why; it stands in the history')
    .action(async (names: readonly string[], options: Options, command) =>
      runJobs(context(command), names, options, 'forget', bodyOf(options)),
    );
};

function bodyOf({ confirm, keepPoints, reason }: Options): api.DisableProtection {
  return {
    ...(confirm !== undefined && { confirm }),
    ...(keepPoints === true && { keepPoints }),
    ...(reason !== undefined && { reason }),
  };
}
