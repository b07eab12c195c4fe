import type { BlockDevice, Extent, MaybePromise } from '../block-device.ts';

export type BlockOperation = 'read' | 'write' | 'zero' | 'trim' | 'flush' | 'extents';

/** What one request asks for; a flush has no range. */
export interface BlockRequest {
  readonly operation: BlockOperation;
  readonly offsetBytes: number;
  readonly lengthBytes: number;
}

/** Stands around every request: may wait, fail, measure; calls `run` once or not at all. */
export type Interceptor = <T>(request: BlockRequest, run: () => MaybePromise<T>) => MaybePromise<T>;

/** A device with something around its requests. The wrappers for faults, delays, rates and metrics are interceptors. */
export class InterceptedDevice implements BlockDevice {
  readonly #device: BlockDevice;
  readonly #around: Interceptor;

  constructor(device: BlockDevice, around: Interceptor) {
    this.#device = device;
    this.#around = around;
  }

  get sizeBytes(): number {
    return this.#device.sizeBytes;
  }

  get readOnly(): boolean {
    return this.#device.readOnly;
  }

  read(target: Uint8Array, offsetBytes: number): MaybePromise<void> {
    return this.#around({ operation: 'read', offsetBytes, lengthBytes: target.length }, () =>
      this.#device.read(target, offsetBytes),
    );
  }

  write(source: Uint8Array, offsetBytes: number): MaybePromise<void> {
    return this.#around({ operation: 'write', offsetBytes, lengthBytes: source.length }, () =>
      this.#device.write(source, offsetBytes),
    );
  }

  zero(offsetBytes: number, lengthBytes: number, mayDeallocate: boolean): MaybePromise<void> {
    return this.#around({ operation: 'zero', offsetBytes, lengthBytes }, () =>
      this.#device.zero(offsetBytes, lengthBytes, mayDeallocate),
    );
  }

  trim(offsetBytes: number, lengthBytes: number): MaybePromise<boolean> {
    return this.#around({ operation: 'trim', offsetBytes, lengthBytes }, () =>
      this.#device.trim(offsetBytes, lengthBytes),
    );
  }

  flush(): MaybePromise<void> {
    return this.#around({ operation: 'flush', offsetBytes: 0, lengthBytes: 0 }, () => this.#device.flush());
  }

  extents(offsetBytes: number, lengthBytes: number): MaybePromise<Extent[]> {
    return this.#around({ operation: 'extents', offsetBytes, lengthBytes }, () =>
      this.#device.extents(offsetBytes, lengthBytes),
    );
  }

  close(): MaybePromise<void> {
    return this.#device.close();
  }
}
