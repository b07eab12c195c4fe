import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeniedCertificates } from './denied-certificates.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-denied-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the list outlives the process; only a change is told', () => {
  let changes = 0;
  const denied = new DeniedCertificates(folder, () => {
    changes += 1;
  });
  denied.replace(['AB', 'CD']);
  denied.replace(['CD', 'AB']);
  expect([denied.has('AB'), denied.has('EF'), changes]).toEqual([true, false, 1]);
  expect(new DeniedCertificates(folder, () => undefined).has('CD')).toBe(true);
  denied.replace([]);
  expect([new DeniedCertificates(folder, () => undefined).has('CD'), changes]).toEqual([false, 2]);
});
test('a damaged list ends the start: what is forgotten would be let in again', () => {
  writeFileSync(join(folder, 'denied-certificates.json'), '{"serials": 5}');
  expect(() => new DeniedCertificates(folder, () => undefined)).toThrow(/damaged/);
});
