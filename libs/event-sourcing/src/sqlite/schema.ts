import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { EventStoreError } from '../event-store.error.ts';

/** docs/formats/event-store.md. */
const VERSION = 1;
/** "USEV". */
const APPLICATION_ID = 0x55534556;

const TABLES = `
CREATE TABLE store (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE streams (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE types (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE events (
  position INTEGER PRIMARY KEY,
  stream INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  type INTEGER NOT NULL,
  id BLOB NOT NULL,
  body BLOB NOT NULL,
  metadata TEXT NOT NULL,
  sum INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX events_by_stream ON events (stream, revision);
`;

/** Makes the tables of an empty file; refuses a file that is something else or from a newer release. */
export function prepareSchema(database: DatabaseSync): void {
  const version = pragma(database, 'user_version');
  const applicationId = pragma(database, 'application_id');
  if (version === VERSION && applicationId === APPLICATION_ID) return;
  if (version !== 0 || applicationId !== 0) throw refuseFile(applicationId, version);
  database.exec('BEGIN IMMEDIATE');
  database.exec(TABLES);
  writeStoreId(database);
  database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
  database.exec(`PRAGMA user_version = ${VERSION}`);
  database.exec('COMMIT');
}

export function readStoreId(database: DatabaseSync): string {
  const row = database.prepare("SELECT value FROM store WHERE name = 'id'").get();
  if (typeof row?.['value'] !== 'string') throw new EventStoreError('damaged', 'the store has no id');
  return row['value'];
}

/** Random: whoever kept a position of the old id rebuilds. */
export function writeStoreId(database: DatabaseSync): string {
  const id = randomUUID();
  database
    .prepare("INSERT INTO store (name, value) VALUES ('id', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value")
    .run(id);
  return id;
}

function pragma(database: DatabaseSync, name: string): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}

function refuseFile(applicationId: number, version: number): EventStoreError {
  return applicationId === APPLICATION_ID
    ? new EventStoreError('version-unknown', `the event store has format ${version}; this release knows ${VERSION}`)
    : new EventStoreError('damaged', 'the file is a database, but not an event store');
}
