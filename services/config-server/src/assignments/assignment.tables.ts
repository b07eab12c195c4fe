import type { DatabaseSync } from 'node:sqlite';
import type { Entry, ExecutorRole } from './assignment.entries.ts';

export interface ExecutorVersion {
  readonly role: ExecutorRole;
  readonly name: string;
  /** Rises with every change of what is assigned to it, never goes back. */
  readonly version: number;
}

/**
 * What is assigned to whom, machine by machine, and each executor's version: the number of the event that changed it last, counted over all events of the
 * model. So the same history gives the same versions, however it is cut into batches.
 */
export class AssignmentTables {
  readonly #statements;
  /** Kept in memory: asked several times a second. */
  #versions: Map<string, ExecutorVersion> | undefined;
  #counted: number | undefined;

  constructor(database: DatabaseSync) {
    database.exec(`CREATE TABLE IF NOT EXISTS entries (role TEXT NOT NULL, name TEXT NOT NULL, machine TEXT NOT NULL, body TEXT NOT NULL,
        PRIMARY KEY (machine, role, name)) STRICT;
      CREATE INDEX IF NOT EXISTS entries_by_executor ON entries (role, name, machine);
      CREATE TABLE IF NOT EXISTS executors (role TEXT NOT NULL, name TEXT NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (role, name)) STRICT;
      CREATE TABLE IF NOT EXISTS counted (one INTEGER PRIMARY KEY, events INTEGER NOT NULL) STRICT`);
    this.#statements = {
      ofMachine: database.prepare('SELECT role, name, body FROM entries WHERE machine = ?'),
      ofExecutor: database.prepare('SELECT machine, body FROM entries WHERE role = ? AND name = ? ORDER BY machine'),
      has: database.prepare('SELECT 1 AS there FROM entries WHERE machine = ? AND role = ? AND name = ?'),
      put: database.prepare('INSERT OR REPLACE INTO entries VALUES (?, ?, ?, ?)'),
      remove: database.prepare('DELETE FROM entries WHERE machine = ? AND role = ? AND name = ?'),
      version: database.prepare('INSERT OR REPLACE INTO executors VALUES (?, ?, ?)'),
      versions: database.prepare('SELECT role, name, version FROM executors'),
      counted: database.prepare('SELECT events FROM counted WHERE one = 1'),
      count: database.prepare('INSERT OR REPLACE INTO counted VALUES (1, ?)'),
    };
  }

  /** Every event counts once, before what it changes. */
  count(): void {
    this.#counted = this.#eventsCounted() + 1;
  }

  /** What a machine contributes from now on; only differences move versions. */
  replace(machineId: string, wanted: readonly Entry[]): void {
    const had = this.#statements.ofMachine.all(machineId);
    for (const { role, name } of had) {
      if (wanted.some((entry) => entry.role === role && entry.name === name)) continue;
      this.#statements.remove.run(machineId, String(role), String(name));
      this.#moved(role as ExecutorRole, String(name));
    }
    for (const { role, name, body } of wanted) {
      const text = JSON.stringify(body);
      if (had.some((row) => row['role'] === role && row['name'] === name && row['body'] === text)) continue;
      this.#statements.put.run(role, name, machineId, text);
      this.#moved(role, name);
    }
  }

  bodies(role: ExecutorRole, name: string): readonly Record<string, unknown>[] {
    return this.#statements.ofExecutor
      .all(role, name)
      .map(({ body }) => JSON.parse(String(body)) as Record<string, unknown>);
  }

  has(machineId: string, role: ExecutorRole, name: string): boolean {
    return this.#statements.has.get(machineId, role, name) !== undefined;
  }

  versions(): Iterable<ExecutorVersion> {
    return this.#known().values();
  }

  version(role: ExecutorRole, name: string): number {
    return this.#known().get(`${role}/${name}`)?.version ?? 0;
  }

  flush(): void {
    if (this.#counted !== undefined) this.#statements.count.run(this.#counted);
  }

  forget(): void {
    this.#versions = undefined;
    this.#counted = undefined;
  }

  #moved(role: ExecutorRole, name: string): void {
    const moved = { role, name, version: this.#eventsCounted() };
    this.#known().set(`${role}/${name}`, moved);
    this.#statements.version.run(role, name, moved.version);
  }

  #known(): Map<string, ExecutorVersion> {
    this.#versions ??= new Map(
      this.#statements.versions.all().map((row) => {
        const { role, name, version } = row as { role: ExecutorRole; name: string; version: number };
        return [`${role}/${name}`, { role, name, version }];
      }),
    );
    return this.#versions;
  }

  #eventsCounted(): number {
    this.#counted ??= Number(this.#statements.counted.get()?.['events'] ?? 0);
    return this.#counted;
  }
}
