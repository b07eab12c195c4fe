import { crc32 } from 'node:zlib';

/** CRC-32 over what an event is: SQLite keeps no sums of its pages, and a wrong fact is worse than none. */
export function eventSum(revision: number, id: Uint8Array, type: string, body: Uint8Array, metadata: string): number {
  return crc32(metadata, crc32(body, crc32(type, crc32(id, revision)))) >>> 0;
}
