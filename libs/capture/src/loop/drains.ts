import type { CaptureCore } from './capture-core.ts';

interface Drain {
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
  /** The seal that has to become durable; not yet known while a run is open. */
  localId: number | undefined;
}

/** Those who wait until everything written before their call is in a durable seal. */
export class Drains {
  readonly #core: CaptureCore;
  #waiting: Drain[] = [];

  constructor(core: CaptureCore) {
    this.#core = core;
  }

  add(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject, localId: undefined });
      this.review();
    });
  }

  /** Called whenever a seal may have been made or become durable. */
  review(): void {
    const core = this.#core;
    if (this.#waiting.length === 0) return;
    core.guard(() => core.closeBatch(true));
    const { sealedLocalId, durableSealLocalId } = core.seals;
    const complete = core.flowing && core.run === 'none' && core.writer.batch.empty;
    this.#waiting = this.#waiting.filter((drain) => {
      // A seal that was void meanwhile has to be made again: a run is open then.
      if (complete) drain.localId ??= sealedLocalId;
      else drain.localId = undefined;
      if (drain.localId === undefined || drain.localId > durableSealLocalId) return true;
      drain.resolve();
      return false;
    });
  }

  end(reason: Error): void {
    for (const { reject } of this.#waiting.splice(0)) reject(reason);
  }
}
