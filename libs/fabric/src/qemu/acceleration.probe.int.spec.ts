import { accessSync, constants, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { probeAcceleration } from './acceleration.probe.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'us-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function isAsked(): boolean {
  try {
    accessSync('/dev/kvm', constants.R_OK | constants.W_OK);
    return globSync('/boot/vmlinuz-*').length > 0;
  } catch {
    return false;
  }
}

test('a QEMU that is not there leaves no answer behind that would be believed when it is', async () => {
  const env = { UNDERSTUDY_CACHE: folder };
  expect(await probeAcceleration(join(folder, 'no-qemu'), env)).toBe('tcg');
  expect(existsSync(join(folder, 'acceleration.json'))).toBe(false);
});

(isAsked() ? test : test.skip)('an answer is kept', async () => {
  const env = { UNDERSTUDY_CACHE: folder };
  const answer = await probeAcceleration('qemu-system-x86_64', env);
  expect(existsSync(join(folder, 'acceleration.json'))).toBe(true);
  expect(await probeAcceleration('qemu-system-x86_64', env)).toBe(answer);
});

test('a wish is no question', async () => {
  expect(await probeAcceleration('/nowhere', { UNDERSTUDY_ACCEL: 'kvm' })).toBe('kvm');
  await expect(probeAcceleration('/nowhere', { UNDERSTUDY_ACCEL: 'fast' })).rejects.toThrow('must be kvm or tcg');
});
