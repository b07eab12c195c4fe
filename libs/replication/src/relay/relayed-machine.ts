// Long: both connections of one machine share its spool and its positions, turn by turn; spool, forwarder and sessions have files of their own.
import { BlockIoError, type Clock, type MaybePromise, type Timer } from '@understudy/block';
import { BatchFormatError } from '../batch/batch.errors.ts';
import { type EncodedBatch, FrameEncoding } from '../batch/batch.types.ts';
import { decodePayload } from '../batch/frame.codec.ts';
import type { ReplicaMemory } from '../capture.port.ts';
import type { ChainPosition, MachineId } from '../identity.ts';
import { hex, sameBytes } from '../identity.values.ts';
import type { Admission, InboundSession } from '../stream/inbound.ts';
import { compareLineages } from '../stream/lineage.ts';
import {
  type Ack,
  type Compared,
  type ContinueIntent,
  type Heartbeat,
  type Hello,
  PROTOCOL_FEATURES,
  PROTOCOL_VERSION_MAX,
  PROTOCOL_VERSION_MIN,
  type Repair,
  type Welcome,
} from '../stream/message.types.ts';
import { Outbound, type OutboundSource, type OutgoingBatch } from '../stream/outbound.ts';
import { RefusedByPeer, ReplicationRefusal, StreamError } from '../stream/stream.errors.ts';
import { Forwarder } from './forwarder.ts';
import { QueueWatch } from './queue-watch.ts';
import type { Shaping } from './rate-shaper.ts';
import type { RelayEvent, RelayedState, RelayOptions } from './relay.types.ts';
import { repackZstd } from './repack.ts';
import { Spool } from './spool.ts';
import type { SpoolState } from './spool-state.codec.ts';

const WINDOW_BYTES_DEFAULT = 16 * 1024 * 1024;
const QUEUE_MILLIS_MAX_DEFAULT = 5_000;
const ROOM_RETRY_MILLIS = 1_000;
/** Answers kept for a downstream that lost its connection. */
const ANSWERS_MAX = 64;
const REPAIRS_MAX = 64;
const VIOLATIONS_MAX = 3;

/** After these the spool's stream can never go on: it is dropped and the source is judged by the replica itself. */
const endsSpool: ReadonlySet<string> = new Set([
  'incarnation-old',
  'fork',
  'cannot-continue',
  'fenced',
  'lineage-diverged',
  'lineage-unknown',
  'store-behind',
  'superseded',
]);
/** The source has to know these at once, in the replica's own words. */
const toldThrough: ReadonlySet<string> = new Set(['fenced', 'lineage-diverged', 'lineage-unknown', 'store-behind']);

interface PendingHello {
  readonly hello: Hello;
  readonly resolve: (admission: Admission) => void;
  readonly reject: (refusal: ReplicationRefusal) => void;
}

/**
 * One machine at a relay: downstream session, spool, upstream connection. A continuation that the spool can serve is answered here; everything
 * else (a new incarnation, a stream this relay does not know) is judged by the replica: the hello goes through as it is.
 */
export class RelayedMachine implements OutboundSource {
  readonly machineId: MachineId;
  readonly #spool: Spool;
  readonly #forwarder: Forwarder;
  readonly #outbound: Outbound;
  readonly #windowBytes: number;
  readonly #queueMillisMax: number;
  readonly #queue = new QueueWatch();
  readonly #onEvent: (event: RelayEvent) => void;
  readonly #answers = new Map<number, Compared>();
  readonly #repairs = new Map<number, Repair>();
  readonly #run: Promise<void>;
  readonly #clock: Clock;
  #roomTimer: Timer | undefined;
  #session: InboundSession | undefined;
  #pending: PendingHello | undefined;
  #admissions: Promise<unknown> = Promise.resolve();
  #durable: ChainPosition | undefined;
  #sealed = 0;
  #violations = 0;
  #usedAtMillis: number;

  constructor(machineId: MachineId, options: RelayOptions, shaper: Shaping) {
    const { files, folder, clock, entropy, spoolBytesMax, outboundTiming = {} } = options;
    this.machineId = machineId;
    this.#clock = clock;
    this.#usedAtMillis = this.#now();
    this.#windowBytes = options.windowBytes ?? WINDOW_BYTES_DEFAULT;
    this.#queueMillisMax = options.queueMillisMax ?? QUEUE_MILLIS_MAX_DEFAULT;
    this.#onEvent = options.onEvent ?? (() => undefined);
    this.#spool = Spool.open({ files, folder: `${folder}/${machineId}`, machineId, bytesMax: spoolBytesMax });
    this.#forwarder = new Forwarder(this.#spool, options.repack ?? repackZstd, shaper);
    const connect = () => options.connect(machineId);
    this.#outbound = new Outbound({ connect, clock, entropy, source: this, timing: outboundTiming });
    this.#run = this.#outbound.run();
  }

  #now(): number {
    return this.#clock.monotonicMillis();
  }

  get state(): RelayedState {
    const { state } = this.#spool;
    return {
      machineId: this.machineId,
      downstream: this.#session !== undefined,
      upstream: this.#outbound.connected,
      incarnation: state?.welcome.incarnation ?? 0,
      spooledBytes: this.#spool.chargedBytes,
      spooledBatches: this.#waitingBatches(),
      received: state ? this.#spool.end.sequence : 0,
      durable: this.#durable?.sequence ?? 0,
    };
  }

  /** Segments go whole: the last one still holds batches that the replica has. */
  #waitingBatches(): number {
    const { state, batchCount } = this.#spool;
    if (state === undefined || this.#durable === undefined) return batchCount;
    return Math.max(0, this.#spool.end.sequence - this.#durable.sequence);
  }

  /** How long nobody has sent while there was nothing left to deliver; 0 while somebody does or there is. */
  idleMillis(): number {
    const { state } = this.#spool;
    const waits = state !== undefined && (this.#durable?.sequence ?? -1) < this.#spool.end.sequence;
    if (this.#session !== undefined || this.#pending !== undefined || waits) this.#usedAtMillis = this.#now();
    return this.#now() - this.#usedAtMillis;
  }

  /** After `close`: nothing is left of it on the disk. */
  removeSpool(): void {
    this.#spool.remove();
  }

  /** Ends both connections; the spool stays on the disk. */
  async close(): Promise<void> {
    const session = this.#session;
    session?.connection.close(new ReplicationRefusal('upstream-unavailable', 'the process server is stopping'));
    await session?.idle();
    this.#pending?.reject(new ReplicationRefusal('upstream-unavailable', 'the process server is stopping'));
    this.#outbound.stop();
    await this.#run;
    this.#roomTimer?.cancel();
    this.#spool.close();
  }

  // Downstream: the side of the source.

  admit(hello: Hello, session: InboundSession): Promise<Admission> {
    const admission = this.#admissions.then(() => this.#admitNext(hello, session));
    this.#admissions = admission.catch(() => undefined);
    return admission;
  }

  async #admitNext(hello: Hello, session: InboundSession): Promise<Admission> {
    const before = this.#session;
    if (before) {
      before.connection.close(new ReplicationRefusal('superseded', 'a newer connection speaks for this machine'));
      await before.idle();
    }
    const admission = this.#fromSpool(hello) ?? (await this.#fromUpstream(hello));
    if (session.connection.closed) throw new ReplicationRefusal('superseded', 'the connection ended');
    this.#session = session;
    return admission;
  }

  /** The answer to a continuation whose batches are all here or still with the source. */
  #fromSpool({ intent, memory }: Hello): Admission | undefined {
    const { state } = this.#spool;
    if (!state || intent.type !== 'continue' || intent.incarnation !== state.welcome.incarnation) return undefined;
    const { welcome } = state;
    const known = memory?.storeId === welcome.storeId && sameLineage(memory.lineage, welcome.lineage);
    if (!known || !this.#joins(intent)) return undefined;
    return this.#admission(welcome, this.#spool.end);
  }

  #joins({ from, to }: ContinueIntent): boolean {
    const { end } = this.#spool;
    if (from.sequence > end.sequence || to.sequence < end.sequence) return false;
    const own = from.sequence < this.#spool.start.sequence ? undefined : this.#spool.chainAt(from.sequence);
    return own === undefined || sameBytes(own, from.chain);
  }

  #admission(welcome: Welcome, held: ChainPosition): Admission {
    const { storeId, lineage, incarnation, heldIncarnation, chainAtMemory, hops } = welcome;
    return {
      storeId,
      lineage,
      incarnation,
      held,
      heldIncarnation,
      durable: this.#durable ?? welcome.durable,
      sealed: Math.max(this.#sealed, welcome.sealed),
      ...(chainAtMemory ? { chainAtMemory } : {}),
      windowBytes: this.#window(),
      hops: hops + 1,
    };
  }

  /**
   * An outage is for the spool to bridge, every point of it kept. A link that works and is too slow is not: what queues here only makes the newest
   * point older, so the source is held back, coalesces, and sends each block once.
   */
  #window(): number {
    const tooSlow = this.#outbound.connected && this.#queue.expectedWaitMillis(this.#now()) > this.#queueMillisMax;
    return tooSlow ? 0 : Math.min(this.#windowBytes, this.#spool.freeBytes);
  }

  #fromUpstream(hello: Hello): Promise<Admission> {
    return new Promise((resolve, reject) => {
      this.#pending = { hello, resolve, reject };
      this.#outbound.redial(new StreamError('stream-closed', 'another hello has to be said'));
    });
  }

  downstreamWelcomed(session: InboundSession): void {
    const intent = session.hello?.intent;
    const awaited = intent?.type === 'continue' ? intent.awaitingComparison : [];
    for (const sequence of awaited) {
      const compared = this.#answers.get(sequence);
      if (compared) session.send(compared);
    }
    for (const repair of this.#repairs.values()) session.send(repair);
    if (this.#durable) session.ackDurable(this.#durable, this.#sealed);
    session.grant(this.#window());
    // While nobody was there the upstream connection may have been let go.
    this.#outbound.wake();
  }

  async take(batch: EncodedBatch, record: Uint8Array): Promise<void> {
    // Raw frames are checked against the agent's sums here, where the source can still send them again from its ring.
    if (batch.encodings.every((encoding) => encoding === FrameEncoding.raw)) decodePayload(batch);
    // Windows are granted so that at most one record stands beyond the bound: who sends more does not keep to them.
    if (this.#spool.overfull) throw new ReplicationRefusal('protocol-violation', 'sent beyond the granted window');
    try {
      await this.#spool.append(batch, record);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      this.#onEvent({ type: 'spool-failed', machineId: this.machineId, reason });
      throw new ReplicationRefusal('busy', `the spool cannot be written: ${reason}`, { cause });
    }
    this.#queue.arrived(batch.header.sequence, record.byteLength, this.#now());
    this.#forwarder.offer(batch, record);
    this.#session?.grant(this.#window());
    this.#outbound.wake();
  }

  /** Passed on at once or never: kept back it would make an old RPO look new. */
  heartbeat(heartbeat: Heartbeat): void {
    this.#outbound.tell(heartbeat);
  }

  repairTaken(id: number): void {
    this.#repairs.delete(id);
    this.#outbound.tell({ type: 'repairTaken', id });
  }

  ended(session: InboundSession): void {
    if (this.#session === session) this.#session = undefined;
  }

  /** Something may have to be forwarded. */
  poke(): void {
    this.#outbound.wake();
  }

  // Upstream: the side of the replica.

  hello(): Hello | undefined {
    if (this.#pending) {
      const versions = { versionMin: PROTOCOL_VERSION_MIN, versionMax: PROTOCOL_VERSION_MAX };
      return { ...this.#pending.hello, ...versions, features: PROTOCOL_FEATURES };
    }
    const { state } = this.#spool;
    const needed =
      this.#session !== undefined || (this.#durable?.sequence ?? 0) < (state ? this.#spool.end.sequence : 0);
    return state && needed ? this.#ownHello(state) : undefined;
  }

  #ownHello({ welcome, definition }: SpoolState): Hello {
    const durable = this.#durable ?? welcome.durable;
    const { storeId, lineage, incarnation } = welcome;
    const durableChain = hex(durable.chain);
    const memory: ReplicaMemory = { storeId, lineage, incarnation, durableSequence: durable.sequence, durableChain };
    const { start: from, end: to } = this.#spool;
    return {
      type: 'hello',
      versionMin: PROTOCOL_VERSION_MIN,
      versionMax: PROTOCOL_VERSION_MAX,
      features: PROTOCOL_FEATURES,
      machineId: this.machineId,
      definition,
      memory,
      intent: { type: 'continue', incarnation, from, to, awaitingComparison: [] },
    };
  }

  welcomed(welcome: Welcome): void {
    const pending = this.#pending;
    if (pending) this.#adopt(welcome, pending);
    else this.#continueSpool(welcome);
    this.#onEvent({ type: 'upstream-connected', machineId: this.machineId });
  }

  /** The replica agreed to what the source asked: from here on this relay serves it. */
  #adopt(welcome: Welcome, pending: PendingHello): void {
    this.#spool.reset({ welcome, definition: pending.hello.definition }, welcome.held);
    this.#pending = undefined;
    this.#forwarder.clear();
    this.#queue.clear();
    this.#answers.clear();
    this.#durable = welcome.durable;
    this.#sealed = welcome.sealed;
    this.#forwarder.rewind(welcome.held.sequence);
    pending.resolve(this.#admission(welcome, welcome.held));
  }

  #continueSpool(welcome: Welcome): void {
    const known = this.#spool.state?.welcome;
    const same =
      known?.storeId === welcome.storeId &&
      known.incarnation === welcome.incarnation &&
      sameLineage(known.lineage, welcome.lineage);
    const { sequence, chain } = welcome.held;
    const own = same && sequence >= this.#spool.start.sequence ? this.#spool.chainAt(sequence) : undefined;
    if (!own || !sameBytes(own, chain)) {
      throw new ReplicationRefusal('cannot-continue', 'what the next hop holds does not join this spool');
    }
    this.#forwarder.rewind(sequence);
    this.#progress(welcome.durable, welcome.sealed);
  }

  next(): MaybePromise<OutgoingBatch | undefined> {
    return this.#spool.state ? this.#forwarder.next() : undefined;
  }

  acked(ack: Ack): void {
    this.#violations = 0;
    this.#progress(ack.durable, ack.sealed);
  }

  #progress(durable: ChainPosition, sealed: number): void {
    if (this.#durable && durable.sequence < this.#durable.sequence) return;
    const own = durable.sequence < this.#spool.start.sequence ? undefined : this.#spool.chainAt(durable.sequence);
    if (own && !sameBytes(own, durable.chain)) {
      throw new ReplicationRefusal('fork', `batch ${durable.sequence} at the replica is another one`);
    }
    this.#durable = durable;
    this.#sealed = sealed;
    this.#queue.durable(durable.sequence, this.#spool.end.sequence, this.#now());
    this.#session?.ackDurable(durable, sealed);
    this.#makeRoom();
  }

  /** Tried again while the disk refuses: without room the source may send nothing, and no acknowledgement would come that tries. */
  #makeRoom(): void {
    this.#roomTimer?.cancel();
    const made = this.#spool.dropThrough(this.#durable?.sequence ?? 0);
    this.#roomTimer = made ? undefined : this.#clock.after(ROOM_RETRY_MILLIS, () => this.#makeRoom());
    this.#session?.grant(this.#window());
  }

  compared(compared: Compared): void {
    this.#answers.set(compared.sequence, compared);
    const oldest = this.#answers.keys().next().value;
    if (this.#answers.size > ANSWERS_MAX && oldest !== undefined) this.#answers.delete(oldest);
    this.#session?.send(compared);
  }

  /** Passed on; the source's confirmation goes back the same way. */
  repair(repair: Repair): boolean {
    if (this.#repairs.size < REPAIRS_MAX) this.#repairs.set(repair.id, repair);
    this.#session?.send(repair);
    return false;
  }

  failed(cause: Error): void {
    this.#onEvent({ type: 'upstream-failed', machineId: this.machineId, reason: cause.message });
    if (this.#spool.state) this.#session?.grant(this.#window());
    if (this.#pending) this.#rejectPending(this.#pending, cause);
    else this.#dropIfLost(cause);
  }

  #dropIfLost(cause: Error): void {
    // Its own disk: what cannot be read again cannot be forwarded.
    const rotten = cause instanceof BatchFormatError || cause instanceof BlockIoError;
    const refusal = rotten ? new ReplicationRefusal('cannot-continue', cause.message, { cause }) : cause;
    if (!(refusal instanceof ReplicationRefusal)) return;
    if (refusal.code === 'protocol-violation') this.#violations += 1;
    if (endsSpool.has(refusal.code) || this.#violations >= VIOLATIONS_MAX) this.#drop(refusal);
  }

  #rejectPending(pending: PendingHello, cause: Error): void {
    this.#pending = undefined;
    if (cause instanceof RefusedByPeer) {
      const { code, message, lineage } = cause;
      pending.reject(new ReplicationRefusal(code, message, { lineage, cause }));
      return;
    }
    pending.reject(new ReplicationRefusal('upstream-unavailable', cause.message, { cause }));
  }

  #drop(refusal: ReplicationRefusal): void {
    const { code, message: reason, lineage } = refusal;
    const batches = this.#spool.batchCount;
    this.#violations = 0;
    this.#forwarder.clear();
    this.#queue.clear();
    this.#spool.clear();
    this.#durable = undefined;
    this.#sealed = 0;
    this.#onEvent({ type: 'spool-dropped', machineId: this.machineId, code, reason, batches });
    const told = toldThrough.has(code) ? refusal.code : 'upstream-unavailable';
    this.#session?.connection.close(new ReplicationRefusal(told, reason, { lineage }));
  }
}

function sameLineage(a: Welcome['lineage'], b: Welcome['lineage']): boolean {
  return compareLineages(a, b).relation === 'equal';
}
