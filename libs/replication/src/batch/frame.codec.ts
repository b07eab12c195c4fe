import { crc32 } from 'node:zlib';
import { isPromise, type MaybePromise, zstd } from '@understudy/block';
import { BatchFormatError, rule } from './batch.errors.ts';
import { type EncodedBatch, FRAME_BYTES, FrameEncoding } from './batch.types.ts';
import { frameCount } from './header.codec.ts';
import { giveScratch, takeScratch } from './scratch.ts';

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

/** zstd level 1 for each frame that it makes shorter; in this thread. `plain` is borrowed for the call; `frames` is scratch: give it back after use. */
export function encodeZstd(plain: Uint8Array): EncodedFrames {
  const packer = new FramePacker(plain);
  for (let index = 0; index < packer.count; index += 1) packer.settle(index, zstd.pack(...packer.frame(index)));
  return packer.join();
}

/** Frames whose fate the first of them decides. */
const GROUP_FRAMES = 8;

/**
 * As `encodeZstd`, in the thread pool, but where the first of eight frames does not get shorter the others are left as they are: content that is packed
 * or encrypted already stays so for a while, and a try costs 14 µs and a turn through the pool. `plain` is borrowed until the promise settles.
 */
export async function encodeZstdInPool(plain: Uint8Array): Promise<EncodedFrames> {
  const packer = new FramePacker(plain);
  const pack = async (index: number) => packer.settle(index, await zstd.packInPool(...packer.frame(index)));
  const packGroup = async (_: unknown, group: number) => {
    const first = group * GROUP_FRAMES;
    const rest = Array.from({ length: Math.min(GROUP_FRAMES, packer.count - first) - 1 }, (_, at) => first + 1 + at);
    if (await pack(first)) await Promise.all(rest.map(pack));
    else for (const index of rest) packer.settle(index, undefined);
  };
  await Promise.all(Array.from({ length: Math.ceil(packer.count / GROUP_FRAMES) }, packGroup));
  return packer.join();
}

/** Packs each frame into the place that it had while plain, so that one buffer serves all; `join` moves them together. */
class FramePacker {
  readonly count: number;
  readonly #plain: Uint8Array;
  readonly #packed: Uint8Array;
  readonly #lengths: Uint32Array;
  readonly #encodings: Uint8Array;

  constructor(plain: Uint8Array) {
    this.count = frameCount(plain.byteLength);
    this.#plain = plain;
    this.#packed = takeScratch(plain.byteLength);
    this.#lengths = new Uint32Array(this.count);
    this.#encodings = new Uint8Array(this.count);
  }

  /** What to pack and where to: one byte too small for a frame that does not get shorter. */
  frame(index: number): [plain: Uint8Array, target: Uint8Array] {
    const plain = plainFrame(this.#plain, index);
    const at = index * FRAME_BYTES;
    return [plain, this.#packed.subarray(at, at + plain.byteLength - 1)];
  }

  /** Answers whether the frame got shorter. */
  settle(index: number, packedBytes: number | undefined): boolean {
    this.#encodings[index] = packedBytes === undefined ? FrameEncoding.raw : FrameEncoding.zstd;
    this.#lengths[index] = packedBytes ?? plainFrame(this.#plain, index).byteLength;
    return packedBytes !== undefined;
  }

  /** Once, at the end: frames move up in their own buffer, no frame is longer than its place. The result owns it. */
  join(): EncodedFrames {
    let at = 0;
    for (let index = 0; index < this.count; index += 1) {
      const bytes = this.#lengths[index] as number;
      const from = index * FRAME_BYTES;
      if (this.#encodings[index] === FrameEncoding.raw) this.#packed.set(this.#plain.subarray(from, from + bytes), at);
      else if (at < from) this.#packed.copyWithin(at, from, from + bytes);
      at += bytes;
    }
    return { encodings: this.#encodings, encodedLengths: this.#lengths, frames: this.#packed.subarray(0, at) };
  }
}

/**
 * Writes the plain bytes of one frame, checked against the agent's CRC, into `target`, whose length is the frame's. Throws
 * BatchFormatError('batch-frame' | 'batch-frame-crc').
 */
function decodeFrameInto(encoded: Uint8Array, encoding: number, target: Uint8Array, crc: number): void {
  const bytes = encoding === FrameEncoding.raw ? copy(encoded, target) : unpack(encoded, encoding, target);
  rule(bytes === target.byteLength, 'batch-frame', `a frame of ${bytes} instead of ${target.byteLength} bytes`);
  checkCrc(target, crc);
}

/**
 * The plain bytes of one frame from its encoded form, checked against the agent's CRC. Raw frames answer `encoded` itself.
 * Throws BatchFormatError('batch-frame' | 'batch-frame-crc').
 */
export function decodeFrame(encoded: Uint8Array, encoding: number, plainBytes: number, crc: number): Uint8Array {
  if (encoding !== FrameEncoding.raw) {
    const plain = Buffer.allocUnsafeSlow(plainBytes);
    decodeFrameInto(encoded, encoding, plain, crc);
    return plain;
  }
  const bytes = encoded.byteLength;
  rule(bytes === plainBytes, 'batch-frame', `a frame of ${bytes} instead of ${plainBytes} bytes`);
  checkCrc(encoded, crc);
  return encoded;
}

function checkCrc(plain: Uint8Array, crc: number): void {
  rule(crc32(plain) === crc, 'batch-frame-crc', "a frame's content does not have the CRC that the agent computed");
}

function copy(bytes: Uint8Array, target: Uint8Array): number {
  if (bytes.byteLength === target.byteLength) target.set(bytes);
  return bytes.byteLength;
}

function unpack(encoded: Uint8Array, encoding: number, target: Uint8Array): number {
  rule(encoding === FrameEncoding.zstd, 'batch-frame', `frame encoding ${encoding}`);
  try {
    return zstd.unpack(encoded, target);
  } catch (cause) {
    throw new BatchFormatError('batch-frame', 'a zstd frame cannot be unpacked', { cause });
  }
}

/**
 * The whole plain payload, every frame checked. When all frames are raw it is `batch.frames` itself (no copy), else a new array
 * owned by the caller. Throws BatchFormatError.
 */
export function decodePayload(batch: EncodedBatch): Uint8Array {
  return checkedRaw(batch) ?? unpackInto(batch, Buffer.allocUnsafeSlow(batch.header.payloadBytes));
}

/** As `decodePayload`, for one use: the plain payload is borrowed until `use` answers, so that no new megabyte is needed for each batch. */
export function withPayload<T>(batch: EncodedBatch, use: (plain: Uint8Array) => MaybePromise<T>): MaybePromise<T> {
  const raw = checkedRaw(batch);
  if (raw !== undefined) return use(raw);
  const scratch = takeScratch(batch.header.payloadBytes);
  const result = use(unpackInto(batch, scratch.subarray(0, batch.header.payloadBytes)));
  if (!isPromise(result)) {
    giveScratch(scratch);
    return result;
  }
  return result.then((value) => {
    giveScratch(scratch);
    return value;
  });
}

/** The frames themselves, checked, when they are plain already. */
function checkedRaw(batch: EncodedBatch): Uint8Array | undefined {
  if (batch.encodings.some((encoding) => encoding !== FrameEncoding.raw)) return undefined;
  eachFrame(batch, (encoded, _, plainBytes, crc) => decodeFrame(encoded, FrameEncoding.raw, plainBytes, crc));
  return batch.frames;
}

function unpackInto(batch: EncodedBatch, target: Uint8Array): Uint8Array {
  let at = 0;
  eachFrame(batch, (encoded, encoding, plainBytes, crc) => {
    decodeFrameInto(encoded, encoding, target.subarray(at, at + plainBytes), crc);
    at += plainBytes;
  });
  return target;
}

function eachFrame(
  { header, encodings, encodedLengths, frames }: EncodedBatch,
  visit: (encoded: Uint8Array, encoding: number, plainBytes: number, crc: number) => void,
): void {
  let at = 0;
  for (let index = 0; index < encodings.length; index += 1) {
    const encodedBytes = encodedLengths[index] as number;
    const plainBytes = plainFrameBytes(header.payloadBytes, index);
    visit(
      frames.subarray(at, at + encodedBytes),
      encodings[index] as number,
      plainBytes,
      header.frameCrcs[index] as number,
    );
    at += encodedBytes;
  }
}
