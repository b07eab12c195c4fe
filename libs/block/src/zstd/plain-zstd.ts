import { promisify } from 'node:util';
import { constants, type ZstdOptions, zstdCompress, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Zstd } from './zstd.port.ts';

const compress = promisify<Uint8Array, ZstdOptions, Buffer>(zstdCompress);
/** Node's smallest output buffer. */
const SPARE_BYTES = 64;
/** Bounds what a hostile frame can make the decoder allocate. */
const unpackParams = { [constants.ZSTD_d_windowLogMax]: 20 };

/** node:zlib, where there is no libzstd: the same frames, slower. */
export const plainZstd: Zstd = {
  native: false,
  pack: (plain, target) => put(zstdCompressSync(plain, optionsOf(plain)), target),
  packInPool: async (plain, target) => put(await compress(plain, optionsOf(plain)), target),
  unpack(packed, target) {
    // Room for the whole frame at once, and a little more so that its end is seen there.
    const chunkSize = target.byteLength + SPARE_BYTES;
    const limits = { maxOutputLength: Math.max(1, target.byteLength), chunkSize, params: unpackParams };
    const bytes = put(unpack(packed, limits), target);
    if (bytes === undefined) throw new RangeError('an unpacked frame does not fit');
    return bytes;
  },
};

function optionsOf(plain: Uint8Array): ZstdOptions {
  return { params: { [constants.ZSTD_c_compressionLevel]: 1 }, pledgedSrcSize: plain.byteLength };
}

function unpack(packed: Uint8Array, limits: ZstdOptions): Buffer {
  try {
    return zstdDecompressSync(packed, limits);
  } catch (cause) {
    throw new RangeError(`${packed.byteLength} bytes are not one zstd frame that fits`, { cause });
  }
}

function put(bytes: Uint8Array, target: Uint8Array): number | undefined {
  if (bytes.byteLength > target.byteLength) return undefined;
  target.set(bytes);
  return bytes.byteLength;
}
