import type { Refusal } from '@understudy/event-sourcing';
import type { ZodType } from 'zod';
import type { CommandContext } from '../envelope/command-envelope.ts';
import type { MessageType, Plain } from '../envelope/message-type.ts';
import type { BusParty, BusRole } from '../subjects.ts';

/** What a handler knows beside the command. */
export interface HandlerContext extends CommandContext {
  readonly name: string;
  /** Proved by NATS's permissions. */
  readonly sender: BusParty;
  /** The command as it was sent, for a command log that tells two commands under one key apart. Borrowed until the handler ends. */
  readonly body: Uint8Array;
  /** For the reply; a tracer may set another one. */
  readonly replyTrace: { traceparent?: string };
}

/** What `createCommandHandler` answers fits; `body` is the result message's fields. */
export interface Accepted<Result> {
  readonly type: 'accepted';
  readonly body?: Result;
  readonly revision?: number;
  readonly position?: string;
}

export interface CommandEntry<Fields extends object, Command, ResultFields extends object> {
  /** The generated class of the command's body. */
  readonly message: MessageType<Fields>;
  /** Checks and types the decoded body; its first issue becomes the refusal `malformed-command` with the field's pointer. */
  readonly schema?: ZodType<Command>;
  /** The generated class of the result's body, when there is one. */
  readonly result?: MessageType<ResultFields>;
  /** Who may send it. Default: the control plane. */
  readonly from?: readonly BusRole[];
  /**
   * Refusals are returned. Thrown: an error with `code` and `retryable` becomes a failure; any other is a defect: logged, answered
   * with the failure `defect`.
   */
  handle(
    command: Command,
    context: HandlerContext,
  ): Promise<Accepted<ResultFields> | Refusal> | Accepted<ResultFields> | Refusal;
}

// biome-ignore lint/suspicious/noExplicitAny: entries of a map differ in all three; each was checked where it was written.
export type AnyCommandEntry = CommandEntry<any, any, any>;
export type CommandMap = Readonly<Record<string, AnyCommandEntry>>;

/** Types one entry by its message, or by its schema where it has one. */
export function command<Fields extends object, Command = Plain<Fields>, ResultFields extends object = object>(
  entry: CommandEntry<Fields, Command, ResultFields>,
): CommandEntry<Fields, Command, ResultFields> {
  return entry;
}

/** Everything a service does for others, in one place. The name of an entry is the name of its message. */
export function commandMap<Map extends CommandMap>(map: Map): Map {
  return Object.freeze(map);
}
