import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SecretBox } from './secret-box.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-secrets-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what was sealed opens after a restart, in its place only', () => {
  const sealed = new SecretBox(folder).seal('hunter2', 'channel-1');
  expect(sealed).not.toContain('hunter2');
  expect(new SecretBox(folder).open(sealed, 'channel-1')).toBe('hunter2');
  expect(() => new SecretBox(folder).open(sealed, 'channel-2')).toThrow();
  expect(statSync(join(folder, 'secrets.key')).mode & 0o777).toBe(0o600);
});
test('no secret stays none', () => {
  const box = new SecretBox(folder);
  expect(box.open(box.seal('', 'x'), 'x')).toBe('');
});
test('a byte that changed is noticed', () => {
  const box = new SecretBox(folder);
  const bytes = Buffer.from(box.seal('secret', 'x'), 'base64url');
  bytes[bytes.length - 1]! ^= 1;
  expect(() => box.open(bytes.toString('base64url'), 'x')).toThrow();
});
