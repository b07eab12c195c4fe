import { type AgentMachine, adminClient } from '@understudy/hosting';
import type { RegisterCommand } from '../command.types.ts';

export const register: RegisterCommand = (program, context) => {
  program
    .command('pause <machine>')
    .description('hold replication of a machine; its disks work on, changes are remembered')
    .action(async (machine: string, _options: object, command) => {
      const { output, sockets } = context(command);
      const path = `/v1/machines/${encodeURIComponent(machine)}/pause`;
      const answer = await adminClient(sockets.agent).post<AgentMachine>(path);
      output.result(answer, () => `${answer.name} is paused (${answer.mode})`);
    });
};
