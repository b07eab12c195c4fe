import type { RegisterCommand } from '../command.types.ts';

export const register: RegisterCommand = (program, context) => {
  program
    .command('up')
    .description('run a whole installation on this host, two sites with all their services, until Ctrl-C')
    .action(async (_options: object, command) => {
      const { output, data } = context(command);
      const { runUp } = await import('../up/run-up.ts');
      await runUp(data, output);
    });
};
