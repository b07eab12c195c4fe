import { ApiError, type api } from '@understudy/api-client';
import { bytesFrom } from '../option-values.ts';
import { bodyOf, labelChanges, withLabels } from './body.ts';
import { write } from './exchange.ts';
import type { WriteHeaders } from './kind.types.ts';
import { KINDS, kindOf, kindWith } from './kinds.ts';
import { fieldText, resourceText } from './resource.text.ts';
import { statusText } from './status.command.ts';
import { conditionOf } from './wait.command.ts';

test('fields: JSON where it is JSON, text everywhere else, nested by dots', () => {
  expect(bodyOf(['a=1', 'b.c=true', 'b.d=24h', 'e=["x"]', 'f=10.0.0.1', 'g=a=b', 'h="7"'])).toEqual({
    ...{ a: 1, b: { c: true, d: '24h' }, e: ['x'], f: '10.0.0.1', g: 'a=b', h: '7' },
  });
  expect(Object.keys(bodyOf(['__proto__.x=1']))).toEqual(['__proto__']);
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  expect(() => bodyOf(['nonsense'])).toThrow(/field=value/);
});

test('labels are set, emptied and removed; others stay', () => {
  const changes = labelChanges(['env=prod', 'rack=', 'old-']);
  expect(withLabels({ old: 'x', tier: 'web', env: 'lab' }, changes)).toEqual({ tier: 'web', env: 'prod', rack: '' });
  expect(() => labelChanges(['oops'])).toThrow(/neither/);
});

test('every kind is found by both its names, and says what it cannot do', () => {
  for (const kind of KINDS) expect([kindOf(kind.name), kindOf(kind.plural)]).toEqual([kind, kind]);
  expect(() => kindOf('unicorns')).toThrow(/unicorns/);
  expect(() => kindWith('jobs', 'create')).toThrow(/jobs cannot be created/);
});

test.each([
  ['state=succeeded', { state: 'succeeded' }, true],
  ['state!=failed', { state: 'failed' }, false],
  ['live.rpoMillis<1000', { live: { rpoMillis: 12 } }, true],
  ['live.rpoMillis<1000', { live: {} }, false],
  ['points>3', { points: 3 }, false],
  ['exists', undefined, false],
  ['deleted', undefined, true],
])('the condition %s of %j: %s', (text, document, expected) => {
  const holds = conditionOf(text);
  expect(holds(document === undefined ? undefined : { id: 'x', ...document })).toBe(expected);
});

test('a document as people read it has the paths that conditions take', () => {
  const document = { id: 'x', live: { health: 'Healthy', reasons: [] }, disks: [{ name: 'a' }] };
  expect(resourceText(document)).toContain('disks.0.name  a');
  expect(fieldText(document, 'live.health')).toBe('Healthy');
  expect(fieldText(document, 'disks.0.name')).toBe('a');
  expect(fieldText(document, 'nothing.here')).toBeUndefined();
});

test('a write whose answer was lost is sent again under the same key; a refusal is not', async () => {
  const keys: string[] = [];
  const lossy = async (headers: WriteHeaders) => {
    keys.push(headers['Idempotency-Key']);
    if (keys.length === 1) return { error: new ApiError(0, 'no-answer', 'lost', '') };
    return { data: { id: 'made' }, response: new Response('{}', { status: 201, headers: { etag: '"3"' } }) };
  };
  expect(await write(lossy)).toEqual({ data: { id: 'made' }, entityTag: '"3"' });
  expect(keys.length).toBe(2);
  expect(new Set(keys).size).toBe(1);
  let sent = 0;
  const refusing = async () => {
    sent += 1;
    const problem = {
      code: 'name-taken',
      detail: 'taken',
      remedy: 'another',
      errors: [{ pointer: '/name', detail: 'x' }],
    };
    return { error: problem, response: new Response('', { status: 409 }) };
  };
  await expect(write(refusing)).rejects.toMatchObject({
    status: 409,
    code: 'name-taken',
    remedy: 'another',
    faults: ['/name: x'],
  });
  expect(sent).toBe(1);
});

test('sizes', () => {
  expect(['512', '1KiB', '1.5MiB'].map(bytesFrom)).toEqual([512, 1024, 1_572_864]);
  expect(() => bytesFrom('many')).toThrow(/must be a size/);
});

test('how everything stands: counts, then what needs a look, each part with a line when it is empty', () => {
  const empty = { health: {}, items: [], alerts: [], jobs: [] };
  expect(statusText(empty)).toBe(
    'nothing is protected yet\n\nno items to look at\n\nno alerts open\n\nno jobs under way',
  );
  const item = {
    id: 'i',
    name: 'web',
    mode: 'interrupted',
    placement: { where: 'source' },
    operation: { state: 'none' },
  };
  const items = Array.from({ length: 25 }, () => ({ ...item, live: { health: 'Critical' } })) as unknown as api.Item[];
  const text = statusText({ ...empty, health: { Healthy: 9975, Critical: 25 }, items });
  expect(text).toContain('10000 protected: 25 Critical, 9975 Healthy');
  expect(text.match(/^web /gm)).toHaveLength(20);
  expect(text).toContain('… and 5 more: understudy list items');
});
