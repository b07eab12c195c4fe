import type { Duplex } from 'node:stream';
import type { Clock, Entropy } from '@understudy/block';
import type { CapturedBatch, CaptureHeartbeat, FromSender, ReplicaMemory, ToSender } from '../capture.port.ts';
import type { ChainPosition, MachineDefinition, MachineId } from '../identity.ts';
import { hex, STREAM_START, sameBytes } from '../identity.values.ts';
import { admitLineage, compareLineages, rulingGeneration } from '../stream/lineage.ts';
import {
  type Ack,
  type Compared,
  type Hello,
  PROTOCOL_FEATURES,
  PROTOCOL_VERSION_MAX,
  PROTOCOL_VERSION_MIN,
  type Repair,
  type Welcome,
} from '../stream/message.types.ts';
import { Outbound, type OutboundSource, type OutboundTiming, type OutgoingBatch } from '../stream/outbound.ts';
import { RefusedByPeer, ReplicationRefusal } from '../stream/stream.errors.ts';
import type { Packing } from './batch-builder.ts';
import { SentStream } from './sent-stream.ts';
import { judgeTrust } from './trust.ts';

export interface SenderOptions {
  /** Dials the next hop (process server or master target); TLS is the caller's business. */
  readonly connect: () => Promise<Duplex>;
  readonly clock: Clock;
  readonly entropy: Entropy;
  /** The ring that the spans of batches point into; only read here. */
  readonly ring: SharedArrayBuffer;
  readonly definition: MachineDefinition;
  /** What the agent remembered of the replica when it started; undefined when it remembers nothing. */
  readonly memory: ReplicaMemory | undefined;
  /** Answers for the capture loop, in order. Objects are plain (postMessage). */
  readonly emit: (message: FromSender) => void;
  /** Default: `runs`. */
  readonly packing?: Packing;
  readonly timing?: Partial<OutboundTiming>;
}

/** Figures for metrics. */
export interface SenderState {
  readonly connected: boolean;
  readonly incarnation: number;
  readonly retainedBatches: number;
  readonly unreceivedBytes: number;
  readonly roundTripMillis: number | undefined;
}

/** Refusals after which exactly going on is not possible: the next hello opens a new incarnation. */
const needsNewIncarnation: ReadonlySet<string> = new Set(['cannot-continue', 'incarnation-old', 'fork']);

const VIOLATIONS_MAX = 3;

/**
 * The sending end of a machine's stream (in the agent's worker). Numbers, sums and chains what the capture loop hands over, keeps it until the
 * next hop has it, goes on exactly where it was after a broken connection, and opens a new incarnation when that is not possible.
 * Speaks to the loop as capture.port.ts says. Memory: headers of retained batches; content stays in the ring.
 */
export class Sender implements OutboundSource {
  readonly #options: SenderOptions;
  readonly #outbound: Outbound;
  readonly #ring: Uint8Array;
  #memory: ReplicaMemory | undefined;
  #definition: MachineDefinition;
  #stream: SentStream | undefined;
  /** True: the stream cannot go on exactly. */
  #mustOpen = true;
  /** Why the next incarnation starts in doubt, whatever the replica answers. */
  #doubt: string | undefined;
  #durable: ChainPosition = STREAM_START;
  #sealedLocalId = 0;
  #toldFailure = '';
  /** Refused as violations in a row without progress between. */
  #violations = 0;
  #run: Promise<void> | undefined;

  constructor(options: SenderOptions) {
    this.#options = options;
    this.#ring = new Uint8Array(options.ring);
    this.#memory = options.memory;
    this.#definition = options.definition;
    const { connect, clock, entropy, timing = {} } = options;
    this.#outbound = new Outbound({ connect, clock, entropy, timing, source: this });
  }

  /** Starts dialling. */
  start(): void {
    this.#run ??= this.#outbound.run();
  }

  /** Resolves when nothing is under way any more; rejects on a defect inside the sender. */
  async stop(): Promise<void> {
    this.#outbound.stop();
    await this.#run;
  }

  get state(): SenderState {
    return {
      connected: this.#outbound.connected,
      incarnation: this.#stream?.terms.incarnation ?? 0,
      retainedBatches: this.#stream?.retainedCount ?? 0,
      unreceivedBytes: this.#outbound.outstandingBytes,
      roundTripMillis: this.#outbound.roundTripMillis,
    };
  }

  /** A message of the capture loop. `stop` ends without waiting: whoever wants a drain waits for `durable` first. */
  post(message: ToSender): void {
    switch (message.type) {
      case 'batch':
        this.#take(message.batch);
        return;
      case 'heartbeat':
        this.#sendHeartbeat(message.heartbeat);
        return;
      case 'stop':
        this.#outbound.stop();
    }
  }

  #take(batch: CapturedBatch): void {
    if (batch.definition) this.#definition = batch.definition;
    // It crossed an `opened` on its way: the loop has voided it.
    if (batch.incarnation !== this.#stream?.terms.incarnation) return;
    this.#stream.add(batch);
    this.#outbound.wake();
  }

  /** Now or never: what it says of the RPO holds only at this instant. */
  #sendHeartbeat({ sealedLocalId, ...rest }: CaptureHeartbeat): void {
    if (!this.#stream) return;
    const sealed = this.#stream.sequenceOf(sealedLocalId);
    const sentAtMicros = this.#options.clock.wallMicros();
    this.#outbound.tell({ type: 'heartbeat', ...rest, sealed, sentAtMicros });
  }

  hello(): Hello {
    return {
      type: 'hello',
      versionMin: PROTOCOL_VERSION_MIN,
      versionMax: PROTOCOL_VERSION_MAX,
      features: PROTOCOL_FEATURES,
      machineId: this.#definition.machineId,
      definition: this.#definition,
      ...(this.#memory ? { memory: this.#memory } : {}),
      intent: this.#intent(),
    };
  }

  #intent(): Hello['intent'] {
    const stream = this.#mustOpen ? undefined : this.#stream;
    if (!stream) return { type: 'open', incarnation: (this.#memory?.incarnation ?? 0) + 1 };
    const { received: from, built: to, comparisons, terms } = stream;
    const awaitingComparison = comparisons.sequences;
    return { type: 'continue', incarnation: terms.incarnation, from, to, awaitingComparison };
  }

  welcomed(welcome: Welcome): void {
    if (this.#mustOpen) this.#opened(welcome);
    else this.#resumed(welcome);
    this.#toldFailure = '';
  }

  #opened(welcome: Welcome): void {
    if (welcome.held.sequence > 0) admitLineage(this.#memory?.lineage, welcome.lineage);
    if (welcome.incarnation <= (this.#memory?.incarnation ?? 0)) {
      throw new ReplicationRefusal('protocol-violation', `incarnation ${welcome.incarnation} was granted before`);
    }
    const verdict = this.#verdict(welcome);
    const durableLocalId = this.#durableLocalId(welcome);
    const generation = rulingGeneration(welcome.lineage);
    const { storeId, lineage, incarnation, held: start } = welcome;
    const machineId: MachineId = this.#definition.machineId;
    const terms = { machineId, storeId, lineage, generation, incarnation, start, definition: this.#definition };
    this.#stream = new SentStream(terms, this.#ring, this.#options.packing ?? 'runs');
    this.#mustOpen = false;
    this.#doubt = undefined;
    this.#durable = start;
    this.#remember(start);
    const memory = this.#memory as ReplicaMemory;
    this.#options.emit({ type: 'opened', incarnation, generation, memory, ...verdict, durableLocalId });
  }

  #verdict(welcome: Welcome): ReturnType<typeof judgeTrust> {
    const verdict = judgeTrust(this.#memory, welcome);
    if (verdict.trust !== 'trusted' || this.#doubt === undefined) return verdict;
    return { trust: 'in-doubt', reason: this.#doubt };
  }

  /** How far the batches of the incarnation before are certainly in the replica. */
  #durableLocalId(welcome: Welcome): number {
    const before = this.#stream;
    if (!before) return 0;
    const known = before.chainAt(welcome.held.sequence);
    const ours = known !== undefined && sameBytes(known, welcome.held.chain);
    const inside = ours && welcome.held.sequence > this.#durable.sequence;
    const newest = inside ? welcome.held.sequence : this.#durable.sequence;
    // In a replica that went back in time nothing of ours is certain.
    return welcome.held.sequence < newest ? 0 : before.localIdOf(newest);
  }

  #resumed(welcome: Welcome): void {
    const stream = this.#stream as SentStream;
    const { terms } = stream;
    const sameReplica =
      welcome.storeId === terms.storeId && compareLineages(terms.lineage, welcome.lineage).relation === 'equal';
    if (!sameReplica || welcome.incarnation !== terms.incarnation || !stream.canContinueAfter(welcome.held)) {
      throw this.#giveUp(new ReplicationRefusal('cannot-continue', 'the other side does not hold what was sent'));
    }
    stream.rewind(welcome.held.sequence);
    this.#options.emit({ type: 'resumed' });
    this.#progress(welcome.held.sequence, welcome.durable, welcome.sealed);
  }

  next(): OutgoingBatch | undefined {
    return this.#stream?.next();
  }

  acked(ack: Ack): void {
    this.#progress(ack.received, ack.durable, ack.sealed);
  }

  #progress(received: number, durable: ChainPosition, sealed: number): void {
    const stream = this.#stream as SentStream;
    if (stream.markReceived(received)) {
      this.#violations = 0;
      this.#options.emit({ type: 'received', localId: stream.localIdOf(stream.received.sequence) });
    }
    if (durable.sequence <= this.#durable.sequence) return;
    if (!stream.fits(durable)) {
      this.#doubt = `batch ${durable.sequence} at the replica is not the one that was sent`;
      throw this.#giveUp(new ReplicationRefusal('fork', this.#doubt));
    }
    this.#settleLost(stream, durable.sequence);
    this.#durable = durable;
    this.#sealedLocalId = Math.max(this.#sealedLocalId, stream.localIdOf(sealed));
    this.#remember(durable);
    const memory = this.#memory as ReplicaMemory;
    const localId = stream.localIdOf(durable.sequence);
    this.#options.emit({ type: 'durable', localId, sealedLocalId: this.#sealedLocalId, memory });
  }

  /** An answer always precedes the durable ack that covers its batch: what is open now got lost with a connection. */
  #settleLost(stream: SentStream, durable: number): void {
    for (const { sequence, differing } of stream.comparisons.lost(durable)) {
      this.#options.emit({ type: 'compared', localId: stream.localIdOf(sequence), differing });
    }
  }

  #remember(durable: ChainPosition): void {
    const { storeId, lineage, incarnation } = (this.#stream as SentStream).terms;
    const durableChain = hex(durable.chain);
    this.#memory = { storeId, lineage, durableSequence: durable.sequence, durableChain, incarnation };
  }

  compared({ sequence, differing }: Compared): void {
    const stream = this.#stream as SentStream;
    const settled = stream.comparisons.answer(sequence, differing);
    if (settled) this.#options.emit({ type: 'compared', localId: stream.localIdOf(sequence), differing: settled });
    this.#outbound.wake();
  }

  repair({ ranges, reason }: Repair): boolean {
    this.#options.emit({ type: 'repair', ranges: [...ranges], reason });
    return true;
  }

  failed(cause: Error): void {
    if (cause instanceof ReplicationRefusal && this.#endsIncarnation(cause)) this.#giveUp(cause);
    const told = cause instanceof RefusedByPeer ? `${cause.code}: ${cause.message}` : cause.message;
    if (told === this.#toldFailure) return;
    this.#toldFailure = told;
    const final = cause instanceof ReplicationRefusal && !cause.retryable;
    // The loop voids what it handed over when it is told, and waits for `opened`.
    if (final) this.#mustOpen = true;
    if (!final) this.#options.emit({ type: 'disconnected', reason: told });
    else if (cause.code === 'fenced') this.#options.emit({ type: 'fenced', lineage: cause.lineage, reason: told });
    else this.#options.emit({ type: 'refused', code: cause.code, reason: cause.message });
  }

  /** A batch that is refused as malformed again and again (its content changed in the ring) must not block the stream for ever. */
  #endsIncarnation(cause: ReplicationRefusal): boolean {
    if (cause.code === 'protocol-violation') this.#violations += 1;
    return needsNewIncarnation.has(cause.code) || this.#violations >= VIOLATIONS_MAX;
  }

  #giveUp(cause: ReplicationRefusal): ReplicationRefusal {
    this.#mustOpen = true;
    this.#violations = 0;
    // A fork is another history under our name: nothing of what is remembered can be trusted until it was compared.
    if (cause.code === 'fork') this.#doubt ??= cause.message;
    return cause;
  }
}
