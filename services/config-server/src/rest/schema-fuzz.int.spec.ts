import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, RealConfigServer } from '../testing/real-config-server.ts';
import { mutationsOf, resolver, type Schema, sample } from '../testing/schema-mutations.ts';

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly schema: Schema;
    readonly required?: boolean;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

const document = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../docs/reference/openapi.json'), 'utf8'),
) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};
const resolve = resolver(document.components.schemas);
const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
);

const server = new RealConfigServer();
beforeAll(() => server.start(), 60_000);
afterAll(() => server.remove());

/** Streams without end are not read here. */
const isStream = (path: string) => path === '/api/v1/events';

function filled(path: string, of: (name: string) => string = () => randomUUID()): string {
  return path.replace('/api/v1', '').replaceAll(/\{([A-Za-z]+)\}/g, (_, name: string) => encodeURIComponent(of(name)));
}

function bodySchema(operation: Operation): Schema | undefined {
  return operation.requestBody?.content['application/json']?.schema;
}

function bodyOf(operation: Operation): { body?: unknown } {
  const schema = bodySchema(operation);
  return schema === undefined ? {} : { body: sample(schema, resolve) };
}

/** Refused, with what is wrong and where. */
function expectRefused(answer: Answer, about: Record<string, unknown>, field?: string): void {
  const { status, body } = answer;
  expect({ ...about, status, body, isRefused: status >= 400 && status < 500 }).toMatchObject({
    ...about,
    isRefused: true,
  });
  expect({ ...about, code: body?.code, detail: body?.detail, remedy: body?.remedy }).toEqual({
    ...about,
    code: expect.stringMatching(/^[a-z-]+$/),
    detail: expect.stringMatching(/./),
    remedy: expect.stringMatching(/./),
  });
  if (body.code !== 'invalid-request' || field === undefined || field === '') return;
  const pointers = body.errors.map(({ pointer }: { pointer: string }) => pointer).join(' ');
  expect({ ...about, pointers }).toEqual({ ...about, pointers: expect.stringContaining(field) });
}

test('every rule of every body, broken once at every place, is refused by name; nothing is stored', async () => {
  const before = server.eventCount();
  let count = 0;
  for (const { path, method, operation } of routes) {
    const schema = bodySchema(operation);
    if (schema === undefined) continue;
    for (const { value, what, field } of mutationsOf(schema, resolve)) {
      // An empty body is the same as one without fields.
      if (value === null || value === undefined) continue;
      expectRefused(
        await server.ask(method, filled(path), { body: JSON.stringify(value) }),
        { route: `${method} ${path}`, what },
        field,
      );
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(500);
  expect(server.eventCount()).toBe(before);
}, 180_000);

test('every parameter that does not fit is refused by name', async () => {
  const before = server.eventCount();
  for (const { path, method, operation } of routes)
    for (const parameter of operation.parameters ?? []) {
      const texts = mutationsOf(parameter.schema, resolve).flatMap(({ value }) =>
        typeof value === 'string' ? [value] : [],
      );
      for (const text of texts.filter((each) => each !== '' && !each.includes('\uD800'))) {
        const about = { route: `${method} ${path}`, parameter: parameter.name, text: text.slice(0, 40) };
        if (parameter.in === 'path') {
          const answer = await server.ask(
            method,
            filled(path, (name) => (name === parameter.name ? text : randomUUID())),
            bodyOf(operation),
          );
          // A path that is another path is not there; that is as good an answer.
          expectRefused(answer, about, answer.body?.code === 'not-found' ? undefined : parameter.name);
        } else if (parameter.in === 'query')
          expectRefused(
            await server.ask(method, `${filled(path)}?${parameter.name}=${encodeURIComponent(text)}`),
            about,
            parameter.name,
          );
      }
    }
  for (const { path, method } of routes.filter((route) => route.method === 'GET'))
    expectRefused(await server.ask(method, `${filled(path)}?no-such-parameter=1`), { route: path }, undefined);
  expect(server.eventCount()).toBe(before);
}, 180_000);

test('headers that do not fit are refused by name', async () => {
  for (const { path, method } of routes.filter(({ path: each }) => !isStream(each))) {
    const route = `${method} ${path}`;
    for (const [name, value] of [
      ['if-match', '*'],
      ['if-match', '"-1"'],
      ['if-match', 'W/"1"'],
      ['idempotency-key', 'x'.repeat(300)],
    ] as const)
      expectRefused(
        await server.ask(method, filled(path), { headers: { [name]: value }, ...(method !== 'GET' && { body: {} }) }),
        { route, name, value: value.slice(0, 20) },
        name,
      );
  }
}, 120_000);

test('what fits its schema but is about nothing is refused; nothing is stored', async () => {
  const before = server.eventCount();
  for (const { path, method, operation } of routes) {
    if (!path.includes('{') || isStream(path)) continue;
    const answer = await server.ask(method, filled(path), bodyOf(operation));
    // A list of what belongs to nothing may be empty.
    if (method !== 'GET' || answer.status !== 200) expectRefused(answer, { route: `${method} ${path}` });
  }
  expect(server.eventCount()).toBe(before);
}, 120_000);

test('bytes that are nothing are refused everywhere, and the server goes on', async () => {
  const before = server.eventCount();
  const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
  const odd = [
    '{',
    '[',
    'null',
    '"text"',
    '1e999',
    '{"__proto__":{"role":"owner"}}',
    '{"constructor":{"prototype":{"a":1}}}',
    deep,
    '\u0000',
    '{"name":"\\ud800"}',
  ];
  for (const { path, method, operation } of routes) {
    if (bodySchema(operation) === undefined || path.includes('{')) continue;
    for (const body of [...odd, randomBytes(500)])
      expectRefused(await server.ask(method, filled(path), { body }), {
        route: `${method} ${path}`,
        sent: String(body).slice(0, 30),
      });
  }
  expect(server.eventCount()).toBe(before);
  expect((await server.ask('GET', '/sites')).status).toBe(200);
}, 120_000);
