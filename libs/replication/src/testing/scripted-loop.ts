import { BLOCK_BYTES } from '@understudy/block';
import { EntryKind } from '../batch/batch.types.ts';
import { EntryTable, EntryTableBuilder } from '../batch/entry-table.ts';
import type { CapturedBatch, FromSender, ReplicaMemory, ToSender } from '../capture.port.ts';
import type { Image } from './memory-replica.ts';
import type { SeededChance } from './seeded.ts';

const RING_BLOCKS = 256;
export const SCRIPT_BLOCKS = 64;

interface Handed {
  readonly batch: CapturedBatch;
  readonly blocks: readonly number[];
  readonly ringAt: number;
  readonly ringBlocks: number;
  readonly snapshot: Image;
}

/**
 * A small capture loop: one disk of SCRIPT_BLOCKS blocks, random writes, batches with a seal, and the rules of capture.port.ts about voiding, doubt
 * and comparison. Keeps the disk's image of every seal, so that a checker can compare the replica with it.
 */
export class ScriptedLoop {
  readonly ring = new SharedArrayBuffer(RING_BLOCKS * BLOCK_BYTES);
  readonly disk: Image = new Map();
  readonly log: FromSender[] = [];
  readonly snapshots = new Map<number, Image>();
  memory: ReplicaMemory | undefined;
  durableLocalId = 0;
  sealedLocalId = 0;
  incarnation = 0;
  fenced = false;
  readonly #chance: SeededChance;
  readonly #post: (message: ToSender) => void;
  readonly #bytes = new Uint8Array(this.ring);
  #dirty = new Set<number>();
  #doubtful = new Set<number>();
  #asked = new Map<number, CapturedBatch>();
  #unsettled = new Map<number, Handed>();
  #ringFree = RING_BLOCKS;
  #ringAt = 0;
  #nextLocalId = 1;
  #sourceTimeMicros = 1;

  constructor(chance: SeededChance, post: (message: ToSender) => void) {
    this.#chance = chance;
    this.#post = post;
  }

  /** Nothing is dirty, in doubt, or on its way. */
  get settled(): boolean {
    return this.#dirty.size === 0 && this.#doubtful.size === 0 && this.#asked.size === 0 && this.#unsettled.size === 0;
  }

  /** A defect: the ring changes under batches that were handed over. */
  corruptRing(): void {
    this.#bytes.fill(0xbd);
  }

  /** A guest's write; a third of them zeroes. */
  write(): void {
    const block = this.#chance.below(SCRIPT_BLOCKS);
    if (this.#chance.happens(0.3)) this.disk.delete(`0/${block}`);
    else this.disk.set(`0/${block}`, this.#content());
    this.#dirty.add(block);
  }

  #content(): Uint8Array {
    const bytes = new Uint8Array(BLOCK_BYTES).fill(this.#chance.below(256));
    if (this.#chance.happens(0.5)) for (let at = 0; at < bytes.length; at += 1) bytes[at] = this.#chance.below(256);
    return bytes;
  }

  /** The disk was changed behind the loop's back: everything is in doubt. */
  doubtEverything(): void {
    for (let block = 0; block < SCRIPT_BLOCKS; block += 1) this.#doubtful.add(block);
  }

  dirtyEverything(): void {
    for (let block = 0; block < SCRIPT_BLOCKS; block += 1) this.#dirty.add(block);
  }

  /** Hands over a batch, if there is one and the ring has room. */
  close(): void {
    if (this.incarnation === 0) return;
    if (this.#doubtful.size > 0) this.#closeQuestions();
    else this.#closeData();
  }

  #closeData(): void {
    const blocks = [...this.#dirty].slice(0, 16);
    const wanted = blocks.filter((block) => this.disk.has(`0/${block}`)).length;
    if (blocks.length === 0 || wanted > this.#ringFree) return;
    const table = new EntryTableBuilder();
    const spans: number[] = [];
    const ringAt = this.#ringAt;
    for (const block of blocks) {
      const bytes = this.disk.get(`0/${block}`);
      table.add(0, bytes ? EntryKind.data : EntryKind.zero, block, 1);
      if (bytes) this.#store(bytes, spans);
      this.#dirty.delete(block);
    }
    const seal = this.#dirty.size === 0 && this.#doubtful.size === 0 && this.#asked.size === 0;
    this.#hand(table.take(), spans, seal, blocks, ringAt, wanted);
  }

  #closeQuestions(): void {
    const blocks = [...this.#doubtful].slice(0, 8);
    if (blocks.length > this.#ringFree) return;
    const table = new EntryTableBuilder();
    const spans: number[] = [];
    const ringAt = this.#ringAt;
    for (const block of blocks) {
      table.add(0, EntryKind.hash, block, 1);
      this.#store(this.disk.get(`0/${block}`) ?? new Uint8Array(BLOCK_BYTES), spans);
      this.#doubtful.delete(block);
    }
    const batch = this.#hand(table.take(), spans, false, blocks, ringAt, blocks.length);
    this.#asked.set(batch.localId, batch);
  }

  #store(bytes: Uint8Array, spans: number[]): void {
    const offset = this.#ringAt * BLOCK_BYTES;
    this.#bytes.set(bytes, offset);
    const last = spans.length - 2;
    const adjoining = last >= 0 && (spans[last] as number) + (spans[last + 1] as number) === offset;
    if (adjoining) spans[last + 1] = (spans[last + 1] as number) + BLOCK_BYTES;
    else spans.push(offset, BLOCK_BYTES);
    this.#ringAt = (this.#ringAt + 1) % RING_BLOCKS;
    this.#ringFree -= 1;
  }

  #hand(
    entries: Uint8Array<ArrayBuffer>,
    spans: number[],
    seal: boolean,
    blocks: number[],
    ringAt: number,
    ringBlocks: number,
  ): CapturedBatch {
    const batch: CapturedBatch = {
      localId: this.#nextLocalId++,
      incarnation: this.incarnation,
      entries,
      spans,
      seal,
      clockStepped: false,
      sourceTimeMicros: this.#sourceTimeMicros++,
      markers: seal && this.#chance.happens(0.1) ? [{ kind: 'label', name: 'point', pinned: false }] : [],
    };
    const snapshot = new Map(this.disk);
    this.#unsettled.set(batch.localId, { batch, blocks, ringAt, ringBlocks, snapshot });
    if (seal) this.snapshots.set(batch.localId, snapshot);
    this.#post({ type: 'batch', batch });
    return batch;
  }

  heartbeat(): void {
    const sealedLocalId = this.#nextLocalId - 1;
    this.#post({
      type: 'heartbeat',
      heartbeat: { sealedLocalId, sourceTimeMicros: 5, rpoMillis: 1, mode: 'streaming', dirtyBytes: 0 },
    });
  }

  readonly #freed = new Set<number>();

  /** An answer of the sender. */
  receive(message: FromSender): void {
    this.log.push(message);
    switch (message.type) {
      case 'opened':
        this.#opened(message);
        return;
      case 'received':
        this.#free(message.localId);
        return;
      case 'durable':
        this.#durable(message);
        return;
      case 'compared':
        this.#compared(message.localId, message.differing);
        return;
      case 'repair':
        for (let at = 0; at < message.ranges.length; at += 3) this.#dirty.add(message.ranges[at + 1] as number);
        return;
      case 'fenced':
        this.fenced = true;
        this.#stop();
        return;
      case 'refused':
        this.#stop();
        return;
      case 'disconnected':
      case 'resumed':
        return;
    }
  }

  /** Nothing is handed over until the next `opened`. */
  #stop(): void {
    this.#void(this.durableLocalId);
    this.incarnation = 0;
  }

  #void(durableLocalId: number): void {
    for (const [localId, handed] of this.#unsettled) {
      if (localId <= durableLocalId && !this.#asked.has(localId)) continue;
      for (const block of handed.blocks) this.#dirty.add(block);
    }
    this.#unsettled.clear();
    this.#asked.clear();
    this.#freed.clear();
    this.#ringFree = RING_BLOCKS;
  }

  #opened(message: Extract<FromSender, { type: 'opened' }>): void {
    this.incarnation = message.incarnation;
    this.memory = message.memory;
    this.durableLocalId = Math.max(this.durableLocalId, message.durableLocalId);
    this.#void(message.durableLocalId);
    if (message.trust === 'in-doubt') this.doubtEverything();
    if (message.trust === 'empty') for (let block = 0; block < SCRIPT_BLOCKS; block += 1) this.#dirty.add(block);
  }

  #free(localId: number): void {
    for (const [id, handed] of this.#unsettled) {
      if (id > localId || this.#freed.has(id)) continue;
      this.#freed.add(id);
      this.#ringFree += handed.ringBlocks;
      this.#bytesOverwritten(handed);
    }
  }

  /** The room is used again at once: a sender that still reads it would send garbage. */
  #bytesOverwritten({ ringAt, ringBlocks }: Handed): void {
    for (let block = 0; block < ringBlocks; block += 1) {
      const at = ((ringAt + block) % RING_BLOCKS) * BLOCK_BYTES;
      this.#bytes.fill(0xee, at, at + BLOCK_BYTES);
    }
  }

  #durable(message: Extract<FromSender, { type: 'durable' }>): void {
    this.memory = message.memory;
    this.durableLocalId = message.localId;
    this.sealedLocalId = message.sealedLocalId;
    for (const localId of this.#unsettled.keys()) {
      if (localId > message.localId) continue;
      if (this.#asked.has(localId)) throw new Error(`batch ${localId} is durable before its comparison was told`);
      this.#unsettled.delete(localId);
      this.#freed.delete(localId);
    }
  }

  #compared(localId: number, differing: readonly number[]): void {
    const batch = this.#asked.get(localId);
    if (!batch) throw new Error(`nothing was asked in batch ${localId}`);
    this.#asked.delete(localId);
    const table = new EntryTable(batch.entries);
    for (const index of differing) this.#dirty.add(table.block(index));
  }
}
