import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventId, MemoryEventStore, MemoryEvents } from '@understudy/event-sourcing';
import { type Bus, type MessageHandler, serveFeed } from '@understudy/messaging';
import { jobIdOf, sampleOperation } from '../testing/sample-operations.ts';
import { type OperationEvent, operationCodec } from './operation.codec.ts';
import { OperationsReader } from './operations-reader.ts';

const [FIRST, SECOND] = [jobIdOf(1), jobIdOf(2)];

/** Requests go to whoever subscribed, at once. */
function loopback(): Bus {
  const handlers = new Map<string, MessageHandler>();
  const bus: Partial<Bus> = {
    isConnected: true,
    log: { tell: () => undefined },
    onConnected: () => ({ close: () => undefined }),
    publish: () => true,
    subscribe: (subject, handler) => {
      handlers.set(subject, handler);
      return { close: () => undefined };
    },
    request: (subject, body) => new Promise((resolve) => handlers.get(subject)?.(subject, body, resolve)),
  };
  return bus as Bus;
}

describe('reader of the operations', () => {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-reader-'));
  const kept = new MemoryEvents();
  const store = new MemoryEventStore(kept);
  const bus = loopback();
  const feed = serveFeed({ bus, store, service: 'config-server', published: operationCodec.types });
  afterAll(async () => {
    await feed.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function tell(event: OperationEvent): void {
    const { type, jobId } = event;
    const causes = { commandId: jobId, correlationId: jobId, causationId: jobId, principal: 'user:anna' };
    const id = eventId(jobId, kept.events.length);
    kept.add('config.item-1', [{ id, type, body: operationCodec.encode(event), metadata: { ...causes, atMillis: 1 } }]);
  }

  /** Ids of the jobs that are begun when everything was read. */
  async function begunBy(ownStoreId: string): Promise<string[]> {
    const begun: string[] = [];
    const manager = {
      request: async ({ jobId }: { readonly jobId: string }) => void begun.push(jobId),
      tellJob: async () => ({ type: 'refusal', code: 'job-unknown', message: '', remedy: '', when: 'never' }) as const,
    };
    const reader = new OperationsReader(bus, folder, ownStoreId, manager as never);
    reader.start();
    while (!reader.isAtHead) await new Promise((resolve) => setTimeout(resolve, 1));
    await reader.stop();
    return begun;
  }

  it('begins what is not over yet, once, and all of it again for a store that was restored', async () => {
    tell({ ...sampleOperation('pause', FIRST), type: 'OperationBegun' });
    tell({ type: 'OperationEnded', itemId: '1', jobId: FIRST, atMillis: 2 });
    tell({ ...sampleOperation('resume', SECOND), type: 'OperationBegun' });
    expect(await begunBy('own store')).toEqual([SECOND]);
    expect(await begunBy('own store')).toEqual([]);
    expect(await begunBy('own store, restored')).toEqual([SECOND]);
    tell({ type: 'OperationEnded', itemId: '1', jobId: SECOND, atMillis: 3 });
    expect(await begunBy('another store')).toEqual([]);
  });
});
