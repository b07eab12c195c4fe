import { RealConfigServer } from '../testing/real-config-server.ts';

const server = new RealConfigServer();
beforeAll(() => server.start(), 60_000);
afterAll(() => server.remove());

async function register(name: string, headers: Record<string, string> = {}) {
  return await server.ask('POST', '/sites', { body: { name, labels: { env: 'test' } }, headers });
}

describe('positions', () => {
  test('whoever writes reads it back with ?at-least=', async () => {
    for (let n = 0; n < 20; n += 1) {
      const made = await register(`own-${n}`);
      expect(made.status).toBe(201);
      expect(made.headers.get('understudy-position')).toBe(made.body.position);
      const read = await server.ask('GET', `/sites/${made.body.id}?at-least=${made.body.position}`);
      expect(read.body).toMatchObject({ id: made.body.id, name: `own-${n}`, revision: 0 });
      expect(made.headers.get('location')).toBe(`/api/v1/sites/${made.body.id}`);
    }
  });

  test('a position nobody gave out is told as such', async () => {
    const { status, body } = await server.ask('GET', '/sites?at-least=nonsense');
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'position-unknown' });
  });
});

describe('ETag and If-Match', () => {
  test('the second of two who read the same is refused', async () => {
    const { body: site } = await register('etag');
    const read = await server.ask('GET', `/sites/${site.id}?at-least=${site.position}`);
    expect(read.headers.get('etag')).toBe('"0"');
    const match = { 'if-match': '"0"' };
    const first = await server.ask('PATCH', `/sites/${site.id}`, { body: { description: 'one' }, headers: match });
    expect([first.status, first.headers.get('etag')]).toEqual([200, '"1"']);
    const second = await server.ask('PATCH', `/sites/${site.id}`, { body: { description: 'two' }, headers: match });
    expect([second.status, second.body.code]).toEqual([412, 'revision-mismatch']);
    const now = await server.ask('GET', `/sites/${site.id}?at-least=${first.body.position}`);
    expect(now.body.description).toBe('one');
  });

  test('a tag that is none is named', async () => {
    const { body: site } = await register('etag-form');
    const bad = await server.ask('PATCH', `/sites/${site.id}`, { body: {}, headers: { 'if-match': 'W/"x"' } });
    expect(bad.body.errors).toEqual([{ pointer: 'header:if-match', detail: expect.any(String) }]);
  });
});

describe('Idempotency-Key', () => {
  test('a repeated request takes effect once, also after a crash of the server', async () => {
    const key = { 'idempotency-key': 'order-1' };
    const first = await register('once', key);
    const before = server.eventCount();
    expect((await register('once', key)).body).toEqual(first.body);
    await server.kill();
    await server.start();
    const again = await register('once', key);
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect(server.eventCount()).toBe(before);
  });

  test('the same key with another body, path or method is refused, and does nothing', async () => {
    const key = { 'idempotency-key': 'order-2' };
    const { body: site } = await register('reused', key);
    const before = server.eventCount();
    for (const answer of [
      await register('reused-2', key),
      await server.ask('PATCH', `/sites/${site.id}`, { body: { description: 'x' }, headers: key }),
      await server.ask('DELETE', `/sites/${site.id}`, { headers: key }),
    ])
      expect([answer.status, answer.body.code]).toEqual([422, 'idempotency-key-reused']);
    expect(server.eventCount()).toBe(before);
  });

  test('the order of fields is no difference', async () => {
    const headers = { 'idempotency-key': 'order-3' };
    const first = await server.ask('POST', '/sites', { body: { name: 'fields', description: 'd' }, headers });
    const second = await server.ask('POST', '/sites', { body: { description: 'd', name: 'fields' }, headers });
    expect(second.body).toEqual(first.body);
  });

  test('a token is shown once: its repetition answers without it', async () => {
    const headers = { 'idempotency-key': 'order-4' };
    const body = { role: 'process-server' };
    const first = await server.ask('POST', '/enrolment-tokens', { body, headers });
    const second = await server.ask('POST', '/enrolment-tokens', { body, headers });
    expect(first.body.token).toMatch(/^us1\./);
    expect(second.body).toMatchObject({ id: first.body.id, revision: 0 });
    expect(second.body.token).toBeUndefined();
  });
});

describe('names', () => {
  test('are unique under concurrency, and free again when their owner has ended', async () => {
    const all = await Promise.all(Array.from({ length: 12 }, () => register('wanted')));
    const made = all.filter(({ status }) => status === 201);
    expect(made).toHaveLength(1);
    expect(all.filter(({ status, body }) => status === 409 && body.code === 'name-taken')).toHaveLength(11);
    expect((await server.ask('DELETE', `/sites/${made[0]!.body.id}`)).status).toBe(200);
    expect((await register('wanted')).status).toBe(201);
  });
});

describe('a site', () => {
  test('is not retired while something belongs to it', async () => {
    const { body: site } = await register('in-use');
    const mapping = {
      name: 'm',
      sourceSiteId: site.id,
      targetSiteId: site.id,
      networks: [{ source: 'a', target: 'b' }],
    };
    const { body: made } = await server.ask('POST', '/mappings', { body: mapping });
    const refused = await server.ask('DELETE', `/sites/${site.id}`);
    expect([refused.status, refused.body.code]).toEqual([409, 'site-in-use']);
    await server.ask('DELETE', `/mappings/${made.id}`);
    expect((await server.ask('DELETE', `/sites/${site.id}`)).status).toBe(200);
  });
});

describe('lists', () => {
  test('pages are stable while others come and go, and selectors choose', async () => {
    const names = Array.from({ length: 25 }, (_, n) => `page-${String(n).padStart(2, '0')}`);
    let position = '';
    for (const name of names)
      position = (
        await server.ask('POST', '/sites', {
          body: { name, labels: { page: 'yes', odd: String(Number(name.slice(-2)) % 2) } },
        })
      ).body.position;
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await server.ask('GET', `/sites?selector=page%3Dyes&limit=10&at-least=${position}${cursor}`);
      seen.push(...body.items.map((site: { name: string }) => site.name));
      cursor = body.next === undefined ? '' : `&cursor=${body.next}`;
      // Somebody comes before the place where the next page begins: nothing is seen twice or left out.
      await server.ask('POST', '/sites', { body: { name: `aa-${seen.length}` } });
    } while (cursor !== '');
    expect(seen).toEqual(names);
    const odd = await server.ask('GET', '/sites?selector=page%3Dyes,odd!%3D0&limit=100');
    expect(odd.body.items).toHaveLength(12);
    const bad = await server.ask('GET', '/sites?selector=%3D%3D');
    expect(bad.body.errors[0].pointer).toBe('query:selector');
  });
});

describe('limits', () => {
  test('nothing is an empty object, also when it is called JSON', async () => {
    const { url, ownerToken } = server;
    const headers = { authorization: `Bearer ${ownerToken}`, 'content-type': 'application/json' };
    const asked = await fetch(`${url}/api/v1/sites`, { method: 'POST', headers, body: '' });
    const problem = (await asked.json()) as { errors: { pointer: string }[] };
    expect([asked.status, problem.errors.map(({ pointer }) => pointer)]).toEqual([400, ['/name']]);
  });
  test('what is too large or of another kind gets its own problem', async () => {
    const large = await server.ask('POST', '/sites', { body: `{"name":"${'x'.repeat(1024 * 1024)}"}` });
    expect([large.status, large.body.code]).toEqual([413, 'request-too-large']);
    const other = await server.ask('POST', '/sites', { body: 'a=b', headers: { 'content-type': 'text/css' } });
    expect([other.status, other.body.code]).toEqual([415, 'unsupported-media-type']);
    const broken = await server.ask('POST', '/sites', { body: '{"name":' });
    expect([broken.status, broken.body.code]).toEqual([400, 'invalid-request']);
    const nowhere = await server.ask('GET', '/nowhere');
    expect([nowhere.status, nowhere.body.code, nowhere.body.type]).toEqual([
      404,
      'not-found',
      '/docs/reference/codes/not-found',
    ]);
  });
});
