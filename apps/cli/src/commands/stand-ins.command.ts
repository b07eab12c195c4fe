import { adminClient, type StandIn } from '@understudy/hosting';
import type { RegisterCommand } from '../command.types.ts';
import { standInTable, standInText } from '../output/stand-in.text.ts';

export const register: RegisterCommand = (program, context) => {
  program
    .command('stand-ins [key]')
    .description('machines that were made from replicas: drills and failovers')
    .action(async (key: string | undefined, _options: object, command) => {
      const { output, sockets } = context(command);
      const client = adminClient(sockets.masterTarget);
      if (key === undefined) {
        const all = await client.get<StandIn[]>('/v1/stand-ins');
        output.result(all, () => standInTable(all));
      } else {
        const one = await client.get<StandIn>(`/v1/stand-ins/${encodeURIComponent(key)}`);
        output.result(one, () => standInText(one));
      }
    });
};
