import { GenericContainer, getContainerRuntimeClient, Wait } from 'testcontainers';
import type { EventStore } from '../event-store.port.ts';
import { type EventStoreSubject, eventStoreContract } from '../suites/event-store.contract.ts';
import { adoptRestoredKurrentStore, openKurrentEventStore } from './open-kurrent-event-store.ts';

/** The last line of releases under an open-source licence (BSD-3); see docs/adr/0102. */
const IMAGE = process.env['UNDERSTUDY_KURRENTDB_IMAGE'] ?? 'eventstore/eventstore:23.10.6-bookworm-slim';

interface Server {
  readonly connectionString: string;
  stop(): Promise<void>;
}

/** A real server, or why there is none. */
async function findServer(): Promise<(() => Promise<Server>) | string> {
  const url = process.env['KURRENTDB_URL'];
  if (url !== undefined) return async () => ({ connectionString: url, stop: async () => undefined });
  try {
    await getContainerRuntimeClient();
    return startContainer;
  } catch (error) {
    return `no KURRENTDB_URL, and no container engine (${(error as Error).message})`;
  }
}

async function startContainer(): Promise<Server> {
  const container = await new GenericContainer(IMAGE)
    .withEnvironment({ EVENTSTORE_INSECURE: 'true', EVENTSTORE_CLUSTER_SIZE: '1', EVENTSTORE_RUN_PROJECTIONS: 'None' })
    .withExposedPorts(2113)
    .withWaitStrategy(Wait.forHttp('/health/live', 2113).forStatusCode(204))
    .start();
  return {
    connectionString: `kurrentdb://${container.getHost()}:${container.getMappedPort(2113)}?tls=false`,
    stop: async () => void (await container.stop()),
  };
}

const found = await findServer();
const required = process.env['UNDERSTUDY_REQUIRE_KURRENTDB'] !== undefined;

describe('KurrentDB event store', () => {
  it('tells that it cannot reach a server', async () => {
    const nobody = 'kurrentdb://127.0.0.1:9?tls=false&maxDiscoverAttempts=1&defaultDeadline=2000';
    await expect(openKurrentEventStore({ connectionString: nobody })).rejects.toMatchObject({
      name: 'EventStoreError',
      code: 'unavailable',
      retryable: true,
    });
  });

  if (typeof found === 'string') {
    const name = `keeps the contract of event stores: SKIPPED, ${found}`;
    if (!required) it.skip(name, () => undefined);
    else {
      it(name, () => {
        throw new Error(`UNDERSTUDY_REQUIRE_KURRENTDB is set: ${found}`);
      });
    }
    return;
  }

  let server: Server;
  beforeAll(async () => {
    server = await found();
  }, 300_000);
  afterAll(() => server.stop());

  const makeSubject = async (): Promise<EventStoreSubject> => {
    const { connectionString } = server;
    const store: EventStore = await openKurrentEventStore({ connectionString });
    const opened = [store];
    const open = async (): Promise<EventStore> => {
      const again = await openKurrentEventStore({ connectionString });
      opened.push(again);
      return again;
    };
    return {
      store,
      reopen: open,
      async adopt() {
        await store.close();
        await adoptRestoredKurrentStore({ connectionString });
        return open();
      },
      async dispose() {
        for (const each of opened) await each.close();
      },
    };
  };

  for (const { name, run } of eventStoreContract(makeSubject)) it(name, run, 60_000);
});
