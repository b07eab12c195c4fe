import { promisify } from 'node:util';
import { zstdCompress } from 'node:zlib';
import { type EncodedBatch, FrameEncoding } from '../batch/batch.types.ts';
import { joinFrames, plainFrame, zstdLevel1 } from '../batch/frame.codec.ts';

/** Gives a batch's frames another encoding; header and plain content stay what they are. */
export type Repack = (batch: EncodedBatch) => Promise<EncodedBatch>;

const compress = promisify(zstdCompress);

/** raw → zstd level 1 in the thread pool, for each frame that gets shorter. Batches that are packed already pass as they are. */
export async function repackZstd(batch: EncodedBatch): Promise<EncodedBatch> {
  const packable = batch.encodings.length > 0 && batch.encodings.every((encoding) => encoding === FrameEncoding.raw);
  if (!packable) return batch;
  const plain = batch.frames;
  const packed = await Promise.all(
    Array.from(batch.encodings, (_, index) => {
      const frame = plainFrame(plain, index);
      return compress(frame, { ...zstdLevel1, pledgedSrcSize: frame.byteLength });
    }),
  );
  return { ...batch, ...joinFrames(plain, packed) };
}
