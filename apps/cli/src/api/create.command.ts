import { connect } from '@understudy/api-client';
import type { RegisterCommand } from '../command.types.ts';
import { collect } from '../option-values.ts';
import { bodyOf, labelChanges, withLabels } from './body.ts';
import { write } from './exchange.ts';
import { kindWith } from './kinds.ts';
import { resourceText } from './resource.text.ts';

interface Options {
  readonly set: readonly string[];
  readonly label: readonly string[];
  readonly file?: string;
}

export const register: RegisterCommand = (program, context) => {
  program
    .command('create <kind> [name]')
    .description('make a resource; its fields are those of the REST API (docs/reference/openapi.json)')
    .option('--set <field=value>', 'a field: path.to.field=value; once for each', collect, [])
    .option('--label <key=value>', 'a label; once for each', collect, [])
    .option('-f, --file <file>', 'fields from a YAML or JSON file, - for standard input')
    .action(async (kindName: string, name: string | undefined, options: Options, command) => {
      const { output, connection } = context(command);
      const kind = kindWith(kindName, 'create');
      const labels = withLabels({}, labelChanges(options.label));
      const body = {
        ...bodyOf(options.set, options.file),
        ...(name !== undefined && { name }),
        ...(options.label.length > 0 && { labels }),
      };
      const client = connect(connection());
      const { data } = await write((headers) => kind.create(client, body, headers));
      output.result(data, () => resourceText(data));
    });
};
