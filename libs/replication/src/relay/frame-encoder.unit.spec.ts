import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { FRAME_BYTES } from '../batch/batch.types.ts';
import { zstdLevel1 } from '../batch/frame.codec.ts';
import { SeededChance } from '../testing/seeded.ts';
import { FrameEncoders } from './frame-encoder.ts';

const seed = Number(process.env['UNDERSTUDY_SEED'] ?? 7);

/** Content from "all the same" to "does not get shorter", of any length a frame may have. */
function someFrame(chance: SeededChance): Uint8Array {
  const lengthBytes = chance.happens(0.5) ? FRAME_BYTES : 1 + chance.below(FRAME_BYTES);
  const values = 1 + chance.below(256);
  return Uint8Array.from({ length: lengthBytes }, () => chance.below(values));
}

test(`every frame is a whole zstd frame of its own, whatever was packed before it (seed ${seed})`, async () => {
  const chance = new SeededChance(seed);
  const encoders = new FrameEncoders(3);
  const frames = Array.from({ length: 60 }, () => someFrame(chance));
  const packed = await Promise.all(frames.map((frame) => encoders.encode(frame)));
  packed.forEach((bytes, index) => {
    expect(Buffer.compare(zstdDecompressSync(bytes), frames[index]!)).toBe(0);
    // Nothing of a neighbour, before or behind, and as short as with a context of its own.
    expect(Buffer.compare(bytes, zstdCompressSync(frames[index]!, zstdLevel1))).toBe(0);
  });
});

test('a frame that does not get shorter comes whole', async () => {
  const frame = new SeededChance(seed).bytes(FRAME_BYTES);
  const encoders = new FrameEncoders(1);
  for (let round = 0; round < 5; round += 1) {
    const bytes = await encoders.encode(frame);
    expect(bytes.byteLength).toBeGreaterThan(FRAME_BYTES);
    expect(Buffer.compare(zstdDecompressSync(bytes), frame)).toBe(0);
  }
});

test('what was answered stays what it is while later frames are packed', async () => {
  const chance = new SeededChance(seed);
  const encoders = new FrameEncoders(1);
  const first = await encoders.encode(chance.bytes(100));
  const copy = Uint8Array.from(first);
  for (let round = 0; round < 50; round += 1) await encoders.encode(chance.bytes(1000));
  expect(Buffer.compare(first, copy)).toBe(0);
});

test('a frame that cannot be packed is refused alone', async () => {
  const encoders = new FrameEncoders(1);
  await expect(encoders.encode(5 as unknown as Uint8Array)).rejects.toThrow(/chunk/);
  await expect(encoders.encode(Uint8Array.of(1, 2, 3))).resolves.toBeDefined();
});
