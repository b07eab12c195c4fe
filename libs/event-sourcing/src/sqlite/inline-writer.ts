import { EventStoreError } from '../event-store.error.ts';
import type { AppendBatch, WriterOutcome } from './append-batch.ts';
import { CommitFailed, EventWriter, type EventWriterOptions } from './event-writer.ts';
import { explainSqlite } from './sqlite-errors.ts';
import type { Writer } from './writer.port.ts';

/** The same writer without a thread: for tests that open hundreds of stores, and for tools that write once. */
export class InlineWriter implements Writer {
  readonly storeId: string;
  readonly #writer: EventWriter;
  readonly #path: string;

  constructor(options: EventWriterOptions) {
    this.#path = options.path;
    try {
      this.#writer = new EventWriter(options);
    } catch (error) {
      throw explainSqlite(error, options.path);
    }
    this.storeId = this.#writer.storeId;
  }

  async commit(batch: AppendBatch): Promise<WriterOutcome[]> {
    try {
      return this.#writer.commit(batch);
    } catch (error) {
      const failed = error instanceof CommitFailed;
      const explained = explainSqlite(failed ? error.cause : error, this.#path);
      if (!failed || (explained instanceof EventStoreError && explained.code === 'disk-full')) throw explained;
      throw new EventStoreError('unknown-outcome', `${this.#path}: the commit failed`, explained);
    }
  }

  async close(): Promise<void> {
    this.#writer.close();
  }
}
