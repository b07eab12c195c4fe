import type { DatabaseSync, StatementSync } from 'node:sqlite';

/**
 * States of one kind by id, all in memory, with a copy in the read model's file: what is asked for every machine every few seconds cannot be parsed from
 * a file each time. Changes are written once per batch.
 */
export class StateTable<State> {
  readonly #all: StatementSync;
  readonly #put: StatementSync;
  readonly #remove: StatementSync;
  readonly #changed = new Map<string, State | undefined>();
  #states: Map<string, State> | undefined;

  constructor(database: DatabaseSync, table: string) {
    database.exec(`CREATE TABLE IF NOT EXISTS ${table} (id TEXT PRIMARY KEY, state TEXT NOT NULL) STRICT`);
    this.#all = database.prepare(`SELECT id, state FROM ${table}`);
    this.#put = database.prepare(`INSERT OR REPLACE INTO ${table} VALUES (?, ?)`);
    this.#remove = database.prepare(`DELETE FROM ${table} WHERE id = ?`);
  }

  get(id: string): State | undefined {
    return this.#loaded().get(id);
  }

  values(): Iterable<State> {
    return this.#loaded().values();
  }

  entries(): Iterable<[string, State]> {
    return this.#loaded();
  }

  get size(): number {
    return this.#loaded().size;
  }

  set(id: string, state: State | undefined): void {
    if (state === undefined) this.#loaded().delete(id);
    else this.#loaded().set(id, state);
    this.#changed.set(id, state);
  }

  flush(): void {
    for (const [id, state] of this.#changed) {
      if (state === undefined) this.#remove.run(id);
      else this.#put.run(id, JSON.stringify(state));
    }
    this.#changed.clear();
  }

  forget(): void {
    this.#changed.clear();
    this.#states = undefined;
  }

  /** Row by row: ten thousand states as text and as objects at once would stay in the heap for long. */
  #read(): Map<string, State> {
    const states = new Map<string, State>();
    for (const { id, state } of this.#all.iterate()) states.set(String(id), JSON.parse(String(state)) as State);
    return states;
  }

  #loaded(): Map<string, State> {
    this.#states ??= this.#read();
    return this.#states;
  }
}
