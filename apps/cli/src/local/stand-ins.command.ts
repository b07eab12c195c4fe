import { adminClient, type StandIn } from '@understudy/hosting';
import type { RegisterCommand } from '../command.types.ts';
import { standInTable, standInText } from '../output/stand-in.text.ts';

export const register: RegisterCommand = (program, context) => {
  program
    .command('stand-ins [key]')
    .description('machines that were made from replicas: drills and failovers')
    .option('--source-stopped', 'confirm that the old machine of this failover is stopped: ends the alert')
    .action(async (key: string | undefined, options: { sourceStopped?: boolean }, command) => {
      const { output, sockets } = context(command);
      const client = adminClient(sockets.masterTarget);
      if (key === undefined) {
        const all = await client.get<StandIn[]>('/v1/stand-ins');
        output.result(all, () => standInTable(all));
      } else {
        const path = `/v1/stand-ins/${encodeURIComponent(key)}`;
        const confirm = options.sourceStopped === true;
        const one = confirm ? await client.post<StandIn>(`${path}/source-stopped`) : await client.get<StandIn>(path);
        output.result(one, () => standInText(one));
      }
    });
};
