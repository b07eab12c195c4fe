#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { COMMANDS } from './command-table.ts';
import { addGlobalOptions, makeContext } from './context.ts';
import { describeFailure } from './failure.ts';

/** Options with a value: what follows them is not the command. */
const VALUED = ['--data', '--agent', '--process-server', '--master-target'];

async function main(argv: readonly string[]): Promise<void> {
  const program = addGlobalOptions(new Command('understudy'))
    .description('Keeps a live stand-in for every machine you run.')
    .enablePositionalOptions(false)
    .exitOverride();
  const wanted = commandOf(argv);
  const loaders =
    wanted !== undefined && Object.hasOwn(COMMANDS, wanted) ? [COMMANDS[wanted]!] : Object.values(COMMANDS);
  for (const load of loaders) (await load()).register(program, makeContext);
  for (const command of allCommands(program)) command.exitOverride();
  await program.parseAsync([...argv], { from: 'user' });
}

function commandOf(argv: readonly string[]): string | undefined {
  return argv.find((argument, index) => !argument.startsWith('-') && !VALUED.includes(argv[index - 1] ?? ''));
}

function allCommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(allCommands)];
}

function fail(error: unknown, argv: readonly string[]): void {
  if (error instanceof CommanderError) {
    // Commander has written help or the complaint already.
    process.exitCode = error.exitCode === 0 ? 0 : 64;
    return;
  }
  const { exitCode, code, message, remedy } = describeFailure(error);
  const text = argv.includes('--json')
    ? JSON.stringify({ error: { code, message, remedy } })
    : `understudy: ${message}\n  ${remedy}`;
  process.stderr.write(`${text}\n`);
  process.exitCode = exitCode;
}

const argv = process.argv.slice(2);
main(argv).catch((error: unknown) => fail(error, argv));
