import type { CapturedBatch, FromSender, ReplicaMemory, ToSender } from '@understudy/replication';
import type { SenderPort } from '../capture.types.ts';
import type { SimTarget } from './sim-target.ts';
import { readBatch } from './sim-target.ts';

const GENERATION = { number: 1, id: '0123456789abcdef0123456789abcdef' };

export interface SenderHooks {
  /** In the turn in which the loop hands over. */
  posted(batch: CapturedBatch): void;
  /** The target holds the batch. */
  applied(batch: CapturedBatch): void;
}

/** Stands for sender, relay and target: the messages of the port in the order in which the real ones come, at times the test chooses. */
export class SimSender implements SenderPort {
  readonly #target: SimTarget;
  readonly #ring: Uint8Array;
  readonly #hooks: SenderHooks;
  #listener: (message: FromSender) => void = () => undefined;
  #queue: CapturedBatch[] = [];
  #outbox: FromSender[] = [];
  #unconfirmed: { localId: number; seal: boolean; differing: number[]; hashes: boolean }[] = [];
  #incarnation = 0;
  #durableLocalId = 0;
  #durableSeal = 0;
  #lastSealed = 0;
  #lastTime = 0;
  #sequence = 0;
  heartbeats = 0;

  constructor(target: SimTarget, ring: Uint8Array, hooks: SenderHooks) {
    this.#target = target;
    this.#ring = ring;
    this.#hooks = hooks;
  }

  get backlog(): number {
    return this.#queue.length + this.#outbox.length + this.#unconfirmed.length;
  }

  onMessage(listener: (message: FromSender) => void): void {
    this.#listener = listener;
  }

  post(message: ToSender): void {
    if (message.type === 'stop') return;
    if (message.type === 'heartbeat') {
      this.heartbeats++;
      const { sealedLocalId, sourceTimeMicros } = message.heartbeat;
      if (sealedLocalId > 0 && sealedLocalId !== this.#lastSealed) throw new Error('a heartbeat claims another seal');
      this.#rises(sourceTimeMicros);
      return;
    }
    const { batch } = message;
    if (batch.incarnation !== this.#incarnation) throw new Error('a batch of an older incarnation');
    this.#rises(batch.sourceTimeMicros);
    this.#lastSealed = batch.seal ? batch.localId : -1;
    this.#queue.push(batch);
    this.#hooks.posted(batch);
  }

  /** Opens an incarnation. Everything that was not durable is void; `lossy`: the target had crashed. */
  open(trust: 'trusted' | 'in-doubt' | 'empty', lossy: boolean): void {
    if (lossy) this.#target.crash();
    else this.#target.makeDurable(Number.MAX_SAFE_INTEGER);
    const held = lossy ? this.#durableLocalId : (this.#unconfirmed.at(-1)?.localId ?? this.#durableLocalId);
    this.#queue = [];
    this.#outbox = [];
    this.#unconfirmed = [];
    this.#durableLocalId = held;
    this.#incarnation++;
    this.#lastSealed = -1;
    this.#deliver({
      type: 'opened',
      incarnation: this.#incarnation,
      generation: GENERATION,
      memory: this.#memory(),
      trust,
      reason: 'the test opened an incarnation',
      durableLocalId: held,
    });
  }

  /** Sends up to so many batches: the payload is read from the ring now, as late as the rules allow. */
  send(count: number): void {
    for (const batch of this.#queue.splice(0, count)) {
      const sent = readBatch(batch, this.#ring);
      const differing = this.#target.append(sent);
      const hashes = sent.entries.some(({ kind }) => kind === 3);
      this.#unconfirmed.push({ localId: batch.localId, seal: batch.seal, differing, hashes });
      this.#outbox.push({ type: 'received', localId: batch.localId });
      this.#hooks.applied(batch);
    }
  }

  /** Makes up to so many batches durable at the target; the answers wait in the outbox. */
  confirm(count: number): void {
    for (const { localId, seal, differing, hashes } of this.#unconfirmed.splice(0, count)) {
      this.#target.makeDurable(localId);
      this.#durableLocalId = localId;
      this.#sequence++;
      if (seal) this.#durableSeal = localId;
      if (hashes) this.#outbox.push({ type: 'compared', localId, differing });
      this.#outbox.push({ type: 'durable', localId, sealedLocalId: this.#durableSeal, memory: this.#memory() });
    }
  }

  deliver(count: number): void {
    for (const message of this.#outbox.splice(0, count)) this.#deliver(message);
  }

  tell(message: FromSender): void {
    this.#deliver(message);
  }

  #deliver(message: FromSender): void {
    this.#listener(message);
  }

  #rises(sourceTimeMicros: number): void {
    if (sourceTimeMicros < this.#lastTime) throw new Error('source time went back');
    this.#lastTime = sourceTimeMicros;
  }

  #memory(): ReplicaMemory {
    return {
      storeId: '11111111-1111-4111-8111-111111111111',
      lineage: [{ generation: GENERATION, beganAt: 1 as ReplicaMemory['lineage'][number]['beganAt'] }],
      durableSequence: this.#sequence,
      durableChain: this.#sequence.toString(16).padStart(64, '0'),
      incarnation: this.#incarnation,
    };
  }
}
