import type { Refusal } from '@understudy/event-sourcing';
import type { CommandRequest, Fields } from '../kinds/step.types.ts';

export type Answer =
  | { readonly type: 'result'; readonly result: Fields }
  | Refusal
  | { readonly type: 'failure'; readonly code: string; readonly message: string; readonly retryable: boolean }
  /** Nobody can tell whether it was done. Never "failed". */
  | { readonly type: 'unknown-outcome'; readonly message: string; readonly isTimeOut: boolean };

export interface SendContext {
  /** Of an effect; a query has none. */
  readonly key?: { readonly jobId: string; readonly step: string };
  /** The same in all attempts of an effect. */
  readonly commandId: string;
  readonly jobId: string;
  readonly principal: string;
  readonly traceparent?: string;
  readonly epoch: number;
  readonly generation: number;
  readonly timeoutMillis: number;
}

/** Sends a command and brings its answer; never rejects for what the other side does or does not do. */
export interface Commander {
  send(request: CommandRequest, context: SendContext): Promise<Answer>;
  /** The end of an operation, by key (job, `end`). */
  endOperation(fields: Fields, context: SendContext): Promise<Answer>;
}
