import { deepStrictEqual } from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { EventCodec } from '../codec/event-codec.ts';
import type { DomainEvent } from '../decider.ts';
import type { EventStore } from '../event-store.port.ts';
import type { ReadModelDefinition } from '../read-models/read-model.ts';
import { ReadModelRunner } from '../read-models/read-model-runner.ts';
import { openTemporaryEventStore } from '../sqlite/open-sqlite-event-store.ts';

export interface HistoryEntry {
  readonly stream: string;
  readonly event: DomainEvent;
}

export interface RebuildExperiment {
  // biome-ignore lint/suspicious/noExplicitAny: any model of the service.
  readonly model: ReadModelDefinition<any, any>;
  // biome-ignore lint/suspicious/noExplicitAny: any codec of the service.
  readonly codec: EventCodec<any>;
  readonly history: readonly HistoryEntry[];
  /** Sizes of the pieces in which the live model gets the history, over and over; after each second piece it is closed and opened. */
  readonly pieces?: readonly number[];
}

/** A read model that followed, and was stopped and started in between, holds the same rows as one that is built from zero. For tests only. */
export async function expectRebuildEqualsLive(experiment: RebuildExperiment): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-rebuild-'));
  const store = await openTemporaryEventStore();
  try {
    await followLive(experiment, store, join(folder, 'live'));
    await catchUp(experiment, store, join(folder, 'rebuilt'));
    const { name } = experiment.model;
    deepStrictEqual(rowsOf(join(folder, 'rebuilt', name)), rowsOf(join(folder, 'live', name)));
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function followLive(experiment: RebuildExperiment, store: EventStore, folder: string): Promise<void> {
  const pieces = experiment.pieces ?? [1, 3, 2, 7];
  let runner: ReadModelRunner | undefined;
  let from = 0;
  for (let piece = 0; from < experiment.history.length; piece++) {
    runner ??= startRunner(experiment, store, folder);
    const to = from + Math.max(1, pieces[piece % pieces.length] ?? 1);
    for (const entry of experiment.history.slice(from, to)) await append(experiment.codec, store, entry);
    await expectReached(runner, store);
    from = to;
    if (piece % 2 === 0) continue;
    await runner.close();
    runner = undefined;
  }
  await runner?.close();
  if (experiment.history.length === 0) await catchUp(experiment, store, folder);
}

async function catchUp(experiment: RebuildExperiment, store: EventStore, folder: string): Promise<void> {
  const runner = startRunner(experiment, store, folder);
  await expectReached(runner, store);
  await runner.close();
}

function startRunner({ model, codec }: RebuildExperiment, store: EventStore, folder: string): ReadModelRunner {
  const runner = new ReadModelRunner({ feed: store, codec, folder, models: [model] });
  runner.start();
  return runner;
}

async function expectReached(runner: ReadModelRunner, store: EventStore): Promise<void> {
  const result = await runner.waitFor(await store.head(), 10_000);
  deepStrictEqual(result, 'reached', `the model is ${JSON.stringify(runner.statuses())}`);
}

async function append(
  codec: EventCodec<DomainEvent>,
  store: EventStore,
  { stream, event }: HistoryEntry,
): Promise<void> {
  const revision = await lastRevision(store, stream);
  const commandId = randomUUID();
  const metadata = { commandId, correlationId: commandId, causationId: commandId, principal: 'test', atMillis: 0 };
  const stored = { id: randomUUID(), type: event.type, body: codec.encode(event), metadata };
  const result = await store.append(stream, revision, [stored]);
  deepStrictEqual(result.type, 'appended');
}

async function lastRevision(store: EventStore, stream: string): Promise<number | 'no-stream'> {
  let from = 0;
  for (;;) {
    const page = await store.readStream(stream, from, 500);
    from += page.events.length;
    if (page.next === undefined) return from === 0 ? 'no-stream' : from - 1;
  }
}

/** Everything but the checkpoint, in an order of its own. */
function rowsOf(folder: string): Record<string, unknown[]> {
  const database = new DatabaseSync(join(folder, 'model.sqlite'), { readOnly: true });
  try {
    const tables = database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('checkpoint', 'sqlite_sequence')")
      .all();
    const dump = tables.map(({ name }) => {
      const rows = database.prepare(`SELECT * FROM "${name}"`).all();
      return [name, rows.map((row) => JSON.stringify(row)).sort()];
    });
    return Object.fromEntries(dump) as Record<string, unknown[]>;
  } finally {
    database.close();
  }
}
