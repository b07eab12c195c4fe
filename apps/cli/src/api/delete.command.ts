import { connect } from '@understudy/api-client';
import type { RegisterCommand } from '../command.types.ts';
import { actOnAll, tellOutcomes } from './bulk.ts';
import { kindWith } from './kinds.ts';

interface Options {
  readonly selector?: string;
}

export const register: RegisterCommand = (program, context) => {
  program
    .command('delete <kind> [names...]')
    .description('remove resources: what is in use is refused, with what uses it')
    .option('-l, --selector <labels>', 'all with these labels')
    .action(async (kindName: string, names: readonly string[], options: Options, command) => {
      const { output, connection } = context(command);
      const kind = kindWith(kindName, 'remove');
      const chosen = { client: connect(connection()), kind, names, ...options };
      tellOutcomes(chosen, output, await actOnAll(chosen, { method: 'DELETE' }), 'deleted');
    });
};
