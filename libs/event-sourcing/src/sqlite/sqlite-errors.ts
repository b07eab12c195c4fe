import { EventStoreError } from '../event-store.error.ts';

// sqlite.org/rescode.html, the low byte of the extended code.
const READ_ONLY = 8;
const IO = 10;
const CORRUPT = 11;
const FULL = 13;
const CANNOT_OPEN = 14;
const NOT_A_DATABASE = 26;

/** What an error of node:sqlite means for the store. Defects stay what they are. */
export function explainSqlite(error: unknown, path: string): unknown {
  const code = primaryCode(error);
  if (code === undefined) return error;
  const reason = (error as Error).message;
  switch (code) {
    case FULL:
      return new EventStoreError('disk-full', `${path}: no space left; nothing was stored`, error);
    case CORRUPT:
    case NOT_A_DATABASE:
      return new EventStoreError('damaged', `${path} is damaged (${reason}); restore a backup`, error);
    case IO:
    case READ_ONLY:
    case CANNOT_OPEN:
      return new EventStoreError('failed', `${path} cannot be used: ${reason}`, error);
    default:
      return new EventStoreError('failed', `${path}: ${reason}`, error);
  }
}

function primaryCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return undefined;
  return error.errcode & 0xff;
}
