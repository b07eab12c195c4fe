import { type EncodedBatch, FrameEncoding } from '../batch/batch.types.ts';
import { joinFrames, plainFrame } from '../batch/frame.codec.ts';
import { FrameEncoders } from './frame-encoder.ts';

/** Gives a batch's frames another encoding; header and plain content stay what they are. */
export type Repack = (batch: EncodedBatch) => Promise<EncodedBatch>;

/** As many as libuv's pool has threads; of all machines of the process together. */
const encoders = new FrameEncoders(4);

/** raw → zstd level 1 in the thread pool, for each frame that gets shorter. Batches that are packed already pass as they are. */
export async function repackZstd(batch: EncodedBatch): Promise<EncodedBatch> {
  const packable = batch.encodings.length > 0 && batch.encodings.every((encoding) => encoding === FrameEncoding.raw);
  if (!packable) return batch;
  const plain = batch.frames;
  const packed = await Promise.all(
    Array.from(batch.encodings, (_, index) => encoders.encode(plainFrame(plain, index))),
  );
  return { ...batch, ...joinFrames(plain, packed) };
}
