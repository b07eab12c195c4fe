import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { chooseControlPlane, connectionOf } from './api/choose-control-plane.ts';
import type { CommandContext } from './command.types.ts';
import { processOutput } from './output/output.ts';

interface GlobalOptions {
  readonly json?: boolean;
  readonly data?: string;
  readonly context?: string;
  readonly agent?: string;
  readonly processServer?: string;
  readonly masterTarget?: string;
}

/** Where services keep their folders when nothing else is said. */
export function defaultData(): string {
  return process.env['UNDERSTUDY_DATA'] ?? join(homedir(), '.local', 'share', 'understudy');
}

export function makeContext(command: Command): CommandContext {
  const options = command.optsWithGlobals<GlobalOptions>();
  const data = options.data ?? defaultData();
  return {
    output: processOutput(options.json === true),
    data,
    sockets: {
      agent: options.agent ?? socketIn(data, 'agent'),
      processServer: options.processServer ?? socketIn(data, 'process-server', 'primary'),
      masterTarget: options.masterTarget ?? socketIn(data, 'master-target', 'recovery'),
    },
    connection: () =>
      connectionOf(
        chooseControlPlane({
          context: options.context,
          data: options.data,
          defaultData: defaultData(),
          env: process.env,
        }),
      ),
  };
}

/** `understudy up` has the services of two sites in one folder: the one that a person means first. */
function socketIn(data: string, service: string, site?: string): string {
  const own = join(data, service, 'admin.sock');
  const ofSite = site === undefined ? own : join(data, site, service, 'admin.sock');
  return existsSync(own) || !existsSync(ofSite) ? own : ofSite;
}

/** Options with a value: what follows them is not the command. */
export const VALUED_OPTIONS = ['--data', '--context', '--agent', '--process-server', '--master-target'];
const LOCAL_OPTIONS = ['--local', '--agent', '--process-server', '--master-target'];

/** Whether the arguments ask for the services of this host and not for the control plane. */
export function isLocal(argv: readonly string[]): boolean {
  return argv.some((argument) => LOCAL_OPTIONS.includes(argument.split('=', 1)[0]!));
}

export function addGlobalOptions(program: Command): Command {
  return program
    .option('--json', 'one JSON document instead of text')
    .option('--context <name>', 'the control plane with this name (understudy login)')
    .option(
      '--data <folder>',
      `folder of the services’ folders (default: $UNDERSTUDY_DATA or ~/.local/share/understudy)`,
    )
    .option('--local', 'ask the services of this host, without any control plane')
    .option('--agent <socket>', 'like --local, with the admin socket of the mobility agent')
    .option('--process-server <socket>', 'like --local, with the admin socket of the process server')
    .option('--master-target <socket>', 'like --local, with the admin socket of the master target');
}
