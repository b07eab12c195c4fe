import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Position } from '@understudy/event-sourcing';
import type { Note } from './note.ts';

const PER_CHANNEL_MAX = 1000;
/** A place where nothing was to be told is kept so seldom: each time is an fsync, and everything that anybody writes moves the place. */
const PLACE_MILLIS = 10_000;

export interface ChannelNote {
  readonly channelId: string;
  readonly note: Note;
}

/**
 * What is still to be told, by channel, with the place in the event store in the same transaction. No read model: it must not be rebuilt, or everybody would be
 * told everything again.
 */
export class NotificationQueue {
  readonly #database: DatabaseSync;
  #placedMillis = Number.NEGATIVE_INFINITY;

  constructor(dataFolder: string) {
    const folder = join(dataFolder, 'notifications');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.#database = new DatabaseSync(join(folder, 'queue.sqlite'));
    this.#database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
      CREATE TABLE IF NOT EXISTS place (one INTEGER PRIMARY KEY CHECK (one = 1), store TEXT NOT NULL, position TEXT NOT NULL) STRICT;
      CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY AUTOINCREMENT, channel TEXT NOT NULL, note TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
      CREATE INDEX IF NOT EXISTS by_channel ON notes (channel, id)`);
  }

  place(storeId: string): Position | undefined {
    const row = this.#database.prepare('SELECT position FROM place WHERE store = ?').get(storeId);
    return row === undefined ? undefined : (String(row['position']) as Position);
  }

  /** Keeps the notes and the place together; of a channel that is full the oldest go. */
  add(storeId: string, position: Position, notes: readonly ChannelNote[]): void {
    if (notes.length === 0 && performance.now() - this.#placedMillis < PLACE_MILLIS) return;
    this.#placedMillis = performance.now();
    this.#inTransaction(() => {
      const add = this.#database.prepare('INSERT INTO notes (channel, note, at) VALUES (?, ?, ?)');
      const trim = this.#database.prepare(
        'DELETE FROM notes WHERE channel = ?1 AND id <= (SELECT id FROM notes WHERE channel = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2)',
      );
      for (const { channelId, note } of notes) {
        add.run(channelId, JSON.stringify(note), note.atMillis);
        trim.run(channelId, PER_CHANNEL_MAX);
      }
      this.#database.prepare('INSERT OR REPLACE INTO place VALUES (1, ?, ?)').run(storeId, position);
    });
  }

  channels(): readonly string[] {
    return this.#database
      .prepare('SELECT DISTINCT channel FROM notes')
      .all()
      .map((row) => String(row['channel']));
  }

  /** The oldest, and how to take exactly these away. */
  take(
    channelId: string,
    max: number,
  ): { readonly notes: readonly Note[]; readonly firstId: number; readonly lastId: number } {
    const rows = this.#database
      .prepare('SELECT id, note FROM notes WHERE channel = ? ORDER BY id LIMIT ?')
      .all(channelId, max);
    const notes = rows.map((row) => JSON.parse(String(row['note'])) as Note);
    return { notes, firstId: Number(rows[0]?.['id'] ?? 0), lastId: Number(rows.at(-1)?.['id'] ?? 0) };
  }

  done(channelId: string, lastId: number): void {
    this.#database.prepare('DELETE FROM notes WHERE channel = ? AND id <= ?').run(channelId, lastId);
  }

  /** Nobody wants to hear what was wrong long ago. Answers how many went. */
  dropOlder(channelId: string, thanMillis: number): number {
    return Number(
      this.#database.prepare('DELETE FROM notes WHERE channel = ? AND at < ?').run(channelId, thanMillis).changes,
    );
  }

  close(): void {
    this.#database.close();
  }

  #inTransaction(work: () => void): void {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.#database.exec('COMMIT');
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }
}
