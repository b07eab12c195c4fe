import {
  appendExtent,
  assertRange,
  BLOCK_BYTES,
  type BlockDevice,
  BlockIoError,
  chain,
  type Extent,
  isPromise,
  type MaybePromise,
} from '@understudy/block';
import type { MapRun } from './allocation.map.ts';
import type { BranchDisk } from './branch.disk.ts';

/** Requests are cut into pieces of this size at most (32 MiB), so that one piece's records fit into the recent file. */
const PIECE_BLOCKS = 8192;

/**
 * One disk of a branch: copy-on-write over a read-only view. Format, order of writes and faults: docs/formats/branch.md.
 *
 * Changes to raw file and map are made in the same turn of the event loop as the check of the map that leads to them; so guest,
 * copy-up and hydration need no locks among each other.
 */
export class BranchDevice implements BlockDevice {
  readonly sizeBytes: number;
  readonly #disk: BranchDisk;
  #view: BlockDevice | undefined;
  #viewReads = 0;
  #viewIdle: (() => void) | undefined;
  #requests = 0;
  #state: { readonly code: string; readonly reason: string } | undefined;
  #frozen = false;

  constructor(disk: BranchDisk, view: BlockDevice | undefined) {
    if (view === undefined && !disk.map.full) throw new Error(`${disk.path} is not hydrated and has no view`);
    if (view !== undefined && view.sizeBytes !== disk.sizeBytes) {
      throw new RangeError(`a view of ${view.sizeBytes} bytes under a branch of ${disk.sizeBytes}`);
    }
    this.sizeBytes = disk.sizeBytes;
    this.#disk = disk;
    this.#view = view;
  }

  get readOnly(): boolean {
    return this.#frozen;
  }

  get disk(): BranchDisk {
    return this.#disk;
  }

  /** Rises with every request of the guest; hydration looks at it to keep out of the way. */
  get requests(): number {
    return this.#requests;
  }

  get hasView(): boolean {
    return this.#view !== undefined;
  }

  /** The blocks the stand-in wrote (also trimmed and zeroed ones), ascending: W of a reprotect. */
  writtenRuns(): Generator<MapRun> {
    return this.#disk.map.writtenRuns();
  }

  read(target: Uint8Array, offsetBytes: number): MaybePromise<void> {
    assertRange(this.sizeBytes, offsetBytes, target.length);
    this.#begin();
    if (target.length === 0) return undefined;
    const { map } = this.#disk;
    const first = Math.floor(offsetBytes / BLOCK_BYTES);
    const end = Math.ceil((offsetBytes + target.length) / BLOCK_BYTES);
    if (map.allocatedRunEnd(first, end) === end) return this.#readRun(target, offsetBytes, map.isAllocated(first));
    return this.#readMixed(target, offsetBytes, first, end);
  }

  write(source: Uint8Array, offsetBytes: number): MaybePromise<void> {
    assertRange(this.sizeBytes, offsetBytes, source.length);
    this.#beginChange();
    return this.#inPieces(offsetBytes, source.length, (at, length) => {
      this.#writeNow(source.subarray(at - offsetBytes, at - offsetBytes + length), at);
    });
  }

  zero(offsetBytes: number, lengthBytes: number, mayDeallocate: boolean): MaybePromise<void> {
    assertRange(this.sizeBytes, offsetBytes, lengthBytes);
    this.#beginChange();
    return this.#inPieces(offsetBytes, lengthBytes, (at, length) => this.#zeroNow(at, length, mayDeallocate));
  }

  trim(offsetBytes: number, lengthBytes: number): MaybePromise<boolean> {
    return chain(this.zero(offsetBytes, lengthBytes, true), () => true);
  }

  flush(): MaybePromise<void> {
    this.#begin();
    return this.#disk.flush();
  }

  extents(offsetBytes: number, lengthBytes: number): MaybePromise<Extent[]> {
    assertRange(this.sizeBytes, offsetBytes, lengthBytes);
    this.#begin();
    const list: Extent[] = [];
    return chain(this.#addExtents(list, offsetBytes, offsetBytes + lengthBytes), () => list);
  }

  /** The device ends; raw file and map are the disk's and are closed there. */
  close(): void {
    this.end('ESHUTDOWN', 'the branch is closed');
  }

  /** All requests from now on fail with this error. */
  end(code: string, reason: string): void {
    this.#state ??= { code, reason };
  }

  /** No change any more (the grace time after an undo); reads and flushes go on. */
  freeze(): void {
    this.#frozen = true;
  }

  /** Whole blocks `[from, end)` come from the view, except those that were written meanwhile; answers how many blocks it filled. */
  fill(from: number, end: number, buffer: Uint8Array): MaybePromise<number> {
    const offset = from * BLOCK_BYTES;
    const bytes = buffer.subarray(0, Math.min(end * BLOCK_BYTES, this.sizeBytes) - offset);
    return chain(this.#readView(bytes, offset), () => {
      if (this.#state !== undefined) return 0;
      return this.#disk.fill(from, end, bytes);
    });
  }

  /** The view's content kinds; for hydration, which copies no holes. */
  viewExtents(offsetBytes: number, lengthBytes: number): MaybePromise<Extent[]> {
    return this.#withView((view) => view.extents(offsetBytes, lengthBytes));
  }

  /** The view's bytes, whatever the branch has; for verification. */
  readView(target: Uint8Array, offsetBytes: number): MaybePromise<void> {
    return this.#readView(target, offsetBytes);
  }

  /** The disk is full: nothing looks at the view any more. Resolves when the last read of it has ended. */
  async releaseView(): Promise<void> {
    if (!this.#disk.map.full) throw new Error('the branch still needs its view');
    this.#view = undefined;
    if (this.#viewReads > 0) await new Promise<void>((resolve) => (this.#viewIdle = resolve));
  }

  #begin(): void {
    this.#requests++;
    this.#assertAlive();
  }

  #assertAlive(): void {
    if (this.#state !== undefined) throw new BlockIoError(this.#state.code, this.#state.reason, { retryable: false });
  }

  #beginChange(): void {
    this.#begin();
    if (this.#frozen) throw new BlockIoError('EROFS', 'the branch is read-only now');
    this.#disk.assertWritable();
  }

  #readRun(target: Uint8Array, offsetBytes: number, allocated: boolean): MaybePromise<void> {
    return allocated ? this.#disk.read(target, offsetBytes) : this.#readView(target, offsetBytes);
  }

  #readMixed(target: Uint8Array, offsetBytes: number, first: number, end: number): MaybePromise<void> {
    const { map } = this.#disk;
    const waits: Promise<void>[] = [];
    for (let block = first; block < end; ) {
      const stop = map.allocatedRunEnd(block, end);
      const from = Math.max(offsetBytes, block * BLOCK_BYTES);
      const to = Math.min(offsetBytes + target.length, stop * BLOCK_BYTES);
      const piece = target.subarray(from - offsetBytes, to - offsetBytes);
      const result = this.#readRun(piece, from, map.isAllocated(block));
      if (isPromise(result)) waits.push(result);
      block = stop;
    }
    return waits.length === 0 ? undefined : settleAll(waits);
  }

  #readView(target: Uint8Array, offsetBytes: number): MaybePromise<void> {
    return this.#withView((view) => view.read(target, offsetBytes));
  }

  #withView<T>(work: (view: BlockDevice) => MaybePromise<T>): MaybePromise<T> {
    if (this.#view === undefined) throw new Error('the view was released');
    const result = work(this.#view);
    if (!isPromise(result)) return result;
    this.#viewReads++;
    return result.finally(() => {
      this.#viewReads--;
      if (this.#viewReads === 0) this.#viewIdle?.();
    });
  }

  /** Runs `change` over pieces of the range, each when its partial blocks are there and there is room for its records. */
  #inPieces(
    offsetBytes: number,
    lengthBytes: number,
    change: (offsetBytes: number, lengthBytes: number) => void,
  ): MaybePromise<void> {
    const end = offsetBytes + lengthBytes;
    for (let at = offsetBytes; at < end; ) {
      const stop = Math.min(end, (Math.floor(at / BLOCK_BYTES) + PIECE_BLOCKS) * BLOCK_BYTES);
      const ready = this.#prepare(at, stop - at);
      if (isPromise(ready)) {
        return ready.then(() => {
          this.#assertAlive();
          this.#disk.assertWritable();
          change(at, stop - at);
          return this.#inPieces(stop, end - stop, change);
        });
      }
      change(at, stop - at);
      at = stop;
    }
    return undefined;
  }

  #prepare(offsetBytes: number, lengthBytes: number): MaybePromise<void> {
    const edges = this.#copyUpEdges(offsetBytes, lengthBytes);
    if (isPromise(edges)) return edges.then(() => this.#disk.room(PIECE_BLOCKS + 2));
    return this.#disk.room(PIECE_BLOCKS + 2);
  }

  /** Blocks that the range covers only in part must be the branch's own before they are changed. */
  #copyUpEdges(offsetBytes: number, lengthBytes: number): MaybePromise<void> {
    const end = offsetBytes + lengthBytes;
    const first = Math.floor(offsetBytes / BLOCK_BYTES);
    const last = Math.floor((end - 1) / BLOCK_BYTES);
    const tail = end % BLOCK_BYTES !== 0 && end !== this.sizeBytes;
    const head = offsetBytes % BLOCK_BYTES !== 0 || (first === last && tail);
    const left = head ? this.#copyUp(first) : undefined;
    const right = tail && last !== first ? this.#copyUp(last) : undefined;
    if (isPromise(left)) return isPromise(right) ? settleAll([left, right]) : left;
    return right;
  }

  #copyUp(block: number): MaybePromise<void> {
    if (this.#disk.map.isAllocated(block)) return undefined;
    return chain(this.fill(block, block + 1, new Uint8Array(BLOCK_BYTES)), () => undefined);
  }

  #writeNow(source: Uint8Array, offsetBytes: number): void {
    this.#forEachRun(offsetBytes, source.length, (block, stop, from, to) => {
      const piece = source.subarray(from - offsetBytes, to - offsetBytes);
      this.#disk.put(block, stop, piece, from);
    });
  }

  #zeroNow(offsetBytes: number, lengthBytes: number, mayDeallocate: boolean): void {
    this.#forEachRun(offsetBytes, lengthBytes, (block, stop, from, to) => {
      this.#disk.putZero(block, stop, from, to - from, mayDeallocate);
    });
  }

  /** Runs of blocks that are all allocated or all not, with the bytes of the range in them. */
  #forEachRun(
    offsetBytes: number,
    lengthBytes: number,
    visit: (block: number, stop: number, from: number, to: number) => void,
  ): void {
    const end = offsetBytes + lengthBytes;
    const endBlock = Math.ceil(end / BLOCK_BYTES);
    for (let block = Math.floor(offsetBytes / BLOCK_BYTES); block < endBlock; ) {
      const stop = this.#disk.map.allocatedRunEnd(block, endBlock);
      visit(block, stop, Math.max(offsetBytes, block * BLOCK_BYTES), Math.min(end, stop * BLOCK_BYTES));
      block = stop;
    }
  }

  #addExtents(list: Extent[], from: number, end: number): MaybePromise<void> {
    const { map } = this.#disk;
    for (let at = from; at < end; ) {
      const block = Math.floor(at / BLOCK_BYTES);
      const stop = Math.min(end, map.allocatedRunEnd(block, Math.ceil(end / BLOCK_BYTES)) * BLOCK_BYTES);
      const begin = at;
      at = stop;
      if (map.isAllocated(block)) {
        this.#disk.addExtents(list, begin, stop);
        continue;
      }
      const below = this.viewExtents(begin, stop - begin);
      if (isPromise(below)) {
        return below.then((extents) => {
          addAll(list, extents);
          return this.#addExtents(list, stop, end);
        });
      }
      addAll(list, below);
    }
    return undefined;
  }
}

function addAll(list: Extent[], extents: readonly Extent[]): void {
  for (const { offsetBytes, lengthBytes, kind } of extents) appendExtent(list, offsetBytes, lengthBytes, kind);
}

/** Waits for all, also after a failure: a borrowed buffer must not be filled after the answer. */
async function settleAll(waits: readonly Promise<void>[]): Promise<void> {
  const results = await Promise.allSettled(waits);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}
