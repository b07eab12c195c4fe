import { crc32 } from 'node:zlib';
import { rule } from './batch.errors.ts';
import { BATCH_PAYLOAD_BYTES_MAX, type BatchHeader, type EncodedBatch, FrameEncoding } from './batch.types.ts';
import { type EncodedFrames, plainFrameBytes } from './frame.codec.ts';
import { chainOf, decodeBatchHeader, FRAMES_MAX, HEADER_BYTES_MAX, HEADER_FIXED_BYTES } from './header.codec.ts';

/** "USR1" */
export const RECORD_MAGIC = 0x31_52_53_55;
export const RECORD_PREAMBLE_BYTES = 20;
const FRAME_TABLE_ENTRY_BYTES = 4;
export const RECORD_BYTES_MAX =
  RECORD_PREAMBLE_BYTES + HEADER_BYTES_MAX + FRAMES_MAX * FRAME_TABLE_ENTRY_BYTES + BATCH_PAYLOAD_BYTES_MAX;
/** The encoded length stands in the low 24 bits of a frame table entry, the encoding above. */
const ENCODING_SHIFT = 24;
const ENCODED_BYTES_MASK = 0xff_ff_ff;

/** The sizes in a record's preamble, in bytes. */
export interface RecordSizes {
  readonly recordBytes: number;
  readonly headerBytes: number;
  readonly bodyCrc: number;
}

/** Joins header and frames to a batch. All arrays are owned by the result. */
export function encodedBatch(header: BatchHeader, headerBytes: Uint8Array, frames: EncodedFrames): EncodedBatch {
  return { header, headerBytes, chain: chainOf(headerBytes), ...frames };
}

/** Bytes of the batch's record. */
export function recordBytes(batch: EncodedBatch): number {
  const tableBytes = batch.encodings.length * FRAME_TABLE_ENTRY_BYTES;
  return RECORD_PREAMBLE_BYTES + batch.headerBytes.byteLength + tableBytes + batch.frames.byteLength;
}

/** A record as parts to be written one after the other: preamble, header, frame table, frames. */
export interface RecordParts {
  readonly recordBytes: number;
  readonly parts: readonly Uint8Array[];
}

/**
 * The record (docs/formats/replication-stream.md §1.5). Nothing of header and frames is copied; they stay owned by the batch.
 * `frames` may come in pieces that do not end where frames end.
 */
export function assembleRecord(
  headerBytes: Uint8Array,
  { encodings, encodedLengths }: Pick<EncodedBatch, 'encodings' | 'encodedLengths'>,
  frames: readonly Uint8Array[],
): RecordParts {
  const table = frameTable(encodings, encodedLengths);
  const total = frames.reduce((sum, piece) => sum + piece.byteLength, RECORD_PREAMBLE_BYTES + headerBytes.byteLength);
  const preamble = Buffer.alloc(RECORD_PREAMBLE_BYTES);
  preamble.writeUInt32LE(RECORD_MAGIC, 0);
  preamble.writeUInt32LE(total + table.byteLength, 4);
  preamble.writeUInt32LE(headerBytes.byteLength, 8);
  preamble.writeUInt32LE(
    frames.reduce((crc, piece) => crc32(piece, crc), crc32(table)),
    12,
  );
  preamble.writeUInt32LE(crc32(preamble.subarray(0, 16)), 16);
  return { recordBytes: total + table.byteLength, parts: [preamble, headerBytes, table, ...frames] };
}

/** The parts of a batch's record. */
export function recordParts(batch: EncodedBatch): readonly Uint8Array[] {
  return assembleRecord(batch.headerBytes, batch, [batch.frames]).parts;
}

/** The record in one array of its own. */
export function encodeRecord(batch: EncodedBatch): Uint8Array {
  return Buffer.concat(recordParts(batch));
}

function frameTable(encodings: Uint8Array, encodedLengths: Uint32Array): Uint8Array {
  const table = Buffer.alloc(encodings.length * FRAME_TABLE_ENTRY_BYTES);
  encodedLengths.forEach((length, index) => {
    const encoding = encodings[index] as number;
    table.writeUInt32LE(encoding * 2 ** ENCODING_SHIFT + length, index * FRAME_TABLE_ENTRY_BYTES);
  });
  return table;
}

/** Reads and checks a preamble (the first RECORD_PREAMBLE_BYTES of `bytes`); the rest need not be there. Throws BatchFormatError. */
export function decodeRecordPreamble(bytes: Uint8Array): RecordSizes {
  rule(bytes.byteLength >= RECORD_PREAMBLE_BYTES, 'batch-truncated', 'a record preamble is cut');
  const preamble = Buffer.from(bytes.buffer, bytes.byteOffset, RECORD_PREAMBLE_BYTES);
  rule(preamble.readUInt32LE(0) === RECORD_MAGIC, 'batch-magic', 'this is not a batch record');
  const crc = crc32(preamble.subarray(0, 16));
  rule(crc === preamble.readUInt32LE(16), 'batch-header-crc', "the preamble's CRC differs");
  const sizes = {
    recordBytes: preamble.readUInt32LE(4),
    headerBytes: preamble.readUInt32LE(8),
    bodyCrc: preamble.readUInt32LE(12),
  };
  rule(sizes.recordBytes <= RECORD_BYTES_MAX, 'batch-limit', `a record of ${sizes.recordBytes} bytes`);
  rule(sizes.headerBytes <= HEADER_BYTES_MAX, 'batch-limit', `a header of ${sizes.headerBytes} bytes`);
  const fits = sizes.headerBytes >= HEADER_FIXED_BYTES;
  rule(fits && sizes.recordBytes >= RECORD_PREAMBLE_BYTES + sizes.headerBytes, 'batch-length', 'a record is too short');
  return sizes;
}

/**
 * Reads one whole record and checks everything but the frames' content (`decodePayload` does). `record` must be exactly one record and is
 * owned by the result from now on: its parts are views of it. Throws BatchFormatError.
 */
export function decodeRecord(record: Uint8Array): EncodedBatch {
  const sizes = decodeRecordPreamble(record);
  rule(record.byteLength >= sizes.recordBytes, 'batch-truncated', `${record.byteLength} of ${sizes.recordBytes} bytes`);
  rule(record.byteLength === sizes.recordBytes, 'batch-length', 'bytes after a record');
  const bodyAt = RECORD_PREAMBLE_BYTES + sizes.headerBytes;
  const body = record.subarray(bodyAt);
  rule(crc32(body) === sizes.bodyCrc, 'batch-body-crc', "a record's body CRC differs");
  const headerBytes = record.subarray(RECORD_PREAMBLE_BYTES, bodyAt);
  const header = decodeBatchHeader(headerBytes);
  return encodedBatch(header, headerBytes, splitBody(header, body));
}

function splitBody(header: BatchHeader, body: Uint8Array): EncodedFrames {
  const count = header.frameCrcs.length;
  const tableBytes = count * FRAME_TABLE_ENTRY_BYTES;
  rule(body.byteLength >= tableBytes, 'batch-length', 'a record ends in its frame table');
  const table = Buffer.from(body.buffer, body.byteOffset, tableBytes);
  const frames = body.subarray(tableBytes);
  const encodings = new Uint8Array(count);
  const encodedLengths = new Uint32Array(count);
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const word = table.readUInt32LE(index * FRAME_TABLE_ENTRY_BYTES);
    const encodedBytes = word & ENCODED_BYTES_MASK;
    const encoding = word >>> ENCODING_SHIFT;
    checkFrame(encoding, encodedBytes, plainFrameBytes(header.payloadBytes, index));
    encodings[index] = encoding;
    encodedLengths[index] = encodedBytes;
    total += encodedBytes;
  }
  rule(total === frames.byteLength, 'batch-length', `frames of ${total} bytes in ${frames.byteLength}`);
  return { encodings, encodedLengths, frames };
}

function checkFrame(encoding: number, encodedBytes: number, plainBytes: number): void {
  if (encoding === FrameEncoding.raw) {
    rule(encodedBytes === plainBytes, 'batch-frame', `a raw frame of ${encodedBytes} bytes`);
    return;
  }
  rule(encoding === FrameEncoding.zstd, 'batch-frame', `frame encoding ${encoding}`);
  rule(encodedBytes > 0 && encodedBytes < plainBytes, 'batch-frame', `a packed frame of ${encodedBytes} bytes`);
}
