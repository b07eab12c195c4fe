import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { type DocumentFilter, type FieldValue, filterText } from './document-filter.ts';
import type { LabelSelector } from './label-selector.ts';

export interface StoredDocument<Document> {
  readonly id: string;
  /** What lists are ordered by, with the id. */
  readonly name: string;
  /** The stream's, or what stands for it: the ETag. */
  readonly revision: number;
  readonly labels: Readonly<Record<string, string>>;
  readonly document: Document;
}

export interface DocumentTableOptions<Document> {
  /** Fields to filter by; each is a column with an index. Changing them needs a new version of the model. */
  readonly fields?: Readonly<Record<string, (document: Document) => FieldValue>>;
}

export interface DocumentQuery {
  readonly selector?: LabelSelector;
  /** Field → value, or any of several. */
  readonly where?: DocumentFilter;
  /** Begin behind this one. */
  readonly after?: DocumentCursor;
  readonly max: number;
}

export interface DocumentCursor {
  readonly name: string;
  readonly id: string;
}

export interface DocumentPage<Document> {
  readonly documents: readonly StoredDocument<Document>[];
  /** `undefined`: there are no more. */
  readonly next: DocumentCursor | undefined;
}

interface Indexed {
  readonly columns: string;
  readonly labels: string;
}

const NAME = /^[a-z][a-z0-9_]*$/i;

/**
 * Documents of one kind in a read model: found by id, listed by (name, id), filtered by labels and fields. Inside a batch changes are kept in
 * memory and written once by `flush`; hand `flush` and `forget` to the model. Documents that come out are the caller's to read, not to change.
 */
export class DocumentTable<Document> {
  readonly #database: DatabaseSync;
  readonly #table: string;
  readonly #fields: readonly (readonly [string, (document: Document) => FieldValue])[];
  readonly #get: StatementSync;
  readonly #put: StatementSync;
  /** For a row whose indexed columns and labels stay as they are: seven indexes are then left alone. */
  readonly #rewrite: StatementSync;
  readonly #remove: StatementSync;
  readonly #addLabel: StatementSync;
  readonly #removeLabels: StatementSync;
  /** Changed and not yet written; undefined: removed. */
  readonly #changed = new Map<string, StoredDocument<Document> | undefined>();
  /** What the indexes say about rows that were read in this batch. */
  readonly #indexed = new Map<string, Indexed>();

  constructor(database: DatabaseSync, table: string, options: DocumentTableOptions<Document> = {}) {
    this.#database = database;
    this.#table = table;
    this.#fields = Object.entries(options.fields ?? {});
    for (const name of [table, ...this.#fields.map(([field]) => field)]) {
      if (!NAME.test(name)) throw new Error(`${name} is no name of a table or field`);
    }
    this.#createTable();
    this.#get = database.prepare(`SELECT id, name, revision, labels, document FROM ${table} WHERE id = ?`);
    this.#put = database.prepare(this.#putText());
    this.#rewrite = database.prepare(`UPDATE ${table} SET revision = ?, document = ? WHERE id = ?`);
    this.#remove = database.prepare(`DELETE FROM ${table} WHERE id = ?`);
    this.#addLabel = database.prepare(`INSERT INTO ${table}_labels (label, value, id) VALUES (?, ?, ?)`);
    this.#removeLabels = database.prepare(`DELETE FROM ${table}_labels WHERE id = ?`);
  }

  get(id: string): StoredDocument<Document> | undefined {
    if (this.#changed.has(id)) return this.#changed.get(id);
    const row = this.#get.get(id);
    if (row === undefined) return undefined;
    const stored = toStored<Document>(row);
    if (this.#database.isTransaction) this.#indexed.set(id, this.#indexedOf(stored));
    return stored;
  }

  put(stored: StoredDocument<Document>): void {
    this.#changed.set(stored.id, stored);
  }

  /** Changes what is there. A missing document is a defect: its first event was not handled. */
  update(
    id: string,
    change: (stored: StoredDocument<Document>) => Partial<Omit<StoredDocument<Document>, 'id'>>,
  ): StoredDocument<Document> {
    const stored = this.get(id);
    if (stored === undefined) throw new Error(`${this.#table} has no document ${id}`);
    const changed = { ...stored, ...change(stored) };
    this.put(changed);
    return changed;
  }

  remove(id: string): void {
    this.#changed.set(id, undefined);
  }

  list(query: DocumentQuery): DocumentPage<Document> {
    this.flush();
    const { text, values } = this.#where(query);
    const rows = this.#all(
      `SELECT id, name, revision, labels, document FROM ${this.#table}${text} ORDER BY name, id LIMIT ?`,
      [...values, query.max + 1],
    );
    const documents = rows.slice(0, query.max).map(toStored<Document>);
    const last = rows.length > query.max ? documents.at(-1) : undefined;
    return { documents, next: last && { name: last.name, id: last.id } };
  }

  count(query: Pick<DocumentQuery, 'selector' | 'where'> = {}): number {
    this.flush();
    const { text, values } = this.#where(query);
    return Number(this.#all(`SELECT count(*) AS count FROM ${this.#table}${text}`, values)[0]?.['count']);
  }

  /** How many there are of each value of a field: for overviews without reading the documents. */
  countBy(field: string, query: Pick<DocumentQuery, 'selector' | 'where'> = {}): ReadonlyMap<FieldValue, number> {
    this.flush();
    this.#assertField(field);
    const { text, values } = this.#where(query);
    const rows = this.#all(
      `SELECT f_${field} AS value, count(*) AS count FROM ${this.#table}${text} GROUP BY f_${field}`,
      values,
    );
    return new Map(rows.map((row) => [(row['value'] ?? undefined) as FieldValue, Number(row['count'])]));
  }

  flush(): void {
    for (const [id, stored] of this.#changed) {
      if (stored !== undefined) this.#write(stored);
      else if (this.#remove.run(id).changes > 0) this.#removeLabels.run(id);
    }
    this.forget();
  }

  forget(): void {
    this.#changed.clear();
    this.#indexed.clear();
  }

  #write(stored: StoredDocument<Document>): void {
    const { id, name, revision, labels, document } = stored;
    const text = JSON.stringify(document);
    const [before, now] = [this.#indexed.get(id), this.#indexedOf(stored)];
    if (before?.columns === now.columns && before.labels === now.labels) {
      this.#rewrite.run(revision, text, id);
      return;
    }
    this.#put.run(id, name, revision, now.labels, text, ...this.#columns(document));
    if (before?.labels === now.labels) return;
    this.#removeLabels.run(id);
    for (const [label, value] of Object.entries(labels)) this.#addLabel.run(label, value, id);
  }

  #columns(document: Document): SQLInputValue[] {
    return this.#fields.map(([, value]) => toColumn(value(document)));
  }

  #indexedOf({ name, labels, document }: StoredDocument<Document>): Indexed {
    return { columns: JSON.stringify([name, ...this.#columns(document)]), labels: JSON.stringify(labels) };
  }

  #where({ selector, where, after }: Partial<DocumentQuery>): { text: string; values: SQLInputValue[] } {
    for (const field of Object.keys(where ?? {})) this.#assertField(field);
    const { conditions, values } = filterText(this.#table, selector ?? [], where ?? {});
    if (after !== undefined) {
      conditions.push('(name, id) > (?, ?)');
      values.push(after.name, after.id);
    }
    return { text: conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`, values };
  }

  #assertField(field: string): void {
    if (!this.#fields.some(([name]) => name === field)) throw new Error(`${this.#table} has no field ${field}`);
  }

  #all(text: string, values: readonly SQLInputValue[]): Record<string, unknown>[] {
    return this.#database.prepare(text).all(...values);
  }

  #createTable(): void {
    const columns = this.#fields.map(([field]) => `, f_${field} ANY`).join('');
    this.#database.exec(
      `CREATE TABLE IF NOT EXISTS ${this.#table} (id TEXT PRIMARY KEY, name TEXT NOT NULL, revision INTEGER NOT NULL, ` +
        `labels TEXT NOT NULL, document TEXT NOT NULL${columns}) STRICT`,
    );
    this.#database.exec(
      `CREATE TABLE IF NOT EXISTS ${this.#table}_labels (label TEXT NOT NULL, value TEXT NOT NULL, id TEXT NOT NULL, ` +
        'PRIMARY KEY (label, value, id)) STRICT, WITHOUT ROWID',
    );
    this.#database.exec(`CREATE INDEX IF NOT EXISTS ${this.#table}_labels_by_id ON ${this.#table}_labels (id)`);
    this.#database.exec(`CREATE INDEX IF NOT EXISTS ${this.#table}_in_order ON ${this.#table} (name, id)`);
    for (const [field] of this.#fields) {
      this.#database.exec(
        `CREATE INDEX IF NOT EXISTS ${this.#table}_by_${field} ON ${this.#table} (f_${field}, name, id)`,
      );
    }
  }

  #putText(): string {
    const columns = ['name', 'revision', 'labels', 'document', ...this.#fields.map(([field]) => `f_${field}`)];
    const updates = columns.map((column) => `${column} = excluded.${column}`).join(', ');
    const places = ['?', ...columns.map(() => '?')].join(', ');
    return `INSERT INTO ${this.#table} (id, ${columns.join(', ')}) VALUES (${places}) ON CONFLICT (id) DO UPDATE SET ${updates}`;
  }
}

function toColumn(value: FieldValue): SQLInputValue {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value ?? null;
}

function toStored<Document>(row: Record<string, unknown>): StoredDocument<Document> {
  return {
    id: String(row['id']),
    name: String(row['name']),
    revision: Number(row['revision']),
    labels: JSON.parse(String(row['labels'])) as Record<string, string>,
    document: JSON.parse(String(row['document'])) as Document,
  };
}
