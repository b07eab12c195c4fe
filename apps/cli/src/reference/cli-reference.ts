import type { Command } from 'commander';
import { EXIT_CODES } from '../failure.ts';
import { allCommands } from '../program.ts';

/** docs/reference/cli.md, made from the commands themselves; a test fails when the file differs. */
export function cliReference(controlPlane: Command, local: Command): string {
  const through = commandsOf(controlPlane).filter((command) => !isIn(local, command));
  const without = commandsOf(local).filter((command) => !isIn(controlPlane, command));
  const both = commandsOf(local).filter((command) => isIn(controlPlane, command));
  return `${[
    '# Reference: the command line',
    '<!-- Made from the commands: UNDERSTUDY_WRITE_REFERENCE=1 jest apps/cli. Do not edit. -->',
    ...ways,
    '## Options of every command',
    optionTable(controlPlane),
    '`--json` writes one JSON document to standard output. Problems go to standard error, with `--json` as `{"error":{"code","message","remedy"}}`.',
    '## Points',
    pointHelp,
    '## Exit codes',
    exitCodeTable(),
    '# Through the control plane',
    ...through.flatMap(describe),
    '# By the services of this host alone (`--local`)',
    ...without.flatMap(describe),
    '# Everywhere',
    ...both.flatMap(describe),
  ].join('\n\n')}\n`;
}

const ways = [
  'Two ways lead to a machine. **Through the control plane**: the REST API of the configuration server, from any host. **Locally**: with `--local` (or a socket: `--agent`, `--process-server`, `--master-target`) the services of this host are asked over their admin sockets, which only their user and root can open; that works with no control plane at all. Some verbs exist on both ways; the option decides, nothing is guessed.',
  'The control plane is, the first that is there: `--context NAME`; `UNDERSTUDY_URL` with `UNDERSTUDY_TOKEN_FILE` (and `UNDERSTUDY_CA_FILE`); `understudy up` of the folder in `--data`; the one of the last `understudy login`; `understudy up` of the usual folder.',
];

function commandsOf(program: Command): Command[] {
  return allCommands(program).filter((command) => command.parent !== null && command.commands.length === 0);
}

/** Whether a program has the very same command. */
function isIn(program: Command, command: Command): boolean {
  return commandsOf(program).some(
    (one) =>
      fullName(one) === fullName(command) &&
      one.description() === command.description() &&
      one.usage() === command.usage(),
  );
}

const pointHelp = [
  'Wherever a command takes a point (`store export`, which has no service to ask: only `latest`, `#sequence` and a moment):',
  '',
  '| text | the point |',
  '|---|---|',
  '| `latest` | the newest one |',
  '| `#1234` | the one with this sequence |',
  '| `-30s`, `-5m`, `-2h` | the last one at least so long before the newest |',
  '| `2026-11-20T14:03:07Z` | the last one at or before this moment |',
  '| `@name` | the newest one with this name |',
].join('\n');

function exitCodeTable(): string {
  const rows = Object.entries(EXIT_CODES).map(([code, meaning]) => `| ${code} | ${meaning} |`);
  return ['| code | meaning |', '|---|---|', ...rows].join('\n');
}

function describe(command: Command): string[] {
  const title = `## ${fullName(command)}`;
  const usage = `\`understudy ${fullName(command)} ${command.usage()}\``.replace(' `', '`');
  const text = `${command.description()[0]!.toUpperCase()}${command.description().slice(1)}.`;
  return command.options.length === 0 ? [title, usage, text] : [title, usage, text, optionTable(command)];
}

function fullName(command: Command): string {
  const parent = command.parent;
  return parent === null || parent.parent === null ? command.name() : `${fullName(parent)} ${command.name()}`;
}

function optionTable(command: Command): string {
  const rows = command.options.map(({ flags, description, mandatory, defaultValue }) => {
    const isShown = typeof defaultValue === 'string' && !defaultValue.startsWith('/');
    const remark = mandatory ? ' (needed)' : isShown ? ` (default: ${defaultValue})` : '';
    return `| \`${flags}\` | ${description}${remark} |`;
  });
  return ['| option | |', '|---|---|', ...rows].join('\n');
}
