import { type ApiClient, ApiError, connect } from '@understudy/api-client';
import type { RegisterCommand } from '../command.types.ts';
import { labelChanges, withLabels } from './body.ts';
import { type Outcome, tellOutcomes } from './bulk.ts';
import { every, find, write } from './exchange.ts';
import { kindWith } from './kinds.ts';

const ATTEMPTS_MAX = 5;
type Changes = ReturnType<typeof labelChanges>;
type Labelled = ReturnType<typeof kindWith<'change'>>;

interface Options {
  readonly selector?: string;
}

export const register: RegisterCommand = (program, context) => {
  program
    .command('label <kind> <name-or-label> [labels...]')
    .description('set (key=value) and remove (key-) labels of one resource, or of all that a selector chooses')
    .option('-l, --selector <labels>', 'all with these labels; then only labels follow the kind')
    .action(async (kindName: string, first: string, rest: readonly string[], options: Options, command) => {
      const { output, connection } = context(command);
      const kind = kindWith(kindName, 'change');
      const bySelector = options.selector !== undefined;
      const changes = labelChanges(bySelector ? [first, ...rest] : rest);
      const client = connect(connection());
      const outcomes: Outcome[] = [];
      if (bySelector)
        for await (const each of every(client, kind, options.selector))
          outcomes.push(await relabelled(client, kind, each.id, changes));
      else outcomes.push(await relabelled(client, kind, first, changes));
      tellOutcomes({ client, kind, names: bySelector ? [] : [first], ...options }, output, outcomes, 'labelled');
    });
};

async function relabelled(client: ApiClient, kind: Labelled, nameOrId: string, changes: Changes): Promise<Outcome> {
  const { data } = await find(client, kind, nameOrId);
  const { id, name = id } = data;
  try {
    return { id, name, answer: await relabel(client, kind, id, changes) };
  } catch (error) {
    if (error instanceof ApiError) return { id, name, problem: error };
    throw error;
  }
}

/** Somebody else may label at the same time: their labels stay. */
async function relabel(client: ApiClient, kind: Labelled, id: string, changes: Changes) {
  for (let attempt = 1; ; attempt += 1) {
    const { data, entityTag } = await find(client, kind, id);
    const labels = withLabels(data.labels ?? {}, changes);
    try {
      await write((headers) => kind.change(client, id, { labels }, headers), { entityTag });
      return labels;
    } catch (error) {
      if (attempt === ATTEMPTS_MAX || !(error instanceof ApiError && error.status === 412)) throw error;
    }
  }
}
