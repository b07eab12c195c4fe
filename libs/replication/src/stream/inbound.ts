import type { Duplex } from 'node:stream';
import { type Clock, isPromise, type MaybePromise, type Timer } from '@understudy/block';
import type { EncodedBatch } from '../batch/batch.types.ts';
import type { ChainPosition, Generation } from '../identity.ts';
import { sameBytes } from '../identity.values.ts';
import { type ConnectionTiming, defaultTiming, StreamConnection } from './connection.ts';
import { rulingGeneration, sameGeneration } from './lineage.ts';
import {
  type ControlMessage,
  type Heartbeat,
  type Hello,
  PROTOCOL_FEATURES,
  PROTOCOL_VERSION_MAX,
  PROTOCOL_VERSION_MIN,
  type Welcome,
} from './message.types.ts';
import { ReplicationRefusal, StreamError } from './stream.errors.ts';

/** The answer of whoever takes the batches; the session adds what it negotiated itself. */
export type Admission = Omit<Welcome, 'type' | 'version' | 'features'>;

/** The side that takes batches: a replica's receiver, or the downstream half of a relay. What it throws ends the session and is told. */
export interface InboundTarget {
  /** Judges a hello; throws ReplicationRefusal. Once per session. */
  admit(hello: Hello, session: InboundSession): Promise<Admission>;
  /** The welcome is out: what the peer missed may follow now. */
  welcomed(session: InboundSession): void;
  /** A batch that follows the one before. When it resolves the batch is in this side's keeping: `received`. Batches come one at a time. */
  take(batch: EncodedBatch, record: Uint8Array): MaybePromise<void>;
  heartbeat(heartbeat: Heartbeat): void;
  repairTaken(id: number): void;
  ended(session: InboundSession, cause: Error): void;
}

export interface InboundTiming extends ConnectionTiming {
  /** A connection that says nothing valid for so long is dropped. */
  readonly helloMillis: number;
  /** Acks are gathered for so long. */
  readonly ackMillis: number;
}

export const defaultInboundTiming: InboundTiming = {
  ...defaultTiming,
  // Only control messages go this way.
  unwrittenBytesMax: 4 * 1024 * 1024,
  helloMillis: 10_000,
  ackMillis: 2,
};

/**
 * The receiving end of one connection: handshake, chain, acks. A batch that does not follow is refused as a fork. Memory: one batch in
 * the connection, one with the target.
 */
export class InboundSession {
  readonly connection: StreamConnection;
  readonly #clock: Clock;
  readonly #timing: InboundTiming;
  readonly #target: InboundTarget;
  readonly #helloTimer: Timer;
  #state: 'new' | 'admitting' | 'streaming' = 'new';
  #hello: Hello | undefined;
  #incarnation = 0;
  #generation: Generation | undefined;
  #received: ChainPosition | undefined;
  #durable: ChainPosition | undefined;
  #sealed = 0;
  #windowBytes = 0;
  #unackedBytes = 0;
  #ackTimer: Timer | undefined;
  #taking: Promise<void> | undefined;

  constructor(duplex: Duplex, clock: Clock, target: InboundTarget, timing: Partial<InboundTiming> = {}) {
    this.#clock = clock;
    this.#timing = { ...defaultInboundTiming, ...timing };
    this.#target = target;
    const handler = {
      control: (message: ControlMessage) => this.#control(message),
      batch: (batch: EncodedBatch, record: Uint8Array) => this.#batch(batch, record),
      closed: (cause: Error) => this.#closed(cause),
    };
    this.connection = new StreamConnection(duplex, clock, handler, this.#timing);
    this.#helloTimer = clock.after(this.#timing.helloMillis, () =>
      this.connection.close(new StreamError('stream-timeout', 'no hello')),
    );
  }

  /** There once the peer introduced itself. */
  get hello(): Hello | undefined {
    return this.#hello;
  }

  /** The newest batch in this side's keeping; undefined before the welcome. */
  get received(): ChainPosition | undefined {
    return this.#received;
  }

  /** Resolves when the target works on nothing of this session any more. Close it before. */
  async idle(): Promise<void> {
    await this.#taking?.catch(() => undefined);
  }

  /** Tells the peer (soon) what is durable. */
  ackDurable(durable: ChainPosition, sealed: number): void {
    this.#durable = durable;
    this.#sealed = sealed;
    this.#ackSoon();
  }

  /** Grants a new window with the next ack. */
  grant(windowBytes: number): void {
    if (windowBytes === this.#windowBytes) return;
    this.#windowBytes = windowBytes;
    this.#ackSoon();
  }

  send(message: ControlMessage): void {
    if (this.#state === 'streaming') this.connection.send(message);
  }

  #closed(cause: Error): void {
    this.#helloTimer.cancel();
    this.#ackTimer?.cancel();
    this.#target.ended(this, cause);
  }

  #control(message: ControlMessage): MaybePromise<void> {
    switch (message.type) {
      case 'hello':
        return this.#admit(message);
      case 'refusal':
        this.connection.close(
          new StreamError('stream-closed', `the sender refused: ${message.code}: ${message.reason}`),
        );
        return;
      case 'heartbeat':
        if (this.#state !== 'streaming') violation('a heartbeat before the welcome');
        this.#target.heartbeat(message);
        return;
      case 'repairTaken':
        if (this.#state !== 'streaming') violation('repair taken before the welcome');
        this.#target.repairTaken(message.id);
        return;
      default:
        violation(`${message.type} from the sending side`);
    }
  }

  async #admit(hello: Hello): Promise<void> {
    if (this.#state !== 'new') violation('a second hello');
    this.#state = 'admitting';
    this.#helloTimer.cancel();
    this.#hello = hello;
    const version = commonVersion(hello);
    const admission = await this.#target.admit(hello, this);
    if (this.connection.closed) return;
    this.#incarnation = admission.incarnation;
    this.#generation = rulingGeneration(admission.lineage);
    this.#received = admission.held;
    this.#durable = admission.durable;
    this.#sealed = admission.sealed;
    this.#windowBytes = admission.windowBytes;
    this.#state = 'streaming';
    const features = PROTOCOL_FEATURES.filter((name) => hello.features.includes(name));
    this.connection.send({ type: 'welcome', version, features, ...admission });
    this.#target.welcomed(this);
  }

  #batch(batch: EncodedBatch, record: Uint8Array): MaybePromise<void> {
    this.#checkPlace(batch);
    const taken = this.#target.take(batch, record);
    if (!isPromise(taken)) {
      this.#took(batch, record.byteLength);
      return;
    }
    this.#taking = taken;
    return taken.then(() => this.#took(batch, record.byteLength));
  }

  #checkPlace({ header }: EncodedBatch): void {
    const { machineId, generation, incarnation, sequence, previousChain } = header;
    if (!this.#received || !this.#generation) violation('a batch before the welcome');
    if (machineId !== this.#hello?.machineId) throw new ReplicationRefusal('fork', `a batch of machine ${machineId}`);
    if (!sameGeneration(generation, this.#generation)) {
      throw new ReplicationRefusal('fork', `a batch of generation ${generation.number}`);
    }
    if (incarnation !== this.#incarnation)
      throw new ReplicationRefusal('fork', `a batch of incarnation ${incarnation}`);
    if (sequence !== this.#received.sequence + 1 || !sameBytes(previousChain, this.#received.chain)) {
      throw new ReplicationRefusal('fork', `batch ${sequence} does not follow batch ${this.#received.sequence}`);
    }
  }

  #took(batch: EncodedBatch, recordBytes: number): void {
    this.#taking = undefined;
    this.#received = { sequence: batch.header.sequence, chain: batch.chain };
    this.#unackedBytes += recordBytes;
    // Early enough that the sender never stands still for want of an ack.
    if (this.#unackedBytes >= this.#windowBytes / 4) this.#ackNow();
    else this.#ackSoon();
  }

  #ackSoon(): void {
    if (this.#state !== 'streaming' || this.connection.closed) return;
    this.#ackTimer ??= this.#clock.after(this.#timing.ackMillis, () => this.#ackNow());
  }

  #ackNow(): void {
    this.#ackTimer?.cancel();
    this.#ackTimer = undefined;
    this.#unackedBytes = 0;
    const durable = this.#durable as ChainPosition;
    // A replica may say durable before its append has answered.
    const received = Math.max((this.#received as ChainPosition).sequence, durable.sequence);
    this.connection.send({ type: 'ack', received, durable, sealed: this.#sealed, windowBytes: this.#windowBytes });
  }
}

function commonVersion(hello: Hello): number {
  const version = Math.min(hello.versionMax, PROTOCOL_VERSION_MAX);
  if (version >= hello.versionMin && version >= PROTOCOL_VERSION_MIN) return version;
  const range = `${PROTOCOL_VERSION_MIN} to ${PROTOCOL_VERSION_MAX}`;
  throw new ReplicationRefusal('version-unsupported', `this side speaks versions ${range}`);
}

function violation(what: string): never {
  throw new StreamError('stream-malformed', what);
}
