import { answerOf, api, connect } from '@understudy/api-client';
import type { RegisterCommand } from '../../command.types.ts';
import { wholeNumberFrom } from '../../option-values.ts';
import { table } from '../../output/output.ts';
import { pointTable, pointText } from '../../output/point.text.ts';
import { idOf, write } from '../exchange.ts';
import { instant } from '../kind.ts';
import { kindOf } from '../kinds.ts';
import { eventText } from './history.text.ts';

interface PointsOptions {
  readonly limit: number;
  readonly before?: string;
  readonly marker?: 'application' | 'group' | 'label';
}

/** What can be returned to, and what happened. */
export const register: RegisterCommand = (program, context) => {
  program
    .command('points <item>')
    .description('recovery points at the target, newest first')
    .option('--limit <count>', 'how many', wholeNumberFrom(1), 20)
    .option('--before <sequence>', 'only points before this one (the next page)')
    .option('--marker <kind>', 'only points of a kind: application, group or label')
    .action(async (item: string, options: PointsOptions, command) => {
      const { output, connection } = context(command);
      const client = connect(connection());
      const { limit, before, marker } = options;
      const query = {
        limit,
        ...(before !== undefined && { before: Number(before.replace('#', '')) }),
        ...(marker !== undefined && { marker }),
      };
      const itemId = await idOf(client, kindOf('item'), item);
      const { data } = await answerOf(api.itemPoints({ client, path: { itemId }, query }));
      const more = data.next === undefined ? '' : `\n… more: understudy points ${item} --before ${data.next}`;
      output.result(data, () => pointTable(data.items) + more);
    });
  program
    .command('name-point <item> <name>')
    .description('give a point a name: it can be asked for as @name')
    .option('--point <point>', 'latest, #sequence, -30s or a moment (ISO 8601)', 'latest')
    .option('--pin', 'keep it until it is unpinned, whatever retention says')
    .action(async (item: string, name: string, options: { point: string; pin?: boolean }, command) => {
      const { output, connection } = context(command);
      const client = connect(connection());
      const itemId = await idOf(client, kindOf('item'), item);
      const body = { name, point: options.point, pinned: options.pin === true };
      const { data } = await write((headers) => api.itemNamePoint({ client, path: { itemId }, body, headers }));
      output.result(data, () => pointText(data));
    });
  program
    .command('history <item>')
    .description('what happened to a protected machine and who asked for it, newest first')
    .option('--limit <count>', 'how many', wholeNumberFrom(1), 50)
    .option('--before <revision>', 'only what was before this (the next page)')
    .action(async (item: string, options: { limit: number; before?: string }, command) => {
      const { output, connection } = context(command);
      const client = connect(connection());
      const itemId = await idOf(client, kindOf('item'), item);
      const before = options.before === undefined ? {} : { before: Number(options.before) };
      const { data } = await answerOf(
        api.itemHistory({ client, path: { itemId }, query: { limit: options.limit, ...before } }),
      );
      const rows = data.items.map((each) => [each.revision, instant(each.atMillis), each.principal, eventText(each)]);
      const more = data.next === undefined ? '' : `\n… more: understudy history ${item} --before ${data.next}`;
      output.result(data, () => table(['#', 'time', 'by', 'what'], rows, 'nothing yet') + more);
    });
};
