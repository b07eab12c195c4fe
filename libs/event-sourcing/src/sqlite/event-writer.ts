import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { AppendBatch, PackedAppend, WriterOutcome } from './append-batch.ts';
import { eventSum } from './event-sum.ts';
import { prepareSchema, readStoreId } from './schema.ts';

export interface EventWriterOptions {
  readonly path: string;
  /** `full`: durable when it is answered. `none`: for tests, lost with the host. */
  readonly durability: 'full' | 'none';
}

/** The one connection that writes. Everything is synchronous: it lives in a thread of its own. */
export class EventWriter {
  readonly storeId: string;
  readonly #database: DatabaseSync;
  readonly #insert: StatementSync;
  readonly #lastRevision: StatementSync;
  readonly #standing: StatementSync;
  readonly #streamIds: Interned;
  readonly #typeIds: Interned;

  constructor({ path, durability }: EventWriterOptions) {
    this.#database = new DatabaseSync(path);
    this.#database.exec('PRAGMA journal_mode = WAL');
    this.#database.exec(`PRAGMA synchronous = ${durability === 'full' ? 'FULL' : 'OFF'}`);
    this.#database.exec('PRAGMA journal_size_limit = 16777216');
    // What a failed fsync left in the page cache is written anew and synced before anything is answered from it.
    this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    prepareSchema(this.#database);
    this.storeId = readStoreId(this.#database);
    this.#insert = this.#database.prepare(
      'INSERT INTO events (stream, revision, type, id, body, metadata, sum) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    this.#lastRevision = this.#database.prepare('SELECT max(revision) AS revision FROM events WHERE stream = ?');
    this.#standing = this.#database.prepare(
      'SELECT position, hex(id) AS id FROM events WHERE stream = ? AND revision >= ? ORDER BY revision LIMIT ?',
    );
    this.#streamIds = new Interned(this.#database, 'streams', 4096);
    this.#typeIds = new Interned(this.#database, 'types', 4096);
  }

  /** One transaction, one fsync. Throws when nothing of it was stored, except after a failed COMMIT (see `CommitFailed`). */
  commit(batch: AppendBatch): WriterOutcome[] {
    this.#database.exec('BEGIN IMMEDIATE');
    let outcomes: WriterOutcome[];
    try {
      let bodyStart = 0;
      outcomes = batch.appends.map((append) => {
        const outcome = this.#append(append, batch.bodies, bodyStart);
        bodyStart = append.events.at(-1)?.[3] ?? bodyStart;
        return outcome;
      });
    } catch (error) {
      this.#rollBack();
      throw error;
    }
    this.#commit();
    return outcomes;
  }

  close(): void {
    this.#database.close();
  }

  #append(append: PackedAppend, bodies: Uint8Array, bodyStart: number): WriterOutcome {
    const stream = this.#streamIds.find(append.stream);
    const last = stream === undefined ? -1 : Number(this.#lastRevision.get(stream)?.['revision'] ?? -1);
    if (last !== append.expected) return this.#repeated(append, stream) ?? { type: 'conflict', actual: last };
    return this.#insertAll(append, stream ?? this.#streamIds.add(append.stream), bodies, bodyStart);
  }

  #insertAll(append: PackedAppend, stream: number, bodies: Uint8Array, bodyStart: number): WriterOutcome {
    let start = bodyStart;
    let revision = append.expected;
    let position = 0;
    for (const [hexId, type, metadata, end] of append.events) {
      revision += 1;
      const id = Buffer.from(hexId, 'hex');
      const body = bodies.subarray(start, end);
      const sum = eventSum(revision, id, type, body, metadata);
      const typeId = this.#typeIds.find(type) ?? this.#typeIds.add(type);
      position = Number(this.#insert.run(stream, revision, typeId, id, body, metadata, sum).lastInsertRowid);
      start = end;
    }
    return { type: 'appended', revision, position, repeated: false };
  }

  /** The same ids already stand there: an append that was stored and whose answer was lost. */
  #repeated({ expected, events }: PackedAppend, stream: number | undefined): WriterOutcome | undefined {
    if (stream === undefined) return undefined;
    const standing = this.#standing.all(stream, expected + 1, events.length);
    const same = standing.length === events.length && events.every(([id], index) => isId(standing[index]?.['id'], id));
    if (!same) return undefined;
    const position = Number(standing.at(-1)?.['position']);
    return { type: 'appended', revision: expected + events.length, position, repeated: true };
  }

  #commit(): void {
    try {
      this.#database.exec('COMMIT');
    } catch (error) {
      this.#rollBack();
      throw new CommitFailed(error);
    }
  }

  #rollBack(): void {
    this.#streamIds.forget();
    this.#typeIds.forget();
    // Some errors (a full disk) have already rolled back.
    if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
  }
}

/** The transaction may or may not be in the file. */
export class CommitFailed extends Error {
  override readonly name = 'CommitFailed';

  constructor(cause: unknown) {
    super('the commit failed', { cause });
  }
}

function isId(standing: unknown, id: string): boolean {
  return typeof standing === 'string' && standing.toLowerCase() === id;
}

/** Names that are kept once and referred to by number. */
class Interned {
  readonly #known = new Map<string, number>();
  readonly #knownMax: number;
  readonly #find: StatementSync;
  readonly #add: StatementSync;

  constructor(database: DatabaseSync, table: 'streams' | 'types', knownMax: number) {
    this.#knownMax = knownMax;
    this.#find = database.prepare(`SELECT id FROM ${table} WHERE name = ?`);
    this.#add = database.prepare(`INSERT INTO ${table} (name) VALUES (?)`);
  }

  find(name: string): number | undefined {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const row = this.#find.get(name);
    if (row === undefined) return undefined;
    return this.#keep(name, Number(row['id']));
  }

  add(name: string): number {
    return this.#keep(name, Number(this.#add.run(name).lastInsertRowid));
  }

  /** After a rollback numbers that were given out do not exist. */
  forget(): void {
    this.#known.clear();
  }

  #keep(name: string, id: number): number {
    if (this.#known.size >= this.#knownMax) this.#known.clear();
    this.#known.set(name, id);
    return id;
  }
}
