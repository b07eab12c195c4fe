import type { Command } from 'commander';
import type { Output } from './output/output.ts';

/** What every command may use: made from the global options when its action runs. */
export interface CommandContext {
  readonly output: Output;
  readonly sockets: { readonly agent: string; readonly processServer: string; readonly masterTarget: string };
}

/** Gives the context to an action. Commander calls actions with arguments, options and the command itself. */
export type MakeContext = (command: Command) => CommandContext;

/** One file per command exports one of these. */
export type RegisterCommand = (program: Command, context: MakeContext) => void;
