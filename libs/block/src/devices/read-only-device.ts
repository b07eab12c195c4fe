import type { BlockDevice, Extent, MaybePromise } from '../block-device.ts';
import { BlockIoError } from '../errors.ts';

/** A device that takes no writes (EROFS). Owns the device. */
export class ReadOnlyDevice implements BlockDevice {
  readonly readOnly = true;
  readonly #device: BlockDevice;

  constructor(device: BlockDevice) {
    this.#device = device;
  }

  get sizeBytes(): number {
    return this.#device.sizeBytes;
  }

  read(target: Uint8Array, offsetBytes: number): MaybePromise<void> {
    return this.#device.read(target, offsetBytes);
  }

  write(): never {
    return refuse();
  }

  zero(): never {
    return refuse();
  }

  trim(): never {
    return refuse();
  }

  flush(): MaybePromise<void> {
    return this.#device.flush();
  }

  extents(offsetBytes: number, lengthBytes: number): MaybePromise<Extent[]> {
    return this.#device.extents(offsetBytes, lengthBytes);
  }

  close(): MaybePromise<void> {
    return this.#device.close();
  }
}

function refuse(): never {
  throw new BlockIoError('EROFS', 'the device is read-only');
}
