import { request } from 'node:http';
import { RealConfigServer } from '../testing/real-config-server.ts';

const server = new RealConfigServer();
beforeAll(() => server.start(), 60_000);
afterAll(() => server.remove());

interface Seen {
  readonly id: string;
  readonly event: string;
  readonly data: { readonly data: { readonly name?: string }; readonly position: string };
}

/** Reads until so many events came or the time is over. */
function follow(count: number, { after, query = '' }: { after?: string; query?: string } = {}): Promise<Seen[]> {
  return new Promise((resolve, reject) => {
    const seen: Seen[] = [];
    let text = '';
    const headers = {
      authorization: `Bearer ${server.ownerToken}`,
      ...(after !== undefined && { 'last-event-id': after }),
    };
    const outgoing = request(`${server.url}/api/v1/events${query}`, { headers }, (incoming) => {
      incoming.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
        const blocks = text.split('\n\n');
        text = blocks.pop() ?? '';
        seen.push(...blocks.filter((block) => block.includes('\ndata: ')).map(parse));
        if (seen.length >= count) end();
      });
      incoming.on('error', () => undefined);
    });
    const timer = setTimeout(() => end(), 10_000);
    const end = () => {
      clearTimeout(timer);
      outgoing.destroy();
      resolve(seen);
    };
    outgoing.on('error', (error) => (seen.length >= count ? undefined : reject(error))).end();
  });
}

function parse(block: string): Seen {
  const fields = Object.fromEntries(
    block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  );
  return { id: fields['id'] ?? '', event: fields['event'] ?? '', data: JSON.parse(fields['data'] ?? 'null') };
}

const register = async (name: string) =>
  (await server.ask('POST', '/sites', { body: { name } })).body as { position: string };

test('a client that comes back with Last-Event-ID misses nothing and sees nothing twice, also over a restart', async () => {
  const { position: begin } = await register('before');
  await register('one');
  await register('two');
  const first = await follow(2, { after: begin });
  expect(first.map(({ data }) => data.data.name)).toEqual(['one', 'two']);
  await register('three');
  await server.kill();
  await server.start();
  await register('four');
  const second = await follow(2, { after: first.at(-1)!.id });
  expect(second.map(({ data }) => data.data.name)).toEqual(['three', 'four']);
  expect(second.every(({ id, data }) => id === data.position)).toBe(true);
});

test('without a place it begins now, and only the types asked for come', async () => {
  const following = follow(1, { query: '?types=SiteDescribed,SiteRetired' });
  await new Promise((resolve) => setTimeout(resolve, 500));
  const { body } = await server.ask('POST', '/sites', { body: { name: 'typed' } });
  await server.ask('PATCH', `/sites/${body.id}`, { body: { description: 'x' } });
  expect((await following).map(({ event }) => event)).toEqual(['SiteDescribed']);
});

test('no sum of a secret is ever published', async () => {
  const { position } = await register('secrets');
  await server.ask('POST', '/users', { body: { name: 'somebody', role: 'reader' } });
  const { body } = await server.ask('GET', '/users?name=somebody');
  await server.ask('POST', `/users/${body.items[0]?.id}/tokens`, { body: {} });
  await server.ask('POST', '/enrolment-tokens', { body: { role: 'master-target' } });
  await register('end-of-secrets');
  const seen = await follow(2, { after: position });
  expect(JSON.stringify(seen)).not.toMatch(/secret_?hash/i);
  expect(seen.map(({ event }) => event)).toEqual(['UserCreated', 'SiteRegistered']);
});

test('a type that is never published is refused by name', async () => {
  const { status, body } = await server.ask('GET', '/events?types=SiteRegistered,ApiTokenIssued');
  expect([status, body.errors]).toEqual([400, [{ pointer: 'query:types', detail: 'ApiTokenIssued is not published' }]]);
});

test('a place that nobody gave out is a problem, not a stream', async () => {
  const { status, body } = await server.ask('GET', '/events', { headers: { 'last-event-id': 'nonsense' } });
  expect([status, body.code]).toEqual([400, 'position-unknown']);
});
