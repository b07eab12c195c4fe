import { createHash } from 'node:crypto';
import { plainZstd } from './plain-zstd.ts';
import type { Zstd } from './zstd.port.ts';
import { zstd } from './zstd.ts';

const text = Buffer.from('all work and no play '.repeat(2000));
const noise = createHash('shake256', { outputLength: 1000 }).update('noise').digest();

function pack(by: Zstd, plain: Uint8Array): Uint8Array {
  const target = Buffer.alloc(plain.byteLength + 512);
  return target.subarray(0, by.pack(plain, target));
}

test('on Debian the system has a libzstd', () => {
  expect(zstd.native).toBe(process.platform === 'linux');
});

describe.each([
  ['native packs, node:zlib unpacks', zstd, plainZstd],
  ['node:zlib packs, native unpacks', plainZstd, zstd],
  ['native both', zstd, zstd],
  ['node:zlib both', plainZstd, plainZstd],
])('%s', (_, packer, unpacker) => {
  test.each([
    ['text', text],
    ['noise', noise],
    ['one byte', Buffer.of(7)],
  ])('%s comes back', async (_name, plain) => {
    const packed = pack(packer, plain);
    const target = Buffer.alloc(plain.byteLength);
    expect(unpacker.unpack(packed, target)).toBe(plain.byteLength);
    expect(target.equals(plain)).toBe(true);
    const pooled = Buffer.alloc(plain.byteLength + 512);
    const bytes = await packer.packInPool(plain, pooled);
    expect(unpacker.unpack(pooled.subarray(0, bytes), target)).toBe(plain.byteLength);
  });

  test('what does not fit is not packed', async () => {
    expect(packer.pack(noise, Buffer.alloc(noise.byteLength - 1))).toBeUndefined();
    expect(await packer.packInPool(noise, Buffer.alloc(10))).toBeUndefined();
  });

  test('a frame that is longer than the target, cut, or none at all is refused', () => {
    const packed = pack(packer, text);
    expect(() => unpacker.unpack(packed, Buffer.alloc(text.byteLength - 1))).toThrow(RangeError);
    expect(() => unpacker.unpack(packed.subarray(0, packed.byteLength - 3), Buffer.alloc(text.byteLength))).toThrow(
      RangeError,
    );
    expect(() => unpacker.unpack(Buffer.from('no zstd'), Buffer.alloc(100))).toThrow(RangeError);
  });
});
