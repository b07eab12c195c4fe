import type { EncodedBatch } from '../batch/batch.types.ts';
import { recordBytes, recordParts } from '../batch/record.codec.ts';
import { giveScratch } from '../batch/scratch.ts';
import type { OutgoingBatch } from '../stream/outbound.ts';
import type { Shaping } from './rate-shaper.ts';
import type { Repack } from './repack.ts';
import type { Spool } from './spool.ts';

/** A batch with the bytes that it is a view of. */
interface Spooled {
  readonly batch: EncodedBatch;
  readonly record: Uint8Array;
}

/** A batch as it goes out, and the record that it was made from. */
interface Prepared extends Spooled {
  readonly packed: EncodedBatch;
}

/** Batches that are read and packed ahead of the network. */
const AHEAD_BATCHES = 4;
/** Batches that came a moment ago and need not be read again. */
const HOT_BYTES_MAX = 8 * 1024 * 1024;

/**
 * Takes batches out of a spool in order: from memory while they are hot, else from the disk; packs several at once, hands them on one after
 * the other, at the rate that is allowed. Memory: HOT_BYTES_MAX and AHEAD_BATCHES records.
 */
export class Forwarder {
  readonly #spool: Spool;
  readonly #repack: Repack;
  readonly #shaper: Shaping;
  readonly #hot = new Map<number, Spooled>();
  #hotBytes = 0;
  #ahead: { readonly sequence: number; readonly prepared: Promise<Prepared> }[] = [];
  #next = 0;

  constructor(spool: Spool, repack: Repack, shaper: Shaping) {
    this.#spool = spool;
    this.#repack = repack;
    this.#shaper = shaper;
  }

  /** Sending goes on after `sequence`; what was prepared is dropped. */
  rewind(sequence: number): void {
    this.#ahead = [];
    this.#next = sequence + 1;
    for (const [hot, { batch }] of this.#hot) if (hot <= sequence) this.#cool(hot, batch);
  }

  /** Forgets what is in memory: the spool holds another incarnation now. */
  clear(): void {
    this.#hot.clear();
    this.#hotBytes = 0;
    this.#ahead = [];
  }

  /** A batch that was just appended to the spool: owned from now on, kept in memory when there is room. */
  offer(batch: EncodedBatch, record: Uint8Array): void {
    const { sequence } = batch.header;
    if (sequence < this.#next || this.#hotBytes + record.byteLength > HOT_BYTES_MAX) {
      giveScratch(record);
      return;
    }
    this.#hot.set(sequence, { batch, record });
    this.#hotBytes += record.byteLength;
  }

  /** The next batch, or undefined when the spool has no more. */
  async next(): Promise<OutgoingBatch | undefined> {
    this.#prepare();
    const first = this.#ahead.shift();
    if (!first) return undefined;
    this.#next = first.sequence + 1;
    const { batch, record, packed } = await first.prepared;
    const bytes = recordBytes(packed);
    await this.#shaper.take(bytes);
    const sent = (): void => {
      giveScratch(record);
      if (packed !== batch) giveScratch(packed.frames);
    };
    return { sequence: first.sequence, recordBytes: bytes, parts: recordParts(packed), sent };
  }

  #prepare(): void {
    const end = this.#spool.end.sequence;
    let sequence = (this.#ahead.at(-1)?.sequence ?? this.#next - 1) + 1;
    for (; this.#ahead.length < AHEAD_BATCHES && sequence <= end; sequence += 1) {
      const prepared = this.#prepareOne(sequence);
      // Its failure is met when its turn comes; until then it is nobody's.
      prepared.catch(() => undefined);
      this.#ahead.push({ sequence, prepared });
    }
  }

  async #prepareOne(sequence: number): Promise<Prepared> {
    const { batch, record } = await this.#fetch(sequence);
    return { batch, record, packed: await this.#repack(batch) };
  }

  #fetch(sequence: number): Spooled | Promise<Spooled> {
    const hot = this.#hot.get(sequence);
    if (!hot) return this.#spool.read(sequence);
    this.#cool(sequence, hot.batch);
    return hot;
  }

  #cool(sequence: number, batch: EncodedBatch): void {
    this.#hot.delete(sequence);
    this.#hotBytes -= recordBytes(batch);
  }
}
