import type { EncodedBatch } from '../batch/batch.types.ts';
import { recordBytes, recordParts } from '../batch/record.codec.ts';
import type { OutgoingBatch } from '../stream/outbound.ts';
import type { Shaping } from './rate-shaper.ts';
import type { Repack } from './repack.ts';
import type { Spool } from './spool.ts';

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
  readonly #hot = new Map<number, EncodedBatch>();
  #hotBytes = 0;
  #ahead: { readonly sequence: number; readonly batch: Promise<EncodedBatch> }[] = [];
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
    for (const [hot, batch] of this.#hot) if (hot <= sequence) this.#cool(hot, batch);
  }

  /** Forgets what is in memory: the spool holds another incarnation now. */
  clear(): void {
    this.#hot.clear();
    this.#hotBytes = 0;
    this.#ahead = [];
  }

  /** A batch that was just appended to the spool; kept in memory when there is room. */
  offer(batch: EncodedBatch): void {
    const bytes = recordBytes(batch);
    const { sequence } = batch.header;
    if (sequence < this.#next || this.#hotBytes + bytes > HOT_BYTES_MAX) return;
    this.#hot.set(sequence, batch);
    this.#hotBytes += bytes;
  }

  /** The next batch, or undefined when the spool has no more. */
  async next(): Promise<OutgoingBatch | undefined> {
    this.#prepare();
    const first = this.#ahead.shift();
    if (!first) return undefined;
    this.#next = first.sequence + 1;
    const batch = await first.batch;
    const bytes = recordBytes(batch);
    await this.#shaper.take(bytes);
    return { sequence: first.sequence, recordBytes: bytes, parts: recordParts(batch) };
  }

  #prepare(): void {
    const end = this.#spool.end.sequence;
    let sequence = (this.#ahead.at(-1)?.sequence ?? this.#next - 1) + 1;
    for (; this.#ahead.length < AHEAD_BATCHES && sequence <= end; sequence += 1) {
      const batch = this.#fetch(sequence).then(this.#repack);
      // Its failure is met when its turn comes; until then it is nobody's.
      batch.catch(() => undefined);
      this.#ahead.push({ sequence, batch });
    }
  }

  async #fetch(sequence: number): Promise<EncodedBatch> {
    const hot = this.#hot.get(sequence);
    if (!hot) return (await this.#spool.read(sequence)).batch;
    this.#cool(sequence, hot);
    return hot;
  }

  #cool(sequence: number, batch: EncodedBatch): void {
    this.#hot.delete(sequence);
    this.#hotBytes -= recordBytes(batch);
  }
}
