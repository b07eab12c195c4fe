import { type AgentMachine, adminClient } from '@understudy/hosting';
import type { RegisterCommand } from '../command.types.ts';

export const register: RegisterCommand = (program, context) => {
  program
    .command('resync <machine>')
    .description('compare a machine’s disks with the replica, all of them, and send what differs')
    .action(async (machine: string, _options: object, command) => {
      const { output, sockets } = context(command);
      const path = `/v1/machines/${encodeURIComponent(machine)}/resync`;
      const answer = await adminClient(sockets.agent).post<AgentMachine>(path);
      output.result(answer, () => `${answer.name} is being compared with its replica (${answer.mode})`);
    });
};
