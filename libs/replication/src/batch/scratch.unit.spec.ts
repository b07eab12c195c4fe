import { giveScratch, takeScratch } from './scratch.ts';

const KIB = 1024;

test('what is given back is handed out again, and only once', () => {
  const first = takeScratch(300 * KIB);
  const part = first.subarray(10, 20);
  giveScratch(part);
  giveScratch(part);
  const second = takeScratch(250 * KIB);
  const third = takeScratch(250 * KIB);
  expect([second.buffer === first.buffer, third.buffer === first.buffer]).toEqual([true, false]);
  expect([second.byteOffset, second.byteLength]).toEqual([0, 250 * KIB]);
});

test('buffers of others are not taken in, nor large ones given for small needs', () => {
  const foreign = Buffer.allocUnsafeSlow(256 * KIB);
  giveScratch(foreign);
  expect(takeScratch(256 * KIB).buffer).not.toBe(foreign.buffer);
  const large = takeScratch(900 * KIB);
  giveScratch(large);
  expect(takeScratch(100 * KIB).buffer).not.toBe(large.buffer);
});

test('what is kept is bounded, the longest unused go first', () => {
  const all = Array.from({ length: 12 }, () => takeScratch(1024 * KIB));
  for (const each of all) giveScratch(each);
  const again = new Set(Array.from({ length: 12 }, () => takeScratch(1024 * KIB).buffer));
  expect(all.map(({ buffer }) => again.has(buffer))).toEqual([...Array(4).fill(false), ...Array(8).fill(true)]);
});
