import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureNkey } from './nkey.ts';

const folder = mkdtempSync(join(tmpdir(), 'understudy-nkey-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a key is made at the first start, for this user only, and is the same afterwards', () => {
  const path = join(folder, 'identity', 'nkey');
  const made = ensureNkey(path);
  expect(made.publicKey).toMatch(/^U[A-Z2-7]{55}$/);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(folder, 'identity'))).toEqual(['nkey']);
  expect(ensureNkey(path).publicKey).toBe(made.publicKey);
  chmodSync(path, 0o644);
  expect(() => ensureNkey(path)).toThrow(/others may read it/);
});
