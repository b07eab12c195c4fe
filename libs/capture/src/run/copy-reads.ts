import { BlockBitmap, overlaps } from '@understudy/block';
import type { DiskState } from '../disk/disk-state.ts';
import type { RingSpan } from '../ring/shared-ring.ts';

/** A read that the guest did not ask for, from its start until its content is in the stream or thrown away. */
export interface CopyRead {
  readonly kind: 'copy' | 'hash' | 'probe';
  readonly disk: DiskState;
  readonly block: number;
  readonly blocks: number;
  /** Where the content goes; none for a probe, which asks for holes only. */
  readonly span: RingSpan | undefined;
  /** Blocks, counted from `block`, that a live write has overlapped since the start. */
  touched: BlockBitmap | undefined;
}

/**
 * The touched rule: a live write that overlaps a copy read in flight marks what it overlaps, and whatever is marked is thrown away.
 * No lock; the guest never waits.
 */
export class CopyReads {
  readonly #active: CopyRead[] = [];

  get count(): number {
    return this.#active.length;
  }

  begin(read: CopyRead): void {
    this.#active.push(read);
  }

  end(read: CopyRead): void {
    const index = this.#active.indexOf(read);
    if (index < 0) throw new Error('the copy read has ended before');
    this.#active.splice(index, 1);
  }

  /** A live write begins; called before its first byte can reach the disk. */
  touch(disk: DiskState, block: number, blocks: number): void {
    for (const read of this.#active) {
      if (read.disk !== disk || !overlaps(read.block, read.blocks, block, blocks)) continue;
      const from = Math.max(block, read.block);
      const to = Math.min(block + blocks, read.block + read.blocks);
      read.touched ??= new BlockBitmap(read.blocks);
      read.touched.set(from - read.block, to - from);
    }
  }

  /** The end of a read in flight of that kind that overlaps the range; undefined when there is none. */
  endOfOverlap(disk: DiskState, kind: CopyRead['kind'], block: number, blocks: number): number | undefined {
    const found = this.#active.find(
      (read) => read.disk === disk && read.kind === kind && overlaps(read.block, read.blocks, block, blocks),
    );
    return found === undefined ? undefined : found.block + found.blocks;
  }
}
