import { BLOCK_BYTES, BlockIoError, isPromise, sha256 } from '@understudy/block';
import { LEAF_BYTES } from '@understudy/replication';
import type { BaseDisk } from '../base/base-disk.ts';
import { LeafRot } from '../base/base-disk.ts';
import type { BaseDisks } from '../base/base-disks.ts';
import { DISK_KEYS, type ExtentCursor } from '../index/extent.ts';
import type { ContentReader } from '../view/content-reader.ts';

const LEAF_BLOCKS = LEAF_BYTES / BLOCK_BYTES;

/** Changed blocks of one leaf, or of a run of leaves that become zero as a whole. Block numbers, `ranges` as pairs (block, end). */
interface ChangedLeaves {
  readonly disk: number;
  readonly leaf: number;
  /** 1 unless the whole run becomes zero. */
  readonly leaves: number;
  readonly ranges: readonly number[];
  readonly zero: boolean;
}

export interface FoldCounts {
  leaves: number;
  bytesWritten: number;
  /** Leaves whose new content could not be read: they answer EIO until they are written whole. */
  damagedLeaves: number;
}

export interface FoldWork {
  readonly base: BaseDisks;
  /** Newest changes of the folded range, each call a new cursor. */
  readonly changes: () => ExtentCursor;
  /** Reads content as of the end of the folded range. */
  readonly reader: ContentReader;
  readonly sizes: ReadonlyMap<number, number>;
  /** Between two slices: gives the event loop back; throw to stop (the fold can be done again from the start). */
  readonly breathe: () => Promise<void>;
  /** A leaf whose new content cannot be had: what the journal still knows of it goes with this fold. */
  readonly giveUp: (rot: LeafRot) => void;
}

/** Changes between two rounds of fsyncs (up to 128 MiB of content), and between two breaths. */
const CHANGES_PER_ROUND = 2048;
const CHANGES_PER_SLICE = 64;

/**
 * Brings the base to the end of a range of the journal (docs/formats/replica-store.md §6), in rounds: (1) digests of touched leaves become unknown, durable; (2) content is
 * written, durable; (3) digests of what was meant are written, durable with the next round's (1) or at the end. May be repeated from the start after a crash at any step.
 */
export async function foldIntoBase(work: FoldWork): Promise<FoldCounts> {
  const counts = { leaves: 0, bytesWritten: 0, damagedLeaves: 0 };
  let round: ChangedLeaves[] = [];
  for (const changed of changedLeaves(work.changes())) {
    round.push(changed);
    if (round.length < CHANGES_PER_ROUND) continue;
    await foldRound(work, round, counts);
    round = [];
  }
  await foldRound(work, round, counts);
  await syncLeaves(work.base);
  return counts;
}

async function foldRound(work: FoldWork, round: readonly ChangedLeaves[], counts: FoldCounts): Promise<void> {
  await inSlices(work, round, (changed) => forgetDigests(work, changed));
  await syncLeaves(work.base);
  const digests = new Map<ChangedLeaves, Uint8Array>();
  await inSlices(work, round, async (changed) => {
    const digest = await writeContent(work, changed, counts);
    if (digest !== undefined) digests.set(changed, digest);
  });
  await work.base.sync(false);
  for (const [changed, digest] of digests) baseOf(work, changed).leaves.set(changed.leaf, digest);
}

async function inSlices(
  work: FoldWork,
  round: readonly ChangedLeaves[],
  visit: (changed: ChangedLeaves) => Promise<void>,
): Promise<void> {
  for (const [index, changed] of round.entries()) {
    await visit(changed);
    if ((index + 1) % CHANGES_PER_SLICE === 0) await work.breathe();
  }
}

/** Content that stays in a leaf is compared with its digest before the digest is given up; what is rotten stays marked. */
async function forgetDigests(work: FoldWork, changed: ChangedLeaves): Promise<void> {
  const disk = baseOf(work, changed);
  for (let leaf = changed.leaf; leaf < changed.leaf + changed.leaves; leaf += 1) {
    if (changed.zero) {
      disk.leaves.clear(changed.leaf, changed.leaf + changed.leaves);
      return;
    }
    if (!coversLeaf(changed) && !(await isSound(disk, leaf))) disk.markDamaged(leaf);
    else disk.leaves.set(leaf, undefined);
  }
}

async function isSound(disk: BaseDisk, leaf: number): Promise<boolean> {
  try {
    const read = disk.readLeaf(leaf);
    if (isPromise(read)) await read;
    return true;
  } catch (cause) {
    if (!(cause instanceof LeafRot)) throw cause;
    return false;
  }
}

/** Answers the digest of the leaf's new content; undefined where it stays unknown or is damaged. */
async function writeContent(
  work: FoldWork,
  changed: ChangedLeaves,
  counts: FoldCounts,
): Promise<Uint8Array | undefined> {
  const disk = baseOf(work, changed);
  counts.leaves += changed.leaves;
  if (changed.zero) {
    disk.zero(changed.leaf * LEAF_BYTES, changed.leaves * LEAF_BYTES);
    return undefined;
  }
  const content = await contentOf(work, disk, changed);
  if (content === undefined) {
    counts.damagedLeaves += 1;
    disk.markDamaged(changed.leaf);
    work.giveUp(new LeafRot(changed.disk, changed.leaf, disk.path, 'a part of what it became cannot be read'));
    return undefined;
  }
  for (let at = 0; at < changed.ranges.length; at += 2) {
    const from = (changed.ranges[at] as number) * BLOCK_BYTES;
    const to = (changed.ranges[at + 1] as number) * BLOCK_BYTES;
    const part = content.subarray(from - changed.leaf * LEAF_BYTES, to - changed.leaf * LEAF_BYTES);
    const written = disk.writeKeepingLeaves(part, from);
    if (isPromise(written)) await written;
    counts.bytesWritten += part.length;
  }
  return sha256(content);
}

/** The leaf as of the end of the range; undefined when a part of it cannot be read. */
async function contentOf(work: FoldWork, disk: BaseDisk, changed: ChangedLeaves): Promise<Uint8Array | undefined> {
  const content = Buffer.alloc(LEAF_BYTES);
  const start = changed.leaf * LEAF_BYTES;
  const length = Math.min(LEAF_BYTES, Math.max(disk.sizeBytes(), work.sizes.get(changed.disk) ?? 0) - start);
  try {
    const read = work.reader.read(changed.disk, content.subarray(0, length), start);
    if (isPromise(read)) await read;
    return content;
  } catch (cause) {
    if (cause instanceof BlockIoError && cause.code === 'EIO' && cause.cause !== undefined) return undefined;
    throw cause;
  }
}

function baseOf(work: FoldWork, changed: ChangedLeaves): BaseDisk {
  const end = Math.max(...changed.ranges) * BLOCK_BYTES;
  return work.base.obtain(changed.disk, Math.max(work.sizes.get(changed.disk) ?? 0, end));
}

function coversLeaf(changed: ChangedLeaves): boolean {
  let covered = 0;
  for (let at = 0; at < changed.ranges.length; at += 2) {
    covered += (changed.ranges[at + 1] as number) - (changed.ranges[at] as number);
  }
  return covered === LEAF_BLOCKS;
}

async function syncLeaves(base: BaseDisks): Promise<void> {
  await Promise.all(base.all().map((disk) => disk.leaves.sync()));
}

/** Groups sorted changes by leaf; runs of whole leaves that become zero stay together. */
function* changedLeaves(cursor: ExtentCursor): Generator<ChangedLeaves> {
  let open: { disk: number; leaf: number; leaves: 1; ranges: number[]; zero: false } | undefined;
  for (let more = cursor.seek(0); more; more = cursor.advance()) {
    const disk = Math.floor(cursor.key / DISK_KEYS);
    const end = cursor.key - disk * DISK_KEYS + cursor.blocks;
    for (let block = cursor.key - disk * DISK_KEYS; block < end; ) {
      const leaf = Math.floor(block / LEAF_BLOCKS);
      if (open !== undefined && (open.disk !== disk || open.leaf !== leaf)) {
        yield open;
        open = undefined;
      }
      const wholeLeaves = cursor.zero && block % LEAF_BLOCKS === 0 ? Math.floor((end - block) / LEAF_BLOCKS) : 0;
      if (wholeLeaves > 0) {
        const next = block + wholeLeaves * LEAF_BLOCKS;
        yield { disk, leaf, leaves: wholeLeaves, ranges: [block, next], zero: true };
        block = next;
        continue;
      }
      const next = Math.min(end, (leaf + 1) * LEAF_BLOCKS);
      open ??= { disk, leaf, leaves: 1, ranges: [], zero: false };
      open.ranges.push(block, next);
      block = next;
    }
  }
  if (open !== undefined) yield open;
}
