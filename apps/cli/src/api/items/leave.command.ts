import { connect } from '@understudy/api-client';
import type { RegisterCommand } from '../../command.types.ts';
import { actOnAll, tellOutcomes } from '../bulk.ts';
import { kindOf } from '../kinds.ts';

export const register: RegisterCommand = (program, context) => {
  program
    .command('leave [items...]')
    .description('leave a failed operation as it is; the item is free for another one')
    .option('-l, --selector <labels>', 'all protected machines with these labels')
    .action(async (names: readonly string[], options: { selector?: string }, command) => {
      const { output, connection } = context(command);
      const chosen = { client: connect(connection()), kind: kindOf('item'), names, ...options };
      tellOutcomes(chosen, output, await actOnAll(chosen, { method: 'POST', action: 'leave' }), 'free again');
    });
};
