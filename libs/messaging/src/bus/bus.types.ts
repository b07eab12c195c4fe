import type { Refusal } from '@understudy/event-sourcing';
import type { BusLog } from '../bus-log.ts';
import type { CommandMap } from '../commands/command-map.ts';
import type { CommandContext } from '../envelope/command-envelope.ts';
import type { MessageType, Plain } from '../envelope/message-type.ts';
import type { CommandFailure } from '../envelope/reply-envelope.ts';
import type { BusParty, CommandTarget } from '../subjects.ts';

export interface BusTls {
  /** PEM. */
  readonly ca: string;
  readonly cert?: string;
  readonly key?: string;
}

export interface BusOptions extends BusParty {
  /** `127.0.0.1:4222`; any of a cluster. */
  readonly servers: readonly string[];
  /** Its public key stands in nats-server's configuration with this party's permissions. */
  readonly nkeySeed: Uint8Array;
  readonly tls?: BusTls;
  readonly log: BusLog;
  /** Between two attempts to connect. Default 500. */
  readonly reconnectMillis?: number;
}

export interface RawCommand extends CommandContext {
  readonly name: string;
  readonly body: Uint8Array;
}

/**
 * `unknown-outcome`: nobody can tell whether it was done. The same command with the same id and key is sent again; it never counts as
 * failed. `body` of a result is undefined when the caller named no result type.
 */
export type CommandOutcome<Result> =
  | {
      readonly type: 'result';
      readonly body: Result | undefined;
      readonly revision?: number;
      readonly position?: string;
    }
  | Refusal
  | CommandFailure
  | UnknownOutcome;

export interface UnknownOutcome {
  readonly type: 'unknown-outcome';
  readonly reason: 'timed-out' | 'not-connected' | 'nobody-serves' | 'undecodable-reply';
  readonly message: string;
}

export interface CommandTypes<Fields extends object, ResultFields extends object> {
  readonly message: MessageType<Fields>;
  readonly result?: MessageType<ResultFields>;
}

export type MessageHandler = (subject: string, body: Uint8Array, respond: (body: Uint8Array) => void) => void;

export interface BusSubscription {
  close(): void;
}

/** One connection of one party. Reconnects for ever, by itself; nothing waits in it while it is away. */
export interface Bus extends BusParty {
  readonly log: BusLog;
  readonly isConnected: boolean;
  /** Called at every (re)connection, at once when there is one. */
  onConnected(listener: () => void): BusSubscription;
  /** Serves a party's commands from now on, also over all later connections. */
  serve(target: CommandTarget, map: CommandMap): Promise<BusSubscription>;
  command<Fields extends object, ResultFields extends object = object>(
    target: CommandTarget,
    types: CommandTypes<Fields, ResultFields>,
    fields: Plain<Fields> | Fields,
    context: CommandContext,
    options: { readonly timeoutMillis: number },
  ): Promise<CommandOutcome<Plain<ResultFields>>>;
  /** As `command`, without looking into bodies. */
  rawCommand(
    target: CommandTarget,
    command: RawCommand,
    options: { readonly timeoutMillis: number },
  ): Promise<CommandOutcome<Uint8Array>>;
  /** Rejects with `BusError` `not-connected`; a time-out rejects with `nats-failed`. */
  request(subject: string, body: Uint8Array, timeoutMillis: number): Promise<Uint8Array>;
  /** False when it could not be sent now: it is dropped, not kept. */
  publish(subject: string, body: Uint8Array): boolean;
  subscribe(subject: string, handler: MessageHandler, queue?: string): BusSubscription;
  close(): Promise<void>;
}
