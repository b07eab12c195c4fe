import { crc32 } from 'node:zlib';
import { type FileSystem, isPromise } from '@understudy/block';
import { replaceFile } from '../files/slot-pair.ts';
import { segmentName } from '../journal/segment.format.ts';

/** docs/formats/retention.md, "Compaction": which frames of a segment were given up. */
const MAGIC = 0x4e485455; // 'UTHN'
const VERSION = 1;
const HEAD_BYTES = 40;
const ROW_BYTES = 24;
const SIGNATURE_BYTES = 16;
export const FRAMES_PER_ROW = 128;
const ROWS_MAX = 16_384;

export interface DroppedBatch {
  readonly offset64: number;
  readonly frames: number;
  /** 16 bytes. */
  readonly bits: Uint8Array;
}

export interface DroppedFrames {
  readonly signature: Uint8Array;
  readonly batches: ReadonlyMap<number, DroppedBatch>;
}

export function droppedName(segment: number): string {
  return `${segmentName(segment)}.thn`;
}

export async function writeDropped(
  files: FileSystem,
  folder: string,
  segment: number,
  dropped: DroppedFrames,
): Promise<void> {
  const bytes = Buffer.alloc(HEAD_BYTES + dropped.batches.size * ROW_BYTES);
  bytes.writeUInt32LE(MAGIC, 0);
  bytes.writeUInt32LE(VERSION, 4);
  bytes.writeUInt32LE(segment, 8);
  bytes.writeUInt32LE(dropped.batches.size, 12);
  bytes.set(dropped.signature, 24);
  let at = HEAD_BYTES;
  for (const { offset64, frames, bits } of dropped.batches.values()) {
    bytes.writeUInt32LE(offset64, at);
    bytes.writeUInt32LE(frames, at + 4);
    bytes.set(bits, at + 8);
    at += ROW_BYTES;
  }
  bytes.writeUInt32LE(fileCrc(bytes), 16);
  await replaceFile(files, folder, droppedName(segment), bytes);
}

/** Undefined when there is none, or none that can be read (then it is made again by the next compaction). */
export function readDropped(files: FileSystem, folder: string, segment: number): DroppedFrames | undefined {
  const path = `${folder}/${droppedName(segment)}`;
  if (!files.exists(path)) return undefined;
  const handle = files.open(path, 'read');
  try {
    const bytes = Buffer.alloc(Math.min(handle.sizeBytes(), HEAD_BYTES + ROWS_MAX * ROW_BYTES));
    return decode(bytes.subarray(0, handle.readSync(bytes, 0)), segment);
  } finally {
    handle.close();
  }
}

/** True when the frame was given up on purpose. */
export function isDropped(dropped: DroppedFrames | undefined, offset64: number, frame: number): boolean {
  const bits = dropped?.batches.get(offset64)?.bits;
  return bits !== undefined && hasBit(bits, frame);
}

export function hasBit(bits: Uint8Array, bit: number): boolean {
  return (bits[bit >>> 3]! & (1 << (bit & 7))) !== 0;
}

/** The file goes with its segment. */
export async function removeDroppedBelow(files: FileSystem, folder: string, lowestSegment: number): Promise<void> {
  let removed = false;
  for (const name of files.list(folder)) {
    const match = /^([0-9a-f]{8})\.thn$/.exec(name);
    if (match === null || Number.parseInt(match[1]!, 16) >= lowestSegment) continue;
    files.remove(`${folder}/${name}`);
    removed = true;
  }
  if (!removed) return;
  const synced = files.syncFolder(folder);
  if (isPromise(synced)) await synced;
}

function decode(bytes: Buffer, segment: number): DroppedFrames | undefined {
  if (bytes.length < HEAD_BYTES || bytes.readUInt32LE(0) !== MAGIC || bytes.readUInt32LE(4) !== VERSION)
    return undefined;
  const rows = bytes.readUInt32LE(12);
  const fits = bytes.readUInt32LE(8) === segment && bytes.length === HEAD_BYTES + rows * ROW_BYTES;
  if (!fits || bytes.readUInt32LE(16) !== fileCrc(bytes)) return undefined;
  const batches = new Map<number, DroppedBatch>();
  for (let at = HEAD_BYTES; at < bytes.length; at += ROW_BYTES) {
    const bits = Uint8Array.from(bytes.subarray(at + 8, at + ROW_BYTES));
    const offset64 = bytes.readUInt32LE(at);
    batches.set(offset64, { offset64, frames: bytes.readUInt32LE(at + 4), bits });
  }
  return { signature: Uint8Array.from(bytes.subarray(24, 24 + SIGNATURE_BYTES)), batches };
}

function fileCrc(bytes: Buffer): number {
  return crc32(bytes.subarray(20), crc32(bytes.subarray(0, 16)));
}
