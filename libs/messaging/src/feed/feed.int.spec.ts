// A feed over a real nats-server out of a real SQLite store.
import {
  type EventStore,
  type NewEvent,
  openTemporaryEventStore,
  type Position,
  type RecordedEvent,
} from '@understudy/event-sourcing';
import {
  type FeedCheckpoint,
  FeedConsumer,
  type FeedConsumerOptions,
  type FeedServer,
  serveFeed,
  wakeSubject,
} from '../index.ts';
import { NatsBench, until } from '../testing/nats-bench.ts';
import { decodeFeedReply, encodeFeedRead, type FeedReply } from './feed.codec.ts';
import { answerRead } from './serve-feed.ts';

const config = { role: 'config-server', name: 'cs' } as const;
const orchestrator = { role: 'orchestrator', name: 'orc' } as const;
const PUBLISHED = ['Opened', 'Closed'];

let bench: NatsBench;
let store: EventStore;
let server: FeedServer | undefined;
const consumers: FeedConsumer[] = [];

beforeEach(async () => {
  bench = await NatsBench.start([config, orchestrator]);
  store = await openTemporaryEventStore();
});
afterEach(async () => {
  for (const consumer of consumers.splice(0)) await consumer.stop();
  await server?.close();
  server = undefined;
  await bench.end();
  await store.close();
});

let written = 0;
const event = (type: string, body: Uint8Array = Buffer.from('b')): NewEvent => {
  written += 1;
  const id = `00000000-0000-4000-8000-${String(written).padStart(12, '0')}`;
  const metadata = { commandId: id, correlationId: id, causationId: id, principal: 'user:anna', atMillis: 5 };
  return { id, type, body, metadata };
};

async function append(count: number, type = 'Opened', body?: Uint8Array): Promise<void> {
  for (let done = 0; done < count; done += 1) await store.append(`s-${written}`, 'no-stream', [event(type, body)]);
}

async function serve(wakeMillis?: number): Promise<void> {
  server = serveFeed({
    bus: await bench.connected(config),
    store,
    service: 'config-server',
    published: PUBLISHED,
    ...(wakeMillis !== undefined && { wakeMillis }),
  });
}

/** A reader that keeps its events and its checkpoint together. */
class Reader {
  readonly seen: RecordedEvent[] = [];
  checkpoint: FeedCheckpoint | undefined;
  rebuilds = 0;

  async start(more: Partial<FeedConsumerOptions> = {}): Promise<FeedConsumer> {
    const consumer = new FeedConsumer({
      bus: await bench.connected(orchestrator),
      service: 'config-server',
      load: () => this.checkpoint,
      apply: (events, checkpoint) => {
        this.seen.push(...events);
        this.checkpoint = checkpoint;
      },
      rebuild: () => {
        this.rebuilds += 1;
        this.seen.length = 0;
        this.checkpoint = undefined;
      },
      retryMillis: 50,
      ...more,
    });
    consumers.push(consumer);
    consumer.start();
    return consumer;
  }
}

const read = async (
  more: Partial<{ storeId: string; after: string; max: number; types: string[] }>,
): Promise<FeedReply> => {
  const body = encodeFeedRead({ storeId: '', after: '' as Position, max: 0, types: [], ...more } as never);
  return answerRead(
    { bus: await bench.connected(config), store, service: 'config-server', published: PUBLISHED },
    body,
  );
};

it('reads everything published, in order, with all that belongs to it, then follows', async () => {
  await append(2500);
  await append(3, 'Secret');
  await serve();
  const reader = new Reader();
  const consumer = await reader.start();
  await until(() => consumer.isAtHead);
  expect(reader.seen).toHaveLength(2500);
  const all = await store.readAll(undefined, 1000);
  expect(reader.seen.slice(0, 1000).map(plain)).toEqual(all.events.map(plain));
  const before = performance.now();
  await append(1, 'Closed');
  await until(() => reader.seen.length === 2501);
  expect(performance.now() - before).toBeLessThan(1000);
});

it('wakes its readers once for a burst', async () => {
  await serve();
  const bus = await bench.connected(orchestrator);
  let wakes = 0;
  bus.subscribe(wakeSubject('config-server'), () => {
    wakes += 1;
  });
  const reader = new Reader();
  await reader.start();
  await Promise.all(Array.from({ length: 300 }, () => append(1)));
  await until(() => reader.seen.length === 300);
  expect(wakes).toBeGreaterThan(0);
  expect(wakes).toBeLessThan(100);
});

it('finds new events without a wake-up', async () => {
  await serve(3_600_000);
  const reader = new Reader();
  const consumer = await reader.start({ pollMillis: 100 });
  await until(() => consumer.isAtHead);
  await server!.close();
  await serve(3_600_000);
  await append(2);
  await until(() => reader.seen.length === 2);
});

it('goes on where it stood', async () => {
  await append(5);
  await serve();
  const reader = new Reader();
  const first = await reader.start();
  await until(() => first.isAtHead);
  await first.stop();
  await append(5);
  const second = await reader.start();
  await until(() => second.isAtHead && reader.seen.length === 10);
  expect(new Set(reader.seen.map(({ id }) => id)).size).toBe(10);
});

it('brings a page again that could not be applied, from the kept checkpoint', async () => {
  await append(50);
  await serve();
  const reader = new Reader();
  let failures = 0;
  const consumer = await reader.start({
    max: 10,
    apply: (events, checkpoint) => {
      if (reader.seen.length === 20 && failures < 3) {
        failures += 1;
        throw new Error('the disk is full');
      }
      reader.seen.push(...events);
      reader.checkpoint = checkpoint;
    },
  });
  await until(() => consumer.isAtHead);
  expect(failures).toBe(3);
  expect(new Set(reader.seen.map(({ id }) => id)).size).toBe(50);
  expect(reader.seen).toHaveLength(50);
});

it('reads one page at a time, and the next only when the last was applied', async () => {
  await append(30);
  await serve();
  const reader = new Reader();
  let applying = 0;
  let most = 0;
  const consumer = await reader.start({
    max: 5,
    apply: async (events, checkpoint) => {
      applying += 1;
      most = Math.max(most, applying);
      await new Promise((resolve) => setTimeout(resolve, 5));
      reader.seen.push(...events);
      reader.checkpoint = checkpoint;
      applying -= 1;
    },
  });
  await until(() => consumer.isAtHead);
  expect(most).toBe(1);
  expect(reader.seen).toHaveLength(30);
});

it('starts anew when the store is another one', async () => {
  await append(5);
  await serve();
  const reader = new Reader();
  const consumer = await reader.start({ pollMillis: 100 });
  await until(() => consumer.isAtHead);
  await server!.close();
  const old = store;
  store = await openTemporaryEventStore();
  await append(3);
  await serve();
  await until(() => reader.rebuilds === 1 && reader.seen.length === 3);
  await old.close();
});

it('answers "rebuild" to a position of nowhere', async () => {
  await append(3);
  const { storeId } = store;
  const head = await store.head();
  expect(await read({ storeId, after: head })).toMatchObject({ type: 'page', events: [], atHead: true });
  for (const after of [`${head}9`, 'nonsense', '-1', '999999999999'])
    expect(await read({ storeId, after })).toMatchObject({ type: 'rebuild', storeId });
  expect(await read({ storeId: 'another', after: head })).toMatchObject({ type: 'rebuild' });
});

it('fills pages up to 512 KiB, and gives a larger event a page of its own', async () => {
  await append(10, 'Opened', Buffer.alloc(100 << 10));
  await append(1, 'Opened', Buffer.alloc(700 << 10));
  const first = await read({});
  expect(first).toMatchObject({ type: 'page', atHead: false });
  expect(first.type === 'page' && first.events).toHaveLength(5);
  await serve();
  const reader = new Reader();
  const consumer = await reader.start();
  await until(() => consumer.isAtHead);
  expect(reader.seen.map(({ body }) => body.length >> 10)).toEqual([...Array<number>(10).fill(100), 700]);
});

it('publishes only what is published, whatever is asked', async () => {
  await append(2, 'Secret');
  await append(1, 'Closed');
  expect(await read({ types: ['Secret'] })).toMatchObject({ type: 'page', events: [] });
  expect(await read({ types: ['Secret', 'Closed'] })).toMatchObject({ events: [{ type: 'Closed' }] });
});

it('refuses what is no read', async () => {
  const options = {
    bus: await bench.connected(config),
    store,
    service: 'config-server',
    published: PUBLISHED,
  } as const;
  expect(await answerRead(options, Buffer.from([0xff]))).toMatchObject({ type: 'refusal', code: 'malformed-command' });
  expect(() => decodeFeedReply(Buffer.from([0xff]))).toThrow(/not a FeedReply/);
});

const plain = ({ body, ...rest }: RecordedEvent) => ({ ...rest, body: Buffer.from(body).toString('hex') });
