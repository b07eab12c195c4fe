import { type ApiClient, answerOf, api, connect } from '@understudy/api-client';
import { stringify } from 'yaml';
import type { RegisterCommand } from '../command.types.ts';
import { collect } from '../option-values.ts';
import { declaredIn, outcomeText } from './declarations.ts';
import { write } from './exchange.ts';

interface Files {
  readonly file: readonly string[];
}

/** Configuration as documents. */
export const register: RegisterCommand = (program, context) => {
  program
    .command('apply')
    .description('make it so: create and change what the files declare; what they do not name stays')
    .requiredOption('-f, --file <file>', 'YAML or JSON documents, - for standard input; once for each', collect, [])
    .option('--dry-run', 'only say what would be done')
    .action(async ({ file, dryRun }: Files & { dryRun?: boolean }, command) => {
      const { output, connection } = context(command);
      const answer = await send(connect(connection()), file, dryRun === true);
      output.result(answer, () => outcomeText(answer));
      if (answer.refused > 0) process.exitCode = 1;
    });
  program
    .command('diff')
    .description('what apply would do; exit code 1 when there is a difference')
    .requiredOption('-f, --file <file>', 'YAML or JSON documents, - for standard input; once for each', collect, [])
    .action(async ({ file }: Files, command) => {
      const { output, connection } = context(command);
      const client = connect(connection());
      const { data } = await answerOf(api.declarativeDiff({ client, body: { documents: declaredIn(file) } }));
      output.result(data, () => outcomeText(data));
      if (data.created + data.changed + data.refused > 0) process.exitCode = 1;
    });
  program
    .command('export')
    .description('what there is, as documents that apply takes; secrets are left out')
    .option('--kinds <kinds>', 'only these: Site,Policy,Machine,ProtectedItem,NetworkMapping,…')
    .option('-l, --selector <labels>', 'only with these labels')
    .action(async (options: { kinds?: string; selector?: string }, command) => {
      const { output, connection } = context(command);
      const client = connect(connection());
      const { kinds, selector } = options;
      const query = { ...(kinds !== undefined && { kinds }), ...(selector !== undefined && { selector }) };
      const { data } = await answerOf(api.declarativeExport({ client, query }));
      output.result(data, () =>
        data.documents
          .map((document) => `---\n${stringify(document)}`)
          .join('')
          .trimEnd(),
      );
    });
};

async function send(client: ApiClient, files: readonly string[], dryRun: boolean): Promise<api.DeclarationAnswer> {
  const documents = declaredIn(files);
  return (await write((headers) => api.declarativeApply({ client, body: { documents, dryRun }, headers }))).data;
}
