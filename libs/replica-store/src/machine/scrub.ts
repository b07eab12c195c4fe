import type { Clock, FileHandle } from '@understudy/block';
import { LEAF_BYTES } from '@understudy/replication';
import { type BaseDisk, LeafRot } from '../base/base-disk.ts';
import type { BaseDisks } from '../base/base-disks.ts';
import { reasonOf } from '../errors.ts';
import type { Catalogue } from '../index/catalogue.ts';
import { keyOf } from '../index/extent.ts';
import { MergedCursor } from '../index/merged-cursor.ts';
import { FrameRot } from '../journal/frame-reader.ts';
import { rottenFrames } from '../journal/rotten-frames.ts';
import type { SegmentHeader } from '../journal/segment.format.ts';
import { readSegmentHeader, scanSegment } from '../journal/segment-scan.ts';
import type { DroppedFrames } from '../retention/dropped.frames.ts';

const LEAF_BLOCKS = LEAF_BYTES / 4096;
const LEAVES_PER_SLICE = 32;
const BYTES_PER_SLICE = 2 * 1024 * 1024;

export interface ScrubProgress {
  readonly phase: 'base' | 'journal';
  readonly doneBytes: number;
  readonly totalBytes: number;
  readonly damaged: number;
}

export interface ScrubResult {
  readonly leavesEqual: number;
  readonly leavesLearnt: number;
  readonly leavesUnknown: number;
  readonly batches: number;
  readonly damaged: number;
}

export interface ScrubWork {
  readonly base: BaseDisks;
  readonly catalogue: Catalogue;
  readonly baseSequence: number;
  readonly held: () => number;
  readonly openSegment: () => number;
  readonly handle: (path: string) => FileHandle;
  readonly clock: Clock;
  /** What compaction gave up of a segment. */
  readonly dropped: (segment: number) => DroppedFrames | undefined;
  /** Digests of leaves that nothing in the journal touches are learnt where they are unknown. */
  readonly learn: boolean;
  readonly tell: (rot: FrameRot | LeafRot) => void;
  readonly onProgress: (progress: ScrubProgress) => void;
}

/** Reads the whole replica in small slices and compares: base with leaf table, frames of sealed segments with the agent's sums. */
export async function scrub(work: ScrubWork): Promise<ScrubResult> {
  const totals = { leavesEqual: 0, leavesLearnt: 0, leavesUnknown: 0, batches: 0, damaged: 0 };
  for (const disk of work.base.all()) await scrubDisk(work, disk, totals);
  if (work.learn) await Promise.all(work.base.all().map((disk) => disk.leaves.sync()));
  for (const segment of [...work.catalogue.segments]) {
    if (segment.number === work.openSegment()) continue;
    await scrubSegment(work, segment.number, totals);
  }
  return totals;
}

type Totals = { -readonly [K in keyof ScrubResult]: number };

async function scrubDisk(work: ScrubWork, disk: BaseDisk, totals: Totals): Promise<void> {
  const totalBytes = disk.sizeBytes();
  disk.forgetVerified();
  let inSlice = 0;
  for (const extent of disk.extents(0, totalBytes)) {
    if (extent.kind !== 'data') continue;
    const end = Math.ceil((extent.offsetBytes + extent.lengthBytes) / LEAF_BYTES);
    for (let leaf = Math.floor(extent.offsetBytes / LEAF_BYTES); leaf < end; leaf += 1) {
      scrubLeaf(work, disk, leaf, totals);
      inSlice += 1;
      if (inSlice < LEAVES_PER_SLICE) continue;
      inSlice = 0;
      work.onProgress({ phase: 'base', doneBytes: leaf * LEAF_BYTES, totalBytes, damaged: totals.damaged });
      await breathe(work.clock);
    }
  }
}

function scrubLeaf(work: ScrubWork, disk: BaseDisk, leaf: number, totals: Totals): void {
  try {
    const learn = work.learn && disk.leaves.digest(leaf) === undefined && !isTouched(work, disk.disk, leaf);
    const result = disk.scrubLeaf(leaf, learn);
    if (result === 'equal') totals.leavesEqual += 1;
    else if (result === 'learnt') totals.leavesLearnt += 1;
    else totals.leavesUnknown += 1;
  } catch (cause) {
    totals.damaged += 1;
    const path = disk.path;
    work.tell(cause instanceof LeafRot ? cause : new LeafRot(disk.disk, leaf, path, reasonOf(cause)));
  }
}

/** A fold may be writing what the journal touches: its digest is the fold's business. */
function isTouched(work: ScrubWork, disk: number, leaf: number): boolean {
  const runs = work.catalogue.compose(work.baseSequence, work.held());
  const cursor = new MergedCursor(runs.map((run) => run.cursor('lookup')));
  const first = keyOf(disk, leaf * LEAF_BLOCKS);
  return cursor.seek(first) && cursor.key < first + LEAF_BLOCKS;
}

async function scrubSegment(work: ScrubWork, number: number, totals: Totals): Promise<void> {
  const path = work.catalogue.segmentPath(number);
  const header = headerOrReason(work, path);
  if (typeof header === 'string') {
    totals.damaged += 1;
    work.tell(new FrameRot({ path, segment: number, offset64: 0 }, 0, header));
    return;
  }
  const totalBytes = work.handle(path).sizeBytes();
  const dropped = work.dropped(number);
  let inSlice = 0;
  for (const found of scanSegment(work.handle(path), header)) {
    totals.batches += 1;
    for (const rot of rottenFrames(work.handle(path), found, number, path, dropped)) {
      totals.damaged += 1;
      work.tell(rot);
    }
    inSlice += found.envelope.recordBytes;
    if (inSlice < BYTES_PER_SLICE) continue;
    inSlice = 0;
    work.onProgress({ phase: 'journal', doneBytes: found.offsetBytes, totalBytes, damaged: totals.damaged });
    await breathe(work.clock);
  }
}

function headerOrReason(work: ScrubWork, path: string): SegmentHeader | string {
  try {
    return readSegmentHeader(work.handle(path)) ?? 'the segment header cannot be read';
  } catch (cause) {
    return reasonOf(cause);
  }
}

function breathe(clock: Clock): Promise<void> {
  return new Promise((resolve) => {
    clock.after(0, resolve);
  });
}
