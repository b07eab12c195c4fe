// nats-server stopped, killed, wiped, frozen: everybody finds each other again, and nothing is lost.
import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { understudy } from '@understudy/contracts';
import { type EventStore, openTemporaryEventStore } from '@understudy/event-sourcing';
import {
  type Bus,
  command,
  commandMap,
  type FeedCheckpoint,
  FeedConsumer,
  type FeedServer,
  publishTelemetry,
  serveFeed,
  subscribeTelemetry,
} from '../index.ts';
import { contextOf, NatsBench, until } from '../testing/nats-bench.ts';

const config = { role: 'config-server', name: 'cs' } as const;
const orchestrator = { role: 'orchestrator', name: 'orc' } as const;
const target = { role: 'master-target', name: 'mt-1' } as const;
const { Wake } = understudy.v1;
const types = { message: Wake, result: Wake };

/** A small control plane: a feed with its reader, an executor with its asker, a reporter with its listener. */
class Plane {
  readonly bench: NatsBench;
  readonly store: EventStore;
  readonly done: string[] = [];
  readonly seen: string[] = [];
  checkpoint: FeedCheckpoint | undefined;
  feed!: FeedServer;
  reader!: FeedConsumer;
  reported = 0;
  asker!: Bus;
  executor!: Bus;
  config!: Bus;
  #reporting: NodeJS.Timeout | undefined;
  #reports = 0;
  #events = 0;

  constructor(bench: NatsBench, store: EventStore) {
    this.bench = bench;
    this.store = store;
  }

  static async start(): Promise<Plane> {
    const plane = new Plane(await NatsBench.start([config, orchestrator, target]), await openTemporaryEventStore());
    plane.config = await plane.bench.bus(config);
    plane.asker = await plane.bench.bus(orchestrator);
    plane.executor = await plane.bench.bus(target);
    await plane.#begin();
    return plane;
  }

  async #begin(): Promise<void> {
    this.feed = serveFeed({ bus: this.config, store: this.store, service: 'config-server', published: ['Opened'] });
    subscribeTelemetry(
      this.config,
      () => performance.now(),
      ({ body }) => {
        this.reported = Number(Buffer.from(body).toString());
      },
    );
    const handle = ({ head = '' }) => {
      this.done.push(head);
      return { type: 'accepted' as const, body: { head: `${head} done` } };
    };
    await this.executor.serve(target, commandMap({ Wake: command({ ...types, handle }) }));
    this.reader = new FeedConsumer({
      bus: this.asker,
      service: 'config-server',
      load: () => this.checkpoint,
      apply: (events, checkpoint) => {
        this.seen.push(...events.map(({ id }) => id));
        this.checkpoint = checkpoint;
      },
      rebuild: () => {
        throw new Error('nothing happened to the store');
      },
      retryMillis: 50,
    });
    this.reader.start();
    this.#reporting = setInterval(() => {
      this.#reports += 1;
      publishTelemetry(this.executor, 'master-target', 'mt-1', Buffer.from(String(this.#reports)));
    }, 20);
  }

  async append(count: number): Promise<void> {
    for (let done = 0; done < count; done += 1) {
      this.#events += 1;
      const id = `00000000-0000-4000-8000-${String(this.#events).padStart(12, '0')}`;
      const metadata = { commandId: id, correlationId: id, causationId: id, principal: 'system', atMillis: 1 };
      await this.store.append(`s-${this.#events}`, 'no-stream', [
        { id, type: 'Opened', body: Buffer.from('b'), metadata },
      ]);
    }
  }

  /** As the orchestrator does: the same command until there is an answer. */
  async doIt(head: string): Promise<number> {
    for (let attempts = 1; ; attempts += 1) {
      const outcome = await this.asker.command(target, types, { head }, contextOf(`c-${head}`), { timeoutMillis: 500 });
      if (outcome.type === 'result') return attempts;
      expect(outcome.type).toBe('unknown-outcome');
      await pause(50);
    }
  }

  async allIsWell(): Promise<void> {
    await until(() => this.seen.length === this.#events, 20_000);
    expect(new Set(this.seen).size).toBe(this.#events);
    const before = this.reported;
    await until(() => this.reported > before && this.reported > 0);
  }

  async end(): Promise<void> {
    clearInterval(this.#reporting);
    await this.reader.stop();
    await this.feed.close();
    await this.bench.end();
    await this.store.close();
  }
}

let plane: Plane;
beforeEach(async () => {
  plane = await Plane.start();
});
afterEach(() => plane.end());

it('heals when nats-server was stopped, its folder wiped, and it was started again, and once more', async () => {
  for (let round = 0; round < 2; round += 1) {
    await plane.append(50);
    await plane.doIt(`before-${round}`);
    await plane.allIsWell();
    await plane.bench.server.stop();
    rmSync(plane.bench.folder, { recursive: true });
    await until(() => !plane.asker.isConnected && !plane.executor.isConnected && !plane.config.isConnected);
    await plane.append(50);
    const later = plane.doIt(`during-${round}`);
    await pause(300);
    await plane.bench.startServer();
    expect(await later).toBeGreaterThan(1);
    await plane.allIsWell();
  }
  expect(plane.done).toEqual(expect.arrayContaining(['before-0', 'during-0', 'during-1']));
}, 60_000);

it('starts without nats-server and works as soon as it is there', async () => {
  await plane.bench.server.stop();
  await until(() => !plane.asker.isConnected);
  const late = await plane.bench.bus(orchestrator);
  expect(late.isConnected).toBe(false);
  expect(await late.command(target, types, {}, contextOf('c'), { timeoutMillis: 100 })).toMatchObject({
    reason: 'not-connected',
  });
  let connections = 0;
  late.onConnected(() => {
    connections += 1;
  });
  await plane.bench.startServer();
  await until(() => connections === 1);
  await plane.doIt('late');
});

it('keeps nothing while nats-server is away, however much is sent', async () => {
  await plane.bench.server.stop();
  await until(() => !plane.asker.isConnected && !plane.executor.isConnected);
  const body = Buffer.alloc(10_000);
  const flood = async (count: number) => {
    for (let sent = 0; sent < count; sent += 1) {
      const isSent = publishTelemetry(plane.executor, 'master-target', 'mt-1', body);
      const to = plane.asker.rawCommand(target, { ...contextOf('c'), name: 'Wake', body }, { timeoutMillis: 60_000 });
      const { type } = await to;
      if (isSent || type !== 'unknown-outcome') throw new Error(`${isSent} ${type}`);
    }
  };
  await flood(500);
  const before = await usedBytes();
  await flood(10_000);
  expect((await usedBytes()) - before).toBeLessThan(10 << 20);
}, 60_000);

it('notices a server that is frozen, and goes on when it thaws', async () => {
  const pid = plane.bench.server.pid!;
  await plane.append(10);
  await plane.allIsWell();
  process.kill(pid, 'SIGSTOP');
  try {
    await plane.append(10);
    await until(() => !plane.asker.isConnected, 30_000);
  } finally {
    process.kill(pid, 'SIGCONT');
  }
  await plane.allIsWell();
  await plane.doIt('thawed');
}, 60_000);

/** What stays in use: V8 gives buffers back behind the collection that found them free, so it is asked again until nothing more goes. */
async function usedBytes(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let used = Number.POSITIVE_INFINITY;
  for (let calm = 0; calm < 3; ) {
    collect();
    await pause(50);
    const { heapUsed, external } = process.memoryUsage();
    calm = heapUsed + external < used - (1 << 18) ? 0 : calm + 1;
    used = Math.min(used, heapUsed + external);
  }
  return used;
}
