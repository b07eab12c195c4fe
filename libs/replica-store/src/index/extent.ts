/** Disks have indexes below this and blocks below 2^40, so that (disk, block) fits a double exactly. */
export const DISKS_MAX = 4096;
export const DISK_KEYS = 2 ** 40;
/** In an extent's `blocks` word: the blocks are zero, there is no payload. */
export const ZERO_BIT = 0x8000_0000;
export const EXTENT_BLOCKS_MAX = 0x7fff_ffff;

/** The key of a block: orders by disk, then block. */
export function keyOf(disk: number, block: number): number {
  return disk * DISK_KEYS + block;
}

/** What an index knows about adjoining blocks: where their newest content (of that index) stands. */
export interface ExtentFields {
  key: number;
  blocks: number;
  zero: boolean;
  segment: number;
  /** Byte offset of the batch's envelope in its segment, divided by 64. */
  offset64: number;
  /** The block's place in the batch's payload, in blocks. */
  payloadBlock: number;
}

/** Walks sorted, non-overlapping extents. The fields hold until the next call. */
export interface ExtentCursor extends Readonly<ExtentFields> {
  /** Goes to the first extent that ends above `key`; false when there is none. */
  seek(key: number): boolean;
  /** Goes to the next extent; false at the end. */
  advance(): boolean;
}

/** Sorted extents of some batches, newest version only. */
export interface ExtentRun {
  /** A cursor of its own, not positioned yet. `scan`: for reading from end to end without filling the page cache. */
  cursor(use: 'lookup' | 'scan'): ExtentCursor;
}
