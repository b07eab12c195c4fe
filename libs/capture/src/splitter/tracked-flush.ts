import { isPromise, type MaybePromise } from '@understudy/block';
import type { DiskState } from '../disk/disk-state.ts';
import type { CaptureCore } from '../loop/capture-core.ts';

/** One flush of a disk: a failed one puts everything since the last good one in doubt; the guest gets the error as it is. */
export function trackedFlush(core: CaptureCore, disk: DiskState): MaybePromise<void> {
  [disk.flushing, disk.unflushed] = [disk.unflushed, disk.flushing];
  let result: MaybePromise<void>;
  try {
    result = disk.backing.flush();
  } catch (cause) {
    failed(core, disk);
    throw cause;
  }
  if (!isPromise(result)) return disk.flushing.clearAll();
  return result.then(
    () => disk.flushing.clearAll(),
    (cause: unknown) => {
      failed(core, disk);
      throw cause;
    },
  );
}

function failed(core: CaptureCore, disk: DiskState): void {
  const { map, flushing, unflushed, blocks } = disk;
  unflushed.unite(flushing);
  flushing.clearAll();
  core.guard(() => {
    for (const run of unflushed.runs()) {
      const from = run.start * map.regionBlocks;
      const to = Math.min(blocks, (run.start + run.count) * map.regionBlocks);
      core.raiseDoubt(disk, from, to - from, 'a flush of the local disk failed');
    }
  });
}
