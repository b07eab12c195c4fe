import { type BlockDevice, type Extent, isPromise, type MaybePromise } from '@understudy/block';

/**
 * A disk whose inside can be changed while clients use it: requests wait while it is held, then go to what stands behind it now. Waiting requests are bounded by
 * what a client may have under way. Does not own its target.
 */
export class SwitchDevice implements BlockDevice {
  #target: BlockDevice;
  #exactBytes: number;
  #held = false;
  #inFlight = 0;
  #waiting: (() => void)[] = [];
  #settled: (() => void) | undefined;

  constructor(target: BlockDevice, exactBytes: number) {
    this.#target = target;
    this.#exactBytes = exactBytes;
  }

  /** As clients find it: read at each new connection. */
  get sizeBytes(): number {
    return this.#exactBytes;
  }

  get readOnly(): boolean {
    return this.#target.readOnly;
  }

  /** Resolves when no request is under way; further ones wait until `show`. */
  async hold(): Promise<void> {
    this.#held = true;
    if (this.#inFlight === 0) return;
    await new Promise<void>((resolve) => {
      this.#settled = resolve;
    });
  }

  /** From now on this stands behind it, and what waited goes on. */
  show(target: BlockDevice, exactBytes: number): void {
    this.#target = target;
    this.#exactBytes = exactBytes;
    this.#held = false;
    for (const go of this.#waiting.splice(0)) go();
  }

  read(target: Uint8Array, offsetBytes: number): MaybePromise<void> {
    return this.#run((device) => device.read(target, offsetBytes));
  }

  write(source: Uint8Array, offsetBytes: number): MaybePromise<void> {
    return this.#run((device) => device.write(source, offsetBytes));
  }

  zero(offsetBytes: number, lengthBytes: number, mayDeallocate: boolean): MaybePromise<void> {
    return this.#run((device) => device.zero(offsetBytes, lengthBytes, mayDeallocate));
  }

  trim(offsetBytes: number, lengthBytes: number): MaybePromise<boolean> {
    return this.#run((device) => device.trim(offsetBytes, lengthBytes));
  }

  flush(): MaybePromise<void> {
    return this.#run((device) => device.flush());
  }

  extents(offsetBytes: number, lengthBytes: number): MaybePromise<Extent[]> {
    return this.#run((device) => device.extents(offsetBytes, lengthBytes));
  }

  close(): MaybePromise<void> {
    return undefined;
  }

  #run<T>(work: (device: BlockDevice) => MaybePromise<T>): MaybePromise<T> {
    if (this.#held) return this.#later(work);
    this.#inFlight += 1;
    let result: MaybePromise<T>;
    try {
      result = work(this.#target);
    } catch (error) {
      this.#ended();
      throw error;
    }
    if (isPromise(result)) return this.#ending(result);
    this.#ended();
    return result;
  }

  async #later<T>(work: (device: BlockDevice) => MaybePromise<T>): Promise<T> {
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return await this.#run(work);
  }

  async #ending<T>(result: Promise<T>): Promise<T> {
    try {
      return await result;
    } finally {
      this.#ended();
    }
  }

  #ended(): void {
    this.#inFlight -= 1;
    if (this.#inFlight > 0 || this.#settled === undefined) return;
    this.#settled();
    this.#settled = undefined;
  }
}
