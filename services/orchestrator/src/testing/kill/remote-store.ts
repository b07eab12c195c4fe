import { connect, createServer, type Server, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type {
  AllPage,
  AppendResult,
  EventFilter,
  EventStore,
  ExpectedRevision,
  NewEvent,
  Position,
  Revision,
  StreamPage,
  SubscriptionItem,
} from '@understudy/event-sourcing';
import { EventStoreError } from '@understudy/event-sourcing';

/** A store of another process, as KurrentDB would be, so that two orchestrators can share one: lines of JSON over a Unix socket. For tests. */
export class RemoteEventStore implements EventStore {
  readonly storeId: string;
  readonly #socket: Socket;
  readonly #waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  #next = 1;

  private constructor(socket: Socket, storeId: string) {
    this.storeId = storeId;
    this.#socket = socket;
  }

  static async connect(path: string): Promise<RemoteEventStore> {
    const socket = connect(path);
    const lines = createInterface({ input: socket });
    const storeId = await new Promise<string>((resolve, reject) => {
      socket.once('error', reject);
      lines.once('line', resolve);
    });
    const store = new RemoteEventStore(socket, storeId);
    lines.on('line', (line) => store.#answered(line));
    return store;
  }

  append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendResult> {
    const plain = events.map((event) => ({ ...event, body: Buffer.from(event.body).toString('base64') }));
    return this.#call('append', [stream, expected, plain]);
  }

  async readStream(stream: string, from: Revision, max: number): Promise<StreamPage> {
    return withBytes(await this.#call<StreamPage>('readStream', [stream, from, max]));
  }

  async readAll(after: Position | undefined, max: number, filter?: EventFilter): Promise<AllPage> {
    return withBytes(await this.#call<AllPage>('readAll', [after ?? null, max, filter ?? {}]));
  }

  head(): Promise<Position> {
    return this.#call('head', []);
  }

  compare(a: Position, b: Position): -1 | 0 | 1 {
    return Math.sign(Number(a) - Number(b)) as -1 | 0 | 1;
  }

  async *subscribe(
    after: Position | undefined,
    signal: AbortSignal,
    filter?: EventFilter,
  ): AsyncIterable<SubscriptionItem> {
    for (let from = after; !signal.aborted; ) {
      const page = await this.readAll(from, 100, filter);
      for (const event of page.events) yield { type: 'event', event };
      from = page.next;
      if (page.atHead) await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async close(): Promise<void> {
    this.#socket.end();
  }

  #call<Result>(method: string, parameters: readonly unknown[]): Promise<Result> {
    const id = this.#next;
    this.#next += 1;
    this.#socket.write(`${JSON.stringify({ id, method, parameters })}\n`);
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  #answered(line: string): void {
    const { id, result, error } = JSON.parse(line) as { id: number; result: never; error?: string };
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) waiting?.resolve(result);
    else waiting?.reject(new EventStoreError('unavailable', error));
  }
}

function withBytes<Page extends StreamPage | AllPage>(page: Page): Page {
  const events = page.events.map((event) => ({
    ...event,
    body: Buffer.from(event.body as unknown as string, 'base64'),
  }));
  return { ...page, events, ...('next' in page && { next: page.next ?? undefined }) };
}

/** Shares a store with other processes. */
export async function shareStore(store: EventStore, path: string): Promise<Server> {
  const server = createServer((socket) => {
    socket.write(`${store.storeId}\n`);
    socket.on('error', () => socket.destroy());
    createInterface({ input: socket }).on('line', (line) => void answer(store, socket, line));
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return server;
}

async function answer(store: EventStore, socket: Socket, line: string): Promise<void> {
  const { id, method, parameters } = JSON.parse(line) as { id: number; method: string; parameters: never[] };
  try {
    const result = await call(store, method, parameters);
    socket.write(`${JSON.stringify({ id, result: plain(result) })}\n`);
  } catch (error) {
    socket.write(`${JSON.stringify({ id, error: String(error) })}\n`);
  }
}

async function call(store: EventStore, method: string, [first, second, third]: never[]): Promise<unknown> {
  if (method === 'head') return await store.head();
  if (method === 'readStream') return await store.readStream(first!, second!, third!);
  if (method === 'readAll') return await store.readAll(first ?? undefined, second!, third!);
  const events = (third as unknown as NewEvent[]).map((event) => ({
    ...event,
    body: Buffer.from(event.body as never, 'base64'),
  }));
  return await store.append(first!, second!, events);
}

function plain(result: unknown): unknown {
  if (typeof result !== 'object' || result === null || !('events' in result)) return result;
  const { events } = result as { events: { body: Uint8Array }[] };
  return { ...result, events: events.map((event) => ({ ...event, body: Buffer.from(event.body).toString('base64') })) };
}
