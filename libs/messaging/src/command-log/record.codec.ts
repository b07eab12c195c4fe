import { crc32 } from '@understudy/block';
import { z } from 'zod';

// docs/formats/command-log.md
export const HEADER_BYTES = 32;
export const RECORD_HEADER_BYTES = 20;
export const RECORD_BODY_BYTES_MAX = 2 << 20;
const HEADER_MAGIC = Buffer.from('5553434c4f470001', 'hex');
const RECORD_MAGIC = Buffer.from('55534352', 'hex');

const count = z.number().int().nonnegative();
const key = { jobId: z.string(), step: z.string() };
const recordSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('marks'), term: count, epoch: count }),
  z.object({
    kind: z.literal('intent'),
    ...key,
    name: z.string(),
    digest: z.string(),
    atMillis: count,
    term: count,
    epoch: count,
  }),
  z.object({ kind: z.literal('outcome'), ...key, atMillis: count, reply: z.base64().optional() }),
]);

export type LogRecord = z.output<typeof recordSchema>;
export type IntentRecord = Extract<LogRecord, { kind: 'intent' }>;
export type OutcomeRecord = Extract<LogRecord, { kind: 'outcome' }>;

export function encodeHeader(firstNumber: number): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES);
  HEADER_MAGIC.copy(bytes);
  bytes.writeBigUInt64LE(BigInt(firstNumber), 16);
  bytes.writeUInt32LE(crc32(bytes.subarray(12)), 8);
  return bytes;
}

/** The number of the first record; `undefined`: no valid header. */
export function decodeHeader(file: Buffer): number | undefined {
  if (file.length < HEADER_BYTES || !file.subarray(0, 8).equals(HEADER_MAGIC)) return undefined;
  if (file.readUInt32LE(8) !== crc32(file.subarray(12, HEADER_BYTES))) return undefined;
  return Number(file.readBigUInt64LE(16));
}

export function encodeRecord(number: number, record: LogRecord): Buffer {
  const body = Buffer.from(JSON.stringify(record));
  if (body.length > RECORD_BODY_BYTES_MAX) throw new RangeError(`a record of ${body.length} bytes`);
  const bytes = Buffer.allocUnsafe(RECORD_HEADER_BYTES + body.length);
  RECORD_MAGIC.copy(bytes);
  bytes.writeUInt32LE(body.length, 4);
  bytes.writeBigUInt64LE(BigInt(number), 12);
  body.copy(bytes, RECORD_HEADER_BYTES);
  bytes.writeUInt32LE(crc32(bytes.subarray(12)), 8);
  return bytes;
}

export interface PlacedRecord {
  readonly number: number;
  readonly record: LogRecord;
  readonly endBytes: number;
}

/** The record that begins there; `undefined`: none that is whole and right. */
export function decodeRecord(file: Buffer, at: number): PlacedRecord | undefined {
  if (at + RECORD_HEADER_BYTES > file.length || !file.subarray(at, at + 4).equals(RECORD_MAGIC)) return undefined;
  const endBytes = at + RECORD_HEADER_BYTES + file.readUInt32LE(at + 4);
  if (endBytes > file.length || endBytes - at > RECORD_HEADER_BYTES + RECORD_BODY_BYTES_MAX) return undefined;
  if (file.readUInt32LE(at + 8) !== crc32(file.subarray(at + 12, endBytes))) return undefined;
  const record = bodyOf(file.subarray(at + RECORD_HEADER_BYTES, endBytes));
  return record && { number: Number(file.readBigUInt64LE(at + 12)), record, endBytes };
}

function bodyOf(bytes: Buffer): LogRecord | undefined {
  try {
    return recordSchema.safeParse(JSON.parse(bytes.toString('utf8'))).data;
  } catch {
    // Not JSON: not a record.
    return undefined;
  }
}

/** Where the next whole record begins, at or after this offset. */
export function findRecord(file: Buffer, from: number): number | undefined {
  for (let at = file.indexOf(RECORD_MAGIC, from); at !== -1; at = file.indexOf(RECORD_MAGIC, at + 1)) {
    if (decodeRecord(file, at) !== undefined) return at;
  }
  return undefined;
}
