import { randomUUID } from 'node:crypto';
import { RealConfigServer } from '../testing/real-config-server.ts';
import { ACCESS } from './access.table.ts';
import { API_ROLES, type ApiRole, includes } from './role.ts';

const server = new RealConfigServer();
const tokens: Partial<Record<ApiRole, string>> = {};

beforeAll(async () => {
  await server.start();
  for (const role of API_ROLES) {
    const made = await server.ask('POST', '/users', { body: { name: `a-${role}`, role } });
    const issued = await server.ask('POST', `/users/${made.body.id}/tokens`, { body: {} });
    tokens[role] = issued.body.token;
    await server.ask('GET', '/users', { token: server.ownerToken });
  }
  const head = await server.ask('POST', '/sites', { body: { name: 'head' } });
  await server.ask('GET', `/users?at-least=${head.body.position}`);
});
afterAll(() => server.remove());

/** Ids of nothing and a query that no list takes: what is let in ends in a problem of its own and changes nothing. */
function ask(route: string, token: string) {
  const [method, pattern] = route.split(' ') as [string, string];
  const path = pattern.replace('/api/v1', '').replaceAll(/:[A-Za-z]+/g, () => randomUUID());
  return server.ask(method, `${path}?no-such-parameter=1`, {
    token,
    ...(method !== 'GET' && { body: { 'no-such-field': 1 } }),
  });
}

const routes = Object.entries(ACCESS);

test('every route needs a token', async () => {
  for (const [route, access] of routes) {
    const { status, body } = await ask(route, '');
    if (access === 'credential-in-body') expect({ route, code: body.code }).toEqual({ route, code: 'invalid-request' });
    else expect({ route, status, code: body.code }).toEqual({ route, status: 401, code: 'not-authenticated' });
  }
});

test.each(API_ROLES)('a %s is let in exactly where the table says so', async (role) => {
  const before = server.eventCount();
  for (const [route, access] of routes) {
    const { status, body } = await ask(route, tokens[role]!);
    const isAllowed = access === 'credential-in-body' || includes(role, access);
    expect({ route, isForbidden: status === 403 && body.code === 'not-allowed' }).toEqual({
      route,
      isForbidden: !isAllowed,
    });
    expect({ route, status }).not.toEqual({ route, status: 401 });
    if (isAllowed && !route.includes('DELETE'))
      expect({ route, isProblem: status >= 400 && status < 500 }).toEqual({ route, isProblem: true });
  }
  expect(server.eventCount()).toBe(before);
});

test('a revoked token is out at once; too many failures from an address are held back', async () => {
  const { body: user } = await server.ask('POST', '/users', { body: { name: 'leaver', role: 'reader' } });
  const { body: issued } = await server.ask('POST', `/users/${user.id}/tokens`, { body: {} });
  await server.ask('GET', `/users?at-least=${issued.position}`);
  expect((await server.ask('GET', '/sites', { token: issued.token })).status).toBe(200);
  const { body: revoked } = await server.ask('DELETE', `/users/${user.id}/tokens/${issued.tokenId}`);
  await server.ask('GET', `/users?at-least=${revoked.position}`);
  expect((await server.ask('GET', '/sites', { token: issued.token })).status).toBe(401);
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 30; attempt += 1)
    statuses.push((await server.ask('GET', '/sites', { token: issued.token })).status);
  expect(statuses).toContain(429);
});
