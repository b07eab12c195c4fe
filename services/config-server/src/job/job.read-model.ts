import type { DatabaseSync } from 'node:sqlite';
import {
  DocumentTable,
  defineReadModel,
  type EventHandlers,
  type Position,
  type RecordedEvent,
} from '@understudy/event-sourcing';
import type { FeedCheckpoint } from '@understudy/messaging';
import { type DrillEvent, drillCodec } from '../drill/drill.decider.ts';
import { itemCodec } from '../item/item.codec.ts';
import type { ItemEvent, OperationBegun } from '../item/item.events.ts';
import type { DocumentView } from '../stores/document-model.ts';
import { jobCodec } from './job.events.ts';
import { projectJob } from './job.projection.ts';
import type { Job } from './job.schema.ts';

/** The jobs as documents, and the other end of the orchestrator’s feed. */
export interface JobView extends DocumentView<Job> {
  readonly mirror: {
    load(): FeedCheckpoint | undefined;
    /** One page with its checkpoint, in one transaction. Answers the jobs that changed. */
    apply(events: readonly RecordedEvent[], checkpoint: FeedCheckpoint): readonly Job[];
    rebuild(): void;
  };
}

type Event = ItemEvent | DrillEvent;

/**
 * Two sources in one file: our own `OperationBegun` shows a job as requested at once, the orchestrator’s feed says everything after. Each has its checkpoint in
 * the transaction of its data.
 */
export const jobModel = defineReadModel<Event, JobView>({
  name: 'jobs',
  version: 1,
  streams: ['config.item-', 'config.drill-'],
  open(database) {
    const table = new DocumentTable<Job>(database, 'jobs', {
      fields: { kind: (job) => job.kind, state: (job) => job.state, itemId: (job) => job.itemId },
    });
    const ignored = [...itemCodec.types, ...drillCodec.types].map((type) => [type, 'ignored'] as const);
    return {
      on: {
        ...(Object.fromEntries(ignored) as unknown as EventHandlers<Event>),
        OperationBegun: (event: OperationBegun) => {
          if (table.get(event.jobId) === undefined) put(table, { ...requestedHere(event), revision: 0 });
        },
      },
      view: {
        get: (id) => table.get(id)?.document,
        list: (query) => table.list(query),
        mirror: mirrorInto(database, table),
      },
      flush: () => table.flush(),
      forget: () => table.forget(),
    };
  },
});

function mirrorInto(database: DatabaseSync, table: DocumentTable<Job>): JobView['mirror'] {
  database.exec(
    'CREATE TABLE IF NOT EXISTS feed (one INTEGER PRIMARY KEY CHECK (one = 1), store TEXT NOT NULL, position TEXT NOT NULL) STRICT',
  );
  const load = database.prepare('SELECT store, position FROM feed');
  const save = database.prepare('INSERT OR REPLACE INTO feed VALUES (1, ?, ?)');
  return {
    load() {
      const row = load.get();
      return row === undefined
        ? undefined
        : { storeId: String(row['store']), position: String(row['position']) as Position };
    },
    apply(events, checkpoint) {
      return inTransaction(database, () => {
        const changed = events.flatMap((event) => applyEvent(table, event));
        table.flush();
        save.run(checkpoint.storeId, checkpoint.position);
        return [...new Map(changed.map((job) => [job.id, job])).values()];
      });
    },
    rebuild: () => void inTransaction(database, () => database.exec('DELETE FROM feed; DELETE FROM jobs')),
  };
}

function applyEvent(table: DocumentTable<Job>, { type, body, revision }: RecordedEvent): Job[] {
  const event = jobCodec.decode(type, body);
  const projected = projectJob(table.get(event.jobId)?.document, event);
  return projected === undefined ? [] : [put(table, { ...projected, revision })];
}

/** The newest first: the table lists by name, so its name is the time that is left until the end of all millisecond numbers. */
function put(table: DocumentTable<Job>, job: Job): Job {
  const name = String(Number.MAX_SAFE_INTEGER - job.requestedAtMillis).padStart(16, '0');
  table.put({ id: job.id, name, labels: job.labels, revision: job.revision, document: job });
  return job;
}

function requestedHere(event: OperationBegun): Omit<Job, 'revision'> {
  const { jobId, kind, itemId, name, principal, parameters, atMillis } = event;
  return {
    id: jobId,
    name: `${kind} ${name}`,
    labels: {},
    kind,
    state: 'requested',
    itemId,
    itemName: name,
    ...(parameters.drillId !== undefined && { drillId: parameters.drillId }),
    principal,
    requestedAtMillis: atMillis,
    steps: [],
    waysOn: [],
  };
}

function inTransaction<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
