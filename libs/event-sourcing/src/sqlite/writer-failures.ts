import { EventStoreError, type EventStoreErrorCode } from '../event-store.error.ts';
import { explainSqlite } from './sqlite-errors.ts';
import type { WriterFailure } from './writer-messages.ts';

/** The error of a thread as one of this thread. Nothing but a full disk leaves a writer that may go on. */
export function explainFailure(failure: WriterFailure, path: string): EventStoreError {
  const cause = Object.assign(
    new Error(failure.message),
    failure.errcode !== undefined && { errcode: failure.errcode },
  );
  const explained = explainSqlite(cause, path);
  if (!(explained instanceof EventStoreError)) return ownError(failure, path, cause);
  if (!failure.commit || explained.code === 'disk-full') return explained;
  return new EventStoreError('unknown-outcome', `${path}: the commit failed: ${failure.message}`, explained);
}

function ownError(failure: WriterFailure, path: string, cause: Error): EventStoreError {
  const known = failure.code === 'damaged' || failure.code === 'version-unknown';
  const code: EventStoreErrorCode = known ? (failure.code as EventStoreErrorCode) : 'failed';
  return new EventStoreError(code, `${path}: ${failure.message}`, cause);
}
