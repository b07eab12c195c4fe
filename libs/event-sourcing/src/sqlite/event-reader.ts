import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { EventStoreError } from '../event-store.error.ts';
import type { AllPage, EventFilter, EventMetadata, RecordedEvent, Revision, StreamPage } from '../event-store.port.ts';
import type { Positions } from '../positions.ts';
import { eventSum } from './event-sum.ts';
import { explainSqlite } from './sqlite-errors.ts';

/** A page is read in one turn of the event loop: its size bounds how long nobody else gets one. */
export const PAGE_EVENTS = 1000;
const PAGE_BYTES = 4 << 20;
/** How far one page looks for what its filter wants. */
const SCAN_EVENTS = 10_000;

const COLUMNS = 'e.position, e.revision, e.type, e.id, e.body, e.metadata, e.sum';
// CROSS JOIN: always by the events' own order, never by the names.
const TABLES = 'events e CROSS JOIN streams s ON s.id = e.stream';
type Row = readonly [number, number, number, Uint8Array, Uint8Array, string, number, string];

/** Reads what is committed; never waits for the writer (WAL). Synchronous inside: a page of a warm file takes well under a millisecond per hundred events. */
export class EventReader {
  readonly #database: DatabaseSync;
  readonly #positions: Positions;
  readonly #path: string;
  readonly #stream: StatementSync;
  readonly #head: StatementSync;
  readonly #allTypes: StatementSync;
  /** By their numbers; there are a few hundred at most, and none ever changes. */
  readonly #types = new Map<number, string>();
  /** One per shape of filter. */
  readonly #scans = new Map<string, StatementSync>();

  constructor(path: string, positions: Positions) {
    this.#database = new DatabaseSync(path, { readOnly: true });
    this.#positions = positions;
    this.#path = path;
    this.#head = this.#database.prepare('SELECT max(position) AS head FROM events');
    this.#allTypes = this.#database.prepare('SELECT id, name FROM types');
    this.#stream = this.#prepareRows(
      `SELECT ${COLUMNS}, ?1 FROM events e WHERE e.stream = (SELECT id FROM streams WHERE name = ?1) AND e.revision >= ?2 ` +
        'ORDER BY e.revision LIMIT ?3',
    );
  }

  readStream(stream: string, from: Revision, max: number): StreamPage {
    const limit = Math.min(max, PAGE_EVENTS);
    const { events, cut } = this.#collect(this.#stream, [stream, from, limit + 1], limit);
    return { events, next: cut ? from + events.length : undefined };
  }

  /** Behind `start`, up to `head`: newer ones are not looked at. */
  readAll(start: number, head: number, max: number, filter: EventFilter): AllPage {
    const end = Math.min(head, start + SCAN_EVENTS);
    const limit = Math.min(max, PAGE_EVENTS);
    const { statement, values } = this.#scan(filter);
    const { events, cut } = this.#collect(statement, [start, end, ...values, limit + 1], limit);
    const next = cut ? (events.at(-1)?.position ?? this.#positions.write(end)) : this.#positions.write(end);
    return { events, next, atHead: !cut && end === head };
  }

  headNumber(): number {
    return this.#explained(() => Number(this.#head.get()?.['head'] ?? 0));
  }

  close(): void {
    this.#database.close();
  }

  /** `cut`: there is more than the limits let through. */
  #collect(
    statement: StatementSync,
    values: SQLInputValue[],
    limit: number,
  ): { readonly events: RecordedEvent[]; readonly cut: boolean } {
    return this.#explained(() => {
      const events: RecordedEvent[] = [];
      let bytes = 0;
      for (const row of statement.iterate(...values)) {
        if (events.length >= limit || bytes >= PAGE_BYTES) return { events, cut: true };
        const event = this.#toEvent(row as unknown as Row);
        bytes += event.body.length;
        events.push(event);
      }
      return { events, cut: false };
    });
  }

  #scan(filter: EventFilter): { readonly statement: StatementSync; readonly values: SQLInputValue[] } {
    const types = filter.types ?? [];
    const shape = `${filter.types === undefined ? 'all' : types.length}/${filter.streamPrefix !== undefined}`;
    let statement = this.#scans.get(shape);
    if (statement === undefined) {
      statement = this.#prepareRows(scanText(filter));
      this.#scans.set(shape, statement);
    }
    const prefix = filter.streamPrefix;
    return { statement, values: [...types, ...(prefix === undefined ? [] : [prefix, afterPrefix(prefix)])] };
  }

  #prepareRows(text: string): StatementSync {
    const statement = this.#database.prepare(text);
    statement.setReturnArrays(true);
    return statement;
  }

  #toEvent([position, revision, typeNumber, id, body, metadata, sum, stream]: Row): RecordedEvent {
    const type = this.#typeOf(typeNumber);
    if (eventSum(revision, id, type, body, metadata) !== sum) {
      throw new EventStoreError(
        'damaged',
        `${this.#path}: event ${position} is not what was written; restore a backup`,
      );
    }
    return {
      id: writeUuid(id),
      type,
      body,
      metadata: JSON.parse(metadata) as EventMetadata,
      stream,
      revision,
      position: this.#positions.write(position),
    };
  }

  #typeOf(number: number): string {
    if (!this.#types.has(number))
      for (const { id, name } of this.#allTypes.all()) this.#types.set(Number(id), String(name));
    return this.#types.get(number) ?? '';
  }

  #explained<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw explainSqlite(error, this.#path);
    }
  }
}

function scanText({ types, streamPrefix }: EventFilter): string {
  const conditions = ['e.position > ?', 'e.position <= ?'];
  if (types !== undefined) {
    conditions.push(`e.type IN (SELECT id FROM types WHERE name IN (${types.map(() => '?').join(', ')}))`);
  }
  if (streamPrefix !== undefined) conditions.push('s.name >= ?', 's.name < ?');
  return `SELECT ${COLUMNS}, s.name FROM ${TABLES} WHERE ${conditions.join(' AND ')} ORDER BY e.position LIMIT ?`;
}

/** Greater than every name that begins so: names are ASCII. */
function afterPrefix(prefix: string): string {
  return `${prefix}\u{10ffff}`;
}

function writeUuid(id: Uint8Array): string {
  const hex = Buffer.from(id.buffer, id.byteOffset, id.byteLength).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
