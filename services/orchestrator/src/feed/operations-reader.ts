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
const checkpointSchema = z.object({ storeId: z.string(), position: z.string() });

/**
 * Makes a job of every operation of the configuration server, once: the operation's id is the job's stream. So the kept position only saves reading; without
 * it, or with a configuration server's store of another id, everything is read again and changes nothing.
 */
export class OperationsReader {
  readonly #folder: string;
  readonly #consumer: FeedConsumer;

  constructor(bus: Bus, folder: string, manager: Pick<ProcessManager, 'request' | 'tellJob'>) {
    this.#folder = folder;
    this.#consumer = new FeedConsumer({
      bus,
      service: 'config-server',
      types: operationCodec.types,
      load: () => this.#load(),
      apply: async (events, checkpoint) => {
        for (const event of events) await takeOperation(manager, event);
        this.#keep(checkpoint);
      },
      rebuild: () => rmSync(join(this.#folder, FILE), { force: true }),
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

  /** A file that cannot be read is as good as none. */
  #load(): FeedCheckpoint | undefined {
    try {
      return checkpointSchema.parse(JSON.parse(readFileSync(join(this.#folder, FILE), 'utf8'))) as FeedCheckpoint;
    } catch {
      return undefined;
    }
  }

  #keep(checkpoint: FeedCheckpoint): void {
    replaceFile(this.#folder, FILE, JSON.stringify(checkpoint));
  }
}

/** Rejects with `EventStoreError`, or when the operation is of a newer release: the page comes again. */
export async function takeOperation(
  manager: Pick<ProcessManager, 'request' | 'tellJob'>,
  recorded: RecordedEvent,
): Promise<void> {
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
  const outcome = await manager.tellJob(
    event.jobId,
    { type: 'SupersedeJob', byJobId: event.byJobId, nowMillis: atMillis },
    cause,
  );
  // A job that is not known here was begun and superseded while the store was another one: there is nothing to give way.
  if (isRefusal(outcome) && outcome.code !== 'job-unknown') throw new Error(`${outcome.code}: ${outcome.message}`);
}
