import { type AgentMachine, adminClient } from '@understudy/hosting';
import type { RegisterCommand } from '../command.types.ts';

export const register: RegisterCommand = (program, context) => {
  program
    .command('resume <machine>')
    .description('go on replicating a paused machine')
    .action(async (machine: string, _options: object, command) => {
      const { output, sockets } = context(command);
      const path = `/v1/machines/${encodeURIComponent(machine)}/resume`;
      const answer = await adminClient(sockets.agent).post<AgentMachine>(path);
      output.result(answer, () => `${answer.name} goes on (${answer.mode})`);
    });
};
