import type { RegisterCommand } from '../command.types.ts';

export const register: RegisterCommand = (program, context) => {
  program
    .command('demo')
    .description(
      'protect a real machine, lose it with everything around it, boot its stand-in: everything on this host',
    )
    .action(async (_options: object, command) => {
      const { runDemo } = await import('../demo/demo.command.ts');
      process.exitCode = await runDemo({ json: context(command).output.json });
    });
};
