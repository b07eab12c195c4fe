import { BLOCK_BYTES } from '@understudy/block';
import { BATCH_ENTRIES_MAX, ENTRY_BLOCKS_MAX, ENTRY_BYTES, EntryKind } from '@understudy/replication';
import type { RingSpan } from '../ring/shared-ring.ts';

/**
 * The open batch: its entry table and where its payload stands in the ring. One object serves for ever; `take` hands a copy of the
 * used part out and starts anew. Neighbouring writes are joined to one entry where the payload adjoins too.
 */
export class BatchBuilder {
  readonly #table = new Uint8Array(BATCH_ENTRIES_MAX * ENTRY_BYTES);
  readonly #view = new DataView(this.#table.buffer);
  #count = 0;
  #ringBytes = 0;
  #dataBytes = 0;
  #spans: number[] = [];
  #owned: RingSpan[] = [];
  #lastDisk = -1;
  #lastKind = 0;
  #lastEnd = 0;
  #lastBlocks = 0;

  get entryCount(): number {
    return this.#count;
  }

  /** Ring bytes that entries refer to (data and hash). */
  get ringBytes(): number {
    return this.#ringBytes;
  }

  /** Of them those that travel: of hash entries only the sums do. */
  get dataBytes(): number {
    return this.#dataBytes;
  }

  get empty(): boolean {
    return this.#count === 0;
  }

  /** Adds content that stands in the ring; at most ENTRY_BLOCKS_MAX blocks. */
  addData(disk: number, block: number, blocks: number, ringOffset: number): void {
    const adjoins = this.#spanAt(ringOffset, blocks * BLOCK_BYTES);
    this.#dataBytes += blocks * BLOCK_BYTES;
    if (adjoins && this.#joins(disk, EntryKind.data, block, blocks)) this.#extend(blocks);
    else this.#push(disk, EntryKind.data, block, blocks);
  }

  /** Adds one leaf's content for comparison. Answers the entry's index. */
  addHash(disk: number, block: number, blocks: number, ringOffset: number): number {
    this.#spanAt(ringOffset, blocks * BLOCK_BYTES);
    this.#push(disk, EntryKind.hash, block, blocks);
    return this.#count - 1;
  }

  addZero(disk: number, block: number, blocks: number): void {
    if (disk === this.#lastDisk && this.#lastKind === EntryKind.zero && block === this.#lastEnd) this.#extend(blocks);
    else this.#push(disk, EntryKind.zero, block, blocks);
  }

  /** The span is freed together with this batch. */
  own(span: RingSpan): void {
    this.#owned.push(span);
  }

  take(): { entries: Uint8Array<ArrayBuffer>; spans: number[]; owned: RingSpan[]; ringBytes: number } {
    const entries = this.#table.slice(0, this.#count * ENTRY_BYTES);
    const taken = { entries, spans: this.#spans, owned: this.#owned, ringBytes: this.#ringBytes };
    this.#count = 0;
    this.#ringBytes = 0;
    this.#dataBytes = 0;
    this.#spans = [];
    this.#owned = [];
    this.#lastDisk = -1;
    return taken;
  }

  /** Notes a piece of payload; answers whether it adjoins the piece before. */
  #spanAt(ringOffset: number, lengthBytes: number): boolean {
    const spans = this.#spans;
    const last = spans.length - 2;
    this.#ringBytes += lengthBytes;
    if (last >= 0 && spans[last]! + spans[last + 1]! === ringOffset) {
      spans[last + 1]! += lengthBytes;
      return true;
    }
    spans.push(ringOffset, lengthBytes);
    return false;
  }

  #joins(disk: number, kind: number, block: number, blocks: number): boolean {
    if (disk !== this.#lastDisk || kind !== this.#lastKind || block !== this.#lastEnd) return false;
    return this.#lastBlocks + blocks <= ENTRY_BLOCKS_MAX;
  }

  #extend(blocks: number): void {
    this.#lastBlocks += blocks;
    this.#lastEnd += blocks;
    this.#view.setUint32((this.#count - 1) * ENTRY_BYTES + 4, this.#lastBlocks, true);
  }

  #push(disk: number, kind: number, block: number, blocks: number): void {
    const at = this.#count * ENTRY_BYTES;
    const view = this.#view;
    view.setUint16(at, disk, true);
    view.setUint16(at + 2, kind, true);
    view.setUint32(at + 4, blocks, true);
    // Two halves instead of a bigint: this runs for every write.
    view.setUint32(at + 8, block >>> 0, true);
    view.setUint32(at + 12, Math.floor(block / 0x1_0000_0000), true);
    this.#count++;
    this.#lastDisk = disk;
    this.#lastKind = kind;
    this.#lastBlocks = blocks;
    this.#lastEnd = block + blocks;
  }
}
