import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseControlPlane, connectionOf } from './choose-control-plane.ts';
import { readContexts, writeContexts } from './context.store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'us-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const hq = { url: 'https://hq.example:8080', tokenFile: '/t/hq', caFile: '/t/ca' };
const lab = { url: 'http://127.0.0.1:1', tokenFile: '/t/lab' };
const contexts = { format: 1, current: 'hq', contexts: { hq, lab } } as const;
const none = { format: 1, contexts: {} } as const;
const base = () => ({ env: {}, defaultData: join(folder, 'nothing'), contexts });

function up(port: number): string {
  const state = { format: 1, url: `http://127.0.0.1:${port}`, tokenFile: '/t/up', ports: { rest: port } };
  writeFileSync(join(folder, 'up.json'), JSON.stringify(state));
  return folder;
}

test('option, environment, folder, current context, usual folder: in this order', () => {
  const data = up(81);
  const env = { UNDERSTUDY_URL: 'http://env', UNDERSTUDY_TOKEN_FILE: '/t/env' };
  const local = { url: 'http://127.0.0.1:81', tokenFile: '/t/up' };
  expect(chooseControlPlane({ ...base(), env, data, context: 'lab' })).toEqual(lab);
  expect(chooseControlPlane({ ...base(), env, data })).toEqual({ url: 'http://env', tokenFile: '/t/env' });
  expect(chooseControlPlane({ ...base(), data })).toEqual(local);
  expect(chooseControlPlane({ ...base(), defaultData: data })).toEqual(hq);
  expect(chooseControlPlane({ ...base(), contexts: none, defaultData: data })).toEqual(local);
});

test.each([
  ['no-control-plane', { contexts: none }],
  ['no-control-plane', { data: '/nowhere' }],
  ['context-unknown', { context: 'moon' }],
  ['token-missing', { env: { UNDERSTUDY_URL: 'http://env' } }],
])('%s says what to do', (code, choice) => {
  expect(() => chooseControlPlane({ ...base(), ...choice })).toThrow(
    expect.objectContaining({ code, remedy: expect.stringMatching(/./) }),
  );
});

test('a token is one line of a file', () => {
  const tokenFile = join(folder, 'token');
  writeFileSync(tokenFile, 'secret-token\n');
  expect(connectionOf({ url: 'http://x', tokenFile })).toEqual({ url: 'http://x', token: 'secret-token' });
  writeFileSync(tokenFile, 'two\nlines\n');
  expect(() => connectionOf({ url: 'http://x', tokenFile })).toThrow(/does not hold a token/);
});

test('contexts are kept, and not read when others may write them', () => {
  const path = join(folder, 'config', 'contexts.json');
  writeContexts({ format: 1, current: 'lab', contexts: { lab } }, path);
  expect(readContexts(path)).toEqual({ format: 1, current: 'lab', contexts: { lab } });
  writeFileSync(path, '{', { mode: 0o600 });
  expect(() => readContexts(path)).toThrow(/cannot be understood/);
});
