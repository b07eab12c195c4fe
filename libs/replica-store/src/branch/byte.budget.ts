import { BlockIoError } from '@understudy/block';

/** Bytes that the disks of a branch may hold of their own, together. Exact at every flush, an upper estimate between. */
export class ByteBudget {
  readonly limitBytes: number;
  readonly #used = new Map<number, number>();

  constructor(limitBytes = Number.POSITIVE_INFINITY) {
    this.limitBytes = limitBytes;
  }

  get usedBytes(): number {
    let used = 0;
    for (const bytes of this.#used.values()) used += bytes;
    return used;
  }

  /** Throws ENOSPC when it would be exceeded; the guest stops or sees a full disk, as its fabric was told. */
  take(disk: number, bytes: number): void {
    if (this.limitBytes !== Number.POSITIVE_INFINITY && this.usedBytes + bytes > this.limitBytes) {
      throw new BlockIoError('ENOSPC', `the branch's budget of ${this.limitBytes} bytes is used up`);
    }
    this.#used.set(disk, (this.#used.get(disk) ?? 0) + bytes);
  }

  /** What the medium says. */
  settle(disk: number, bytes: number): void {
    this.#used.set(disk, bytes);
  }
}
