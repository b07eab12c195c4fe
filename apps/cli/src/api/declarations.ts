import type { api } from '@understudy/api-client';
import { parseAllDocuments } from 'yaml';
import { CliFailure } from '../failure.ts';
import { table } from '../output/output.ts';
import { textOf } from './body.ts';

/** All documents of YAML or JSON files, in their order; the server checks what is in them. Throws CliFailure. */
export function declaredIn(files: readonly string[]): api.DeclaredInput[] {
  return files.flatMap((file) =>
    parseAllDocuments(textOf(file)).flatMap((document) => {
      const [fault] = document.errors;
      if (fault !== undefined)
        throw new CliFailure(
          64,
          'usage',
          `${file}: ${fault.message.split('\n', 1)[0]}`,
          'Correct the YAML at this place.',
        );
      const value: unknown = document.toJS({ maxAliasCount: 0 });
      // An empty document, as behind a last `---`.
      return value === null ? [] : [value as api.DeclaredInput];
    }),
  );
}

export function outcomeText({ documents, created, changed, unchanged, refused }: api.DeclarationAnswer): string {
  const rows = documents
    .filter(({ action, state }) => action !== 'none' || state === 'refused')
    .flatMap(({ kind, name, action, state, differences, problem, location }) => [
      [
        `${kind}/${name}`,
        action,
        state,
        problem === undefined ? (location ?? '') : `${problem.detail} ${problem.remedy}`,
      ],
      ...differences.map(({ field, is, shouldBe }) => [`  ${field}`, '', '', `${shown(is)} → ${shown(shouldBe)}`]),
    ]);
  const counts = `${created} to create or created, ${changed} changed, ${unchanged} as declared, ${refused} refused`;
  return rows.length === 0 ? counts : `${table(['document', 'action', 'state', ''], rows)}\n\n${counts}`;
}

function shown(value: unknown): string {
  return value === undefined ? '(nothing)' : JSON.stringify(value);
}
