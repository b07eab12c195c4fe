import type { CapturedBatch } from '@understudy/replication';
import type { CaptureTuning } from '../capture.types.ts';
import type { RingSpan, SharedRing } from '../ring/shared-ring.ts';
import { BatchBuilder } from './batch-builder.ts';

/** What the closer of a batch knows about it. */
export type BatchClosing = Omit<CapturedBatch, 'localId' | 'entries' | 'spans'>;

interface HandedOver {
  readonly localId: number;
  readonly owned: readonly RingSpan[];
}

const LIVE_CHUNK_BYTES = 256 * 1024;

/**
 * Puts entries and payload into the open batch, hands batches over and keeps their ring space until they are received or void.
 * Live writes take their space from a chunk, so that none of them costs an object.
 */
export class StreamWriter {
  readonly ring: SharedRing;
  readonly batch = new BatchBuilder();
  readonly #tuning: CaptureTuning;
  readonly #post: (batch: CapturedBatch) => void;
  readonly #inFlight: HandedOver[] = [];
  #firstInFlight = 0;
  #chunk: RingSpan | undefined;
  #chunkUsedBytes = 0;
  #lastLocalId = 0;

  constructor(ring: SharedRing, tuning: CaptureTuning, post: (batch: CapturedBatch) => void) {
    this.ring = ring;
    this.#tuning = tuning;
    this.#post = post;
  }

  /** The number that the open batch will have. */
  get openLocalId(): number {
    return this.#lastLocalId + 1;
  }

  get batchesInFlight(): number {
    return this.#inFlight.length - this.#firstInFlight;
  }

  /** False while too many batches wait for `received`. */
  get mayAppend(): boolean {
    return this.batchesInFlight < this.#tuning.batchesInFlight;
  }

  get batchIsFull(): boolean {
    return this.batch.ringBytes >= this.#tuning.batchBytes || this.batch.entryCount >= this.#tuning.batchEntries;
  }

  /** Room for a live write, as an offset in the ring; -1 when the ring would hold more than `limitBytes`. */
  reserveLive(lengthBytes: number, limitBytes: number): number {
    let chunk = this.#chunk;
    if (chunk === undefined || this.#chunkUsedBytes + lengthBytes > chunk.lengthBytes) {
      chunk = this.#newChunk(lengthBytes, limitBytes);
      if (chunk === undefined) return -1;
    }
    const offset = chunk.offsetBytes + this.#chunkUsedBytes;
    this.#chunkUsedBytes += lengthBytes;
    return offset;
  }

  /** Closes the open batch and hands it over; answers its number. */
  close(closing: BatchClosing): number {
    this.#settleChunk();
    const { entries, spans, owned } = this.batch.take();
    const localId = ++this.#lastLocalId;
    this.#inFlight.push({ localId, owned });
    this.#post({ localId, entries, spans, ...closing });
    return localId;
  }

  /** Everything up to the batch has left the ring. */
  received(localId: number): void {
    for (;;) {
      const batch = this.#inFlight[this.#firstInFlight];
      if (batch === undefined || batch.localId > localId) break;
      for (const span of batch.owned) this.ring.free(span);
      this.#firstInFlight++;
    }
    if (this.#firstInFlight > 256 || this.#firstInFlight === this.#inFlight.length) {
      this.#inFlight.splice(0, this.#firstInFlight);
      this.#firstInFlight = 0;
    }
  }

  /** Forgets the open batch and all that were handed over; their ring space is free again. */
  discard(): void {
    this.received(this.#lastLocalId);
    this.#settleChunk();
    for (const span of this.batch.take().owned) this.ring.free(span);
  }

  #newChunk(lengthBytes: number, limitBytes: number): RingSpan | undefined {
    this.#settleChunk();
    const { ring } = this;
    if (ring.usedBytes + lengthBytes > limitBytes) return undefined;
    const chunkBytes = Math.min(LIVE_CHUNK_BYTES, Math.floor(ring.capacityBytes / 64 / 4096) * 4096);
    const span = (chunkBytes > lengthBytes ? ring.allocate(chunkBytes) : undefined) ?? ring.allocate(lengthBytes);
    this.#chunk = span;
    this.#chunkUsedBytes = 0;
    return span;
  }

  /** The chunk goes to the open batch; what is unused of it goes back where that is possible. */
  #settleChunk(): void {
    const chunk = this.#chunk;
    if (chunk === undefined) return;
    this.#chunk = undefined;
    if (this.#chunkUsedBytes === 0) {
      this.ring.free(chunk);
      return;
    }
    this.ring.shorten(chunk, this.#chunkUsedBytes);
    this.batch.own(chunk);
  }
}
