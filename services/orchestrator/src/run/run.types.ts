import type { StepProgress } from '../kinds/step.types.ts';

export interface Progress {
  readonly step: string;
  readonly detail: string;
  readonly progress?: StepProgress;
}

/** The clocks of the process, or of a test. */
export interface Time {
  /** Wall clock, milliseconds since 1970: for events and their timers. */
  nowMillis(): number;
  /** Resolves early when the signal aborts; never rejects. */
  sleep(millis: number, signal: AbortSignal): Promise<void>;
}

/** This process does not work on jobs any more: another one took the lease, or it could not be renewed. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
  readonly code = 'lease-lost';
  readonly retryable = true;
}
