import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { MachineId, Sequence } from '../identity.ts';
import { CHAIN_BYTES, isGeneration, isMachineId, uuidBytes, uuidText } from '../identity.values.ts';
import { rule } from './batch.errors.ts';
import {
  BATCH_ENTRIES_MAX,
  BATCH_PAYLOAD_BYTES_MAX,
  type BatchHeader,
  ENTRY_BYTES,
  FRAME_BYTES,
} from './batch.types.ts';
import { DEFINITION_BYTES_MAX, decodeDefinition, encodeDefinition } from './definition.codec.ts';
import { checkEntries, EntryTable } from './entry-table.ts';
import { decodeMarkers, encodeMarkers, MARKERS_BYTES_MAX } from './markers.codec.ts';

/** "USB1" */
export const HEADER_MAGIC = 0x31_42_53_55;
export const HEADER_VERSION = 1;
export const HEADER_FIXED_BYTES = 144;
export const HEADER_BYTES_MAX = 1024 * 1024;
export const FRAMES_MAX = BATCH_PAYLOAD_BYTES_MAX / FRAME_BYTES;
const DIGEST_BYTES = 32;
const CRC_BYTES = 4;
const RESERVED_AT = 128;
const FLAG = { seal: 1, clockStepped: 2, definition: 4 } as const;
const FLAGS_KNOWN = 7;
const BLOCK_BYTES_LOG2 = 12;

const largest =
  HEADER_FIXED_BYTES +
  BATCH_ENTRIES_MAX * (ENTRY_BYTES + DIGEST_BYTES) +
  FRAMES_MAX * CRC_BYTES +
  MARKERS_BYTES_MAX +
  DEFINITION_BYTES_MAX +
  CRC_BYTES;
if (largest > HEADER_BYTES_MAX) throw new Error('limits of the header contradict each other');

/** Frames that a payload is cut into. */
export function frameCount(payloadBytes: number): number {
  return Math.ceil(payloadBytes / FRAME_BYTES);
}

/** SHA-256 of a header's bytes: the batch's chain value, 32 bytes, owned by the caller. */
export function chainOf(headerBytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(headerBytes).digest();
}

/**
 * The bytes of a header (docs/formats/replication-stream.md §1.1), owned by the caller. Refuses by BatchFormatError what
 * `decodeBatchHeader` would refuse, so that a sender's defect is found at the sender.
 */
export function encodeBatchHeader(header: BatchHeader): Uint8Array {
  const markers = encodeMarkers(header.markers);
  const definition = header.definition ? encodeDefinition(header.definition) : new Uint8Array(0);
  const parts = [header.entries, header.digests, crcBytes(header.frameCrcs), markers, definition];
  const total = parts.reduce((sum, part) => sum + part.byteLength, HEADER_FIXED_BYTES + CRC_BYTES);
  const bytes = Buffer.alloc(total);
  writeFixed(bytes, header, markers.byteLength, definition.byteLength);
  let at = HEADER_FIXED_BYTES;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  bytes.writeUInt32LE(crc32(bytes.subarray(0, at)), at);
  checkFields(header);
  checkLayout(bytes, readLengths(bytes));
  return bytes;
}

function writeFixed(bytes: Buffer, header: BatchHeader, markersBytes: number, definitionBytes: number): void {
  const flags =
    (header.seal ? FLAG.seal : 0) |
    (header.clockStepped ? FLAG.clockStepped : 0) |
    (header.definition ? FLAG.definition : 0);
  bytes.writeUInt32LE(HEADER_MAGIC, 0);
  bytes.writeUInt16LE(HEADER_VERSION, 4);
  bytes.writeUInt16LE(flags, 6);
  bytes.writeUInt32LE(bytes.length, 8);
  bytes.writeUInt32LE(header.payloadBytes, 12);
  bytes.writeUInt32LE(header.entries.byteLength / ENTRY_BYTES, 16);
  bytes.writeUInt32LE(header.digests.byteLength / DIGEST_BYTES, 20);
  bytes.writeUInt32LE(header.frameCrcs.length, 24);
  bytes.writeUInt32LE(markersBytes, 28);
  bytes.writeUInt32LE(definitionBytes, 32);
  bytes.writeUInt32LE(header.generation.number, 36);
  bytes.set(uuidBytes(header.machineId), 40);
  bytes.write(header.generation.id, 56, 16, 'hex');
  bytes.writeBigUInt64LE(BigInt(header.incarnation), 72);
  bytes.writeBigUInt64LE(BigInt(header.sequence), 80);
  bytes.writeBigUInt64LE(BigInt(header.sourceTimeMicros), 88);
  bytes.set(header.previousChain, 96);
}

/** Bytes of the whole header, from its first HEADER_FIXED_BYTES; throws on a wrong magic, version or length. */
export function peekHeaderBytes(fixed: Uint8Array): number {
  rule(fixed.byteLength >= HEADER_FIXED_BYTES, 'batch-truncated', `a header of ${fixed.byteLength} bytes`);
  const bytes = asBuffer(fixed);
  rule(bytes.readUInt32LE(0) === HEADER_MAGIC, 'batch-magic', 'this is not a batch header');
  const version = bytes.readUInt16LE(4);
  rule(version === HEADER_VERSION, 'batch-version', `batch header version ${version} is not known`);
  const length = bytes.readUInt32LE(8);
  rule(length <= HEADER_BYTES_MAX, 'batch-limit', `a header of ${length} bytes`);
  rule(length >= HEADER_FIXED_BYTES + CRC_BYTES, 'batch-length', `a header of ${length} bytes`);
  return length;
}

/**
 * Reads and checks a header completely. `headerBytes` must be exactly one header and is owned by the result from now on
 * (entries and digests are views of it). Throws BatchFormatError.
 */
export function decodeBatchHeader(headerBytes: Uint8Array): BatchHeader {
  const bytes = asBuffer(headerBytes);
  const length = peekHeaderBytes(bytes);
  rule(bytes.length >= length, 'batch-truncated', `${bytes.length} of ${length} header bytes`);
  rule(bytes.length === length, 'batch-length', `${bytes.length} bytes for a header of ${length}`);
  const crcAt = length - CRC_BYTES;
  rule(crc32(bytes.subarray(0, crcAt)) === bytes.readUInt32LE(crcAt), 'batch-header-crc', 'the header CRC differs');
  const lengths = readLengths(bytes);
  checkLayout(bytes, lengths);
  const header = readFields(bytes, lengths);
  checkFields(header);
  return header;
}

interface Lengths {
  readonly payloadBytes: number;
  readonly entries: number;
  readonly digests: number;
  readonly frames: number;
  readonly markersBytes: number;
  readonly definitionBytes: number;
}

function readLengths(bytes: Buffer): Lengths {
  return {
    payloadBytes: bytes.readUInt32LE(12),
    entries: bytes.readUInt32LE(16),
    digests: bytes.readUInt32LE(20),
    frames: bytes.readUInt32LE(24),
    markersBytes: bytes.readUInt32LE(28),
    definitionBytes: bytes.readUInt32LE(32),
  };
}

function checkLayout(bytes: Buffer, lengths: Lengths): void {
  const { payloadBytes, entries, digests, frames, markersBytes, definitionBytes } = lengths;
  rule(payloadBytes <= BATCH_PAYLOAD_BYTES_MAX, 'batch-limit', `a payload of ${payloadBytes} bytes`);
  rule(entries <= BATCH_ENTRIES_MAX, 'batch-limit', `${entries} entries`);
  rule(digests <= entries, 'batch-field', `${digests} digests for ${entries} entries`);
  rule(frames === frameCount(payloadBytes), 'batch-field', `${frames} frames for ${payloadBytes} bytes`);
  rule(markersBytes <= MARKERS_BYTES_MAX, 'batch-limit', `${markersBytes} bytes of markers`);
  rule(definitionBytes <= DEFINITION_BYTES_MAX, 'batch-limit', `a definition of ${definitionBytes} bytes`);
  const flags = bytes.readUInt16LE(6);
  rule((flags & ~FLAGS_KNOWN) === 0, 'batch-reserved', `unknown flags ${flags}`);
  rule(((flags & FLAG.definition) !== 0) === definitionBytes > 0, 'batch-field', 'flag and definition contradict');
  rule((flags & FLAG.seal) !== 0 || markersBytes === 0, 'batch-field', 'markers without a seal');
  rule(isZero(bytes.subarray(RESERVED_AT, HEADER_FIXED_BYTES)), 'batch-reserved', 'reserved bytes are not zero');
  const total = HEADER_FIXED_BYTES + variableBytes(lengths) + CRC_BYTES;
  rule(total === bytes.length, 'batch-length', `parts of ${total} bytes in a header of ${bytes.length}`);
}

function variableBytes({ entries, digests, frames, markersBytes, definitionBytes }: Lengths): number {
  return entries * ENTRY_BYTES + digests * DIGEST_BYTES + frames * CRC_BYTES + markersBytes + definitionBytes;
}

function readFields(bytes: Buffer, lengths: Lengths): BatchHeader {
  let at = HEADER_FIXED_BYTES;
  const next = (length: number): Buffer => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const entries = next(lengths.entries * ENTRY_BYTES);
  const digests = next(lengths.digests * DIGEST_BYTES);
  const crcs = next(lengths.frames * CRC_BYTES);
  const markers = decodeMarkers(next(lengths.markersBytes));
  const definition = next(lengths.definitionBytes);
  const flags = bytes.readUInt16LE(6);
  return {
    machineId: uuidText(bytes.subarray(40, 56)) as MachineId,
    generation: { number: bytes.readUInt32LE(36), id: bytes.toString('hex', 56, 72) },
    incarnation: safe(bytes.readBigUInt64LE(72), 'incarnation'),
    sequence: safe(bytes.readBigUInt64LE(80), 'sequence') as Sequence,
    previousChain: bytes.subarray(96, 96 + CHAIN_BYTES),
    seal: (flags & FLAG.seal) !== 0,
    clockStepped: (flags & FLAG.clockStepped) !== 0,
    sourceTimeMicros: safe(bytes.readBigUInt64LE(88), 'source time'),
    entries,
    digests,
    payloadBytes: lengths.payloadBytes,
    frameCrcs: Uint32Array.from({ length: lengths.frames }, (_, index) => crcs.readUInt32LE(index * CRC_BYTES)),
    markers,
    ...(definition.length > 0 ? { definition: decodeDefinition(definition) } : {}),
  };
}

function checkFields(header: BatchHeader): void {
  rule(isMachineId(header.machineId), 'batch-field', 'machine id is not a UUID');
  rule(isGeneration(header.generation), 'batch-field', `generation ${header.generation.number}`);
  rule(header.incarnation >= 1, 'batch-field', 'incarnation 0');
  rule(header.sequence >= 1, 'batch-field', 'sequence 0');
  rule(header.previousChain.byteLength === CHAIN_BYTES, 'batch-field', 'previous chain is not 32 bytes');
  rule(isZero(header.previousChain) === (header.sequence === 1), 'batch-field', 'chain and sequence contradict');
  const totals = checkEntries(new EntryTable(header.entries));
  const payloadBytes = totals.dataBlocks * 2 ** BLOCK_BYTES_LOG2;
  rule(payloadBytes === header.payloadBytes, 'batch-field', `entries of ${payloadBytes} bytes of payload`);
  rule(totals.hashEntries * DIGEST_BYTES === header.digests.byteLength, 'batch-field', 'digests and entries differ');
  const own = header.definition === undefined || header.definition.machineId === header.machineId;
  rule(own, 'batch-definition', 'the definition is of another machine');
}

function safe(value: bigint, what: string): number {
  rule(value <= BigInt(Number.MAX_SAFE_INTEGER), 'batch-field', `${what} is beyond 2^53`);
  return Number(value);
}

function crcBytes(crcs: Uint32Array): Uint8Array {
  const bytes = Buffer.alloc(crcs.length * CRC_BYTES);
  crcs.forEach((crc, index) => {
    bytes.writeUInt32LE(crc, index * CRC_BYTES);
  });
  return bytes;
}

function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
