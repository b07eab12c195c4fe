import { Command } from 'commander';
import { CONTROL_PLANE_COMMANDS, LOCAL_COMMANDS } from './command-table.ts';
import { addGlobalOptions, isLocal, makeContext, VALUED_OPTIONS } from './context.ts';
import { CliFailure } from './failure.ts';

/**
 * The program with the command that the arguments name; with all of them when they name none (help, a misspelt one). Throws CliFailure for a
 * command that is there only with, or only without, a control plane.
 */
export async function buildProgram(argv: readonly string[]): Promise<Command> {
  const program = addGlobalOptions(new Command('understudy')).description(
    'Keeps a live stand-in for every machine you run.',
  );
  const local = isLocal(argv);
  const [table, other] = local ? [LOCAL_COMMANDS, CONTROL_PLANE_COMMANDS] : [CONTROL_PLANE_COMMANDS, LOCAL_COMMANDS];
  const wanted = commandOf(argv);
  const known = wanted !== undefined && Object.hasOwn(table, wanted);
  if (wanted !== undefined && !known && Object.hasOwn(other, wanted)) throw elsewhere(wanted, local);
  // Some files have several commands.
  const loaders = known ? [table[wanted]!] : new Set(Object.values(table));
  for (const load of loaders) (await load()).register(program, makeContext);
  // Wrong usage has an exit code of its own, so commander must not end the process.
  for (const command of allCommands(program)) command.exitOverride();
  return program;
}

function elsewhere(command: string, local: boolean): CliFailure {
  return local
    ? new CliFailure(64, 'usage', `“${command}” asks the control plane`, 'Leave --local and the sockets out.')
    : new CliFailure(64, 'usage', `“${command}” asks the services of this host`, `So: understudy --local ${command}`);
}

/** The program itself and every command in it, in order. */
export function allCommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(allCommands)];
}

function commandOf(argv: readonly string[]): string | undefined {
  return argv.find((argument, index) => !argument.startsWith('-') && !VALUED_OPTIONS.includes(argv[index - 1] ?? ''));
}
