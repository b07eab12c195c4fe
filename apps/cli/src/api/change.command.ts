import { connect } from '@understudy/api-client';
import type { RegisterCommand } from '../command.types.ts';
import { collect } from '../option-values.ts';
import { bodyOf } from './body.ts';
import { find, write } from './exchange.ts';
import { kindWith } from './kinds.ts';

interface Options {
  readonly set: readonly string[];
  readonly file?: string;
}

export const register: RegisterCommand = (program, context) => {
  program
    .command('change <kind> <name>')
    .description('change fields of a resource; what is not named stays as it is')
    .option('--set <field=value>', 'a field: path.to.field=value; once for each', collect, [])
    .option('-f, --file <file>', 'fields from a YAML or JSON file, - for standard input')
    .action(async (kindName: string, name: string, options: Options, command) => {
      const { output, connection } = context(command);
      const kind = kindWith(kindName, 'change');
      const client = connect(connection());
      const body = bodyOf(options.set, options.file);
      const { data: found, entityTag } = await find(client, kind, name);
      // Whoever changed it between the look and the change is not overwritten: 412 says so.
      const { data } = await write((headers) => kind.change(client, found.id, body, headers), { entityTag });
      output.result(data, () => `${kind.name} ${name} is changed (revision ${data.revision ?? '–'})`);
    });
};
