import { BLOCK_BYTES, type Extent, isPromise, type MaybePromise, type Timer } from '@understudy/block';
import { type DiskState, LEAF_BLOCKS } from '../disk/disk-state.ts';
import type { CaptureCore } from '../loop/capture-core.ts';
import { chooseCopy, chooseHash } from './copy-choice.ts';
import type { CopyRead } from './copy-reads.ts';
import { appendCopied, appendHashes, appendHoles } from './read-outcome.ts';

/** After a failed read of the local disk: others first, then again. */
const READ_RETRY_MILLIS = 1000;

/**
 * Brings dirty and doubtful blocks into the stream: copy reads straight into the ring, under the touched rule. Works in slices, a bounded
 * number of reads at once and of bytes per turn: the guest's requests come in between.
 */
export class Copier {
  readonly #core: CaptureCore;
  readonly #readBlocks: number;
  #scheduled: Timer | undefined;
  #retryAtMillis = 0;
  #nextDisk = 0;

  constructor(core: CaptureCore) {
    this.#core = core;
    const quarter = Math.floor(core.writer.ring.capacityBytes / 4 / BLOCK_BYTES / LEAF_BLOCKS) * LEAF_BLOCKS;
    this.#readBlocks = Math.max(LEAF_BLOCKS, Math.min(core.tuning.copyReadBytes / BLOCK_BYTES, quarter));
    core.wakeCopier = () => this.#schedule(0);
  }

  stop(): void {
    this.#scheduled?.cancel();
    this.#scheduled = undefined;
  }

  /** One slice of work, then the question whether the run has reached its seal or should be cut. */
  work(): void {
    const core = this.#core;
    if (!core.flowing || core.run === 'none') return;
    const wait = this.#retryAtMillis - core.clock.monotonicMillis();
    if (wait > 0) {
      this.#schedule(wait);
      return;
    }
    for (let bytes = 0; bytes < core.tuning.copyBytesPerTurn; ) {
      const started = core.reads.count < core.tuning.copyReadsInFlight ? this.#startNext() : 0;
      if (started === 0) break;
      bytes += started;
      if (bytes >= core.tuning.copyBytesPerTurn) this.#schedule(0);
    }
    this.#reviewRun();
  }

  #schedule(millis: number): void {
    if (this.#scheduled !== undefined || this.#core.closed) return;
    this.#scheduled = this.#core.clock.after(millis, () => {
      this.#scheduled = undefined;
      this.#core.guard(() => this.work());
    });
  }

  #reviewRun(): void {
    const core = this.#core;
    if (!core.flowing || core.run === 'none') return;
    if (core.cut !== undefined) {
      if (core.dirtyBlocks === 0 && core.scratch.count === 0) {
        core.finishCut();
        this.#schedule(0);
      }
      return;
    }
    if (core.settled) {
      core.closeBatch(true);
      return;
    }
    const mayCut = core.doubtLeaves === 0 && core.dirtyBlocks > 0;
    if (core.policy.review(core.dirtyBlocks) && mayCut) {
      core.beginCut();
      this.#schedule(0);
    }
  }

  /** Starts one read (or moves blocks from the scratch file). Answers its bytes; 0: nothing to do, or no room. */
  #startNext(): number {
    const core = this.#core;
    if (!core.writer.mayAppend) return 0;
    if (core.scratch.count > 0) return this.#sendAside();
    for (let tried = 0; tried < core.disks.length; tried++) {
      const disk = core.disks[this.#nextDisk++ % core.disks.length]!;
      const choice = chooseCopy(core, disk, this.#readBlocks) ?? chooseHash(core, disk, this.#readBlocks);
      if (choice !== undefined) return this.#start(disk, choice);
    }
    return 0;
  }

  #start(disk: DiskState, choice: { kind: CopyRead['kind']; block: number; blocks: number }): number {
    const { ring } = this.#core.writer;
    const span = choice.kind === 'probe' ? undefined : ring.allocate(choice.blocks * BLOCK_BYTES);
    if (span === undefined && choice.kind !== 'probe') {
      // What is in the open batch holds the room that we wait for.
      this.#core.closeBatch(false);
      return 0;
    }
    if (choice.kind !== 'probe') advance(disk, choice);
    const read: CopyRead = { ...choice, disk, span, touched: undefined };
    this.#core.reads.begin(read);
    // Writes that began earlier and have not ended: what is read of their blocks may be old, new or torn.
    for (const write of disk.writesInFlight) this.#core.reads.touch(disk, write.block, write.blocks);
    try {
      this.#settle(read, choice.kind === 'probe' ? this.#probe(read) : this.#read(read));
    } catch (cause) {
      this.#failed(read, cause);
    }
    return choice.kind === 'probe' ? BLOCK_BYTES : choice.blocks * BLOCK_BYTES;
  }

  #settle(read: CopyRead, result: MaybePromise<Extent[] | undefined>): void {
    if (!isPromise(result)) {
      this.#finished(read, result);
      return;
    }
    result.then(
      (extents) => this.#core.guard(() => this.#finishedLater(read, extents)),
      (cause: unknown) => this.#core.guard(() => this.#failed(read, cause)),
    );
  }

  #probe(read: CopyRead): MaybePromise<Extent[]> {
    const [offset, length] = byteRange(read);
    return read.disk.backing.extents(offset, length);
  }

  #read(read: CopyRead): MaybePromise<undefined> {
    const [offset, length] = byteRange(read);
    const view = this.#core.writer.ring.view(read.span!);
    view.fill(0, length);
    const result = read.disk.backing.read(view.subarray(0, length), offset);
    return isPromise(result) ? result.then(() => undefined) : undefined;
  }

  #finishedLater(read: CopyRead, extents: Extent[] | undefined): void {
    this.#finished(read, extents);
    this.work();
  }

  /** The turn in which the content is there: what is untouched goes into the stream now, or never. */
  #finished(read: CopyRead, extents: Extent[] | undefined): void {
    const core = this.#core;
    core.reads.end(read);
    if (!core.flowing) {
      if (read.span !== undefined) core.writer.ring.free(read.span);
      return;
    }
    if (read.span !== undefined && !core.writer.batch.empty) {
      if (core.writer.batch.ringBytes + read.span.lengthBytes > core.tuning.batchBytes) core.closeBatch(false);
    }
    if (read.kind === 'probe') appendHoles(core, read, extents ?? []);
    else if (read.kind === 'copy') appendCopied(core, read);
    else appendHashes(core, read);
    if (!core.writer.batch.empty) core.appended();
  }

  #failed(read: CopyRead, cause: unknown): void {
    const core = this.#core;
    core.reads.end(read);
    if (read.span !== undefined) core.writer.ring.free(read.span);
    if (read.kind === 'probe') {
      // Where holes cannot be asked for everything is read.
      read.disk.probedUntil = read.block + read.blocks;
      this.#schedule(0);
      return;
    }
    this.#retryAtMillis = core.clock.monotonicMillis() + READ_RETRY_MILLIS;
    core.tell({ type: 'read-failed', disk: read.disk.index, offsetBytes: read.block * BLOCK_BYTES, cause });
    this.#schedule(READ_RETRY_MILLIS);
  }

  /** Moves the oldest blocks that were copied aside from the scratch file into the stream. */
  #sendAside(): number {
    const core = this.#core;
    const { ring, batch } = core.writer;
    const wanted = Math.min(core.scratch.count, this.#readBlocks) * BLOCK_BYTES;
    const span = ring.allocate(wanted);
    if (span === undefined) {
      core.closeBatch(false);
      return 0;
    }
    if (batch.ringBytes + wanted > core.tuning.batchBytes) core.closeBatch(false);
    batch.own(span);
    const blocks = core.scratch.peek(ring.view(span));
    blocks.forEach(({ disk, block }, index) => {
      batch.addData(disk, block, 1, span.offsetBytes + index * BLOCK_BYTES);
      core.diskAt(disk)!.unacked.add(block, 1, core.writer.openLocalId);
    });
    core.scratch.take(blocks.length);
    core.policy.copied(blocks.length);
    core.appended();
    return blocks.length * BLOCK_BYTES;
  }
}

function advance(disk: DiskState, choice: { kind: CopyRead['kind']; block: number; blocks: number }): void {
  const end = choice.block + choice.blocks;
  if (choice.kind === 'copy') disk.copyCursor = end;
  else disk.hashCursor = Math.ceil(end / LEAF_BLOCKS);
}

/** The read's range on the device: a disk of odd size ends inside its last block. */
function byteRange({ disk, block, blocks }: CopyRead): [offsetBytes: number, lengthBytes: number] {
  const offset = block * BLOCK_BYTES;
  return [offset, Math.min(blocks * BLOCK_BYTES, disk.backing.sizeBytes - offset)];
}
