import { adminClient, type JobView } from '@understudy/hosting';
import type { RegisterCommand } from '../command.types.ts';
import { followJob } from '../follow-job.ts';

export const register: RegisterCommand = (program, context) => {
  program
    .command('cleanup <stand-in>')
    .description('end a drill: stop its machine and remove it with its disks; the replica is untouched')
    .action(async (standIn: string, _options: object, command) => {
      const { output, sockets } = context(command);
      const client = adminClient(sockets.masterTarget);
      const job = await client.post<JobView>(`/v1/stand-ins/${encodeURIComponent(standIn)}/cleanup`);
      const done = await followJob(client, job, output);
      output.result(done, () => `${standIn} is gone`);
    });
};
