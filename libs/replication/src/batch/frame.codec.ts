import { constants, crc32, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { BatchFormatError, rule } from './batch.errors.ts';
import { type EncodedBatch, FRAME_BYTES, FrameEncoding } from './batch.types.ts';
import { frameCount } from './header.codec.ts';

/** Bounds what a hostile frame can make the decoder allocate. */
const WINDOW_LOG_MAX = 20;
/** Node's smallest output buffer. */
const SPARE_BYTES = 64;
const decoder = { [constants.ZSTD_d_windowLogMax]: WINDOW_LOG_MAX };
export const zstdLevel1 = { params: { [constants.ZSTD_c_compressionLevel]: 1 } } as const;

/** The encoded form of a payload: the varying part of an EncodedBatch. */
export type EncodedFrames = Pick<EncodedBatch, 'encodings' | 'encodedLengths' | 'frames'>;

/** CRC-32 of each plain frame. */
export function frameCrcs(plain: Uint8Array): Uint32Array {
  return Uint32Array.from({ length: frameCount(plain.byteLength) }, (_, index) => crc32(plainFrame(plain, index)));
}

/** Plain bytes of frame `index`: a view. */
export function plainFrame(plain: Uint8Array, index: number): Uint8Array {
  return plain.subarray(index * FRAME_BYTES, (index + 1) * FRAME_BYTES);
}

/** Plain bytes in frame `index` of a payload. */
export function plainFrameBytes(payloadBytes: number, index: number): number {
  return Math.min(FRAME_BYTES, payloadBytes - index * FRAME_BYTES);
}

/** The frame table of a payload that is sent as it is. */
export function rawFrameTable(payloadBytes: number): Omit<EncodedFrames, 'frames'> {
  const count = frameCount(payloadBytes);
  return {
    encodings: new Uint8Array(count).fill(FrameEncoding.raw),
    encodedLengths: Uint32Array.from({ length: count }, (_, index) => plainFrameBytes(payloadBytes, index)),
  };
}

/** Frames as they are: `plain` is owned by the result. */
export function encodeRaw(plain: Uint8Array): EncodedFrames {
  return { ...rawFrameTable(plain.byteLength), frames: plain };
}

/** zstd level 1 for each frame that it makes shorter; in this thread, for small work and tests. */
export function encodeZstd(plain: Uint8Array): EncodedFrames {
  const packed = Array.from({ length: frameCount(plain.byteLength) }, (_, index) => {
    const frame = plainFrame(plain, index);
    return zstdCompressSync(frame, { ...zstdLevel1, pledgedSrcSize: frame.byteLength });
  });
  return joinFrames(plain, packed);
}

/** Chooses for each frame its packed form where that is shorter. `packed` has one item per frame. */
export function joinFrames(plain: Uint8Array, packed: readonly Uint8Array[]): EncodedFrames {
  const frames = packed.map((bytes, index) => {
    const frame = plainFrame(plain, index);
    return bytes.byteLength < frame.byteLength ? bytes : frame;
  });
  return {
    encodings: Uint8Array.from(frames, (frame, index) =>
      frame === packed[index] ? FrameEncoding.zstd : FrameEncoding.raw,
    ),
    encodedLengths: Uint32Array.from(frames, (frame) => frame.byteLength),
    frames: Buffer.concat(frames),
  };
}

/**
 * The plain bytes of one frame from its encoded form, checked against the agent's CRC. Raw frames answer `encoded` itself.
 * Throws BatchFormatError('batch-frame' | 'batch-frame-crc').
 */
export function decodeFrame(encoded: Uint8Array, encoding: number, plainBytes: number, crc: number): Uint8Array {
  const plain = encoding === FrameEncoding.raw ? encoded : unpack(encoded, encoding, plainBytes);
  rule(plain.byteLength === plainBytes, 'batch-frame', `a frame of ${plain.byteLength} instead of ${plainBytes} bytes`);
  rule(crc32(plain) === crc, 'batch-frame-crc', "a frame's content does not have the CRC that the agent computed");
  return plain;
}

function unpack(encoded: Uint8Array, encoding: number, plainBytes: number): Uint8Array {
  rule(encoding === FrameEncoding.zstd, 'batch-frame', `frame encoding ${encoding}`);
  try {
    // Room for the whole frame at once, and a little more so that its end is seen there: 63 instead of 103 µs a frame (by pieces of 16 KiB).
    const chunkSize = plainBytes + SPARE_BYTES;
    return zstdDecompressSync(encoded, { maxOutputLength: plainBytes, chunkSize, params: decoder });
  } catch (cause) {
    throw new BatchFormatError('batch-frame', 'a zstd frame cannot be unpacked', { cause });
  }
}

/**
 * The whole plain payload, every frame checked. When all frames are raw it is `batch.frames` itself (no copy), else a new array
 * owned by the caller. Throws BatchFormatError.
 */
export function decodePayload(batch: EncodedBatch): Uint8Array {
  const { header, encodings, encodedLengths, frames } = batch;
  const raw = encodings.every((encoding) => encoding === FrameEncoding.raw);
  const target = raw ? frames : new Uint8Array(header.payloadBytes);
  let at = 0;
  for (let index = 0; index < encodings.length; index += 1) {
    const encodedBytes = encodedLengths[index] as number;
    const encoded = frames.subarray(at, at + encodedBytes);
    const plainBytes = plainFrameBytes(header.payloadBytes, index);
    const plain = decodeFrame(encoded, encodings[index] as number, plainBytes, header.frameCrcs[index] as number);
    if (!raw) target.set(plain, index * FRAME_BYTES);
    at += encodedBytes;
  }
  return target;
}
