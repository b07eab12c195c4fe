import { adminClient, type ServedView } from '@understudy/hosting';
import type { RegisterCommand } from '../command.types.ts';
import { CliFailure } from '../failure.ts';
import { table } from '../output/output.ts';
import { pointText } from '../output/point.text.ts';
import { bytesText, timeText } from '../output/units.ts';

interface Options {
  readonly point: string;
  readonly timeToLive?: string;
  readonly list?: boolean;
  readonly close?: string;
}

export const register: RegisterCommand = (program, context) => {
  program
    .command('view [machine]')
    .description('open a machine’s disks read-only as they were at a point, over NBD')
    .option('--point <point>', 'latest, #sequence, -30s, @marker or a moment (ISO 8601)', 'latest')
    .option('--time-to-live <span>', 'close it by itself after 30m, 12h, …')
    .option('--list', 'list open views')
    .option('--close <id>', 'close a view')
    .action(async (machine: string | undefined, options: Options, command) => {
      const { output, sockets } = context(command);
      const client = adminClient(sockets.masterTarget);
      if (options.close !== undefined) {
        const closed = await client.delete<ServedView>(`/v1/views/${encodeURIComponent(options.close)}`);
        output.result(closed, () => `view ${closed.id} is closed`);
      } else if (options.list) {
        const views = await client.get<ServedView[]>('/v1/views');
        output.result(views, () => viewTable(views));
      } else {
        const view = await client.post<ServedView>(`/v1/machines/${encodeURIComponent(required(machine))}/views`, {
          point: options.point,
          ...(options.timeToLive !== undefined && { timeToLive: options.timeToLive }),
        });
        output.result(view, () => viewText(view));
      }
    });
};

function required(machine: string | undefined): string {
  if (machine !== undefined) return machine;
  throw new CliFailure(64, 'usage', 'which machine?', 'understudy --local view <machine>, or --list, or --close <id>');
}

function viewText(view: ServedView): string {
  const disks = view.disks.map((disk) => `  ${disk.name}  ${bytesText(disk.sizeBytes)}  ${disk.uri}`);
  return [
    `view ${view.id}: ${pointText(view.point)}, open until ${timeText(view.expiresMillis * 1000)}`,
    ...disks,
  ].join('\n');
}

function viewTable(views: readonly ServedView[]): string {
  return table(
    ['view', 'machine', 'point', 'until'],
    views.map((view) => [view.id, view.machineName, `#${view.point.sequence}`, timeText(view.expiresMillis * 1000)]),
    'no view is open',
  );
}
