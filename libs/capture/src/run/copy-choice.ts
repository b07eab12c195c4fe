import { BLOCK_BYTES, type BlockBitmap } from '@understudy/block';
import { type DiskState, LEAF_BLOCKS } from '../disk/disk-state.ts';
import type { CaptureCore } from '../loop/capture-core.ts';
import type { CopyRead } from './copy-reads.ts';

export interface CopyChoice {
  readonly kind: CopyRead['kind'];
  readonly block: number;
  readonly blocks: number;
}

/** One question for holes covers this many blocks (64 MiB), and is worth it from a run of that many on (1 MiB). */
const PROBE_BLOCKS = 16_384;
const PROBE_FROM_BLOCKS = 256;
/** Runs looked at before the disk is left for this slice: all are being written or read. */
const TRIES_MAX = 16;

/** The next dirty blocks to read, or a range to ask for holes first. Undefined: nothing that could be read now. */
export function chooseCopy(core: CaptureCore, disk: DiskState, readBlocks: number): CopyChoice | undefined {
  const set = disk.toCopy;
  const found = nextFree(set, disk.copyCursor, readBlocks, (block, blocks) =>
    obstacle(core, disk, 'copy', block, blocks),
  );
  if (found === undefined) return undefined;
  if (found.start >= disk.probedUntil && isLong(set, found.start, PROBE_FROM_BLOCKS)) {
    return probe(core, disk, found.start);
  }
  return { kind: 'copy', block: found.start, blocks: found.count };
}

/** The next leaves in doubt to read for a comparison. Not while a cut is sent: its seal has nothing to do with them. */
export function chooseHash(core: CaptureCore, disk: DiskState, readBlocks: number): CopyChoice | undefined {
  const room = Math.min(readBlocks / LEAF_BLOCKS, core.tuning.hashLeavesInFlight - core.asked.count);
  if (core.cut !== undefined || room < 1 || disk.doubt.count === 0) return undefined;
  const found = nextFree(disk.doubt, disk.hashCursor, room, (leaf, leaves) => {
    // A leaf that is asked about already has to be answered first: the answers could not be told apart.
    const asked = disk.comparing.nextSet(leaf, leaf + leaves);
    if (asked < leaf + leaves) return asked + 1;
    const block = leaf * LEAF_BLOCKS;
    const end = obstacle(core, disk, 'hash', block, Math.min(leaves * LEAF_BLOCKS, disk.blocks - block));
    return end === undefined ? undefined : Math.ceil(end / LEAF_BLOCKS);
  });
  if (found === undefined) return undefined;
  const block = found.start * LEAF_BLOCKS;
  const long = isLong(disk.doubt, found.start, PROBE_FROM_BLOCKS / LEAF_BLOCKS);
  if (block >= disk.probedUntil && long) return probe(core, disk, block);
  return { kind: 'hash', block, blocks: Math.min(found.count * LEAF_BLOCKS, disk.blocks - block) };
}

function isLong(set: BlockBitmap, start: number, count: number): boolean {
  return start + count <= set.size && set.hasAll(start, count);
}

function probe(core: CaptureCore, disk: DiskState, block: number): CopyChoice | undefined {
  const blocks = Math.min(PROBE_BLOCKS, disk.blocks - block);
  // One question at a time for a disk.
  if (core.reads.endOfOverlap(disk, 'probe', 0, disk.blocks) !== undefined) return undefined;
  return { kind: 'probe', block, blocks };
}

/** Where the search goes on when the range cannot be read now: behind a read of the same kind, or behind a live write under way. */
function obstacle(
  core: CaptureCore,
  disk: DiskState,
  kind: CopyRead['kind'],
  block: number,
  blocks: number,
): number | undefined {
  const end = core.reads.endOfOverlap(disk, kind, block, blocks);
  if (end !== undefined) return end;
  return disk.lock.isFree(block * BLOCK_BYTES, blocks * BLOCK_BYTES, false) ? undefined : block + blocks;
}

/** The next run from the cursor on, once around the end, that nothing stands in the way of. */
function nextFree(
  set: BlockBitmap,
  cursor: number,
  countMax: number,
  obstacleEnd: (start: number, count: number) => number | undefined,
): { start: number; count: number } | undefined {
  let wrapped = cursor >= set.size || cursor === 0;
  let at = cursor >= set.size ? 0 : cursor;
  for (let tries = 0; tries < TRIES_MAX && set.count > 0; tries++) {
    const run = at < set.size ? set.nextRun(at, countMax) : undefined;
    if (run === undefined) {
      if (wrapped) return undefined;
      wrapped = true;
      at = 0;
      continue;
    }
    const end = obstacleEnd(run.start, run.count);
    if (end === undefined) return run;
    at = end;
  }
  return undefined;
}
