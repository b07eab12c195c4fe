import { type Clock, isPromise, type MaybePromise } from '@understudy/block';
import type { EncodedBatch } from '../batch/batch.types.ts';
import { withPayload } from '../batch/frame.codec.ts';
import type { MachineId } from '../identity.ts';
import { CHAIN_START, sameBytes, sequence } from '../identity.values.ts';
import type { ReplicaSink } from '../replica.port.ts';
import type { Admission, InboundSession } from '../stream/inbound.ts';
import { admitLineage, rulingGeneration, sameGeneration } from '../stream/lineage.ts';
import type { ContinueIntent, Heartbeat, Hello } from '../stream/message.types.ts';
import { ReplicationRefusal } from '../stream/stream.errors.ts';
import { ClockOffset } from './clock-offset.ts';
import { ComparisonQueue } from './comparison-queue.ts';
import { RepairBook } from './repair-book.ts';

/** What the target knows of a source from its last heartbeat. */
export interface HeardHeartbeat {
  readonly machineId: MachineId;
  readonly heartbeat: Heartbeat;
  /** The receiver's wall clock when it came. */
  readonly receivedAtMicros: number;
  /** Estimate of (receiver's wall clock − source's); includes the shortest delay of the path. */
  readonly clockOffsetMicros: number;
}

/** One machine at the master target: its replica, the session that may write to it, answers that outlive a session. */
export class ReceivedMachine {
  readonly #machineId: MachineId;
  readonly #sink: ReplicaSink;
  readonly #clock: Clock;
  readonly #windowBytes: number;
  readonly #onHeartbeat: (heard: HeardHeartbeat) => void;
  readonly #offset = new ClockOffset();
  readonly #comparisons: ComparisonQueue;
  readonly #repairs: RepairBook;
  #session: InboundSession | undefined;
  #admissions: Promise<unknown> = Promise.resolve();

  constructor(
    machineId: MachineId,
    sink: ReplicaSink,
    options: {
      readonly clock: Clock;
      readonly windowBytes: number;
      readonly onHeartbeat: (heard: HeardHeartbeat) => void;
    },
  ) {
    this.#machineId = machineId;
    this.#sink = sink;
    this.#clock = options.clock;
    this.#repairs = new RepairBook(options.clock.wallMicros());
    this.#windowBytes = options.windowBytes;
    this.#onHeartbeat = options.onHeartbeat;
    this.#comparisons = new ComparisonQueue(sink, {
      compared: (compared) => this.#session?.send(compared),
      durable: ({ sealed, ...position }) => this.#session?.ackDurable(position, sealed),
      failed: (cause) => this.#session?.connection.close(unavailable(cause)),
    });
    sink.onDurable((position) => this.#comparisons.durable(position));
    sink.onRepair((ranges, reason) => this.#repair(ranges, reason));
  }

  get session(): InboundSession | undefined {
    return this.#session;
  }

  /** Hellos of one machine are judged one after the other; the last one wins. */
  admit(hello: Hello, session: InboundSession): Promise<Admission> {
    const admission = this.#admissions.then(() => this.#admitNext(hello, session));
    this.#admissions = admission.catch(() => undefined);
    return admission;
  }

  async #admitNext(hello: Hello, session: InboundSession): Promise<Admission> {
    this.#judge(hello);
    const before = this.#session;
    if (before) {
      before.connection.close(new ReplicationRefusal('superseded', 'a newer connection speaks for this machine'));
      await this.rest(before);
    }
    if (session.connection.closed) throw new ReplicationRefusal('superseded', 'the connection ended');
    // Judged again: while the older session came to rest the replica may have moved.
    this.#judge(hello);
    if (hello.intent.type === 'open') await this.#open(hello, hello.intent.incarnation);
    else await this.#checkContinuation(hello.intent, hello.memory?.durableSequence ?? 0);
    const admission = await this.#admission(hello);
    if (session.connection.closed) throw new ReplicationRefusal('superseded', 'the connection ended');
    this.#session = session;
    return admission;
  }

  #judge({ memory, intent }: Hello): void {
    const lineage = this.#sink.lineage();
    rulingGeneration(lineage);
    if (this.#sink.held().sequence > 0) admitLineage(memory?.lineage, lineage);
    if (intent.type === 'continue' && intent.incarnation !== this.#sink.incarnation()) {
      const reason = `incarnation ${intent.incarnation} cannot go on: ${this.#sink.incarnation()} was opened`;
      throw new ReplicationRefusal('incarnation-old', reason);
    }
  }

  async #open(hello: Hello, wanted: number): Promise<void> {
    await this.#comparisons.abandon();
    await this.#sink.openIncarnation(Math.max(wanted, this.#sink.incarnation() + 1), hello.definition);
  }

  async #checkContinuation({ from, to }: ContinueIntent, promised: number): Promise<void> {
    // A spool on the way could fill the gap, but a replica that lost what it called durable is in doubt as a whole: the source has
    // to open a new incarnation and look at it.
    if (this.#sink.durable().sequence < promised) {
      const reason = `batch ${promised} was durable, now ${this.#sink.durable().sequence} is`;
      throw new ReplicationRefusal('cannot-continue', reason);
    }
    const held = this.#sink.held();
    if (held.sequence < from.sequence) {
      throw new ReplicationRefusal('cannot-continue', `batch ${held.sequence} is held, ${from.sequence} is needed`);
    }
    if (held.sequence > to.sequence) throw new ReplicationRefusal('fork', `batch ${held.sequence} is held, not yours`);
    const known = from.sequence === 0 ? CHAIN_START : await this.#sink.chainAt(from.sequence);
    if (known && !sameBytes(known, from.chain)) {
      throw new ReplicationRefusal('fork', `batch ${from.sequence} here is another one`);
    }
  }

  async #admission({ memory }: Hello): Promise<Admission> {
    const { incarnation: heldIncarnation, ...held } = this.#sink.held();
    const { sealed, ...durable } = this.#comparisons.acknowledgeable(this.#sink.durable());
    const chainAtMemory = memory ? await this.#chainAt(memory.durableSequence) : undefined;
    return {
      storeId: this.#sink.storeId,
      lineage: this.#sink.lineage(),
      incarnation: this.#sink.incarnation(),
      held,
      heldIncarnation,
      durable,
      sealed,
      ...(chainAtMemory ? { chainAtMemory } : {}),
      windowBytes: this.#windowBytes,
      hops: 0,
    };
  }

  async #chainAt(remembered: number): Promise<Uint8Array | undefined> {
    if (remembered === 0) return CHAIN_START;
    for (const known of [this.#sink.held(), this.#sink.durable()]) {
      if (known.sequence === remembered) return known.chain;
    }
    return remembered > this.#sink.held().sequence ? undefined : await this.#sink.chainAt(sequence(remembered));
  }

  /** What happened while the session was being admitted, and answers that got lost with the session before. */
  welcomed(session: InboundSession): void {
    const intent = session.hello?.intent;
    const awaited = intent?.type === 'continue' ? intent.awaitingComparison : [];
    for (const compared of this.#comparisons.answersTo(awaited)) session.send(compared);
    for (const repair of this.#repairs.open) session.send(repair);
    const { sealed, ...durable } = this.#comparisons.acknowledgeable(this.#sink.durable());
    session.ackDurable(durable, sealed);
  }

  take(batch: EncodedBatch): MaybePromise<void> {
    const ruling = rulingGeneration(this.#sink.lineage());
    if (!sameGeneration(ruling, batch.header.generation)) {
      throw new ReplicationRefusal('fenced', `generation ${ruling.number} rules`, { lineage: this.#sink.lineage() });
    }
    const appended = withPayload(batch, (plain) => this.#sink.append(batch, plain));
    const asks = batch.header.digests.byteLength > 0;
    if (!isPromise(appended)) return asks ? this.#comparisons.ask(batch) : undefined;
    return appended.then(() => (asks ? this.#comparisons.ask(batch) : undefined));
  }

  heartbeat(heartbeat: Heartbeat): void {
    const receivedAtMicros = this.#clock.wallMicros();
    const clockOffsetMicros = this.#offset.observe(receivedAtMicros - heartbeat.sentAtMicros);
    this.#onHeartbeat({ machineId: this.#machineId, heartbeat, receivedAtMicros, clockOffsetMicros });
  }

  repairTaken(id: number): void {
    this.#repairs.settle(id);
  }

  #repair(ranges: number[], reason: string): void {
    for (const repair of this.#repairs.add(ranges, reason)) this.#session?.send(repair);
  }

  ended(session: InboundSession): void {
    if (this.#session === session) this.#session = undefined;
  }

  /** Ends the session because another generation rules now (promotion). Resolves when nothing of it is written any more. */
  async fence(reason: string): Promise<void> {
    const session = this.#session;
    session?.connection.close(new ReplicationRefusal('fenced', reason, { lineage: this.#sink.lineage() }));
    if (session) await this.rest(session);
  }

  /** Resolves when nothing of a session that was closed is written any more. */
  async rest(session: InboundSession): Promise<void> {
    this.#sink.letGo?.();
    await session.idle();
  }
}

function unavailable(cause: unknown): ReplicationRefusal {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new ReplicationRefusal('store-unavailable', reason, { cause });
}
