import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventId, MemoryEventStore, MemoryEvents } from '@understudy/event-sourcing';
import { type Bus, type MessageHandler, serveFeed } from '@understudy/messaging';
import { jobIdOf, sampleOperation } from '../testing/sample-operations.ts';
import { type OperationEvent, operationCodec } from './operation.codec.ts';
import { OperationsReader } from './operations-reader.ts';

const [FIRST, SECOND, LOST] = [jobIdOf(1), jobIdOf(2), jobIdOf(3)];

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

  /** What the jobs are told until everything was read. */
  async function toldBy(ownStoreId: string, running: readonly string[] = []) {
    const told = { begun: [] as string[], superseded: [] as string[], disowned: [] as string[] };
    const manager = {
      jobIds: running,
      request: async ({ jobId }: { readonly jobId: string }) => void told.begun.push(jobId),
      tellJob: async (jobId: string) => {
        told.superseded.push(jobId);
        return { type: 'refusal', code: 'job-unknown', message: '', remedy: '', when: 'never' } as const;
      },
      disown: async (jobId: string) => void told.disowned.push(jobId),
    };
    const reader = new OperationsReader(bus, folder, ownStoreId, manager as never);
    reader.start();
    while (!reader.isAtHead) await new Promise((resolve) => setTimeout(resolve, 1));
    await reader.stop();
    return told;
  }
  const begunBy = async (ownStoreId: string) => (await toldBy(ownStoreId)).begun;

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

  it('disowns what runs and is in no operation of the whole feed, and only then', async () => {
    expect(await toldBy('yet another store', [FIRST, SECOND, LOST])).toMatchObject({ begun: [], disowned: [LOST] });
    expect(await toldBy('yet another store', [LOST])).toMatchObject({ disowned: [] });
  });

  it('tells a job that runs that it gave way, also when its beginning is read again', async () => {
    const [taken, taking] = [jobIdOf(4), jobIdOf(5)];
    tell({ ...sampleOperation('resync', taken), type: 'OperationBegun' });
    tell({ type: 'OperationSuperseded', itemId: '1', jobId: taken, kind: 'resync', byJobId: taking, atMillis: 4 });
    expect(await toldBy('restored once more', [taken])).toMatchObject({ begun: [], superseded: [taken] });
    expect(await toldBy('restored for the last time')).toMatchObject({ begun: [], superseded: [] });
  });
});
