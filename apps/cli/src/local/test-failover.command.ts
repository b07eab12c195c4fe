import { adminClient, type FailoverRequest, type JobView, type StandIn } from '@understudy/hosting';
import type { RegisterCommand } from '../command.types.ts';
import { standInText } from '../output/stand-in.text.ts';
import { followJob } from './follow-job.ts';

interface Options {
  readonly point: string;
  readonly network: 'none' | 'isolated';
  readonly key?: string;
}

export const register: RegisterCommand = (program, context) => {
  program
    .command('test-failover <machine>')
    .description('boot a copy of the machine at a point, on no or an isolated network; replication goes on untouched')
    .option('--point <point>', 'latest, #sequence, -30s, @marker or a moment (ISO 8601)', 'latest')
    .option('--network <kind>', 'none or isolated', 'none')
    .option('--key <key>', 'the same key is the same job: safe to repeat')
    .action(async (machine: string, options: Options, command) => {
      const { output, sockets } = context(command);
      const client = adminClient(sockets.masterTarget);
      const body: FailoverRequest = {
        point: options.point,
        network: options.network,
        ...(options.key && { key: options.key }),
      };
      const job = await client.post<JobView>(`/v1/machines/${encodeURIComponent(machine)}/test-failover`, body);
      await followJob(client, job, output);
      const standIn = await client.get<StandIn>(`/v1/stand-ins/${job.key}`);
      output.result(standIn, () => `${standInText(standIn)}\nEnd the drill: understudy --local cleanup ${standIn.key}`);
    });
};
