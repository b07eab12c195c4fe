import type { AppendBatch, WriterOutcome } from './append-batch.ts';

/** Where batches are committed: in a thread, or (tests) right here. */
export interface Writer {
  readonly storeId: string;
  /** Rejects with `EventStoreError`. */
  commit(batch: AppendBatch): Promise<WriterOutcome[]>;
  close(): Promise<void>;
}
