import { BLOCK_BYTES, isPromise, type MaybePromise } from '@understudy/block';
import { ENTRY_BLOCKS_MAX } from '@understudy/replication';
import type { DiskState, WriteInFlight } from '../disk/disk-state.ts';
import type { CaptureCore } from '../loop/capture-core.ts';
import { copyAside } from './copy-aside.ts';

/** The whole blocks that a write touches, with the content of those that it covers in part. */
interface Completed {
  readonly block: number;
  readonly blocks: number;
  readonly source: Uint8Array;
  readonly sourceOffset: number;
  readonly head: Uint8Array | undefined;
  readonly tail: Uint8Array | undefined;
}

/**
 * The guest's writes on their way into the stream. None of these calls throws or rejects: a defect ends replication, the guest does not
 * notice (I3). Nothing here waits for anything but the local disk.
 */
export class LiveWrites {
  readonly #core: CaptureCore;

  constructor(core: CaptureCore) {
    this.#core = core;
  }

  /** Before the first byte can reach the disk: copy reads are touched, the map is marked, frozen content is taken aside. */
  before(disk: DiskState, block: number, blocks: number): MaybePromise<void> {
    const core = this.#core;
    try {
      if (core.reads.count > 0) core.reads.touch(disk, block, blocks);
      core.keeper.mark(disk, block, blocks);
      if (disk.frozen === undefined) return undefined;
      const aside = copyAside(core, disk, block, blocks);
      return isPromise(aside) ? aside.catch((cause: unknown) => core.fail(cause)) : undefined;
    } catch (cause) {
      return core.fail(cause);
    }
  }

  /** The local write has failed: whatever the blocks hold now will be compared. */
  failed(disk: DiskState, block: number, blocks: number): void {
    this.#core.guard(() => this.#core.raiseDoubt(disk, block, blocks, 'a write to the local disk failed'));
  }

  /** The local write has ended. The content goes into the stream, or its blocks become dirty. `source` is borrowed until the result is there. */
  written(disk: DiskState, source: Uint8Array, offset: number, flight: WriteInFlight | undefined): MaybePromise<void> {
    const core = this.#core;
    try {
      const block = Math.floor(offset / BLOCK_BYTES);
      const blocks = Math.ceil((offset + source.length) / BLOCK_BYTES) - block;
      if (!this.#noted(disk, block, blocks, source.length, flight)) return undefined;
      if (offset % BLOCK_BYTES === 0 && source.length % BLOCK_BYTES === 0) {
        const whole = { block, blocks, source, sourceOffset: offset, head: undefined, tail: undefined };
        return this.#append(disk, whole);
      }
      return this.#guarded(this.#complete(disk, block, blocks, source, offset, flight));
    } catch (cause) {
      return core.fail(cause);
    }
  }

  /** The range reads zeros now. */
  zeroed(disk: DiskState, offset: number, length: number, flight: WriteInFlight | undefined): MaybePromise<void> {
    const core = this.#core;
    try {
      const block = Math.floor(offset / BLOCK_BYTES);
      const end = offset + length;
      const blocks = Math.ceil(end / BLOCK_BYTES) - block;
      if (!this.#noted(disk, block, blocks, length, flight)) return undefined;
      const firstWhole = Math.ceil(offset / BLOCK_BYTES);
      const endWhole = end === disk.backing.sizeBytes ? disk.blocks : Math.floor(end / BLOCK_BYTES);
      if (endWhole > firstWhole) this.#appendZero(disk, firstWhole, endWhole - firstWhole);
      const edges = [];
      if (firstWhole > block || endWhole < firstWhole) edges.push(block);
      if (endWhole < block + blocks && !edges.includes(block + blocks - 1)) edges.push(block + blocks - 1);
      return this.#guarded(this.#appendEdges(disk, edges, flight));
    } catch (cause) {
      return core.fail(cause);
    }
  }

  /** Books the write; false when its content does not go into the stream now. */
  #noted(disk: DiskState, block: number, blocks: number, bytes: number, flight: WriteInFlight | undefined): boolean {
    const core = this.#core;
    if (core.defect !== undefined) return false;
    const now = core.clock.monotonicMillis();
    disk.noteUnflushed(block, blocks);
    core.writtenBytes += bytes;
    core.seals.wrote(now);
    core.writes.add(disk.index, block, blocks, now);
    return this.#streams(disk, block, blocks, flight);
  }

  /** Whether content may go into the stream now; if not the blocks are dirty, or frozen for a write that was under way at the cut. */
  #streams(disk: DiskState, block: number, blocks: number, flight: WriteInFlight | undefined): boolean {
    const core = this.#core;
    if (core.streaming) return true;
    if (core.cut !== undefined && flight !== undefined && flight.cut !== core.cut) return false;
    disk.dirty.set(block, blocks);
    core.dirtied('more batches wait than may be handed over');
    return false;
  }

  #guarded(result: MaybePromise<void>): MaybePromise<void> {
    return isPromise(result) ? result.catch((cause: unknown) => this.#core.fail(cause)) : undefined;
  }

  /** Reads the neighbours of the edges as of this instant: the range lock keeps every other write out of these blocks. */
  #complete(
    disk: DiskState,
    block: number,
    blocks: number,
    source: Uint8Array,
    offset: number,
    flight: WriteInFlight | undefined,
  ): MaybePromise<void> {
    const end = offset + source.length;
    const last = block + blocks - 1;
    const head =
      offset % BLOCK_BYTES !== 0 || (blocks === 1 && end % BLOCK_BYTES !== 0) ? readBlock(disk, block) : undefined;
    const tail = blocks > 1 && end % BLOCK_BYTES !== 0 ? readBlock(disk, last) : undefined;
    const base = { block, blocks, source, sourceOffset: offset };
    if (!isPromise(head) && !isPromise(tail)) return this.#append(disk, { ...base, head, tail });
    return Promise.all([head, tail]).then(
      ([headBytes, tailBytes]) => {
        this.#notSealedYet();
        if (!this.#streams(disk, block, blocks, flight)) return;
        this.#append(disk, { ...base, head: headBytes, tail: tailBytes });
      },
      (cause: unknown) => this.#unreadable(disk, block, blocks, cause),
    );
  }

  #appendEdges(disk: DiskState, edges: readonly number[], flight: WriteInFlight | undefined): MaybePromise<void> {
    const waits: Promise<void>[] = [];
    for (const block of edges) {
      const empty = { block, blocks: 1, source: NOTHING, sourceOffset: 0, tail: undefined };
      const head = readBlock(disk, block);
      if (!isPromise(head)) this.#append(disk, { ...empty, head });
      else {
        const append = (bytes: Uint8Array) => {
          this.#notSealedYet();
          if (this.#streams(disk, block, 1, flight)) this.#append(disk, { ...empty, head: bytes });
        };
        waits.push(head.then(append, (cause: unknown) => this.#unreadable(disk, block, 1, cause)));
      }
    }
    return waits.length === 0 ? undefined : Promise.all(waits).then(() => undefined);
  }

  /** The neighbours cannot be read: the blocks stay dirty until they can. */
  #unreadable(disk: DiskState, block: number, blocks: number, cause: unknown): void {
    this.#core.tell({ type: 'read-failed', disk: disk.index, offsetBytes: block * BLOCK_BYTES, cause });
    this.#core.raiseDoubt(disk, block, blocks, 'the neighbours of a write could not be read');
  }

  /** In pieces of at most one entry; a batch that ends between two pieces is no seal. */
  #append(disk: DiskState, write: Completed): void {
    const core = this.#core;
    const { writer } = core;
    const end = write.block + write.blocks;
    for (let at = write.block; at < end; ) {
      const count = Math.min(end - at, ENTRY_BLOCKS_MAX);
      const offset = writer.reserveLive(count * BLOCK_BYTES, core.liveRingBytes);
      if (offset < 0) {
        this.#noRoom(disk, write, at);
        return;
      }
      fill(writer.ring.bytes, offset, at, count, write);
      writer.batch.addData(disk.index, at, count, offset);
      disk.unacked.add(at, count, writer.openLocalId);
      if (disk.dirty.count > 0) disk.dirty.clear(at, count);
      at += count;
      if (at < end && writer.batchIsFull) core.closeBatch(false);
    }
    core.appended();
    if (core.run !== 'none') core.wakeCopier();
  }

  /** A seal was made, or may have been, since the write was booked, and the write is not in it. */
  #notSealedYet(): void {
    this.#core.seals.wrote(this.#core.clock.monotonicMillis());
  }

  /** What came before this write makes a last seal; from here on the blocks are dirty. */
  #noRoom(disk: DiskState, write: Completed, from: number): void {
    const core = this.#core;
    if (from === write.block && core.run === 'none') core.closeBatch(true);
    this.#notSealedYet();
    disk.dirty.set(from, write.block + write.blocks - from);
    core.dirtied('the ring is full: the pipe is slower than the writes');
  }

  #appendZero(disk: DiskState, block: number, blocks: number): void {
    const core = this.#core;
    core.writer.batch.addZero(disk.index, block, blocks);
    disk.unacked.add(block, blocks, core.writer.openLocalId);
    if (disk.dirty.count > 0) disk.dirty.clear(block, blocks);
    core.appended();
    if (core.run !== 'none') core.wakeCopier();
  }
}

const NOTHING = new Uint8Array(0);

/** A whole block of the disk; beyond the end of a disk of odd size there are zeros. */
function readBlock(disk: DiskState, block: number): MaybePromise<Uint8Array> {
  const bytes = new Uint8Array(BLOCK_BYTES);
  const offset = block * BLOCK_BYTES;
  const target = bytes.subarray(0, Math.min(BLOCK_BYTES, disk.backing.sizeBytes - offset));
  try {
    const result = disk.backing.read(target, offset);
    return isPromise(result) ? result.then(() => bytes) : bytes;
  } catch (cause) {
    // An error of the disk is one doubt, however fast it came: thrown on, it would be taken for a defect of the loop.
    return Promise.reject(cause);
  }
}

/** Copies the content of some of the write's blocks into the ring. */
function fill(ring: Uint8Array, offset: number, block: number, blocks: number, write: Completed): void {
  const { source, sourceOffset, head, tail } = write;
  if (head === undefined && tail === undefined && blocks === write.blocks) {
    ring.set(source, offset);
    return;
  }
  const from = Math.max(block, head === undefined ? write.block : write.block + 1);
  const to = Math.min(block + blocks, write.block + write.blocks - (tail === undefined ? 0 : 1));
  if (to > from) {
    const middle = source.subarray(from * BLOCK_BYTES - sourceOffset, to * BLOCK_BYTES - sourceOffset);
    ring.set(middle, offset + (from - block) * BLOCK_BYTES);
  }
  if (head !== undefined && block === write.block) ring.set(head, offset);
  if (tail !== undefined && block + blocks === write.block + write.blocks) {
    ring.set(tail, offset + (blocks - 1) * BLOCK_BYTES);
  }
}
