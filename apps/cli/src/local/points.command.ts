import { adminClient, type PointPage } from '@understudy/hosting';
import type { RegisterCommand } from '../command.types.ts';
import { wholeNumberFrom } from '../option-values.ts';
import { pointTable } from '../output/point.text.ts';

export const register: RegisterCommand = (program, context) => {
  program
    .command('points <machine>')
    .description('recovery points at the master target, newest first')
    .option('--limit <count>', 'how many, 1000 at most', wholeNumberFrom(1), 20)
    .option('--before <sequence>', 'only points before this one (the next page)', (text) =>
      wholeNumberFrom(1)(text.replace('#', '')),
    )
    .option('--markers', 'only points with a name')
    .action(async (machine: string, options: { limit: number; before?: number; markers?: boolean }, command) => {
      const { output, sockets } = context(command);
      const query = new URLSearchParams({ limit: String(options.limit) });
      if (options.before !== undefined) query.set('before', String(options.before));
      if (options.markers) query.set('markers', 'true');
      const page = await adminClient(sockets.masterTarget).get<PointPage>(
        `/v1/machines/${encodeURIComponent(machine)}/points?${query}`,
      );
      output.result(page, () => {
        const more =
          page.next === undefined ? '' : `\n… more: understudy --local points ${machine} --before ${page.next}`;
        return pointTable(page.points) + more;
      });
    });
};
