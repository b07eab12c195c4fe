import { inSpan } from '@understudy/observability';
import { lastValueFrom, timeout } from 'rxjs';
import type { BusLog } from '../bus-log.ts';
import type { CommandMap } from '../commands/command-map.ts';
import { type DispatchOptions, dispatchCommand } from '../commands/dispatch.ts';
import { type CommandContext, encodeCommand, malformed } from '../envelope/command-envelope.ts';
import { encodeMessage, messageOf, nameOfMessage, type Plain } from '../envelope/message-type.ts';
import { encodeReply, type ReplyEnvelope } from '../envelope/reply-envelope.ts';
import { BusError } from '../errors.ts';
import { ENVELOPE_BYTES_MAX, SERVED_AT_ONCE_MAX } from '../limits.ts';
import { type BusRole, type CommandTarget, commandSubject, senderOf, servedSubject } from '../subjects.ts';
import type {
  Bus,
  BusOptions,
  BusSubscription,
  CommandOutcome,
  CommandTypes,
  MessageHandler,
  RawCommand,
} from './bus.types.ts';
import { InFlight } from './in-flight.ts';
import { NatsLink } from './nats-link.ts';
import { BusClient, BusServer, type IncomingCommand } from './nest-transport.ts';
import { outcomeOf, outcomeOfError, typedOutcome } from './outcome.ts';

export class NatsBus implements Bus {
  readonly role: BusRole;
  readonly name: string;
  readonly log: BusLog;
  readonly #link: NatsLink;
  readonly #client: BusClient;
  readonly #waiting = new InFlight();
  #serving = 0;

  constructor(options: BusOptions) {
    this.role = options.role;
    this.name = options.name;
    this.log = options.log;
    this.#link = new NatsLink(options);
    this.#client = new BusClient(this.#link);
  }

  get isConnected(): boolean {
    return this.#link.isConnected;
  }

  onConnected(listener: () => void): BusSubscription {
    return this.#link.onConnected(listener);
  }

  /** Replicas of a service share its commands; an executor is one. */
  async serve(target: CommandTarget, map: CommandMap): Promise<BusSubscription> {
    const options = { map, log: this.log };
    const server = new BusServer(this.#link);
    const handle = (command: IncomingCommand) => this.#serveOne(options, command);
    const extras = 'service' in target ? { queue: target.service } : {};
    server.addHandler(servedSubject(target), handle as never, false, extras);
    await new Promise<void>((resolve, reject) => {
      void server.listen((error?: unknown) => (error === undefined ? resolve() : reject(error)));
    });
    return { close: () => void server.close() };
  }

  async #serveOne(options: DispatchOptions, { subject, bytes }: IncomingCommand): Promise<Uint8Array> {
    if (this.#serving >= SERVED_AT_ONCE_MAX) return encodeReply(BUSY);
    this.#serving += 1;
    try {
      // Only the control plane may publish on an executor's subject.
      const sender = senderOf(subject) ?? { role: 'orchestrator', name: 'control-plane' };
      return await dispatchCommand(options, bytes, sender);
    } finally {
      this.#serving -= 1;
    }
  }

  async command<Fields extends object, ResultFields extends object = object>(
    target: CommandTarget,
    types: CommandTypes<Fields, ResultFields>,
    fields: Plain<Fields> | Fields,
    context: CommandContext,
    options: { readonly timeoutMillis: number },
  ): Promise<CommandOutcome<Plain<ResultFields>>> {
    const name = nameOfMessage(types.message);
    const body = encodeMessage(types.message, fields as object);
    const outcome = await this.rawCommand(target, { ...context, name, body }, options);
    try {
      return typedOutcome(outcome, types.result);
    } catch (cause) {
      return outcomeOfError(cause);
    }
  }

  rawCommand(
    target: CommandTarget,
    command: RawCommand,
    options: { readonly timeoutMillis: number },
  ): Promise<CommandOutcome<Uint8Array>> {
    const attributes = {
      'messaging.system': 'nats',
      'messaging.destination.name': commandSubject(target, this),
      'understudy.command.id': command.commandId,
    };
    const request = { name: `send ${command.name}`, kind: 'client', parent: command.traceparent, attributes } as const;
    return inSpan(request, async (span) => {
      const { traceparent } = span;
      const outcome = await this.#rawCommand(
        target,
        traceparent === undefined ? command : { ...command, traceparent },
        options,
      );
      if (outcome.type !== 'result') span.set('understudy.outcome', outcome.type);
      return outcome;
    });
  }

  async #rawCommand(
    target: CommandTarget,
    command: RawCommand,
    options: { readonly timeoutMillis: number },
  ): Promise<CommandOutcome<Uint8Array>> {
    const bytes = encodeCommand(command);
    if (bytes.length > ENVELOPE_BYTES_MAX)
      return malformed('/body', `a command has at most ${ENVELOPE_BYTES_MAX} bytes`);
    if (!this.#waiting.enter(bytes.length)) return TOO_MUCH;
    try {
      return await this.#send(commandSubject(target, this), bytes, options.timeoutMillis);
    } catch (cause) {
      return outcomeOfError(cause);
    } finally {
      this.#waiting.leave(bytes.length);
    }
  }

  async #send(subject: string, bytes: Uint8Array, timeoutMillis: number): Promise<CommandOutcome<Uint8Array>> {
    this.#link.usable();
    const reply$ = this.#client.send<ReplyEnvelope, Uint8Array>(subject, bytes).pipe(timeout(timeoutMillis));
    const { reply } = await lastValueFrom(reply$);
    return outcomeOf(reply);
  }

  async request(subject: string, body: Uint8Array, timeoutMillis: number): Promise<Uint8Array> {
    if (!this.#waiting.enter(body.length))
      throw new BusError('too-much-in-flight', 'too many requests wait for an answer');
    try {
      return await this.#link.request(subject, body, timeoutMillis);
    } finally {
      this.#waiting.leave(body.length);
    }
  }

  publish(subject: string, body: Uint8Array): boolean {
    if (!this.#link.isConnected) return false;
    try {
      this.#link.publish(subject, body);
      return true;
    } catch (cause) {
      this.log.tell('bus-refused', `not published: ${messageOf(cause)}`, { subject });
      return false;
    }
  }

  subscribe(subject: string, handler: MessageHandler, queue?: string): BusSubscription {
    const subscription = this.#link.subscribe(subject, {
      queue,
      callback: (_, message) => {
        try {
          handler(message.subject, message.data, (body) => message.respond(body));
        } catch (error) {
          // It would end the connection's loop, and with it everybody else's messages.
          this.log.tell('bus-handler-failed', `a handler met a defect: ${messageOf(error)}`, { subject, error });
        }
      },
    });
    return { close: () => subscription.unsubscribe() };
  }

  async close(): Promise<void> {
    await this.#client.close();
    await this.#link.close();
  }
}

const TOO_MUCH = {
  type: 'failure',
  code: 'too-much-in-flight',
  message: 'too many commands of this process wait for an answer; nothing was sent',
  retryable: true,
} as const;

const BUSY: ReplyEnvelope = {
  commandId: '',
  reply: {
    type: 'failure',
    code: 'busy',
    message: `${SERVED_AT_ONCE_MAX} commands are being executed`,
    retryable: true,
  },
};
