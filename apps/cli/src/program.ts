import { Command } from 'commander';
import { CONTROL_PLANE_COMMANDS, LOCAL_COMMANDS } from './command-table.ts';
import { addGlobalOptions, isLocal, makeContext, VALUED_OPTIONS } from './context.ts';

/** The program with the command that the arguments name; with all of them when they name none (help, a misspelt one). */
export async function buildProgram(argv: readonly string[]): Promise<Command> {
  const program = addGlobalOptions(new Command('understudy')).description(
    'Keeps a live stand-in for every machine you run.',
  );
  const table = isLocal(argv) ? LOCAL_COMMANDS : CONTROL_PLANE_COMMANDS;
  const wanted = commandOf(argv);
  const known = wanted !== undefined && Object.hasOwn(table, wanted);
  // Some files have several commands.
  const loaders = known ? [table[wanted]!] : new Set(Object.values(table));
  for (const load of loaders) (await load()).register(program, makeContext);
  // Wrong usage has an exit code of its own, so commander must not end the process.
  for (const command of allCommands(program)) command.exitOverride();
  return program;
}

/** The program itself and every command in it, in order. */
export function allCommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(allCommands)];
}

function commandOf(argv: readonly string[]): string | undefined {
  return argv.find((argument, index) => !argument.startsWith('-') && !VALUED_OPTIONS.includes(argv[index - 1] ?? ''));
}
