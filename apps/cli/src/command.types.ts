import type { Connection } from '@understudy/api-client';
import type { Command } from 'commander';
import type { Output } from './output/output.ts';

/** What every command may use: made from the global options when its action runs. */
export interface CommandContext {
  readonly output: Output;
  /** Folder of the services’ folders on this host. */
  readonly data: string;
  readonly sockets: { readonly agent: string; readonly processServer: string; readonly masterTarget: string };
  /** The control plane to talk to. Throws CliFailure when there is none. */
  readonly connection: () => Connection;
}

/** Gives the context to an action. Commander calls actions with arguments, options and the command itself. */
export type MakeContext = (command: Command) => CommandContext;

/** One file per command exports one of these. */
export type RegisterCommand = (program: Command, context: MakeContext) => void;
