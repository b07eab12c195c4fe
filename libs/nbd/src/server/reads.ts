import { type BlockDevice, type Extent, isPromise, type MaybePromise } from '@understudy/block';
import { AllocationState, CommandFlag, NbdErrno } from '../protocol/constants.ts';
import { type ReadBuffer, type ReplyWriter, SHARED_READ_BYTES_MAX } from './reply-writer.ts';
import type { RequestTracker } from './request-tracker.ts';
import { ALLOCATION_CONTEXT_ID } from './server-handshake.ts';

/** Reads at least this long are asked for holes first: two system calls then save a copy of zeros. */
const SPARSE_READ_BYTES_MIN = 256 * 1024;
/** Range looked at by one BLOCK_STATUS; the specification lets a server answer for less than was asked. */
const STATUS_BYTES_MAX = 128 * 1024 * 1024;

/** READ and BLOCK_STATUS of one connection. */
export class Reads {
  readonly #device: BlockDevice;
  readonly #tracker: RequestTracker;
  readonly #writer: ReplyWriter;
  readonly #structured: boolean;
  readonly #descriptorsMax: number;
  /** The device answered the last read in a later turn, so the next one does not get room in the shared buffer. */
  #areLate = false;

  constructor(device: BlockDevice, tracker: RequestTracker, descriptorsMax: number) {
    this.#device = device;
    this.#tracker = tracker;
    this.#writer = tracker.writer;
    this.#structured = tracker.structured;
    this.#descriptorsMax = descriptorsMax;
  }

  read(flags: number, offsetBytes: number, lengthBytes: number, high: number, low: number): void {
    if (lengthBytes === 0) this.#empty(high, low);
    else if (this.#structured && lengthBytes >= SPARSE_READ_BYTES_MIN && (flags & CommandFlag.df) === 0) {
      this.#sparse(offsetBytes, lengthBytes, high, low);
    } else if (this.#areLate || lengthBytes > SHARED_READ_BYTES_MAX) {
      this.#intoOwnBuffer(offsetBytes, lengthBytes, high, low);
    } else {
      this.#intoSharedBuffer(offsetBytes, lengthBytes, high, low);
    }
  }

  blockStatus(flags: number, offsetBytes: number, lengthBytes: number, high: number, low: number): void {
    const descriptorsMax = (flags & CommandFlag.reqOne) !== 0 ? 1 : this.#descriptorsMax;
    const reply = (extents: Extent[]): void => {
      if (this.#tracker.abandoned) return;
      const descriptors = extents.slice(0, descriptorsMax).flatMap((extent) => [extent.lengthBytes, stateOf(extent)]);
      this.#writer.blockStatus(ALLOCATION_CONTEXT_ID, descriptors, high, low);
    };
    try {
      const extents = this.#device.extents(offsetBytes, Math.min(lengthBytes, STATUS_BYTES_MAX));
      if (isPromise(extents)) this.#tracker.track(extents.then(reply), 0, high, low);
      else reply(extents);
    } catch (error) {
      this.#tracker.fail(error, high, low);
    }
  }

  #empty(high: number, low: number): void {
    if (this.#structured) this.#writer.done(high, low);
    else this.#writer.simple(NbdErrno.ok, high, low);
  }

  #intoSharedBuffer(offsetBytes: number, lengthBytes: number, high: number, low: number): void {
    const target = this.#writer.beginRead(lengthBytes, this.#structured);
    let result: MaybePromise<void>;
    try {
      result = this.#device.read(target, offsetBytes);
    } catch (error) {
      this.#writer.abandonRead();
      this.#tracker.fail(error, high, low);
      return;
    }
    if (!isPromise(result)) {
      this.#writer.commitRead(offsetBytes, lengthBytes, this.#structured, high, low);
      return;
    }
    this.#areLate = true;
    this.#finish(result, this.#writer.detachRead(lengthBytes, this.#structured), offsetBytes, high, low);
  }

  #intoOwnBuffer(offsetBytes: number, lengthBytes: number, high: number, low: number): void {
    const buffer = this.#writer.readBuffer(lengthBytes, this.#structured);
    let result: MaybePromise<void>;
    try {
      result = this.#device.read(buffer.target, offsetBytes);
    } catch (error) {
      this.#tracker.fail(error, high, low);
      return;
    }
    this.#areLate = isPromise(result);
    if (isPromise(result)) this.#finish(result, buffer, offsetBytes, high, low);
    else this.#writer.ownRead(buffer, offsetBytes, true, high, low);
  }

  #finish(result: Promise<void>, buffer: ReadBuffer, offsetBytes: number, high: number, low: number): void {
    const answer = result.then(() => {
      if (!this.#tracker.abandoned) this.#writer.ownRead(buffer, offsetBytes, true, high, low);
    });
    this.#tracker.track(answer, buffer.target.length, high, low);
  }

  /** A long read of a device that knows its holes: content chunks for data, hole chunks for what reads as zeros. */
  #sparse(offsetBytes: number, lengthBytes: number, high: number, low: number): void {
    let extents: MaybePromise<Extent[]>;
    try {
      extents = this.#device.extents(offsetBytes, lengthBytes);
    } catch (error) {
      this.#tracker.fail(error, high, low);
      return;
    }
    if (!isPromise(extents) && extents.every(isData)) this.#intoOwnBuffer(offsetBytes, lengthBytes, high, low);
    else this.#tracker.track(this.#inChunks(extents, high, low), lengthBytes, high, low);
  }

  /** Everything is read before the first chunk is written, so that an error can still be the whole answer. */
  async #inChunks(found: MaybePromise<Extent[]>, high: number, low: number): Promise<void> {
    const extents = await found;
    const buffers: (ReadBuffer | undefined)[] = [];
    for (const extent of extents) {
      const buffer = isData(extent) ? this.#writer.readBuffer(extent.lengthBytes, true) : undefined;
      buffers.push(buffer);
      if (buffer !== undefined) await this.#device.read(buffer.target, extent.offsetBytes);
    }
    if (this.#tracker.abandoned) return;
    extents.forEach(({ offsetBytes, lengthBytes }, index) => {
      const buffer = buffers[index];
      const isLast = index === extents.length - 1;
      if (buffer === undefined) this.#writer.hole(offsetBytes, lengthBytes, isLast, high, low);
      else this.#writer.ownRead(buffer, offsetBytes, isLast, high, low);
    });
  }
}

function isData(extent: Extent): boolean {
  return extent.kind === 'data';
}

function stateOf({ kind }: Extent): number {
  if (kind === 'data') return 0;
  return kind === 'zero' ? AllocationState.zero : AllocationState.zero | AllocationState.hole;
}
