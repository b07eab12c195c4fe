import { adminClient, type JobView } from '@understudy/hosting';
import type { RegisterCommand } from '../command.types.ts';
import { followJob } from './follow-job.ts';

export const register: RegisterCommand = (program, context) => {
  program
    .command('forget <machine>')
    .description('remove a machine’s replica with all its points from the master target')
    .requiredOption('--confirm <name>', 'the machine’s name again: nothing brings the points back')
    .option('--even-if-sending', 'also when its agent still sends: the replica begins anew at once, with a whole copy')
    .action(async (machine: string, options: { confirm: string; evenIfSending?: boolean }, command) => {
      const { output, sockets } = context(command);
      const client = adminClient(sockets.masterTarget);
      const path = `/v1/machines/${encodeURIComponent(machine)}/forget`;
      const said = { confirm: options.confirm, evenIfSending: options.evenIfSending === true };
      const done = await followJob(client, await client.post<JobView>(path, said), output);
      output.result(done, () => `the replica of ${machine} is gone`);
    });
};
