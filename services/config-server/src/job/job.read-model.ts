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
import type { ItemEvent, ItemEventOf, OperationBegun } from '../item/item.events.ts';
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
 * Two sources in one file: our own events show a job as requested at once, and how it ended when the orchestrator does not know it any more (it was restored
 * from a backup); its feed says everything else. Each has its checkpoint in the transaction of its data, and in whichever order they come it ends the same.
 */
export const jobModel = defineReadModel<Event, JobView>({
  name: 'jobs',
  version: 2,
  streams: ['config.item-', 'config.drill-'],
  open(database) {
    const table = new DocumentTable<Job>(database, 'jobs', {
      fields: { kind: (job) => job.kind, state: (job) => job.state, itemId: (job) => job.itemId },
    });
    const own = ownFacts(database, table);
    const ignored = [...itemCodec.types, ...drillCodec.types].map((type) => [type, 'ignored'] as const);
    return {
      on: {
        ...(Object.fromEntries(ignored) as unknown as EventHandlers<Event>),
        OperationBegun: (event: OperationBegun) => own.keep({ ...requestedHere(event), revision: 0 }),
        OperationEnded: (event: Ended) => own.end(event, event.outcome),
        DrillEnded: (event: Ended) => own.end(event, event.outcome),
        DrillCleanedUp: (event: Over) => own.end(event, 'succeeded'),
        OperationSuperseded: (event: Over) => own.end(event, 'superseded'),
      } as EventHandlers<Event>,
      view: {
        get: (id) => table.get(id)?.document,
        list: (query) => table.list(query),
        mirror: mirrorInto(database, table, own),
      },
      flush: () => table.flush(),
      forget: () => table.forget(),
    };
  },
});

type Ended = Pick<ItemEventOf<'OperationEnded'>, 'jobId' | 'outcome' | 'atMillis'>;
type Over = Omit<Ended, 'outcome'>;
type OwnFacts = ReturnType<typeof ownFacts>;

/** What our own events say of a job: shown for as long as the orchestrator has said nothing of it. */
function ownFacts(database: DatabaseSync, table: DocumentTable<Job>) {
  database.exec('CREATE TABLE IF NOT EXISTS own (id TEXT PRIMARY KEY, document TEXT NOT NULL) STRICT, WITHOUT ROWID');
  const find = database.prepare('SELECT document FROM own WHERE id = ?');
  const save = database.prepare('INSERT OR REPLACE INTO own VALUES (?, ?)');
  const all = database.prepare('SELECT document FROM own');
  const read = (row: Record<string, unknown>) => JSON.parse(String(row['document'])) as Job;
  return {
    keep(job: Job): void {
      save.run(job.id, JSON.stringify(job));
      const shown = table.get(job.id)?.document;
      if (shown === undefined || isOwn(shown)) put(table, job);
    },
    end({ jobId, atMillis: finishedAtMillis }: Over, state: Job['state']): void {
      const row = find.get(jobId);
      if (row !== undefined) this.keep({ ...read(row), state, finishedAtMillis });
    },
    showAll(): void {
      for (const row of all.iterate()) put(table, read(row));
    },
  };
}

/** Of what the orchestrator tells, every job has steps. */
const isOwn = ({ steps }: Job): boolean => steps.length === 0;

function mirrorInto(database: DatabaseSync, table: DocumentTable<Job>, own: OwnFacts): JobView['mirror'] {
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
    rebuild: () =>
      inTransaction(database, () => {
        table.forget();
        database.exec('DELETE FROM feed; DELETE FROM jobs');
        own.showAll();
        table.flush();
      }),
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
