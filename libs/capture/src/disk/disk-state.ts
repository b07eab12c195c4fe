import { BLOCK_BYTES, BlockBitmap, type BlockDevice, RangeLock } from '@understudy/block';
import { LEAF_BYTES } from '@understudy/replication';
import type { CaptureDisk } from '../capture.types.ts';
import type { DirtyMap } from '../map/dirty-map.ts';
import { UnackedBlocks } from '../stream/unacked-blocks.ts';

export const LEAF_BLOCKS = LEAF_BYTES / BLOCK_BYTES;

/** A write whose local part is under way; only those that do not end in their own turn are registered. */
export interface WriteInFlight {
  readonly block: number;
  readonly blocks: number;
  /** The cut run that was under way when it began. */
  readonly cut: object | undefined;
}

/**
 * What the loop knows about one disk. A block is in exactly one of these conditions: equal as far as is known · `dirty` (content not in
 * the stream) · `frozen` or in the scratch file (the same, of a cut run) · in a batch that is not durable (`unacked`). Beside that its leaf may
 * be in `doubt` (to be compared) or `comparing` (asked, no answer yet).
 */
export class DiskState {
  readonly index: number;
  readonly source: CaptureDisk;
  readonly lock = new RangeLock();
  readonly writesInFlight = new Set<WriteInFlight>();
  readonly map: DirtyMap;
  backing: BlockDevice;
  blocks: number;
  dirty: BlockBitmap;
  doubt: BlockBitmap;
  comparing: BlockBitmap;
  frozen: BlockBitmap | undefined;
  unacked: UnackedBlocks;
  /** Regions of the dirty map written since the last flush began, and those that the running flush covers. */
  unflushed: BlockBitmap;
  flushing: BlockBitmap;
  /** Where the copier goes on, and up to where it has asked for holes. */
  copyCursor = 0;
  hashCursor = 0;
  probedUntil = 0;
  sweepCursor = 0;

  constructor(source: CaptureDisk, map: DirtyMap) {
    this.source = source;
    this.index = source.index;
    this.map = map;
    this.backing = source.backing;
    this.blocks = blocksOf(source.backing);
    const leaves = Math.ceil(this.blocks / LEAF_BLOCKS);
    this.dirty = new BlockBitmap(this.blocks);
    this.doubt = new BlockBitmap(leaves);
    this.comparing = new BlockBitmap(leaves);
    this.unacked = new UnackedBlocks(this.blocks);
    this.unflushed = new BlockBitmap(map.regions.size);
    this.flushing = new BlockBitmap(map.regions.size);
  }

  /** The blocks that copying takes: of the instant of the cut, else the current ones. */
  get toCopy(): BlockBitmap {
    return this.frozen ?? this.dirty;
  }

  /** Nothing of this disk stands against a seal. */
  get settled(): boolean {
    return this.dirty.count === 0 && this.doubt.count === 0 && this.comparing.count === 0;
  }

  /** The blocks of a leaf; the last leaf may be short. */
  leafBlocks(leaf: number): number {
    return Math.min(LEAF_BLOCKS, this.blocks - leaf * LEAF_BLOCKS);
  }

  /** Puts the leaves that a range touches in doubt. */
  setDoubt(block: number, blocks: number): void {
    const first = Math.floor(block / LEAF_BLOCKS);
    const last = Math.floor((block + blocks - 1) / LEAF_BLOCKS);
    this.doubt.set(first, last - first + 1);
  }

  /** The write at the start of a block's region has to be flushed before its region is safe from a failing medium. */
  noteUnflushed(block: number, blocks: number): void {
    const { regionBlocks } = this.map;
    const first = Math.floor(block / regionBlocks);
    const last = Math.floor((block + blocks - 1) / regionBlocks);
    if (first !== last || !this.unflushed.has(first)) this.unflushed.set(first, last - first + 1);
  }

  /** A run begins: copying goes from the start, holes are asked for again. */
  startOver(): void {
    this.copyCursor = 0;
    this.hashCursor = 0;
    this.probedUntil = 0;
  }

  /** The disk has grown: same sets, more blocks; the new blocks are dirty. The map has grown before. */
  grow(backing: BlockDevice): void {
    const before = this.blocks;
    this.backing = backing;
    this.blocks = blocksOf(backing);
    const leaves = Math.ceil(this.blocks / LEAF_BLOCKS);
    this.dirty = grown(this.dirty, this.blocks);
    this.doubt = grown(this.doubt, leaves);
    this.comparing = grown(this.comparing, leaves);
    this.unacked = this.unacked.grownTo(this.blocks);
    this.unflushed = grown(this.unflushed, this.map.regions.size);
    this.flushing = grown(this.flushing, this.map.regions.size);
    // An odd-sized disk's last block was padded with zeros.
    const from = Math.max(0, before - 1);
    this.dirty.set(from, this.blocks - from);
  }
}

export function blocksOf(device: BlockDevice): number {
  return Math.ceil(device.sizeBytes / BLOCK_BYTES);
}

function grown(before: BlockBitmap, size: number): BlockBitmap {
  const after = new BlockBitmap(size);
  after.unite(before);
  return after;
}
