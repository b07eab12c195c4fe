import { BlockBitmap } from '@understudy/block';

/**
 * Which blocks are in batches that are not durable yet. Two generations, each with the highest batch number in it, instead of a list of
 * batches: the memory is bounded whatever the outage. A block stays a little longer than it must; never shorter.
 */
export class UnackedBlocks {
  #older: BlockBitmap;
  #olderLocalId = 0;
  #newer: BlockBitmap;
  #newerLocalId = 0;

  constructor(blocks: number) {
    this.#older = new BlockBitmap(blocks);
    this.#newer = new BlockBitmap(blocks);
  }

  add(block: number, blocks: number, localId: number): void {
    this.#newer.set(block, blocks);
    this.#newerLocalId = localId;
  }

  hasAny(block: number, blocks: number): boolean {
    return this.#newer.hasAny(block, blocks) || this.#older.hasAny(block, blocks);
  }

  /** Batches up to this one are durable. */
  durable(localId: number): void {
    if (this.#newerLocalId <= localId) {
      this.#older.clearAll();
      this.#newer.clearAll();
      return;
    }
    if (this.#olderLocalId > localId) return;
    const empty = this.#older;
    empty.clearAll();
    this.#older = this.#newer;
    this.#olderLocalId = this.#newerLocalId;
    this.#newer = empty;
  }

  /** Everything that is not certainly durable becomes dirty; nothing is unacknowledged afterwards. */
  voidInto(dirty: BlockBitmap): void {
    dirty.unite(this.#older);
    dirty.unite(this.#newer);
    this.#older.clearAll();
    this.#newer.clearAll();
  }

  /** The same set on a disk that has grown. */
  grownTo(blocks: number): UnackedBlocks {
    const grown = new UnackedBlocks(blocks);
    grown.#older.unite(this.#older);
    grown.#newer.unite(this.#newer);
    grown.#olderLocalId = this.#olderLocalId;
    grown.#newerLocalId = this.#newerLocalId;
    return grown;
  }
}
