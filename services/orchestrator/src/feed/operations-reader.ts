import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRefusal, type RecordedEvent } from '@understudy/event-sourcing';
import { replaceFile } from '@understudy/hosting';
import { type Bus, type FeedCheckpoint, FeedConsumer } from '@understudy/messaging';
import { z } from 'zod';
import type { Cause } from '../run/job-journal.ts';
import type { ProcessManager } from '../run/process-manager.ts';
import { operationCodec } from './operation.codec.ts';

const FILE = 'config-server-feed.json';
const checkpointSchema = z.object({ ownStoreId: z.string(), storeId: z.string(), position: z.string() });

/** Where it stands: of this store of the orchestrator, in that one of the configuration server. */
export type OperationsCheckpoint = z.output<typeof checkpointSchema>;

export function keepOperationsCheckpoint(folder: string, checkpoint: OperationsCheckpoint): void {
  replaceFile(folder, FILE, JSON.stringify(checkpoint));
}

type Manager = Pick<ProcessManager, 'request' | 'tellJob' | 'disown' | 'jobIds'>;

/**
 * Makes a job of every operation of the configuration server, once: the operation's id is the job's stream. So the kept position only saves reading; without
 * it, or when one of the two stores is another one now (restored from a backup), everything is read again. Jobs begin at the head of the feed: an operation
 * that ended there long ago is not begun by a store that does not know its job any more. A job whose operation is not in the whole of the feed was begun by a
 * store that was set back behind it.
 */
export class OperationsReader {
  readonly #folder: string;
  readonly #ownStoreId: string;
  readonly #consumer: FeedConsumer;
  /** Begun, and as far as was read not ended. As many as items and drills are held at once. */
  readonly #open = new Map<string, RecordedEvent>();
  /** While everything is read again: jobs that ran when that began, whose operation has not been seen yet. */
  #unseen = new Set<string>();

  constructor(bus: Bus, folder: string, ownStoreId: string, manager: Manager) {
    this.#folder = folder;
    this.#ownStoreId = ownStoreId;
    this.#consumer = new FeedConsumer({
      bus,
      service: 'config-server',
      types: operationCodec.types,
      load: () => {
        const kept = this.#load();
        this.#begin(kept === undefined ? manager.jobIds : []);
        return kept;
      },
      apply: async (events, checkpoint, isAtHead) => {
        for (const event of events) await this.#read(manager, event);
        if (!isAtHead) return;
        for (const [jobId, event] of this.#open) {
          await takeOperation(manager, event);
          this.#open.delete(jobId);
        }
        for (const jobId of this.#unseen) {
          await manager.disown(jobId);
          this.#unseen.delete(jobId);
        }
        keepOperationsCheckpoint(this.#folder, { ...checkpoint, ownStoreId: this.#ownStoreId });
      },
      rebuild: () => {
        this.#begin(manager.jobIds);
        rmSync(join(this.#folder, FILE), { force: true });
      },
    });
  }

  get isAtHead(): boolean {
    return this.#consumer.isAtHead;
  }

  start(): void {
    this.#consumer.start();
  }

  stop(): Promise<void> {
    return this.#consumer.stop();
  }

  #begin(unseen: readonly string[]): void {
    this.#open.clear();
    this.#unseen = new Set(unseen);
  }

  async #read(manager: Manager, recorded: RecordedEvent): Promise<void> {
    const { type, jobId } = operationCodec.decode(recorded.type, recorded.body);
    this.#unseen.delete(jobId);
    if (type === 'OperationBegun') {
      this.#open.set(jobId, recorded);
      return;
    }
    const isNews = !this.#open.delete(jobId) || manager.jobIds.includes(jobId);
    if (isNews && type === 'OperationSuperseded') await takeOperation(manager, recorded);
  }

  /** A file that cannot be read is as good as none. */
  #load(): FeedCheckpoint | undefined {
    try {
      const kept = checkpointSchema.parse(JSON.parse(readFileSync(join(this.#folder, FILE), 'utf8')));
      return kept.ownStoreId === this.#ownStoreId ? (kept as unknown as FeedCheckpoint) : undefined;
    } catch {
      return undefined;
    }
  }
}

/** Rejects with `EventStoreError`, or when the operation is of a newer release: the page comes again. */
export async function takeOperation(manager: Manager, recorded: RecordedEvent): Promise<void> {
  const event = operationCodec.decode(recorded.type, recorded.body);
  const { principal, correlationId, traceparent, atMillis } = recorded.metadata;
  const cause: Cause = {
    principal,
    correlationId,
    causationId: recorded.id,
    ...(traceparent !== undefined && { traceparent }),
  };
  if (event.type === 'OperationBegun') {
    const { type: _, ...operation } = event;
    return await manager.request(operation, cause);
  }
  if (event.type !== 'OperationSuperseded') return;
  const outcome = await manager.tellJob(
    event.jobId,
    { type: 'SupersedeJob', byJobId: event.byJobId, nowMillis: atMillis },
    cause,
  );
  // A job that is not known here was begun and superseded while the store was another one: there is nothing to give way.
  if (isRefusal(outcome) && outcome.code !== 'job-unknown') throw new Error(`${outcome.code}: ${outcome.message}`);
}
