import { RealConfigServer } from '../testing/real-config-server.ts';

const server = new RealConfigServer();
const other = new RealConfigServer();
beforeAll(() => Promise.all([server.start(), other.start()]), 60_000);
afterAll(() => Promise.all([server.remove(), other.remove()]));

const YAML = `
kind: NetworkMapping
name: a-to-b
spec:
  sourceSite: a
  targetSite: b
  networks:
    - {source: lan, target: vlan-7}
---
kind: Site
name: a
labels: {env: prod}
---
kind: Site
name: b
spec: {description: the other one}
---
kind: Policy
name: gold
spec:
  thresholds: {warningMillis: 30000, criticalMillis: 600000}
---
kind: MaintenanceWindow
name: patching
spec:
  times: {days: [6], fromMinute: 60, durationMinutes: 120}
  sites: [a]
---
kind: NotificationChannel
name: ops
spec:
  webhook: {url: "http://127.0.0.1:9/hook"}
  secret: hunter2
`;
const yaml = { headers: { 'content-type': 'application/yaml' } };

test('diff says what apply would do and does nothing; apply does it in the order it needs; again it is nothing', async () => {
  const before = server.eventCount();
  const planned = await server.ask('POST', '/diff', { body: YAML, ...yaml });
  expect([planned.status, planned.body.created, planned.body.refused]).toEqual([200, 6, 0]);
  expect(server.eventCount()).toBe(before);
  const applied = await server.ask('POST', '/apply', { body: YAML, ...yaml });
  expect(applied.body).toMatchObject({ created: 6, changed: 0, unchanged: 0, refused: 0 });
  const again = await server.ask('POST', '/apply', { body: YAML.replace(/ {2}secret.*\n/, ''), ...yaml });
  expect(again.body).toMatchObject({ created: 0, changed: 0, unchanged: 6, refused: 0 });
});

test('what differs is told by field and changed; what cannot change is refused, the rest goes on', async () => {
  const documents = [
    { kind: 'Site', name: 'a', spec: { description: 'new' } },
    { kind: 'NetworkMapping', name: 'a-to-b', spec: { targetSite: 'a' } },
    { kind: 'NetworkMapping', name: 'to-nowhere', spec: { sourceSite: 'a', targetSite: 'nowhere', networks: [] } },
    { kind: 'Policy', name: 'bad', spec: { 'no-such-field': 1 } },
  ];
  const { body } = await server.ask('POST', '/apply', { body: { documents } });
  expect(body).toMatchObject({ created: 0, changed: 1, refused: 3 });
  const find = (name: string) => body.documents.find((each: { name: string }) => each.name === name);
  expect(find('a').differences).toEqual([{ field: 'description', is: '', shouldBe: 'new' }]);
  expect(find('a-to-b').problem).toMatchObject({ code: 'field-fixed', errors: [{ pointer: '/spec/targetSiteId' }] });
  expect(find('to-nowhere').problem).toMatchObject({ code: 'not-found', errors: [{ pointer: '/spec/targetSite' }] });
  expect(find('bad').problem).toMatchObject({ code: 'invalid-request' });
});

test('what one server exports another takes, and exports the same; secrets stay behind', async () => {
  const text = (await server.ask('GET', '/export?format=yaml')).body as string;
  expect(text).toContain('sourceSite: a');
  expect(text).not.toContain('hunter2');
  const taken = await other.ask('POST', '/apply', { body: text, ...yaml });
  expect(taken.body).toMatchObject({ created: 6, refused: 0 });
  expect((await other.ask('GET', '/export?format=yaml')).body).toBe(text);
  const one = await server.ask('GET', '/export?kinds=Site&selector=env%3Dprod');
  expect(one.body.documents.map(({ name }: { name: string }) => name)).toEqual(['a']);
});

test('a repeated apply with its key takes effect once; roles hold inside', async () => {
  const body = { documents: [{ kind: 'Site', name: 'keyed' }] };
  const headers = { 'idempotency-key': 'apply-1' };
  const first = await server.ask('POST', '/apply', { body, headers });
  const before = server.eventCount();
  expect((await server.ask('POST', '/apply', { body, headers })).body.refused).toBe(0);
  expect(server.eventCount()).toBe(before);
  expect(first.body.created).toBe(1);
  const { body: user } = await server.ask('POST', '/users', { body: { name: 'looker', role: 'reader' } });
  const { body: issued } = await server.ask('POST', `/users/${user.id}/tokens`, { body: {} });
  await server.ask('GET', `/users?at-least=${issued.position}`);
  const sites = { resource: 'sites', selector: '', method: 'PATCH', body: { description: 'x' } };
  const bulk = await server.ask('POST', '/bulk', { body: sites, token: issued.token });
  expect(bulk.body).toMatchObject({ done: 0, refused: 3 });
  expect(bulk.body.items[0].problem.code).toBe('not-allowed');
  expect(server.eventCount()).toBe(before + 3);
});

test('a bulk action answers for each, and only for what fits', async () => {
  const chosen = {
    resource: 'sites',
    selector: 'env=prod',
    method: 'PATCH',
    body: { labels: { env: 'prod', bulk: 'yes' } },
  };
  const planned = await server.ask('POST', '/bulk', { body: { ...chosen, dryRun: true } });
  expect(planned.body.items).toEqual([{ id: expect.any(String), name: 'a', state: 'planned' }]);
  const { body } = await server.ask('POST', '/bulk', { body: chosen });
  expect(body).toMatchObject({
    done: 1,
    refused: 0,
    items: [{ name: 'a', state: 'done', answer: { position: expect.any(String) } }],
  });
  const labelled = await server.ask('GET', `/sites?selector=bulk%3Dyes&at-least=${body.items[0].answer.position}`);
  expect(labelled.body.items).toHaveLength(1);
});

test('nobody outside can speak as an inner call', async () => {
  const answer = await server.ask('GET', '/sites', { token: '', headers: { 'understudy-inner-call': 'x'.repeat(32) } });
  expect(answer.status).toBe(401);
});
