import { answerOf, api, connect } from '@understudy/api-client';
import type { RegisterCommand } from '../command.types.ts';
import { again } from '../output/again.ts';
import { idOf } from './exchange.ts';
import { kindOf } from './kinds.ts';
import { resourceTable } from './resource.text.ts';

interface Options {
  readonly item?: string;
  readonly state?: api.Job['state'];
  readonly limit: number;
  readonly watch?: boolean;
  readonly interval: number;
}

export const register: RegisterCommand = (program, context) => {
  program
    .command('jobs')
    .description('jobs, the newest first')
    .option('--item <name>', 'only those of this protected machine')
    .option('--state <state>', 'only in this state: running, failed, …')
    .option('--limit <count>', 'how many', Number, 20)
    .option('--watch', 'again and again, until interrupted')
    .option('--interval <seconds>', 'with --watch: how often', Number, 1)
    .action(async (options: Options, command) => {
      const { output, connection } = context(command);
      const client = connect(connection());
      const itemId = options.item && (await idOf(client, kindOf('item'), options.item));
      const query = {
        limit: options.limit,
        ...(itemId !== undefined && { itemId }),
        ...(options.state !== undefined && { state: options.state }),
      };
      await again(options, output, async () => {
        const { data } = await answerOf(api.jobList({ client, query }));
        output.result(data.items, () => resourceTable(kindOf('job'), data.items));
      });
    });
};
