import { crc32 } from 'node:zlib';
import type { FileHandle } from '@understudy/block';
import {
  BatchFormatError,
  type BatchHeader,
  chainOf,
  decodeBatchHeader,
  decodePayload,
  decodeRecord,
  decodeRecordPreamble,
  type EncodedBatch,
  RECORD_PREAMBLE_BYTES,
} from '@understudy/replication';
import { reasonOf } from '../errors.ts';
import {
  BATCH_ALIGNMENT,
  batchBytes,
  decodeSegmentHeader,
  ENVELOPE_BYTES,
  ENVELOPE_MAGIC,
  type Envelope,
  readEnvelope,
  SEGMENT_HEADER_BYTES,
  type SegmentHeader,
} from './segment.format.ts';

/** A batch found in a segment. Without `header` its header cannot be read; `fault` says why. */
export interface FoundBatch {
  readonly offsetBytes: number;
  readonly envelope: Envelope;
  readonly header?: BatchHeader;
  readonly headerBytes?: Uint8Array;
  readonly chain?: Uint8Array;
  readonly fault?: string;
}

export function readSegmentHeader(handle: FileHandle): SegmentHeader | undefined {
  const bytes = Buffer.alloc(SEGMENT_HEADER_BYTES);
  return decodeSegmentHeader(bytes.subarray(0, handle.readSync(bytes, 0)));
}

/**
 * Every batch of a segment whose envelope is whole, in file order; behind a bad envelope the search goes on, so that what later batches say about
 * durability is not lost. Frames are not looked at.
 */
export function* scanSegment(handle: FileHandle, header: SegmentHeader): Generator<FoundBatch> {
  const saltCrc = crc32(header.salt);
  const end = handle.sizeBytes();
  let at = SEGMENT_HEADER_BYTES;
  while (at + ENVELOPE_BYTES <= end) {
    const envelope = readEnvelope(readAt(handle, at, ENVELOPE_BYTES), saltCrc);
    if (envelope === undefined) {
      at = nextEnvelope(handle, at + BATCH_ALIGNMENT, end, saltCrc);
      continue;
    }
    yield readBatch(handle, at, envelope, header);
    at += batchBytes(envelope.recordBytes);
  }
}

/** The batch at an offset with its frames, every frame decoded and checked. Throws BatchFormatError or BlockIoError. */
export function readWholeBatch(handle: FileHandle, found: Pick<FoundBatch, 'offsetBytes' | 'envelope'>): EncodedBatch {
  const record = readAt(handle, found.offsetBytes + ENVELOPE_BYTES, found.envelope.recordBytes);
  const batch = decodeRecord(record);
  decodePayload(batch);
  return batch;
}

/** What is wrong with a batch's frames; undefined when all have the sums that the agent computed. */
export function bodyFault(handle: FileHandle, found: FoundBatch): string | undefined {
  try {
    readWholeBatch(handle, found);
    return undefined;
  } catch (cause) {
    return reasonOf(cause);
  }
}

function readBatch(handle: FileHandle, offsetBytes: number, envelope: Envelope, segment: SegmentHeader): FoundBatch {
  try {
    const recordAt = offsetBytes + ENVELOPE_BYTES;
    const sizes = decodeRecordPreamble(readAt(handle, recordAt, RECORD_PREAMBLE_BYTES));
    const headerBytes = readAt(handle, recordAt + RECORD_PREAMBLE_BYTES, sizes.headerBytes);
    const header = decodeBatchHeader(headerBytes);
    if (sizes.recordBytes !== envelope.recordBytes) throw new Error('envelope and record disagree about the length');
    if (header.sequence !== envelope.sequence) throw new Error('envelope and header disagree about the sequence');
    if (header.machineId !== segment.machineId) throw new Error('the batch belongs to another machine');
    return { offsetBytes, envelope, header, headerBytes, chain: chainOf(headerBytes) };
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    return { offsetBytes, envelope, fault: cause instanceof BatchFormatError ? cause.code : cause.message };
  }
}

/** The bytes at an offset, owned by the caller; shorter at the end of the file. */
function readAt(handle: FileHandle, offsetBytes: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length);
  return bytes.subarray(0, handle.readSync(bytes, offsetBytes));
}

const SEARCH_BYTES = 1024 * 1024;

/** Offset of the next whole envelope; `end` when there is none. */
function nextEnvelope(handle: FileHandle, from: number, end: number, saltCrc: number): number {
  for (let at = from; at < end; at += SEARCH_BYTES) {
    const chunk = readAt(handle, at, Math.min(SEARCH_BYTES, end - at));
    for (let inside = 0; inside + ENVELOPE_BYTES <= chunk.length; inside += BATCH_ALIGNMENT) {
      if (chunk.readUInt32LE(inside) !== ENVELOPE_MAGIC) continue;
      if (readEnvelope(chunk.subarray(inside), saltCrc) !== undefined) return at + inside;
    }
  }
  return end;
}
