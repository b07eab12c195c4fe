import { crc32 } from '@understudy/block';
import { STAMP_BYTES, STAMP_MAGIC } from './dirty-map.layout.ts';

/** "Until `aliveMicros` whoever changed the disk was us." Wall clock, as the disk's own times are. */
export interface Stamp {
  readonly counter: number;
  readonly aliveMicros: number;
  /** Wall time of the oldest write that is not in a durable seal; 0 when there is none. */
  readonly oldestMicros: number;
}

export function encodeStamp(stamp: Stamp, mapId: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(STAMP_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, STAMP_MAGIC, true);
  bytes.set(mapId, 8);
  view.setBigUint64(24, BigInt(stamp.counter), true);
  view.setBigUint64(32, BigInt(Math.max(0, stamp.aliveMicros)), true);
  view.setBigUint64(40, BigInt(Math.max(0, stamp.oldestMicros)), true);
  view.setUint32(4, crc32(bytes.subarray(8)), true);
  return bytes;
}

export function decodeStamp(bytes: Uint8Array, mapId: Uint8Array): Stamp | undefined {
  if (bytes.length < STAMP_BYTES) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, STAMP_BYTES);
  if (view.getUint32(0, true) !== STAMP_MAGIC || mapId.some((byte, at) => bytes[8 + at] !== byte)) return undefined;
  if (crc32(bytes.subarray(8, STAMP_BYTES)) !== view.getUint32(4, true)) return undefined;
  const stamp = {
    counter: Number(view.getBigUint64(24, true)),
    aliveMicros: Number(view.getBigUint64(32, true)),
    oldestMicros: Number(view.getBigUint64(40, true)),
  };
  return Object.values(stamp).every(Number.isSafeInteger) ? stamp : undefined;
}
