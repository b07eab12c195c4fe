import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { EventStoreError } from '../event-store.error.ts';
import type { EventStore } from '../event-store.port.ts';
import { InlineWriter } from './inline-writer.ts';
import { prepareSchema, writeStoreId } from './schema.ts';
import { explainSqlite } from './sqlite-errors.ts';
import { SqliteEventStore } from './sqlite-event-store.ts';
import { takeStoreFolder } from './store-folder.ts';
import { ThreadWriter } from './thread-writer.ts';

export interface SqliteEventStoreOptions {
  /** Made (0700) when it is missing; its parent must exist or be makeable. Holds `events.sqlite` and `lock`. */
  readonly folder: string;
  /** Called once when the file failed and nothing more is accepted: the process should end and be started anew. */
  readonly onFailed?: (error: EventStoreError) => void;
}

/** Opens or makes the store. Rejects with `EventStoreError`: `locked`, `damaged`, `version-unknown`, `disk-full`, `failed`. */
export async function openSqliteEventStore({ folder, onFailed }: SqliteEventStoreOptions): Promise<EventStore> {
  const { databasePath, lock } = takeStoreFolder(folder);
  try {
    const writer = await ThreadWriter.open({ path: databasePath, durability: 'full' });
    return new SqliteEventStore({ path: databasePath, writer, lock, onFailed: onFailed ?? (() => undefined) });
  } catch (error) {
    lock.close();
    throw error;
  }
}

/** A store for tests: the same code without its thread and without fsync, in a folder that `close` removes. */
export async function openTemporaryEventStore(): Promise<EventStore> {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-events-'));
  const { databasePath, lock } = takeStoreFolder(folder);
  const writer = new InlineWriter({ path: databasePath, durability: 'none' });
  const remove = { close: () => removeFolder(folder, lock) };
  return new SqliteEventStore({ path: databasePath, writer, lock: remove, onFailed: () => undefined });
}

function removeFolder(folder: string, lock: { close(): void }): void {
  lock.close();
  rmSync(folder, { recursive: true, force: true });
}

/** See `adoptRestoredStore`. */
export function adoptRestoredSqliteStore(folder: string): string {
  const { databasePath, lock } = takeStoreFolder(folder);
  try {
    const database = new DatabaseSync(databasePath);
    try {
      database.exec('PRAGMA synchronous = FULL');
      prepareSchema(database);
      return writeStoreId(database);
    } finally {
      database.close();
    }
  } catch (error) {
    throw error instanceof EventStoreError ? error : explainSqlite(error, databasePath);
  } finally {
    lock.close();
  }
}
