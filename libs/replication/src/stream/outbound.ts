import type { Duplex } from 'node:stream';
import { type Clock, type Entropy, isPromise, type MaybePromise, type Timer } from '@understudy/block';
import { type ConnectionTiming, defaultTiming, StreamConnection } from './connection.ts';
import { CreditWindow } from './credit.ts';
import type { Ack, Compared, ControlMessage, Hello, Repair, Welcome } from './message.types.ts';
import { Signal } from './signal.ts';
import { RefusedByPeer, ReplicationRefusal, StreamError } from './stream.errors.ts';

/** A record to be sent; parts are borrowed until `sent` is called, or the batch is dropped. */
export interface OutgoingBatch {
  readonly sequence: number;
  readonly recordBytes: number;
  readonly parts: readonly Uint8Array[];
  /** The parts are not needed any more: their buffers can be used again. */
  readonly sent?: () => void;
}

/** The side that has batches: a sender, or the upstream half of a relay. Everything it throws ends the connection and is told. */
export interface OutboundSource {
  /** What to say on a new connection; undefined: nothing to say now, ask again after `wake`. */
  hello(): Hello | undefined;
  /** The other side agrees; the next batch asked for follows `welcome.held`. Throws ReplicationRefusal to refuse it. */
  welcomed(welcome: Welcome): void;
  /** The next batch in order; undefined: ask again after `wake`. */
  next(): MaybePromise<OutgoingBatch | undefined>;
  acked(ack: Ack): void;
  compared(compared: Compared): void;
  /** True once it is in this side's keeping: the other side stops repeating it. */
  repair(repair: Repair): boolean;
  /** A connection ended or could not be made, or the other side refused (ReplicationRefusal). The next attempt follows by itself. */
  failed(cause: Error): void;
}

export interface OutboundTiming extends ConnectionTiming {
  readonly connectMillis: number;
  readonly handshakeMillis: number;
  readonly backoffMillisMin: number;
  readonly backoffMillisMax: number;
}

export const defaultOutboundTiming: OutboundTiming = {
  ...defaultTiming,
  connectMillis: 10_000,
  handshakeMillis: 30_000,
  backoffMillisMin: 100,
  backoffMillisMax: 5_000,
};

export interface OutboundOptions {
  readonly connect: () => Promise<Duplex>;
  readonly clock: Clock;
  readonly entropy: Entropy;
  readonly source: OutboundSource;
  readonly timing?: Partial<OutboundTiming>;
}

/**
 * Dials, introduces itself, sends batches in order within the window, and dials again for ever with a jittered back-off. Knows nothing of
 * where batches come from. At most one connection at a time; at most one batch of look-ahead.
 */
export class Outbound {
  readonly #options: OutboundOptions;
  readonly #timing: OutboundTiming;
  readonly #source: OutboundSource;
  readonly #signal = new Signal();
  readonly #idle = new Signal();
  #session: Session | undefined;
  #failures = 0;
  #stopped = false;
  /** This side itself ended the connection to dial again. */
  #urgent = false;
  #backoff: Timer | undefined;
  #endBackoff: () => void = () => undefined;

  constructor(options: OutboundOptions) {
    this.#options = options;
    this.#timing = { ...defaultOutboundTiming, ...options.timing };
    this.#source = options.source;
  }

  /** True while the other side has welcomed us. */
  get connected(): boolean {
    return this.#session?.window !== undefined;
  }

  get roundTripMillis(): number | undefined {
    return this.#session?.connection.roundTripMillis;
  }

  get outstandingBytes(): number {
    return this.#session?.window?.outstandingBytes ?? 0;
  }

  /** Runs until `stop`; resolves then. Rejects only on a defect. */
  async run(): Promise<void> {
    while (!this.#stopped) {
      if (this.#source.hello()) await this.#attempt();
      else await this.#idle.wait();
    }
  }

  /** Something to say or to send appeared. */
  wake(): void {
    this.#signal.notify();
    this.#idle.notify();
  }

  /** Sends a message out of order (heartbeat, repair taken); dropped when nobody is connected. */
  tell(message: ControlMessage): void {
    if (this.connected) this.#session?.connection.send(message);
  }

  /** Ends the connection, if there is one, and dials again at once. */
  redial(cause: Error): void {
    this.#urgent = true;
    this.#session?.connection.close(cause);
    this.#idle.notify();
    this.#backoff?.cancel();
    this.#endBackoff();
  }

  stop(): void {
    this.#stopped = true;
    this.redial(new StreamError('stream-closed', 'stopped'));
    this.wake();
  }

  async #attempt(): Promise<void> {
    const startedAt = this.#options.clock.monotonicMillis();
    this.#urgent = false;
    const cause = await this.#converse();
    if (cause === undefined || this.#stopped || this.#urgent) return;
    const lastedMillis = this.#options.clock.monotonicMillis() - startedAt;
    this.#failures = lastedMillis > this.#timing.backoffMillisMax ? 0 : this.#failures + 1;
    this.#source.failed(cause);
    await this.#rest(this.#pauseMillis(cause));
  }

  /** Why the conversation ended; undefined: there was nothing to say any more once the other side was there. */
  async #converse(): Promise<Error | undefined> {
    const duplex = await this.#connect().catch((cause: unknown) => connectFailed(cause));
    if (duplex instanceof Error) return duplex;
    // Asked for again: what is to be said may have changed while the network was slow.
    this.#urgent = false;
    const hello = this.#stopped ? undefined : this.#source.hello();
    if (!hello) {
      duplex.destroy();
      return undefined;
    }
    const session = new Session(duplex, this.#options.clock, this.#source, this.#timing, this.#signal);
    this.#session = session;
    session.connection.send(hello);
    const cause = await session.ended;
    this.#session = undefined;
    return cause;
  }

  #connect(): Promise<Duplex> {
    const attempt = this.#options.connect();
    return new Promise((resolve, reject) => {
      let late = false;
      const timer = this.#options.clock.after(this.#timing.connectMillis, () => {
        late = true;
        reject(new StreamError('connect-failed', `no connection in ${this.#timing.connectMillis} ms`));
      });
      attempt.then(
        (duplex) => {
          timer.cancel();
          if (late) duplex.destroy();
          else resolve(duplex);
        },
        (cause: unknown) => {
          timer.cancel();
          reject(cause);
        },
      );
    });
  }

  #pauseMillis(cause: Error): number {
    const { backoffMillisMin, backoffMillisMax } = this.#timing;
    const forPeople = cause instanceof ReplicationRefusal && !cause.retryable;
    const full = forPeople
      ? backoffMillisMax
      : Math.min(backoffMillisMax, backoffMillisMin * 2 ** (this.#failures - 1));
    const [random = 0] = this.#options.entropy.bytes(1);
    return full * (0.5 + random / 512);
  }

  async #rest(millis: number): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#endBackoff = resolve;
      this.#backoff = this.#options.clock.after(millis, resolve);
    });
  }
}

function connectFailed(cause: unknown): Error {
  if (cause instanceof StreamError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new StreamError('connect-failed', reason, { cause });
}

/** One connection from hello to its end. */
class Session {
  readonly connection: StreamConnection;
  readonly ended: Promise<Error>;
  /** There after the welcome. */
  window: CreditWindow | undefined;
  readonly #source: OutboundSource;
  readonly #signal: Signal;
  readonly #handshake: Timer;
  #end: (cause: Error) => void = () => undefined;
  #sent = 0;

  constructor(duplex: Duplex, clock: Clock, source: OutboundSource, timing: OutboundTiming, signal: Signal) {
    this.#source = source;
    this.#signal = signal;
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
    const handler = {
      control: (message: ControlMessage) => this.#control(message),
      batch: () => violation('a batch from the receiving side'),
      closed: (cause: Error) => this.#closed(cause),
    };
    this.connection = new StreamConnection(duplex, clock, handler, timing);
    this.#handshake = clock.after(timing.handshakeMillis, () =>
      this.connection.close(new StreamError('stream-timeout', 'no answer to the hello')),
    );
  }

  #closed(cause: Error): void {
    this.#handshake.cancel();
    this.#signal.notify();
    this.#end(cause);
  }

  #control(message: ControlMessage): void {
    switch (message.type) {
      case 'welcome':
        this.#welcome(message);
        return;
      case 'refusal':
        this.connection.close(new RefusedByPeer(message.code, message.reason, { lineage: message.lineage }));
        return;
      case 'ack':
        this.#ack(message);
        return;
      case 'compared':
        this.#source.compared(message);
        return;
      case 'repair':
        if (this.#source.repair(message)) this.connection.send({ type: 'repairTaken', id: message.id });
        return;
      default:
        violation(`${message.type} from the receiving side`);
    }
  }

  #welcome(welcome: Welcome): void {
    if (this.window) violation('a second welcome');
    this.#handshake.cancel();
    this.#source.welcomed(welcome);
    this.window = new CreditWindow();
    this.window.resize(welcome.windowBytes);
    this.#sent = welcome.held.sequence;
    this.#pump(this.window).catch((cause: unknown) => this.connection.close(cause as Error));
  }

  #ack(ack: Ack): void {
    if (!this.window) violation('an ack before the welcome');
    if (ack.received > this.#sent) violation(`batch ${ack.received} received of ${this.#sent} sent`);
    if (ack.durable.sequence > ack.received) violation('durable before received');
    this.window.received(ack.received);
    this.window.resize(ack.windowBytes);
    this.#source.acked(ack);
    this.#signal.notify();
  }

  async #pump(window: CreditWindow): Promise<void> {
    while (!this.connection.closed) {
      const found = window.open ? this.#source.next() : undefined;
      const batch = isPromise(found) ? await found : found;
      if (this.connection.closed) return;
      if (batch) await this.#sendBatch(batch, window);
      else await this.#signal.wait();
    }
  }

  async #sendBatch(batch: OutgoingBatch, window: CreditWindow): Promise<void> {
    this.#sent = batch.sequence;
    window.sent(batch.sequence, batch.recordBytes);
    const isTaken = this.connection.sendRecord(batch.parts, batch.recordBytes);
    batch.sent?.();
    if (!isTaken) await this.connection.drained();
  }
}

function violation(what: string): never {
  throw new StreamError('stream-malformed', what);
}
