import { api, connect } from '@understudy/api-client';
import type { RegisterCommand } from '../../command.types.ts';
import { forEach } from '../bulk.ts';
import { write } from '../exchange.ts';
import { kindOf } from '../kinds.ts';

export const register: RegisterCommand = (program, context) => {
  program
    .command('leave [items...]')
    .description('leave a failed operation as it is; the item is free for another one')
    .option('-l, --selector <labels>', 'all protected machines with these labels')
    .action(async (names: readonly string[], options: { selector?: string }, command) => {
      const { output, connection } = context(command);
      const client = connect(connection());
      await forEach({ client, kind: kindOf('item'), names, output, ...options }, async ({ id: itemId }) => {
        await write((headers) => api.itemActionsLeave({ client, path: { itemId }, headers }));
        return 'free again';
      });
    });
};
