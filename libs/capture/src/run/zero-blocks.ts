import { BLOCK_BYTES } from '@understudy/block';

const ZEROS = Buffer.alloc(BLOCK_BYTES);

/** True when the 4 KiB at the offset are all zero. Most blocks that are not show it in their first bytes. */
export function isZeroBlock(bytes: Uint8Array, offsetBytes: number): boolean {
  for (let at = offsetBytes; at < offsetBytes + 16; at++) if (bytes[at] !== 0) return false;
  return Buffer.compare(bytes.subarray(offsetBytes, offsetBytes + BLOCK_BYTES), ZEROS) === 0;
}
