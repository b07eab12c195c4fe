import { AccessDeniedError, InvalidArgumentError, MaxAppendSizeExceededError } from '@kurrent/kurrentdb-client';
import { EventStoreError } from '../event-store.error.ts';

/** Of a read: it can always be repeated. */
export function explainRead(error: unknown): EventStoreError {
  if (error instanceof EventStoreError) return error;
  return refused(error) ?? new EventStoreError('unavailable', `KurrentDB cannot be reached: ${reasonOf(error)}`, error);
}

/** Of an append: whatever is not clearly a refusal may have been stored. */
export function explainAppend(error: unknown): EventStoreError {
  if (error instanceof EventStoreError) return error;
  return (
    refused(error) ??
    new EventStoreError('unknown-outcome', `KurrentDB did not answer an append: ${reasonOf(error)}`, error)
  );
}

function refused(error: unknown): EventStoreError | undefined {
  if (error instanceof MaxAppendSizeExceededError) {
    return new EventStoreError('too-large', `KurrentDB takes at most ${error.maxAppendSize} bytes at once`, error);
  }
  if (error instanceof AccessDeniedError || error instanceof InvalidArgumentError) {
    return new EventStoreError('failed', `KurrentDB refuses: ${reasonOf(error)}; check user and rights`, error);
  }
  return undefined;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
