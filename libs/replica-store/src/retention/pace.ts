import type { Clock } from '@understudy/block';

/** Keeps background work out of the way: breathes between slices, waits while appends are under way, and stays under a rate. */
export class Pace {
  readonly #clock: Clock;
  readonly #bytesPerSecond: number | undefined;
  readonly #isBusy: () => boolean;
  readonly #busyMillis: number;
  #stopped = false;

  /** `isBusy`: appends came since it was asked last. Busy slices are followed by `busyMillis` of nothing. */
  constructor(options: {
    readonly clock: Clock;
    readonly bytesPerSecond?: number | undefined;
    readonly isBusy?: () => boolean;
    readonly busyMillis?: number;
  }) {
    this.#clock = options.clock;
    this.#bytesPerSecond = options.bytesPerSecond;
    this.#isBusy = options.isBusy ?? (() => false);
    this.#busyMillis = options.busyMillis ?? 2;
  }

  stop(): void {
    this.#stopped = true;
  }

  /** After a slice that moved so many bytes. Rejects when the work is to end. */
  async breathe(bytes: number): Promise<void> {
    const byRate = this.#bytesPerSecond === undefined ? 0 : (bytes * 1000) / this.#bytesPerSecond;
    const millis = Math.max(byRate, this.#isBusy() ? this.#busyMillis : 0);
    await new Promise<void>((resolve) => {
      this.#clock.after(millis, resolve);
    });
    if (this.#stopped) throw new RetentionStopped();
  }
}

/** The loop was stopped in the middle of its work; everything is as after a kill: doing it again repairs it. */
export class RetentionStopped extends Error {
  override readonly name = 'RetentionStopped';
}
