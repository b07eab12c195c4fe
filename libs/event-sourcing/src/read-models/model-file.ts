import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Position } from '../event-store.port.ts';

export interface Checkpoint {
  readonly storeId: string | undefined;
  readonly version: number;
  /** `undefined`: nothing was read yet. */
  readonly position: Position | undefined;
}

/** Of the tables that this library makes in it (`DocumentTable`); a file with another one is built anew. */
const LAYOUT = 2;

/** Of each model: while it is built its pages change again and again; afterwards the kernel's cache, which all share, is near enough. */
const BUILD_CACHE_KIB = 8192;
const LIVE_CACHE_KIB = 1024;

/** The file of one read model: disposable, its checkpoint in the same transaction as its data. */
export class ModelFile {
  readonly database: DatabaseSync;
  readonly #save: StatementSync;

  /** Opens the file, or begins a new one when it is missing, unreadable or of another store or version. */
  static open(
    folder: string,
    storeId: string | undefined,
    version: number,
  ): { file: ModelFile; position: Position | undefined } {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const kept = openKept(folder, storeId, version);
    if (kept !== undefined) return kept;
    removeFiles(folder);
    const file = new ModelFile(folder);
    file.database.exec(`PRAGMA user_version = ${LAYOUT}`);
    file.save({ storeId, version, position: undefined });
    return { file, position: undefined };
  }

  constructor(folder: string) {
    this.database = new DatabaseSync(join(folder, 'model.sqlite'));
    try {
      this.database.exec('PRAGMA journal_mode = WAL');
      this.database.exec('PRAGMA synchronous = NORMAL');
      this.database.exec('PRAGMA journal_size_limit = 16777216');
      // Pages that change again and again are copied out of the WAL once per 32 MiB, not once per 4.
      this.database.exec('PRAGMA wal_autocheckpoint = 8000');
      this.database.exec(`PRAGMA cache_size = ${-BUILD_CACHE_KIB}`);
      this.database.exec(
        'CREATE TABLE IF NOT EXISTS checkpoint (one INTEGER PRIMARY KEY CHECK (one = 1), store TEXT, version INTEGER NOT NULL, position TEXT) STRICT',
      );
      this.#save = this.database.prepare(
        'INSERT INTO checkpoint (one, store, version, position) VALUES (1, ?, ?, ?) ' +
          'ON CONFLICT (one) DO UPDATE SET store = excluded.store, version = excluded.version, position = excluded.position',
      );
    } catch (error) {
      this.database.close();
      throw error;
    }
  }

  checkpoint(): Checkpoint | undefined {
    const row = this.database.prepare('SELECT store, version, position FROM checkpoint').get();
    if (row === undefined) return undefined;
    return {
      storeId: asText(row['store']),
      version: Number(row['version']),
      position: asText(row['position']) as Position,
    };
  }

  get layout(): number {
    return Number(this.database.prepare('PRAGMA user_version').get()?.['user_version']);
  }

  save({ storeId, version, position }: Checkpoint): void {
    this.#save.run(storeId ?? null, version, position ?? null);
  }

  /** It is built: what follows are small changes. */
  shrinkCache(): void {
    this.database.exec(`PRAGMA cache_size = ${-LIVE_CACHE_KIB}`);
    this.database.exec('PRAGMA shrink_memory');
  }

  /** No rows in any table. Tables and prepared statements stay, so whoever holds the view goes on with it. */
  wipe(): void {
    const tables = this.database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
      .all();
    for (const { name } of tables) this.database.exec(`DELETE FROM "${name}"`);
  }

  /** All or nothing. */
  transaction(work: () => void): void {
    this.database.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.database.exec('COMMIT');
    } catch (error) {
      if (this.database.isTransaction) this.database.exec('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    if (this.database.isOpen) this.database.close();
  }
}

function openKept(folder: string, storeId: string | undefined, version: number) {
  let file: ModelFile | undefined;
  try {
    file = new ModelFile(folder);
    const checkpoint = file.checkpoint();
    const sameStore = storeId === undefined || checkpoint?.storeId === storeId;
    if (checkpoint?.version === version && sameStore && file.layout === LAYOUT) {
      return { file, position: checkpoint.position };
    }
  } catch {
    // A damaged file of something that can be rebuilt is not an error: it is rebuilt.
  }
  file?.close();
  return undefined;
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function removeFiles(folder: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(join(folder, `model.sqlite${ending}`), { force: true });
}
