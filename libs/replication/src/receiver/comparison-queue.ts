import type { EncodedBatch } from '../batch/batch.types.ts';
import type { ChainPosition } from '../identity.ts';
import type { ReplicaSink } from '../replica.port.ts';
import type { Compared } from '../stream/message.types.ts';
import { Signal } from '../stream/signal.ts';

export type DurablePosition = ChainPosition & { readonly sealed: number };

/** Batches with questions that may wait: further ones wait in `ask`, which is back-pressure on the stream. */
const QUEUE_MAX = 4;
/** Settled answers kept for a sender that lost its connection. */
const ANSWERS_MAX = 64;
const POSITIONS_MAX = 64;

export interface ComparisonListener {
  compared(compared: Compared): void;
  durable(position: DurablePosition): void;
  failed(cause: unknown): void;
}

/**
 * Compares the hash entries of appended batches one batch at a time and holds back durable positions until every batch up to them is
 * answered: so a sender that sees `durable` without an answer knows that the answer was lost.
 */
export class ComparisonQueue {
  readonly #sink: ReplicaSink;
  readonly #listener: ComparisonListener;
  readonly #answers = new Map<number, Compared>();
  #queue: EncodedBatch[] = [];
  readonly #settled = new Signal();
  #running: Promise<void> | undefined;
  #positions: DurablePosition[] = [];
  #told: DurablePosition;

  constructor(sink: ReplicaSink, listener: ComparisonListener) {
    this.#sink = sink;
    this.#told = sink.durable();
    this.#listener = listener;
  }

  /** Takes a batch over; resolves when another may come. The batch is kept until it is compared. */
  async ask(batch: EncodedBatch): Promise<void> {
    // Its payload is not needed for the comparison.
    this.#queue.push({ ...batch, frames: new Uint8Array(0) });
    this.#running ??= this.#work();
    while (this.#queue.length >= QUEUE_MAX) await this.#settled.wait();
  }

  /** A new durable position of the replica: told at once, or when the questions up to it are answered. */
  durable(position: DurablePosition): void {
    this.#positions.push(position);
    if (this.#positions.length > POSITIONS_MAX) this.#positions.splice(POSITIONS_MAX / 2, 1);
    this.#tellDurable();
  }

  /** The newest position that may be told now, given the replica's own. */
  acknowledgeable(durable: DurablePosition): DurablePosition {
    return durable.sequence < this.#limit() ? durable : this.#told;
  }

  /** Answers that are still known. */
  answersTo(sequences: readonly number[]): Compared[] {
    return sequences.flatMap((sequence) => this.#answers.get(sequence) ?? []);
  }

  /** A new incarnation voids the questions of the one before. Resolves when nothing is being compared. */
  async abandon(): Promise<void> {
    this.#queue = [];
    await this.#running?.catch(() => undefined);
    this.#answers.clear();
    this.#positions = [];
  }

  #limit(): number {
    return this.#queue[0]?.header.sequence ?? Number.POSITIVE_INFINITY;
  }

  async #work(): Promise<void> {
    try {
      for (let batch = this.#queue[0]; batch; batch = this.#queue[0]) {
        const differing = await this.#sink.compare(batch);
        if (this.#queue[0] !== batch) continue;
        this.#queue.shift();
        this.#settled.notify();
        this.#answer({ type: 'compared', sequence: batch.header.sequence, differing });
      }
    } catch (cause) {
      // The questions stay open: the sender opens a new incarnation or hears "all differ" by durable without an answer.
      this.#queue = [];
      this.#listener.failed(cause);
    } finally {
      this.#running = undefined;
      this.#settled.notify();
    }
  }

  #answer(compared: Compared): void {
    this.#answers.set(compared.sequence, compared);
    const oldest = this.#answers.keys().next().value;
    if (this.#answers.size > ANSWERS_MAX && oldest !== undefined) this.#answers.delete(oldest);
    this.#listener.compared(compared);
    this.#tellDurable();
  }

  #tellDurable(): void {
    const limit = this.#limit();
    const ready = this.#positions.filter((position) => position.sequence < limit);
    const newest = ready.at(-1);
    if (!newest) return;
    this.#positions = this.#positions.slice(ready.length);
    this.#told = newest;
    this.#listener.durable(newest);
  }
}
