import { EventStoreError } from '../event-store.error.ts';
import type { AppendResult } from '../event-store.port.ts';
import type { Positions } from '../positions.ts';
import { packAppends, type WaitingAppend, type WriterOutcome } from './append-batch.ts';
import type { Writer } from './writer.port.ts';

const BATCH_APPENDS = 512;
const BATCH_BYTES = 4 << 20;
/** Beyond this somebody asks faster than the disk can answer: they are told, not kept. */
const WAITING_MAX = 20_000;

interface Waiting extends WaitingAppend {
  readonly bytes: number;
  resolve(result: AppendResult): void;
  reject(error: unknown): void;
}

/** Group commit: what arrives while a batch is being written becomes the next batch, with one fsync for all. */
export class AppendQueue {
  readonly #writer: Writer;
  readonly #positions: Positions;
  readonly #onCommitted: (batch: readonly WaitingAppend[], outcomes: readonly WriterOutcome[]) => void;
  readonly #onFailed: (error: EventStoreError) => void;
  #waiting: Waiting[] = [];
  #running: Promise<void> | undefined;
  #failure: EventStoreError | undefined;

  constructor(
    writer: Writer,
    positions: Positions,
    onCommitted: (batch: readonly WaitingAppend[], outcomes: readonly WriterOutcome[]) => void,
    onFailed: (error: EventStoreError) => void,
  ) {
    this.#writer = writer;
    this.#positions = positions;
    this.#onCommitted = onCommitted;
    this.#onFailed = onFailed;
  }

  append(append: WaitingAppend): Promise<AppendResult> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    if (this.#waiting.length >= WAITING_MAX) {
      return Promise.reject(new EventStoreError('overloaded', `${WAITING_MAX} appends are waiting already`));
    }
    let bytes = 0;
    for (const { body } of append.events) bytes += body.length;
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ...append, bytes, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  /** Resolves when nothing waits any more. */
  async drain(): Promise<void> {
    await this.#running;
  }

  /** What waits and what comes is refused. */
  stop(failure: EventStoreError): void {
    this.#failure ??= failure;
  }

  async #run(): Promise<void> {
    // The rest of this turn may bring more.
    await Promise.resolve();
    while (this.#waiting.length > 0) await this.#commit(this.#takeBatch());
    this.#running = undefined;
  }

  async #commit(batch: readonly Waiting[]): Promise<void> {
    if (this.#failure !== undefined) {
      for (const one of batch) one.reject(this.#failure);
      return;
    }
    try {
      const outcomes = await this.#writer.commit(packAppends(batch));
      this.#onCommitted(batch, outcomes);
      batch.forEach((one, index) => {
        one.resolve(this.#answer(outcomes[index]));
      });
    } catch (error) {
      for (const one of batch) one.reject(error);
      this.#noteFailure(error);
    }
  }

  /** After anything but a full disk the file is not written again by this process. */
  #noteFailure(error: unknown): void {
    if (error instanceof EventStoreError && error.code === 'disk-full') return;
    this.#failure = new EventStoreError('failed', 'the event store’s file failed; start the process anew', error);
    this.#onFailed(this.#failure);
  }

  #takeBatch(): readonly Waiting[] {
    let bytes = 0;
    let count = 0;
    while (count < this.#waiting.length && count < BATCH_APPENDS && bytes < BATCH_BYTES) {
      bytes += this.#waiting[count]?.bytes ?? 0;
      count += 1;
    }
    const batch = this.#waiting.slice(0, count);
    this.#waiting = this.#waiting.slice(count);
    return batch;
  }

  #answer(outcome: WriterOutcome | undefined): AppendResult {
    if (outcome === undefined) throw new Error('the writer left an append without an answer');
    const { type } = outcome;
    if (type === 'appended')
      return { type, revision: outcome.revision, position: this.#positions.write(outcome.position) };
    return { type, actual: outcome.actual < 0 ? 'no-stream' : outcome.actual };
  }
}
