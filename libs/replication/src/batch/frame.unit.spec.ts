import { zstdDecompressSync } from 'node:zlib';
import { sampleBatch } from '../testing/sample-batch.ts';
import { SeededChance } from '../testing/seeded.ts';
import { EntryKind, FRAME_BYTES, FrameEncoding } from './batch.types.ts';
import {
  decodePayload,
  type EncodedFrames,
  encodeZstd,
  encodeZstdInPool,
  plainFrame,
  withPayload,
} from './frame.codec.ts';

const seed = Number(process.env['UNDERSTUDY_SEED'] ?? 7);

/** Content from "all the same" to "does not get shorter", of any length a payload may have. */
function somePayload(chance: SeededChance): Uint8Array {
  const lengthBytes = 1 + chance.below(5 * FRAME_BYTES);
  const values = 1 + chance.below(256);
  return Uint8Array.from({ length: lengthBytes }, () => chance.below(values));
}

function unpacked({ encodings, encodedLengths, frames }: EncodedFrames): Buffer {
  let at = 0;
  return Buffer.concat(
    Array.from(encodedLengths, (bytes, index) => {
      const frame = frames.subarray(at, at + bytes);
      at += bytes;
      return encodings[index] === FrameEncoding.raw ? frame : zstdDecompressSync(frame);
    }),
  );
}

test(`every frame is a whole zstd frame of its own, packed here or in the pool (seed ${seed})`, async () => {
  const chance = new SeededChance(seed);
  const payloads = Array.from({ length: 40 }, () => somePayload(chance));
  const inPool = await Promise.all(payloads.map((payload) => encodeZstdInPool(payload)));
  payloads.forEach((payload, index) => {
    expect(Buffer.compare(unpacked(encodeZstd(payload)), payload)).toBe(0);
    // All at once over the same few contexts and scratch buffers: nothing of a neighbour.
    expect(Buffer.compare(unpacked(inPool[index]!), payload)).toBe(0);
  });
});

test('a frame that does not get shorter stays raw', () => {
  const payload = new SeededChance(seed).bytes(FRAME_BYTES + 100);
  const { encodings, frames } = encodeZstd(payload);
  expect([...encodings]).toEqual([FrameEncoding.raw, FrameEncoding.raw]);
  expect(Buffer.compare(frames, payload)).toBe(0);
});

test('in the pool the first of eight frames decides whether the others are tried', async () => {
  const payload = new Uint8Array(10 * FRAME_BYTES).fill(3);
  payload.set(new SeededChance(seed).bytes(FRAME_BYTES));
  const frames = await encodeZstdInPool(payload);
  const { raw, zstd } = FrameEncoding;
  expect([...frames.encodings]).toEqual([...Array(8).fill(raw), zstd, zstd]);
  expect(Buffer.compare(unpacked(frames), payload)).toBe(0);
});

test('what was answered stays what it is while later payloads are packed', async () => {
  const chance = new SeededChance(seed);
  const first = await encodeZstdInPool(new Uint8Array(FRAME_BYTES).fill(3));
  const copy = Uint8Array.from(first.frames);
  for (let round = 0; round < 50; round += 1) await encodeZstdInPool(plainFrame(somePayload(chance), 0));
  expect(Buffer.compare(first.frames, copy)).toBe(0);
});

test('a lent payload is nobody else’s until its use has ended', async () => {
  const batches = [1, 2, 3, 4, 5, 6].map((value) =>
    sampleBatch({
      ...{ entries: [{ disk: 0, kind: EntryKind.data, block: 0, blocks: 40 }], packed: true },
      fill: (payload) => payload.fill(value),
    }),
  );
  const waits: (() => void)[] = [];
  const uses = batches.map((batch) =>
    withPayload(batch, async (plain) => {
      await new Promise<void>((resolve) => waits.push(resolve));
      return Uint8Array.from(plain);
    }),
  );
  for (const go of waits) go();
  for (const [index, use] of uses.entries()) expect(Buffer.compare(await use, decodePayload(batches[index]!))).toBe(0);
});
