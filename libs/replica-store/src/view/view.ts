import { type BlockDevice, BlockIoError, type Extent, type MaybePromise } from '@understudy/block';
import type { MachineDefinition } from '@understudy/replication';
import { andThen } from '../journal/maybe.ts';
import type { Point } from '../points/point.types.ts';
import type { ContentReader } from './content-reader.ts';

/** A machine's disks at a recovery point, byte-identical to the source at that instant. Read-only; close it when done. */
export interface View {
  readonly point: Point;
  readonly definition: MachineDefinition;
  /** By disk index. Reads may fail with BlockIoError('EIO') where the store's copy is damaged; they are never wrong. */
  readonly devices: ReadonlyMap<number, BlockDevice>;
  close(): void;
}

/** One disk as of a sequence. */
export class ViewDevice implements BlockDevice {
  readonly sizeBytes: number;
  readonly readOnly = true;
  readonly #reader: ContentReader;
  readonly #disk: number;
  #closed = false;

  constructor(reader: ContentReader, disk: number, sizeBytes: number) {
    this.#reader = reader;
    this.#disk = disk;
    this.sizeBytes = sizeBytes;
  }

  read(target: Uint8Array, offsetBytes: number): MaybePromise<void> {
    this.#assertRange(offsetBytes, target.length);
    // Once it is closed a fold may change the base under a read that is still under way: nobody may take that content for the point's.
    return andThen(this.#reader.read(this.#disk, target, offsetBytes), () => this.#assertOpen());
  }

  write(): never {
    throw readOnly();
  }

  zero(): never {
    throw readOnly();
  }

  trim(): never {
    throw readOnly();
  }

  flush(): void {
    // Nothing can be unwritten.
  }

  extents(offsetBytes: number, lengthBytes: number): Extent[] {
    this.#assertRange(offsetBytes, lengthBytes);
    return lengthBytes === 0 ? [] : this.#reader.extents(this.#disk, offsetBytes, lengthBytes);
  }

  close(): void {
    this.#closed = true;
  }

  #assertOpen(): void {
    if (this.#closed) throw new BlockIoError('EBADF', 'the view is closed');
  }

  #assertRange(offsetBytes: number, lengthBytes: number): void {
    this.#assertOpen();
    const whole = Number.isSafeInteger(offsetBytes) && Number.isSafeInteger(lengthBytes);
    if (whole && offsetBytes >= 0 && lengthBytes >= 0 && offsetBytes + lengthBytes <= this.sizeBytes) return;
    throw new RangeError(`range ${offsetBytes}+${lengthBytes} is outside of a disk of ${this.sizeBytes} bytes`);
  }
}

function readOnly(): BlockIoError {
  return new BlockIoError('EROFS', 'a view is read-only: make a branch to write');
}
