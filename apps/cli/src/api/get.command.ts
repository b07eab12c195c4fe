import { connect } from '@understudy/api-client';
import type { RegisterCommand } from '../command.types.ts';
import { again } from '../output/again.ts';
import { find } from './exchange.ts';
import { kindOf } from './kinds.ts';
import { resourceText } from './resource.text.ts';

interface Options {
  readonly watch?: boolean;
  readonly interval: number;
}

export const register: RegisterCommand = (program, context) => {
  program
    .command('get <kind> <name>')
    .description('one resource, by name or id, with all its fields')
    .option('--watch', 'again and again, until interrupted')
    .option('--interval <seconds>', 'with --watch: how often', Number, 1)
    .action(async (kindName: string, name: string, options: Options, command) => {
      const { output, connection } = context(command);
      const kind = kindOf(kindName);
      const client = connect(connection());
      await again(options, output, async () => {
        const { data } = await find(client, kind, name);
        output.result(data, () => resourceText(data));
      });
    });
};
