import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { CommandContext } from './command.types.ts';
import { processOutput } from './output/output.ts';

interface GlobalOptions {
  readonly json?: boolean;
  readonly data?: string;
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
  const socket = (name: string) => join(data, name, 'admin.sock');
  return {
    output: processOutput(options.json === true),
    sockets: {
      agent: options.agent ?? socket('agent'),
      processServer: options.processServer ?? socket('process-server'),
      masterTarget: options.masterTarget ?? socket('master-target'),
    },
  };
}

export function addGlobalOptions(program: Command): Command {
  return program
    .option('--json', 'one JSON document instead of text')
    .option(
      '--data <folder>',
      `folder of the services’ folders (default: $UNDERSTUDY_DATA or ~/.local/share/understudy)`,
    )
    .option('--agent <socket>', 'admin socket of the mobility agent (default: <data>/agent/admin.sock)')
    .option(
      '--process-server <socket>',
      'admin socket of the process server (default: <data>/process-server/admin.sock)',
    )
    .option('--master-target <socket>', 'admin socket of the master target (default: <data>/master-target/admin.sock)');
}
