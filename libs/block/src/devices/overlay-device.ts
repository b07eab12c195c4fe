import { BLOCK_BYTES, type BlockDevice, type Extent, type MaybePromise } from '../block-device.ts';
import { BlockBitmap } from '../ranges/block-bitmap.ts';
import { alignInward, appendExtent, chain } from '../ranges/extents.ts';
import { assertRange } from '../ranges/range-check.ts';
import { MemoryDevice } from './memory-device.ts';

/**
 * Copy-on-write in memory over a base that is only read. Grows with what is written and ends with the process: for comparisons,
 * scratch clones and tests. (The branch of the replica store is the durable one.) Does not own the base.
 */
export class OverlayDevice implements BlockDevice {
  readonly sizeBytes: number;
  readonly readOnly = false;
  readonly #base: BlockDevice;
  readonly #top: MemoryDevice;
  /** Blocks whose content is in `#top`. */
  readonly #own: BlockBitmap;

  constructor(base: BlockDevice) {
    this.#base = base;
    this.sizeBytes = base.sizeBytes;
    this.#top = new MemoryDevice(base.sizeBytes);
    this.#own = new BlockBitmap(Math.ceil(base.sizeBytes / BLOCK_BYTES));
  }

  /** The blocks that differ, or may differ, from the base. */
  get ownBlocks(): BlockBitmap {
    return this.#own;
  }

  read(target: Uint8Array, offsetBytes: number): MaybePromise<void> {
    assertRange(this.sizeBytes, offsetBytes, target.length);
    return this.#readFrom(target, offsetBytes, 0);
  }

  write(source: Uint8Array, offsetBytes: number): MaybePromise<void> {
    assertRange(this.sizeBytes, offsetBytes, source.length);
    return chain(this.#ownEdges(offsetBytes, source.length), () => {
      this.#top.write(source, offsetBytes);
      this.#markWhole(offsetBytes, source.length);
    });
  }

  zero(offsetBytes: number, lengthBytes: number): MaybePromise<void> {
    assertRange(this.sizeBytes, offsetBytes, lengthBytes);
    return chain(this.#ownEdges(offsetBytes, lengthBytes), () => {
      this.#top.zero(offsetBytes, lengthBytes);
      this.#markWhole(offsetBytes, lengthBytes);
    });
  }

  trim(offsetBytes: number, lengthBytes: number): MaybePromise<boolean> {
    return chain(this.zero(offsetBytes, lengthBytes), () => true);
  }

  flush(): void {}

  extents(offsetBytes: number, lengthBytes: number): MaybePromise<Extent[]> {
    assertRange(this.sizeBytes, offsetBytes, lengthBytes);
    return chain(this.#base.extents(offsetBytes, lengthBytes), (below) => {
      const list: Extent[] = [];
      for (const extent of below) this.#appendCovered(list, extent);
      return list;
    });
  }

  close(): void {
    this.#top.close();
  }

  #readFrom(target: Uint8Array, offsetBytes: number, at: number): MaybePromise<void> {
    for (let done = at; done < target.length; ) {
      const { isOwn, length } = this.#runAt(offsetBytes + done, target.length - done);
      const part = target.subarray(done, done + length);
      const result = (isOwn ? this.#top : this.#base).read(part, offsetBytes + done);
      done += length;
      if (result instanceof Promise) return result.then(() => this.#readFrom(target, offsetBytes, done));
    }
    return undefined;
  }

  /** How far, from an offset, the content comes from one place. */
  #runAt(offsetBytes: number, lengthMax: number): { isOwn: boolean; length: number } {
    const block = Math.floor(offsetBytes / BLOCK_BYTES);
    const isOwn = this.#own.has(block);
    const endBlock = Math.ceil((offsetBytes + lengthMax) / BLOCK_BYTES);
    const changes = isOwn ? this.#own.nextClear(block, endBlock) : this.#own.nextSet(block, endBlock);
    return { isOwn, length: Math.min(lengthMax, changes * BLOCK_BYTES - offsetBytes) };
  }

  /** Brings the blocks that a range covers only in part into the overlay. */
  #ownEdges(offsetBytes: number, lengthBytes: number): MaybePromise<void> {
    const whole = this.#wholeBlocks(offsetBytes, lengthBytes);
    const first = Math.floor(offsetBytes / BLOCK_BYTES);
    const last = Math.floor((offsetBytes + lengthBytes - 1) / BLOCK_BYTES);
    const isCovered = (block: number): boolean => block >= whole.start && block < whole.start + whole.count;
    if (lengthBytes === 0) return undefined;
    return chain(isCovered(first) ? undefined : this.#ownBlock(first), () =>
      isCovered(last) ? undefined : this.#ownBlock(last),
    );
  }

  #ownBlock(block: number): MaybePromise<void> {
    if (this.#own.has(block)) return undefined;
    const offsetBytes = block * BLOCK_BYTES;
    const content = new Uint8Array(Math.min(BLOCK_BYTES, this.sizeBytes - offsetBytes));
    return chain(this.#base.read(content, offsetBytes), () => {
      // A neighbour in the same block may have brought it in, and written to it, while this read was under way.
      if (this.#own.has(block)) return;
      this.#top.write(content, offsetBytes);
      this.#own.set(block);
    });
  }

  #markWhole(offsetBytes: number, lengthBytes: number): void {
    const { start, count } = this.#wholeBlocks(offsetBytes, lengthBytes);
    this.#own.set(start, count);
  }

  /** The blocks a range covers wholly; the disk's odd tail counts as a whole block. */
  #wholeBlocks(offsetBytes: number, lengthBytes: number): { start: number; count: number } {
    const reachesEnd = offsetBytes + lengthBytes === this.sizeBytes;
    const padded = reachesEnd ? Math.ceil(this.sizeBytes / BLOCK_BYTES) * BLOCK_BYTES - offsetBytes : lengthBytes;
    const inner = alignInward(offsetBytes, padded, BLOCK_BYTES);
    return { start: inner.offsetBytes / BLOCK_BYTES, count: inner.lengthBytes / BLOCK_BYTES };
  }

  #appendCovered(list: Extent[], { offsetBytes, lengthBytes, kind }: Extent): void {
    const end = offsetBytes + lengthBytes;
    for (let at = offsetBytes; at < end; ) {
      const { isOwn, length } = this.#runAt(at, end - at);
      if (!isOwn) appendExtent(list, at, length, kind);
      // A hole of the overlay hides the base: it reads as zeros although the base may hold storage.
      else
        for (const own of this.#top.extents(at, length)) appendExtent(list, own.offsetBytes, own.lengthBytes, own.kind);
      at += length;
    }
  }
}
