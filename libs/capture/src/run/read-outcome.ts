import { alignInward, BLOCK_BYTES, type Extent } from '@understudy/block';
import { type DiskState, LEAF_BLOCKS } from '../disk/disk-state.ts';
import type { CaptureCore } from '../loop/capture-core.ts';
import type { CopyRead } from './copy-reads.ts';
import { isZeroBlock } from './zero-blocks.ts';

/** Puts what is still wanted and untouched of a copy read into the stream, zeros without content. */
export function appendCopied(core: CaptureCore, read: CopyRead): void {
  const { disk, block, blocks } = read;
  const { ring, batch } = core.writer;
  const span = read.span!;
  const { bytes } = ring;
  const set = disk.toCopy;
  let used = false;
  for (let at = block; at < block + blocks; ) {
    const start = set.nextSet(at, block + blocks);
    const stop = start < block + blocks ? set.nextClear(start, block + blocks) : start;
    for (let from = start; from < stop; ) {
      const condition = conditionOf(read, bytes, from);
      let to = from + 1;
      while (to < stop && conditionOf(read, bytes, to) === condition) to++;
      if (condition === 'data')
        batch.addData(disk.index, from, to - from, span.offsetBytes + (from - block) * BLOCK_BYTES);
      if (condition === 'zero') batch.addZero(disk.index, from, to - from);
      if (condition !== 'touched') sent(core, disk, from, to - from);
      used ||= condition === 'data';
      from = to;
    }
    at = stop;
  }
  if (used) batch.own(span);
  else ring.free(span);
}

function conditionOf(read: CopyRead, bytes: Uint8Array, block: number): 'touched' | 'zero' | 'data' {
  const index = block - read.block;
  if (read.touched?.has(index) === true) return 'touched';
  return isZeroBlock(bytes, read.span!.offsetBytes + index * BLOCK_BYTES) ? 'zero' : 'data';
}

function sent(core: CaptureCore, disk: DiskState, block: number, blocks: number): void {
  disk.unacked.add(block, blocks, core.writer.openLocalId);
  core.policy.copied(disk.toCopy.clear(block, blocks));
}

/** Puts the untouched leaves of a read into the stream as questions. */
export function appendHashes(core: CaptureCore, read: CopyRead): void {
  const { disk, block, blocks } = read;
  const { ring, batch } = core.writer;
  const span = read.span!;
  let used = false;
  for (let leaf = block / LEAF_BLOCKS; leaf * LEAF_BLOCKS < block + blocks; leaf++) {
    const at = leaf * LEAF_BLOCKS - block;
    const count = disk.leafBlocks(leaf);
    if (!disk.doubt.has(leaf) || disk.comparing.has(leaf) || read.touched?.hasAny(at, count) === true) continue;
    const entry = batch.addHash(disk.index, leaf * LEAF_BLOCKS, count, span.offsetBytes + at * BLOCK_BYTES);
    core.asked.ask(core.writer.openLocalId, entry, disk.index, leaf);
    disk.doubt.clear(leaf);
    disk.comparing.set(leaf);
    used = true;
  }
  if (used) batch.own(span);
  else ring.free(span);
}

/** The answer to a question for holes: what reads zeros and was not touched is sent as zeros without being read. */
export function appendHoles(core: CaptureCore, read: CopyRead, extents: readonly Extent[]): void {
  const { disk } = read;
  for (const extent of extents) {
    if (extent.kind === 'data') continue;
    const atEnd = extent.offsetBytes + extent.lengthBytes === disk.backing.sizeBytes;
    const length = atEnd ? disk.blocks * BLOCK_BYTES - extent.offsetBytes : extent.lengthBytes;
    const whole = alignInward(extent.offsetBytes, length, BLOCK_BYTES);
    zeroUntouched(core, read, whole.offsetBytes / BLOCK_BYTES, whole.lengthBytes / BLOCK_BYTES);
  }
  disk.probedUntil = read.block + read.blocks;
}

function zeroUntouched(core: CaptureCore, read: CopyRead, block: number, blocks: number): void {
  const { disk } = read;
  const end = block + blocks;
  // Single touched blocks are rare: they split the range.
  for (let at = block; at < end; ) {
    const stop =
      read.touched === undefined ? end : read.touched.nextSet(at - read.block, end - read.block) + read.block;
    zeroWanted(core, disk, at, stop - at);
    at = read.touched === undefined ? end : read.touched.nextClear(stop - read.block, end - read.block) + read.block;
  }
}

function zeroWanted(core: CaptureCore, disk: DiskState, block: number, blocks: number): void {
  const set = disk.toCopy;
  for (const run of [...set.runs(block, block + blocks)]) {
    core.writer.batch.addZero(disk.index, run.start, run.count);
    sent(core, disk, run.start, run.count);
  }
  if (core.cut !== undefined) return;
  const firstLeaf = Math.ceil(block / LEAF_BLOCKS);
  const endBlock = block + blocks;
  const endLeaf = endBlock === disk.blocks ? disk.doubt.size : Math.floor(endBlock / LEAF_BLOCKS);
  for (const run of [...disk.doubt.runs(firstLeaf, Math.max(firstLeaf, endLeaf))]) {
    const from = run.start * LEAF_BLOCKS;
    const to = Math.min(disk.blocks, from + run.count * LEAF_BLOCKS);
    core.writer.batch.addZero(disk.index, from, to - from);
    sent(core, disk, from, to - from);
    disk.doubt.clear(run.start, run.count);
  }
}
