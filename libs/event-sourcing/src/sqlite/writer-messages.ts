import type { AppendBatch, WriterOutcome } from './append-batch.ts';
import type { EventWriterOptions } from './event-writer.ts';

/** Main → writer. */
export type WriterRequest = { readonly type: 'commit'; readonly batch: AppendBatch } | { readonly type: 'close' };

/** Writer → main; one answer per request, in order. */
export type WriterReply =
  | { readonly type: 'opened'; readonly storeId: string }
  | { readonly type: 'committed'; readonly outcomes: WriterOutcome[] }
  | { readonly type: 'failed'; readonly failure: WriterFailure }
  | { readonly type: 'closed' };

/** An error that survives the way between threads. */
export interface WriterFailure {
  readonly message: string;
  /** SQLite's extended result code; missing: a defect. */
  readonly errcode?: number;
  /** The commit itself failed: nobody knows what is in the file. */
  readonly commit: boolean;
  /** Set for errors that the store itself raised. */
  readonly code?: string;
}

export type WriterStart = EventWriterOptions;
