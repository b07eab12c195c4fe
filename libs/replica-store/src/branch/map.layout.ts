import { BLOCK_BYTES, crc32 } from '@understudy/block';
import type { BranchIdentity } from './branch.types.ts';

/** docs/formats/branch.md: the allocation map's layout. All functions are pure. */
export const MAP_SLOT_BYTES = 4096;
export const MAP_VERSION = 1;
export const PAGE_PLANE_BYTES = 2016;
export const PAGE_PLANE_WORDS = PAGE_PLANE_BYTES / 4;
export const PAGE_BLOCKS = PAGE_PLANE_BYTES * 8;
const PAGE_ALLOCATED_AT = 64;
const PAGE_WRITTEN_AT = PAGE_ALLOCATED_AT + PAGE_PLANE_BYTES;
const PAGE_MAGIC = 0x504d4255; // 'UBMP'
const HEADER_MAGIC = Buffer.from('UBRANCH1');
const HEADER_END = 148;

if (PAGE_WRITTEN_AT + PAGE_PLANE_BYTES !== MAP_SLOT_BYTES) throw new Error('the page layout does not fill its slot');

/** What a map must be to be opened. */
export interface MapExpectation {
  /** See `identityBytes`. */
  readonly identity: Uint8Array;
  readonly sizeBytes: number;
}

export interface MapFlags {
  readonly clean: boolean;
  readonly hydrated: boolean;
  /** A hydrated block may have been overwritten without its `written` bit (power was lost). */
  readonly writtenInexact: boolean;
}

export interface MapHeader {
  readonly flush: number;
  /** The identity's bytes (72 of them, see `identityBytes`), the boot's 16 bytes. */
  readonly identity: Uint8Array;
  readonly sizeBytes: number;
  readonly boot: Uint8Array;
  readonly flags: MapFlags;
  readonly pages: number;
  readonly sum: number;
}

export interface MapPage {
  readonly flush: number;
  readonly index: number;
  readonly crc: number;
  readonly allocatedCount: number;
  readonly writtenCount: number;
  readonly allocated: Uint32Array;
  readonly written: Uint32Array;
}

/** 'empty': all zeros; 'bad': neither empty nor valid. */
export type SlotState<T> = T | 'empty' | 'bad';

export function pageCount(sizeBytes: number): number {
  return Math.ceil(Math.ceil(sizeBytes / BLOCK_BYTES) / PAGE_BLOCKS);
}

export function mapFileBytes(sizeBytes: number): number {
  return MAP_SLOT_BYTES * (2 + 2 * pageCount(sizeBytes));
}

export function headerSlotOffset(flush: number): number {
  return (flush % 2) * MAP_SLOT_BYTES;
}

export function pageSlotOffset(index: number, slot: number): number {
  return MAP_SLOT_BYTES * (2 + 2 * index + slot);
}

function uuidBytes(uuid: string): Buffer {
  const bytes = Buffer.from(uuid.replaceAll('-', ''), 'hex');
  if (bytes.length !== 16) throw new RangeError(`${uuid} is not a UUID`);
  return bytes;
}

/** Bytes 24–111 of the header: what must be equal for a map to be the one that is asked for. */
export function identityBytes(identity: BranchIdentity, disk: number): Uint8Array {
  const bytes = Buffer.alloc(88);
  uuidBytes(identity.machineId).copy(bytes, 0);
  uuidBytes(identity.storeId).copy(bytes, 16);
  uuidBytes(identity.branchId).copy(bytes, 32);
  bytes.writeBigUInt64LE(BigInt(identity.point), 48);
  bytes.writeBigUInt64LE(BigInt(identity.generation.number), 56);
  uuidBytes(identity.generation.id).copy(bytes, 64);
  bytes.writeUInt32LE(disk, 80);
  bytes.writeUInt32LE(identity.kind === 'ephemeral' ? 1 : 2, 84);
  return bytes;
}

export function encodeHeader(header: MapHeader): Uint8Array {
  const bytes = Buffer.alloc(MAP_SLOT_BYTES);
  HEADER_MAGIC.copy(bytes, 0);
  bytes.writeUInt32LE(MAP_VERSION, 12);
  bytes.writeBigUInt64LE(BigInt(header.flush), 16);
  bytes.set(header.identity, 24);
  bytes.writeBigUInt64LE(BigInt(header.sizeBytes), 112);
  bytes.set(header.boot, 120);
  const { clean, hydrated, writtenInexact } = header.flags;
  bytes.writeUInt32LE((clean ? 1 : 0) | (hydrated ? 2 : 0) | (writtenInexact ? 4 : 0), 136);
  bytes.writeUInt32LE(header.pages, 140);
  bytes.writeUInt32LE(header.sum, 144);
  bytes.writeUInt32LE(crc32(bytes.subarray(12)), 8);
  return bytes;
}

function isZero(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) if (bytes[at] !== 0) return false;
  return true;
}

export function decodeHeader(slot: Uint8Array): SlotState<MapHeader> {
  const bytes = Buffer.from(slot.buffer, slot.byteOffset, slot.byteLength);
  if (!bytes.subarray(0, 8).equals(HEADER_MAGIC)) return isZero(bytes) ? 'empty' : 'bad';
  if (bytes.readUInt32LE(8) !== crc32(bytes.subarray(12)) || bytes.readUInt32LE(12) !== MAP_VERSION) return 'bad';
  const flags = bytes.readUInt32LE(136);
  if (flags > 7 || !isZero(bytes.subarray(HEADER_END))) return 'bad';
  return {
    flush: Number(bytes.readBigUInt64LE(16)),
    identity: Uint8Array.from(bytes.subarray(24, 112)),
    sizeBytes: Number(bytes.readBigUInt64LE(112)),
    boot: Uint8Array.from(bytes.subarray(120, 136)),
    flags: { clean: (flags & 1) !== 0, hydrated: (flags & 2) !== 0, writtenInexact: (flags & 4) !== 0 },
    pages: bytes.readUInt32LE(140),
    sum: bytes.readUInt32LE(144),
  };
}

/** Writes the page into `target` (one slot); answers its CRC. */
export function encodePage(page: Omit<MapPage, 'crc'>, target: Uint8Array): number {
  const bytes = Buffer.from(target.buffer, target.byteOffset, MAP_SLOT_BYTES);
  bytes.fill(0, 0, PAGE_ALLOCATED_AT);
  bytes.writeUInt32LE(PAGE_MAGIC, 0);
  bytes.writeBigUInt64LE(BigInt(page.flush), 8);
  bytes.writeUInt32LE(page.index, 16);
  bytes.writeUInt32LE(page.allocatedCount, 20);
  bytes.writeUInt32LE(page.writtenCount, 24);
  bytes.set(planeBytes(page.allocated), PAGE_ALLOCATED_AT);
  bytes.set(planeBytes(page.written), PAGE_WRITTEN_AT);
  const crc = crc32(bytes.subarray(8));
  bytes.writeUInt32LE(crc, 4);
  return crc;
}

/** The host is little endian (asserted at load), so the words are the file's bytes. */
function planeBytes(words: Uint32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, PAGE_PLANE_BYTES);
}
if (new Uint8Array(Uint32Array.of(1).buffer)[0] !== 1) throw new Error('maps are little endian; this host is not');

export function decodePage(slot: Uint8Array, index: number): SlotState<MapPage> {
  const bytes = Buffer.from(slot.buffer, slot.byteOffset, MAP_SLOT_BYTES);
  if (bytes.readUInt32LE(0) !== PAGE_MAGIC) return isZero(bytes) ? 'empty' : 'bad';
  const crc = bytes.readUInt32LE(4);
  if (crc !== crc32(bytes.subarray(8)) || bytes.readUInt32LE(16) !== index) return 'bad';
  const plane = (at: number) => new Uint32Array(Uint8Array.from(bytes.subarray(at, at + PAGE_PLANE_BYTES)).buffer);
  return {
    flush: Number(bytes.readBigUInt64LE(8)),
    index,
    crc,
    allocatedCount: bytes.readUInt32LE(20),
    writtenCount: bytes.readUInt32LE(24),
    allocated: plane(PAGE_ALLOCATED_AT),
    written: plane(PAGE_WRITTEN_AT),
  };
}
