import { adminClient, type JobView } from '@understudy/hosting';
import type { RegisterCommand } from '../command.types.ts';
import { followJob } from './follow-job.ts';

export const register: RegisterCommand = (program, context) => {
  program
    .command('cleanup <stand-in>')
    .description('end a drill: stop its machine and remove it with its disks; the replica is untouched')
    .option(
      '--confirm <name>',
      'for a failover: the machine’s name; everything written since the failover is gone then',
    )
    .action(async (standIn: string, options: { confirm?: string }, command) => {
      const { output, sockets } = context(command);
      const client = adminClient(sockets.masterTarget);
      const job = await client.post<JobView>(`/v1/stand-ins/${encodeURIComponent(standIn)}/cleanup`, options);
      const done = await followJob(client, job, output);
      output.result(done, () => `${standIn} is gone`);
    });
};
