import { crc32 } from 'node:zlib';
import type { MachineId } from '@understudy/replication';
import { uuidBytes, uuidText } from '@understudy/replication';
import { DISK_KEYS, type ExtentFields, ZERO_BIT } from './extent.ts';
import { PAGE_BYTES } from './page-cache.ts';

/** Layout of index pages (docs/formats/replica-store.md §4). */
export const PageKind = { extents: 1, fences: 2, batches: 3, footer: 4 } as const;
export type PageKind = (typeof PageKind)[keyof typeof PageKind];
export const PAGE_HEAD_BYTES = 16;
export const EXTENT_BYTES = 24;
export const EXTENTS_PER_PAGE = Math.floor((PAGE_BYTES - PAGE_HEAD_BYTES) / EXTENT_BYTES);
export const BATCH_ROW_BYTES = 24;
export const BATCHES_PER_PAGE = Math.floor((PAGE_BYTES - PAGE_HEAD_BYTES) / BATCH_ROW_BYTES);
export const FENCE_BYTES = 8;
export const FENCES_PER_PAGE = (PAGE_BYTES - PAGE_HEAD_BYTES) / FENCE_BYTES;
const WORD = 2 ** 32;

export function sealPage(page: Buffer, kind: PageKind, number: number, items: number, saltCrc: number): void {
  page.writeUInt32LE(kind, 0);
  page.writeUInt32LE(number, 4);
  page.writeUInt32LE(items, 8);
  page.writeUInt32LE(pageCrc(page, saltCrc), 12);
}

/** What is wrong with a page; undefined when it is whole and the one that was asked for. */
export function pageFault(page: Buffer, number: number, saltCrc: number): string | undefined {
  if (page.readUInt32LE(12) !== pageCrc(page, saltCrc)) return `page ${number} has a wrong sum`;
  if (page.readUInt32LE(4) !== number) return `page ${number} says it is ${page.readUInt32LE(4)}`;
  const items = page.readUInt32LE(8);
  return items > FENCES_PER_PAGE ? `page ${number} says it has ${items} items` : undefined;
}

function pageCrc(page: Buffer, saltCrc: number): number {
  return crc32(page.subarray(PAGE_HEAD_BYTES, PAGE_BYTES), crc32(page.subarray(0, 12), saltCrc));
}

export function writeExtent(page: Buffer, at: number, extent: Readonly<ExtentFields>): void {
  const disk = Math.floor(extent.key / DISK_KEYS);
  const block = extent.key - disk * DISK_KEYS;
  page.writeUInt16LE(disk, at);
  page.writeUInt16LE(Math.floor(block / WORD), at + 2);
  page.writeUInt32LE(block % WORD, at + 4);
  page.writeUInt32LE(extent.blocks + (extent.zero ? ZERO_BIT : 0), at + 8);
  page.writeUInt32LE(extent.segment, at + 12);
  page.writeUInt32LE(extent.offset64, at + 16);
  page.writeUInt32LE(extent.payloadBlock, at + 20);
}

/** The key at the start of an extent or a fence: `u16 disk | u16 block above 2^32 | u32 block`. */
export function readKey(page: Buffer, at: number): number {
  const high = page.readUInt16LE(at + 2);
  return page.readUInt16LE(at) * DISK_KEYS + high * WORD + page.readUInt32LE(at + 4);
}

export function writeFence(page: Buffer, at: number, key: number): void {
  const disk = Math.floor(key / DISK_KEYS);
  const block = key - disk * DISK_KEYS;
  page.writeUInt16LE(disk, at);
  page.writeUInt16LE(Math.floor(block / WORD), at + 2);
  page.writeUInt32LE(block % WORD, at + 4);
}

export const IndexType = { log: 1, final: 2 } as const;

/** The last page of an index file. */
export interface IndexFooter {
  readonly type: number;
  readonly level: number;
  readonly firstSegment: number;
  readonly lastSegment: number;
  readonly firstSequence: number;
  readonly lastSequence: number;
  readonly extents: number;
  readonly batches: number;
  readonly extentPages: number;
  readonly rootPage: number;
  readonly fenceLevels: number;
  readonly machineId: MachineId;
  readonly salt: Uint8Array;
}

export function encodeFooter(footer: IndexFooter, pageNumber: number): Buffer {
  const page = Buffer.alloc(PAGE_BYTES);
  const words = [footer.type, footer.level, footer.firstSegment, footer.lastSegment];
  for (const [index, word] of words.entries()) page.writeUInt32LE(word, PAGE_HEAD_BYTES + index * 4);
  const longs = [footer.firstSequence, footer.lastSequence, footer.extents, footer.batches];
  for (const [index, long] of longs.entries()) page.writeBigUInt64LE(BigInt(long), 32 + index * 8);
  page.writeUInt32LE(footer.extentPages, 64);
  page.writeUInt32LE(footer.rootPage, 68);
  page.writeUInt32LE(footer.fenceLevels, 72);
  page.set(uuidBytes(footer.machineId), 80);
  page.set(footer.salt, 96);
  sealPage(page, PageKind.footer, pageNumber, 1, 0);
  return page;
}

/** Throws a plain Error with the reason: the caller knows which file it is. */
export function decodeFooter(page: Buffer, pageNumber: number): IndexFooter {
  const fault = pageFault(page, pageNumber, 0);
  if (fault !== undefined) throw new Error(fault);
  if (page.readUInt32LE(0) !== PageKind.footer) throw new Error('the last page is no footer');
  return {
    type: page.readUInt32LE(16),
    level: page.readUInt32LE(20),
    firstSegment: page.readUInt32LE(24),
    lastSegment: page.readUInt32LE(28),
    firstSequence: Number(page.readBigUInt64LE(32)),
    lastSequence: Number(page.readBigUInt64LE(40)),
    extents: Number(page.readBigUInt64LE(48)),
    batches: Number(page.readBigUInt64LE(56)),
    extentPages: page.readUInt32LE(64),
    rootPage: page.readUInt32LE(68),
    fenceLevels: page.readUInt32LE(72),
    machineId: uuidText(page.subarray(80, 96)) as MachineId,
    salt: Buffer.from(page.subarray(96, 112)),
  };
}
