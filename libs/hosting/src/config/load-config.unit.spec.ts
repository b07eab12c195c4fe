import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { byteSize, duration, loadConfig, serviceConfigSchema } from '../index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-config-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const schema = serviceConfigSchema(
  {
    ring: z.strictObject({ bytes: byteSize.default(1024) }).prefault({}),
    keep: duration.default(1000),
    list: z.array(z.string()).default([]),
  },
  9464,
);

function load(text: string, options: { env?: Record<string, string>; settings?: string[] } = {}) {
  const file = join(folder, 'config.yaml');
  writeFileSync(file, text);
  return loadConfig(schema, {
    file,
    env: options.env ?? {},
    settings: options.settings ?? [],
    envPrefix: 'UNDERSTUDY_X_',
  });
}

test('file, environment and settings in rising order of strength; quantities with units; frozen', () => {
  const config = load('name: a\ndata: /srv/a\nring: {bytes: 64MiB}\nkeep: 12h\nops: {port: 1}\n', {
    env: { UNDERSTUDY_X_OPS__PORT: '2', UNDERSTUDY_X_RING__BYTES: '1KiB', OTHER: 'x', UNDERSTUDY_X_NAME: 'b' },
    settings: ['name=c', 'list=["x"]'],
  });
  expect(config).toMatchObject({ name: 'c', data: '/srv/a', keep: 43_200_000, ring: { bytes: 1024 }, list: ['x'] });
  expect(config.ops).toEqual({ host: '127.0.0.1', port: 2 });
  expect(() => Object.assign(config.ops, { port: 3 })).toThrow(TypeError);
  expect(() => (config.list as string[]).push('y')).toThrow(TypeError);
});

test('all problems are told together, by field, without a value', () => {
  const bad = () =>
    load('name: Näme\ndata: srv\nnmae: x\nops: {host: 0.0.0.0, port: 99999, token: hunter2}\nring: {bytes: many}\n', {
      settings: ['nonsense'],
    });
  expect(bad).toThrow(/name: must be lower-case/);
  expect(bad).toThrow(/data: must be an absolute path/);
  expect(bad).toThrow(/nmae/);
  expect(bad).toThrow(/ops.port/);
  expect(bad).toThrow(/ops.token: must have at least 16/);
  expect(bad).toThrow(/ring.bytes: must be a size/);
  expect(bad).toThrow(/--set needs/);
  expect(bad).not.toThrow(/hunter2/);
});

test('a file that cannot be read is the only problem that is told', () => {
  const missing = () => loadConfig(schema, { file: join(folder, 'nope.yaml'), env: {}, envPrefix: 'UNDERSTUDY_X_' });
  expect(missing).toThrow(/nope.yaml: .*ENOENT/);
  expect(missing).not.toThrow(/name:/);
});

test('metrics on a foreign address need a token', () => {
  expect(() => load('name: a\ndata: /a\nops: {host: 0.0.0.0}\n')).toThrow(/ops.token: is needed/);
  expect(load('name: a\ndata: /a\nops: {host: 0.0.0.0, token: 0123456789abcdef}\n').ops.host).toBe('0.0.0.0');
});

test.each([
  ['a list', '- a\n', /must hold a mapping/],
  ['broken YAML', 'a: [', /config.yaml:/],
  ['aliases that would fill the memory', `a: &a [x,x]\nb: [*a,*a]\n`, /alias|unrecognized/i],
  ['a prototype', 'name: a\ndata: /a\n__proto__: {x: 1}\n', /__proto__/],
])('%s is refused', (_, text, message) => {
  expect(() => load(text)).toThrow(message);
});

test('a setting cannot reach the prototype', () => {
  expect(() => load('name: a\ndata: /a\n', { settings: ['__proto__.polluted=1'] })).toThrow(/__proto__/);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
