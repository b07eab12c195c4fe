import type { BlockDevice, Extent, MaybePromise } from '@understudy/block';

/**
 * The first `sizeBytes` of a device: replicas keep whole blocks, and a machine must find its disk as long as it was (the second GPT header
 * stands in the last sector). Ranges stay inside because the caller keeps to `sizeBytes`. Does not own the device.
 */
export class ClippedDevice implements BlockDevice {
  readonly sizeBytes: number;
  readonly #device: BlockDevice;

  constructor(device: BlockDevice, sizeBytes: number) {
    this.sizeBytes = sizeBytes;
    this.#device = device;
  }

  get readOnly(): boolean {
    return this.#device.readOnly;
  }

  read(target: Uint8Array, offsetBytes: number): MaybePromise<void> {
    return this.#device.read(target, offsetBytes);
  }

  write(source: Uint8Array, offsetBytes: number): MaybePromise<void> {
    return this.#device.write(source, offsetBytes);
  }

  zero(offsetBytes: number, lengthBytes: number, mayDeallocate: boolean): MaybePromise<void> {
    return this.#device.zero(offsetBytes, lengthBytes, mayDeallocate);
  }

  trim(offsetBytes: number, lengthBytes: number): MaybePromise<boolean> {
    return this.#device.trim(offsetBytes, lengthBytes);
  }

  flush(): MaybePromise<void> {
    return this.#device.flush();
  }

  extents(offsetBytes: number, lengthBytes: number): MaybePromise<Extent[]> {
    return this.#device.extents(offsetBytes, lengthBytes);
  }

  close(): MaybePromise<void> {
    return undefined;
  }
}
