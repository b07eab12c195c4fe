import { crc32 } from 'node:zlib';
import { type MachineId, RECORD_BYTES_MAX, type StoreId, uuidBytes, uuidText } from '@understudy/replication';

/** Layout of segments (docs/formats/replica-store.md §3). */
export const SEGMENT_HEADER_BYTES = 512;
export const ENVELOPE_BYTES = 64;
/** Batches begin at multiples of this; offsets in indexes are divided by it. */
export const BATCH_ALIGNMENT = 64;
/** "USEG" */
const SEGMENT_MAGIC = 0x47_45_53_55;
/** "UJB1" */
export const ENVELOPE_MAGIC = 0x31_42_4a_55;
const VERSION = 1;
const SALT_BYTES = 16;

export interface SegmentHeader {
  readonly number: number;
  readonly salt: Uint8Array;
  readonly machineId: MachineId;
  readonly storeId: StoreId;
  readonly firstSequence: number;
  /** Chain value of the batch before the first one. */
  readonly previousChain: Uint8Array;
}

export function encodeSegmentHeader(header: SegmentHeader): Buffer {
  const bytes = Buffer.alloc(SEGMENT_HEADER_BYTES);
  bytes.writeUInt32LE(SEGMENT_MAGIC, 0);
  bytes.writeUInt32LE(VERSION, 4);
  bytes.writeUInt32LE(header.number, 8);
  bytes.set(header.salt, 16);
  bytes.set(uuidBytes(header.machineId), 32);
  bytes.set(uuidBytes(header.storeId), 48);
  bytes.writeBigUInt64LE(BigInt(header.firstSequence), 64);
  bytes.set(header.previousChain, 72);
  bytes.writeUInt32LE(crc32(bytes.subarray(0, SEGMENT_HEADER_BYTES - 4)), SEGMENT_HEADER_BYTES - 4);
  return bytes;
}

/** Undefined when the bytes are no whole segment header. */
export function decodeSegmentHeader(bytes: Buffer): SegmentHeader | undefined {
  if (bytes.length < SEGMENT_HEADER_BYTES) return undefined;
  const crcAt = SEGMENT_HEADER_BYTES - 4;
  if (bytes.readUInt32LE(0) !== SEGMENT_MAGIC || bytes.readUInt32LE(4) !== VERSION) return undefined;
  if (crc32(bytes.subarray(0, crcAt)) !== bytes.readUInt32LE(crcAt)) return undefined;
  return {
    number: bytes.readUInt32LE(8),
    salt: Buffer.from(bytes.subarray(16, 16 + SALT_BYTES)),
    machineId: uuidText(bytes.subarray(32, 48)) as MachineId,
    storeId: uuidText(bytes.subarray(48, 64)) as StoreId,
    firstSequence: Number(bytes.readBigUInt64LE(64)),
    previousChain: Buffer.from(bytes.subarray(72, 104)),
  };
}

export interface Envelope {
  readonly recordBytes: number;
  readonly sequence: number;
  readonly durableBefore: number;
  readonly vaultMicros: number;
  readonly definition: number;
}

export function writeEnvelope(target: Buffer, envelope: Envelope, saltCrc: number): void {
  target.fill(0, 0, ENVELOPE_BYTES);
  target.writeUInt32LE(ENVELOPE_MAGIC, 0);
  target.writeUInt32LE(envelope.recordBytes, 4);
  target.writeBigUInt64LE(BigInt(envelope.sequence), 8);
  target.writeBigUInt64LE(BigInt(envelope.durableBefore), 16);
  target.writeBigUInt64LE(BigInt(envelope.vaultMicros), 24);
  target.writeUInt32LE(envelope.definition, 32);
  target.writeUInt32LE(crc32(target.subarray(0, 60), saltCrc), 60);
}

/** Undefined when there is no whole envelope of this segment at the start of `bytes`. */
export function readEnvelope(bytes: Buffer, saltCrc: number): Envelope | undefined {
  if (bytes.length < ENVELOPE_BYTES || bytes.readUInt32LE(0) !== ENVELOPE_MAGIC) return undefined;
  if (crc32(bytes.subarray(0, 60), saltCrc) !== bytes.readUInt32LE(60)) return undefined;
  const recordBytes = bytes.readUInt32LE(4);
  if (recordBytes > RECORD_BYTES_MAX) return undefined;
  return {
    recordBytes,
    sequence: Number(bytes.readBigUInt64LE(8)),
    durableBefore: Number(bytes.readBigUInt64LE(16)),
    vaultMicros: Number(bytes.readBigUInt64LE(24)),
    definition: bytes.readUInt32LE(32),
  };
}

/** Bytes that a batch takes in a segment. */
export function batchBytes(recordBytes: number): number {
  return Math.ceil((ENVELOPE_BYTES + recordBytes) / BATCH_ALIGNMENT) * BATCH_ALIGNMENT;
}

export function segmentName(number: number): string {
  return number.toString(16).padStart(8, '0');
}
