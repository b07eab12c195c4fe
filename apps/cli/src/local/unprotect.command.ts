import { adminClient } from '@understudy/hosting';
import type { RegisterCommand } from '../command.types.ts';

export const register: RegisterCommand = (program, context) => {
  program
    .command('unprotect <machine>')
    .description('stop protecting a machine on this host; its replica and points stay at the master target')
    .option('--force', 'also when somebody still uses its disks through the agent: they lose them')
    .action(async (machine: string, options: { force?: boolean }, command) => {
      const { output, sockets } = context(command);
      const path = `/v1/machines/${encodeURIComponent(machine)}${options.force ? '?force=true' : ''}`;
      const answer = await adminClient(sockets.agent).delete<{ machineId: string }>(path);
      output.result(
        answer,
        () => `${machine} is not protected any more. Its points stay until: understudy --local forget ${machine}`,
      );
    });
};
