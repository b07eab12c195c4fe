import { type EncodedBatch, FrameEncoding } from '../batch/batch.types.ts';
import { encodeZstdInPool } from '../batch/frame.codec.ts';

/** Gives a batch's frames another encoding; header and plain content stay what they are. */
export type Repack = (batch: EncodedBatch) => Promise<EncodedBatch>;

/** raw → zstd level 1 in the thread pool, for each frame that gets shorter. Batches that are packed already pass as they are. */
export async function repackZstd(batch: EncodedBatch): Promise<EncodedBatch> {
  const packable = batch.encodings.length > 0 && batch.encodings.every((encoding) => encoding === FrameEncoding.raw);
  return packable ? { ...batch, ...(await encodeZstdInPool(batch.frames)) } : batch;
}
