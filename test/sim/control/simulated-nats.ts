import {
  type Bus,
  BusError,
  type BusParty,
  type BusSubscription,
  type CommandContext,
  type CommandMap,
  type CommandOutcome,
  type CommandTarget,
  type CommandTypes,
  commandSubject,
  decodeMessage,
  decodeReply,
  dispatchCommand,
  encodeCommand,
  encodeMessage,
  type MessageHandler,
  nameOfMessage,
  type Plain,
  type RawCommand,
} from '@understudy/messaging';
import type { Chance } from '@understudy/testkit';
import type { ProcessScope } from './process-scope.ts';

/** How the bus behaves at present; faults change it. */
export interface BusConduct {
  latencyMicrosMost: number;
  isDown: boolean;
  /** Of messages. */
  lost: number;
  repeated: number;
  /** Names of hosts that cannot reach it. */
  readonly cutOff: Set<string>;
}

interface Subscription {
  readonly connection: SimulatedConnection;
  readonly subject: string;
  readonly queue: string | undefined;
  readonly handler: MessageHandler;
}

type Respond = (responder: ProcessScope, body: Uint8Array) => void;

/** nats-server, without memory: a message reaches whoever listens when it arrives, later than others or not at all. */
export class SimulatedNats {
  readonly conduct: BusConduct = { latencyMicrosMost: 3000, isDown: false, lost: 0, repeated: 0, cutOff: new Set() };
  readonly random: Chance;
  readonly #connections = new Set<SimulatedConnection>();
  readonly #subscriptions = new Set<Subscription>();

  constructor(random: Chance) {
    this.random = random;
  }

  connect(scope: ProcessScope, party: BusParty): SimulatedConnection {
    const connection = new SimulatedConnection(this, scope, party);
    this.#connections.add(connection);
    scope.process.onKill(() => this.leave(connection));
    return connection;
  }

  leave(connection: SimulatedConnection): void {
    this.#connections.delete(connection);
    for (const each of this.#subscriptions) if (each.connection === connection) this.#subscriptions.delete(each);
  }

  /** After a change of its conduct: who was cut off and is not any more is told. */
  changed(): void {
    for (const connection of this.#connections) connection.look();
  }

  isReachable(scope: ProcessScope): boolean {
    return !this.conduct.isDown && !this.conduct.cutOff.has(scope.process.host.name);
  }

  subscribe(subscription: Subscription): BusSubscription {
    this.#subscriptions.add(subscription);
    return { close: () => void this.#subscriptions.delete(subscription) };
  }

  /** Answers how many it is for; they may lose it still. */
  send(from: ProcessScope, subject: string, body: Uint8Array, respond: Respond): number {
    const receivers = this.#receivers(subject);
    for (const { connection, handler } of receivers) {
      const { scope } = connection;
      this.carry(from, scope, () => handler(subject, body.slice(), (answer) => respond(scope, answer)));
    }
    return receivers.length;
  }

  carry(from: ProcessScope, to: ProcessScope, arrive: () => void): void {
    const { conduct, random } = this;
    const times = random.chance(conduct.repeated) ? 2 : 1;
    for (let time = 0; time < times; time += 1) {
      if (random.chance(conduct.lost)) continue;
      const micros = random.between(50, conduct.latencyMicrosMost);
      to.process.host.time.in(micros, `message ${from.process.name} to ${to.process.name}`, () => {
        if (this.isReachable(from) && this.isReachable(to)) to.deliver(arrive);
      });
    }
  }

  #receivers(subject: string): Subscription[] {
    const chosen: Subscription[] = [];
    const queues = new Map<string, Subscription[]>();
    for (const each of this.#subscriptions) {
      if (!matches(each.subject, subject) || !this.isReachable(each.connection.scope)) continue;
      if (each.queue === undefined) chosen.push(each);
      else queues.set(each.queue, [...(queues.get(each.queue) ?? []), each]);
    }
    for (const members of queues.values()) chosen.push(this.random.pick(members));
    return chosen;
  }
}

function matches(pattern: string, subject: string): boolean {
  const [wanted, tokens] = [pattern.split('.'), subject.split('.')];
  return wanted.length === tokens.length && wanted.every((token, index) => token === '*' || token === tokens[index]);
}

/** A party's connection: the real envelopes, the real dispatch, and no socket. */
export class SimulatedConnection implements Bus {
  readonly role: Bus['role'];
  readonly name: string;
  readonly scope: ProcessScope;
  readonly log = { tell: () => undefined };
  readonly #nats: SimulatedNats;
  readonly #listeners = new Set<() => void>();
  #wasConnected: boolean;

  constructor(nats: SimulatedNats, scope: ProcessScope, { role, name }: BusParty) {
    this.#nats = nats;
    this.scope = scope;
    this.role = role;
    this.name = name;
    this.#wasConnected = this.isConnected;
  }

  get isConnected(): boolean {
    return this.#nats.isReachable(this.scope);
  }

  look(): void {
    const isBack = this.isConnected && !this.#wasConnected;
    this.#wasConnected = this.isConnected;
    if (isBack) for (const listener of this.#listeners) this.scope.after(1000, 'connected', listener);
  }

  onConnected(listener: () => void): BusSubscription {
    this.#listeners.add(listener);
    if (this.isConnected) listener();
    return { close: () => void this.#listeners.delete(listener) };
  }

  async serve(target: CommandTarget, map: CommandMap): Promise<BusSubscription> {
    const options = { map, log: this.log };
    const subject = 'service' in target ? `us.v1.command.${target.service}.*.*` : commandSubject(target, this);
    const answer = async (at: string, bytes: Uint8Array, respond: (body: Uint8Array) => void) => {
      const [, , , , role, name] = at.split('.');
      const sender = 'service' in target ? { role, name } : { role: 'orchestrator', name: 'control-plane' };
      respond(await dispatchCommand(options, bytes, sender as BusParty));
    };
    const handler: MessageHandler = (at, bytes, respond) => void answer(at, bytes, respond);
    return this.subscribe(subject, handler, 'service' in target ? target.service : undefined);
  }

  async command<Fields extends object, ResultFields extends object = object>(
    target: CommandTarget,
    types: CommandTypes<Fields, ResultFields>,
    fields: Plain<Fields> | Fields,
    context: CommandContext,
    options: { readonly timeoutMillis: number },
  ): Promise<CommandOutcome<Plain<ResultFields>>> {
    const body = encodeMessage(types.message, fields as object);
    const outcome = await this.rawCommand(target, { ...context, name: nameOfMessage(types.message), body }, options);
    if (outcome.type !== 'result' || outcome.body instanceof Uint8Array === false) return outcome as never;
    return { ...outcome, body: types.result && decodeMessage(types.result, outcome.body) } as never;
  }

  async rawCommand(
    target: CommandTarget,
    command: RawCommand,
    { timeoutMillis }: { readonly timeoutMillis: number },
  ): Promise<CommandOutcome<Uint8Array>> {
    try {
      const bytes = await this.request(commandSubject(target, this), encodeCommand(command), timeoutMillis);
      const { reply } = decodeReply(bytes);
      return (reply.type === 'result' ? { ...reply, type: 'result' } : reply) as CommandOutcome<Uint8Array>;
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      const reason = cause instanceof BusError && cause.code === 'not-connected' ? 'not-connected' : 'timed-out';
      return { type: 'unknown-outcome', reason: message === NOBODY ? 'nobody-serves' : reason, message };
    }
  }

  request(subject: string, body: Uint8Array, timeoutMillis: number): Promise<Uint8Array> {
    if (!this.isConnected) return Promise.reject(new BusError('not-connected', 'the bus is away'));
    return new Promise((resolve, reject) => {
      const late = this.scope.after(timeoutMillis * 1000, 'request timed out', () =>
        reject(new BusError('nats-failed', 'no answer in time')),
      );
      const receivers = this.#nats.send(this.scope, subject, body, (responder, answer) =>
        this.#nats.carry(responder, this.scope, () => {
          late.cancel();
          resolve(answer.slice());
        }),
      );
      if (receivers > 0) return;
      late.cancel();
      this.scope.after(1000, 'no responders', () => reject(new BusError('nats-failed', NOBODY)));
    });
  }

  publish(subject: string, body: Uint8Array): boolean {
    if (!this.isConnected) return false;
    this.#nats.send(this.scope, subject, body, () => undefined);
    return true;
  }

  subscribe(subject: string, handler: MessageHandler, queue?: string): BusSubscription {
    return this.#nats.subscribe({ connection: this, subject, queue, handler });
  }

  async close(): Promise<void> {
    this.#nats.leave(this);
  }
}

const NOBODY = 'nobody serves this now';
