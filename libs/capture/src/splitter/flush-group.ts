import { isPromise, type MaybePromise } from '@understudy/block';
import type { DiskState } from '../disk/disk-state.ts';
import type { CaptureCore } from '../loop/capture-core.ts';

/**
 * Flushes of one disk: a flush answers after a local flush that *started* after the request came. One runs, one waits, and all
 * that come while one runs share the waiting one. A failed flush puts everything since the last good one in doubt; the guest gets the error as it is.
 */
export class FlushGroup {
  readonly #core: CaptureCore;
  readonly #disk: DiskState;
  #running: Promise<void> | undefined;
  #waiting: Promise<void> | undefined;

  constructor(core: CaptureCore, disk: DiskState) {
    this.#core = core;
    this.#disk = disk;
  }

  flush(): MaybePromise<void> {
    // The one that waits has not started, also in the moment after the running one has ended.
    if (this.#waiting !== undefined) return this.#waiting;
    if (this.#running === undefined) return this.#start();
    this.#waiting = this.#running.then(
      () => this.#next(),
      () => this.#next(),
    );
    return this.#waiting;
  }

  #next(): MaybePromise<void> {
    this.#waiting = undefined;
    return this.#start();
  }

  #start(): MaybePromise<void> {
    const disk = this.#disk;
    [disk.flushing, disk.unflushed] = [disk.unflushed, disk.flushing];
    let result: MaybePromise<void>;
    try {
      result = disk.backing.flush();
    } catch (cause) {
      this.#failed();
      throw cause;
    }
    if (!isPromise(result)) return disk.flushing.clearAll();
    const running = result.then(
      () => {
        this.#running = undefined;
        disk.flushing.clearAll();
      },
      (cause: unknown) => {
        this.#running = undefined;
        this.#failed();
        throw cause;
      },
    );
    this.#running = running;
    return running;
  }

  #failed(): void {
    const { map, flushing, unflushed, blocks } = this.#disk;
    unflushed.unite(flushing);
    flushing.clearAll();
    this.#core.guard(() => {
      for (const run of unflushed.runs()) {
        const from = run.start * map.regionBlocks;
        const to = Math.min(blocks, (run.start + run.count) * map.regionBlocks);
        this.#core.raiseDoubt(this.#disk, from, to - from, 'a flush of the local disk failed');
      }
    });
  }
}
