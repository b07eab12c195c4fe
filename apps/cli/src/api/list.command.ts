import { connect } from '@understudy/api-client';
import type { RegisterCommand } from '../command.types.ts';
import { again } from '../output/again.ts';
import { every } from './exchange.ts';
import type { Resource } from './kind.types.ts';
import { kindOf } from './kinds.ts';
import { resourceTable } from './resource.text.ts';

interface Options {
  readonly selector?: string;
  readonly watch?: boolean;
  readonly interval: number;
}

export const register: RegisterCommand = (program, context) => {
  program
    .command('list <kind>')
    .description('resources of a kind: sites, servers, agents, machines, policies, items, …')
    .option('-l, --selector <labels>', 'only with these labels: env=prod,tier!=db,rack')
    .option('--watch', 'again and again, until interrupted')
    .option('--interval <seconds>', 'with --watch: how often', Number, 2)
    .action(async (name: string, options: Options, command) => {
      const { output, connection } = context(command);
      const kind = kindOf(name);
      const client = connect(connection());
      await again(options, output, async () => {
        const documents: Resource[] = [];
        for await (const document of every(client, kind, options.selector)) documents.push(document);
        output.result(documents, () => resourceTable(kind, documents));
      });
    });
};
