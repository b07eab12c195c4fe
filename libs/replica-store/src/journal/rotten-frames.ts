import type { FileHandle } from '@understudy/block';
import { decodeFrame, plainFrameBytes } from '@understudy/replication';
import { reasonOf } from '../errors.ts';
import { type DroppedFrames, isDropped } from '../retention/dropped.frames.ts';
import { FrameRot } from './frame-reader.ts';
import { BATCH_ALIGNMENT, ENVELOPE_BYTES } from './segment.format.ts';
import type { FoundBatch } from './segment-scan.ts';

/** Frames of a batch that are not what the agent sent; those that compaction gave up do not count. */
export function rottenFrames(
  handle: FileHandle,
  found: FoundBatch,
  segment: number,
  path: string,
  dropped: DroppedFrames | undefined,
): FrameRot[] {
  const place = { path, segment, offset64: found.offsetBytes / BATCH_ALIGNMENT };
  if (found.header === undefined) return [new FrameRot(place, 0, `the header cannot be read (${found.fault})`)];
  const record = Buffer.allocUnsafeSlow(found.envelope.recordBytes);
  try {
    handle.readSync(record, found.offsetBytes + ENVELOPE_BYTES);
  } catch (cause) {
    return [new FrameRot(place, 0, reasonOf(cause))];
  }
  return framesOf(record, found)
    .map((reason, frame) => {
      if (reason === undefined || isDropped(dropped, place.offset64, frame)) return undefined;
      return new FrameRot(place, frame, reason);
    })
    .filter((rot) => rot !== undefined);
}

function framesOf(record: Buffer, found: FoundBatch): (string | undefined)[] {
  const header = found.header as NonNullable<FoundBatch['header']>;
  const tableAt = 20 + (found.headerBytes as Uint8Array).byteLength;
  let at = tableAt + header.frameCrcs.length * 4;
  return Array.from(header.frameCrcs, (crc, frame) => {
    const word = record.readUInt32LE(tableAt + frame * 4);
    const encoded = record.subarray(at, at + (word & 0xff_ff_ff));
    at += word & 0xff_ff_ff;
    try {
      decodeFrame(encoded, word >>> 24, plainFrameBytes(header.payloadBytes, frame), crc);
      return undefined;
    } catch (cause) {
      return reasonOf(cause);
    }
  });
}
