import { BLOCK_BYTES, isPromise, type MaybePromise } from '@understudy/block';
import type { DiskState } from '../disk/disk-state.ts';
import type { CaptureCore } from '../loop/capture-core.ts';

/** Overwriting more frozen blocks than this at once (a trim of a whole disk) gives the cut up instead of stalling the guest. */
const ASIDE_BLOCKS_MAX = 8192;
const READ_BLOCKS = 256;

/**
 * Before a live write reaches frozen blocks that were not sent, their content of the cut is taken aside: into the stream when the ring
 * has room, else into the scratch file; when that is full too the cut is given up. Never fails the write.
 */
export function copyAside(core: CaptureCore, disk: DiskState, block: number, blocks: number): MaybePromise<void> {
  const { frozen } = disk;
  if (frozen === undefined) return undefined;
  if (frozen.countRange(block, blocks) > ASIDE_BLOCKS_MAX) return core.abortCut('a large range of it was overwritten');
  return asideFrom(core, disk, block, block + blocks);
}

/**
 * Takes aside piece after piece until the end of the range; in one turn when the backing answers so. Ends with its cut: for a cut that began while
 * a piece was read the write counts as before it, so its blocks have to stay frozen, or the new content would be in no set at all.
 */
function asideFrom(core: CaptureCore, disk: DiskState, block: number, end: number): MaybePromise<void> {
  const { cut } = core;
  for (let at = block; core.cut === cut; ) {
    const run = disk.frozen?.nextRun(at, READ_BLOCKS, end);
    if (run === undefined) return undefined;
    at = run.start + run.count;
    const content = new Uint8Array(run.count * BLOCK_BYTES);
    const result = readOld(core, disk, run.start, content);
    if (isPromise(result)) {
      return result.then((read) => {
        if (core.cut !== cut) return undefined;
        core.guard(() => keep(core, disk, run.start, read ? content : undefined));
        return core.cut === cut ? asideFrom(core, disk, at, end) : undefined;
      });
    }
    keep(core, disk, run.start, result ? content : undefined);
  }
  return undefined;
}

/** False when the old content cannot be read. */
function readOld(core: CaptureCore, disk: DiskState, block: number, content: Uint8Array): MaybePromise<boolean> {
  const offset = block * BLOCK_BYTES;
  const within = content.subarray(0, Math.min(content.length, disk.backing.sizeBytes - offset));
  const failed = (cause: unknown) => {
    core.tell({ type: 'read-failed', disk: disk.index, offsetBytes: offset, cause });
    return false;
  };
  try {
    const result = disk.backing.read(within, offset);
    return isPromise(result) ? result.then(() => true, failed) : true;
  } catch (cause) {
    return failed(cause);
  }
}

function keep(core: CaptureCore, disk: DiskState, block: number, content: Uint8Array | undefined): void {
  if (content === undefined) {
    core.abortCut('the content before the cut could not be read');
    return;
  }
  for (let at = 0; at < content.length; at += BLOCK_BYTES) {
    const target = block + at / BLOCK_BYTES;
    // A copy read may have sent it, or the cut ended, while this read was under way.
    if (disk.frozen?.has(target) !== true) continue;
    if (!keepBlock(core, disk, target, content.subarray(at, at + BLOCK_BYTES))) return;
    disk.frozen?.clear(target);
  }
}

/** False when the cut had to be given up. */
function keepBlock(core: CaptureCore, disk: DiskState, block: number, content: Uint8Array): boolean {
  const { writer } = core;
  const offset = writer.mayAppend ? writer.reserveLive(BLOCK_BYTES, writer.ring.capacityBytes / 2) : -1;
  if (offset >= 0) {
    writer.ring.bytes.set(content, offset);
    writer.batch.addData(disk.index, block, 1, offset);
    disk.unacked.add(block, 1, writer.openLocalId);
    core.policy.copied(1);
    core.appended();
    return true;
  }
  try {
    if (core.scratch.put(disk.index, block, content)) return true;
    core.abortCut('the scratch file is full');
  } catch (cause) {
    core.abortCut(`the scratch file failed: ${cause instanceof Error ? cause.message : 'unknown'}`);
  }
  return false;
}
