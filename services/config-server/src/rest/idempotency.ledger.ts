import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';

const KEEP_MILLIS = 24 * 3_600_000;
const SWEEP_EVERY = 1000;

/**
 * Which request an idempotency key stood for. Only for telling misuse: that a repeated command takes effect once comes from the command id in the event store, so
 * this file may be lost, and replicas need not share it.
 */
export class IdempotencyLedger {
  readonly #database: DatabaseSync;
  readonly #find: StatementSync;
  readonly #add: StatementSync;
  readonly #sweep: StatementSync;
  #added = 0;

  constructor(folder: string) {
    this.#database = new DatabaseSync(join(folder, 'idempotency.sqlite'));
    this.#database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
      CREATE TABLE IF NOT EXISTS requests (command TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
      CREATE INDEX IF NOT EXISTS by_time ON requests (at)`);
    this.#find = this.#database.prepare('SELECT fingerprint FROM requests WHERE command = ?');
    this.#add = this.#database.prepare('INSERT OR IGNORE INTO requests VALUES (?, ?, ?)');
    this.#sweep = this.#database.prepare('DELETE FROM requests WHERE at < ?');
  }

  /** False: the key came before with another request. */
  admit(commandId: string, fingerprint: string, nowMillis: number): boolean {
    const known = this.#find.get(commandId);
    if (known !== undefined) return known['fingerprint'] === fingerprint;
    this.#add.run(commandId, fingerprint, nowMillis);
    this.#added += 1;
    if (this.#added % SWEEP_EVERY === 0) this.#sweep.run(nowMillis - KEEP_MILLIS);
    return true;
  }

  close(): void {
    this.#database.close();
  }
}
