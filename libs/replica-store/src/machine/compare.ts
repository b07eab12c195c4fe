import { BLOCK_BYTES, type Clock, isPromise, sha256 } from '@understudy/block';
import { type EncodedBatch, EntryKind, EntryTable, sameBytes } from '@understudy/replication';
import type { ContentReader } from '../view/content-reader.ts';

const DIGEST_BYTES = 32;
const SLICE_BYTES = 4 * 1024 * 1024;

/** Compares a batch's hash entries with content; answers the indexes of those that differ or cannot be read. */
export async function compareHashes(batch: EncodedBatch, reader: ContentReader, clock: Clock): Promise<number[]> {
  const table = new EntryTable(batch.header.entries);
  const differing: number[] = [];
  let digestAt = 0;
  let inSlice = 0;
  for (let index = 0; index < table.length; index += 1) {
    if (table.kind(index) !== EntryKind.hash) continue;
    const wanted = batch.header.digests.subarray(digestAt, digestAt + DIGEST_BYTES);
    digestAt += DIGEST_BYTES;
    const lengthBytes = table.blocks(index) * BLOCK_BYTES;
    const content = await readOrUndefined(reader, table.disk(index), table.block(index) * BLOCK_BYTES, lengthBytes);
    if (content === undefined || !sameBytes(sha256(content), wanted)) differing.push(index);
    inSlice += lengthBytes;
    if (inSlice < SLICE_BYTES) continue;
    inSlice = 0;
    await new Promise<void>((resolve) => {
      clock.after(0, resolve);
    });
  }
  return differing;
}

async function readOrUndefined(
  reader: ContentReader,
  disk: number,
  offsetBytes: number,
  length: number,
): Promise<Uint8Array | undefined> {
  const content = new Uint8Array(length);
  try {
    const read = reader.read(disk, content, offsetBytes);
    if (isPromise(read)) await read;
    return content;
  } catch {
    // What cannot be read differs: it is sent again. The reader has told the damage already.
    return undefined;
  }
}
