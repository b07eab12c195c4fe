import { type BlockDevice, BlockIoError, type Extent, isPromise, type MaybePromise } from '@understudy/block';
import { AllocationState, Command, CommandFlag, NbdErrno } from '../protocol/constants.ts';
import { errnoOf } from '../protocol/errno.ts';
import type { RequestParser } from '../protocol/request-parser.ts';
import type { ExportState } from './export.ts';
import type { NbdLimits } from './limits.ts';
import { type ReadBuffer, type ReplyWriter, SHARED_READ_BYTES_MAX } from './reply-writer.ts';
import { type RequestRules, refusalOf, WRITE_BYTES_ABSURD } from './request-rules.ts';
import { type Agreement, ALLOCATION_CONTEXT_ID } from './server-handshake.ts';

/** Reads at least this long are asked for holes first: two system calls then save a copy of zeros. */
const SPARSE_READ_BYTES_MIN = 256 * 1024;
/** Range looked at by one BLOCK_STATUS; the specification lets a server answer for less than was asked. */
const STATUS_BYTES_MAX = 128 * 1024 * 1024;

/** What the session does after a request. */
export const Verdict = { goOn: 0, disconnect: 1, absurd: 2 } as const;
export type Verdict = (typeof Verdict)[keyof typeof Verdict];

/**
 * Carries out the requests of one connection. When the device answers in the same turn a request costs no promise and no allocation but
 * the view of its bytes; else the request is counted as in flight until its answer is written.
 */
export class Transmission {
  readonly #device: BlockDevice;
  readonly #export: ExportState;
  readonly #rules: RequestRules;
  readonly #structured: boolean;
  readonly #writer: ReplyWriter;
  readonly #limits: NbdLimits;
  /** An answer came in a later turn: replies wait to be flushed, and there may be room again. */
  readonly #onLateReply: () => void;
  readonly #onDefect: (error: unknown) => void;
  readonly #writes = new Set<Promise<unknown>>();
  #requests = 0;
  #bytes = 0;
  #readsAreLate = false;
  #abandoned = false;

  constructor(
    agreement: Agreement,
    state: ExportState,
    writer: ReplyWriter,
    limits: NbdLimits,
    callbacks: { onLateReply: () => void; onDefect: (error: unknown) => void },
  ) {
    this.#device = agreement.offered.device;
    this.#export = state;
    this.#structured = agreement.structured;
    this.#rules = {
      sizeBytes: this.#device.sizeBytes,
      readOnly: state.readOnly,
      structured: agreement.structured,
      blockStatus: agreement.blockStatus,
    };
    this.#writer = writer;
    this.#limits = limits;
    this.#onLateReply = callbacks.onLateReply;
    this.#onDefect = callbacks.onDefect;
  }

  get requestsInFlight(): number {
    return this.#requests;
  }

  get isFull(): boolean {
    return this.#requests >= this.#limits.requestsInFlightMax || this.#bytes >= this.#limits.bytesInFlightMax;
  }

  /** The peer is gone: nothing more is started or answered; writes under way become the export's orphans. */
  abandon(): void {
    this.#abandoned = true;
    for (const write of this.#writes) this.#export.adopt(write);
  }

  /** A request was parsed; a write is carried out when its payload is there. */
  request(parser: RequestParser): Verdict {
    const { command, flags, offsetBytes, lengthBytes } = parser;
    if (command === Command.disconnect) return Verdict.disconnect;
    const refusal = refusalOf(this.#rules, command, flags, offsetBytes, lengthBytes);
    if (command === Command.write) {
      if (lengthBytes > WRITE_BYTES_ABSURD) return Verdict.absurd;
      if (refusal !== NbdErrno.ok) parser.skip(lengthBytes);
      else parser.wantPayload(lengthBytes);
    }
    if (refusal !== NbdErrno.ok) this.#refuse(refusal, REFUSED, parser.cookieHigh, parser.cookieLow);
    else this.#carryOut(parser);
    return Verdict.goOn;
  }

  /** The payload of the write that was parsed last is there. */
  payload(parser: RequestParser): void {
    const { payload, offsetBytes, cookieHigh, cookieLow } = parser;
    const fua = (parser.flags & CommandFlag.fua) !== 0;
    let result: MaybePromise<unknown>;
    try {
      if (this.#export.orphans > 0) {
        parser.keepPayload();
        this.#startWhenSettled(
          () => this.#device.write(payload, offsetBytes),
          fua,
          payload.length,
          cookieHigh,
          cookieLow,
        );
        return;
      }
      result = this.#device.write(payload, offsetBytes);
      if (fua) result = this.#thenFlush(result);
    } catch (error) {
      this.#fail(error, cookieHigh, cookieLow);
      return;
    }
    if (!isPromise(result)) {
      this.#writer.simple(NbdErrno.ok, cookieHigh, cookieLow);
      return;
    }
    parser.keepPayload();
    this.#finishLate(result, true, payload.length, cookieHigh, cookieLow);
  }

  #carryOut({ command, flags, offsetBytes, lengthBytes, cookieHigh, cookieLow }: RequestParser): void {
    switch (command) {
      case Command.read:
        this.#read(flags, offsetBytes, lengthBytes, cookieHigh, cookieLow);
        return;
      case Command.write:
        if (lengthBytes === 0) this.#writer.simple(NbdErrno.ok, cookieHigh, cookieLow);
        return;
      case Command.flush:
        this.#act(() => this.#export.flushes.flush(), false, cookieHigh, cookieLow);
        return;
      case Command.trim:
        this.#change(() => this.#device.trim(offsetBytes, lengthBytes), flags, cookieHigh, cookieLow);
        return;
      case Command.writeZeroes:
        this.#writeZeroes(flags, offsetBytes, lengthBytes, cookieHigh, cookieLow);
        return;
      case Command.blockStatus:
        this.#blockStatus(flags, offsetBytes, lengthBytes, cookieHigh, cookieLow);
        return;
      default:
        // CACHE is a hint. The page cache, or the view behind the device, knows better than a read thrown away.
        this.#writer.simple(NbdErrno.ok, cookieHigh, cookieLow);
    }
  }

  #writeZeroes(flags: number, offsetBytes: number, lengthBytes: number, high: number, low: number): void {
    if ((flags & CommandFlag.fastZero) !== 0 && !(this.#export.offered.fastZero ?? false)) {
      this.#refuse(NbdErrno.ENOTSUP, 'zeroing is not faster than writing here', high, low);
      return;
    }
    const mayDeallocate = (flags & CommandFlag.noHole) === 0;
    this.#change(() => this.#device.zero(offsetBytes, lengthBytes, mayDeallocate), flags, high, low);
  }

  #read(flags: number, offsetBytes: number, lengthBytes: number, high: number, low: number): void {
    if (lengthBytes === 0) this.#succeed(high, low);
    else if (this.#structured && lengthBytes >= SPARSE_READ_BYTES_MIN && (flags & CommandFlag.df) === 0) {
      this.#readSparse(offsetBytes, lengthBytes, high, low);
    } else if (this.#readsAreLate || lengthBytes > SHARED_READ_BYTES_MAX) {
      this.#readOwn(offsetBytes, lengthBytes, high, low);
    } else this.#readShared(offsetBytes, lengthBytes, high, low);
  }

  #readShared(offsetBytes: number, lengthBytes: number, high: number, low: number): void {
    const target = this.#writer.beginRead(lengthBytes, this.#structured);
    let result: MaybePromise<void>;
    try {
      result = this.#device.read(target, offsetBytes);
    } catch (error) {
      this.#writer.abandonRead();
      this.#fail(error, high, low);
      return;
    }
    if (!isPromise(result)) {
      this.#writer.commitRead(offsetBytes, lengthBytes, this.#structured, high, low);
      return;
    }
    this.#readsAreLate = true;
    this.#finishRead(result, this.#writer.detachRead(lengthBytes, this.#structured), offsetBytes, high, low);
  }

  #readOwn(offsetBytes: number, lengthBytes: number, high: number, low: number): void {
    const buffer = this.#writer.readBuffer(lengthBytes, this.#structured);
    let result: MaybePromise<void>;
    try {
      result = this.#device.read(buffer.target, offsetBytes);
    } catch (error) {
      this.#fail(error, high, low);
      return;
    }
    this.#readsAreLate = isPromise(result);
    if (isPromise(result)) this.#finishRead(result, buffer, offsetBytes, high, low);
    else this.#writer.ownRead(buffer, offsetBytes, true, high, low);
  }

  #finishRead(result: Promise<void>, buffer: ReadBuffer, offsetBytes: number, high: number, low: number): void {
    const answer = result.then(() => {
      if (!this.#abandoned) this.#writer.ownRead(buffer, offsetBytes, true, high, low);
    });
    this.#track(answer, buffer.target.length, high, low);
  }

  /** A long read of a device that knows its holes: content chunks for data, hole chunks for what reads as zeros. */
  #readSparse(offsetBytes: number, lengthBytes: number, high: number, low: number): void {
    let extents: MaybePromise<Extent[]>;
    try {
      extents = this.#device.extents(offsetBytes, lengthBytes);
    } catch (error) {
      this.#fail(error, high, low);
      return;
    }
    if (!isPromise(extents) && extents.every(isData)) {
      this.#readOwn(offsetBytes, lengthBytes, high, low);
      return;
    }
    this.#track(this.#readExtents(extents, high, low), lengthBytes, high, low);
  }

  /** Everything is read before the first chunk is written, so that an error can still be the whole answer. */
  async #readExtents(found: MaybePromise<Extent[]>, high: number, low: number): Promise<void> {
    const extents = await found;
    const buffers: (ReadBuffer | undefined)[] = [];
    for (const extent of extents) {
      const buffer = isData(extent) ? this.#writer.readBuffer(extent.lengthBytes, true) : undefined;
      buffers.push(buffer);
      if (buffer !== undefined) await this.#device.read(buffer.target, extent.offsetBytes);
    }
    if (this.#abandoned) return;
    extents.forEach(({ offsetBytes, lengthBytes }, index) => {
      const buffer = buffers[index];
      const isLast = index === extents.length - 1;
      if (buffer === undefined) this.#writer.hole(offsetBytes, lengthBytes, isLast, high, low);
      else this.#writer.ownRead(buffer, offsetBytes, isLast, high, low);
    });
  }

  #blockStatus(flags: number, offsetBytes: number, lengthBytes: number, high: number, low: number): void {
    const one = (flags & CommandFlag.reqOne) !== 0;
    const descriptorsMax = one ? 1 : this.#limits.statusDescriptorsMax;
    const reply = (extents: Extent[]): void => {
      const descriptors = extents.slice(0, descriptorsMax).flatMap((extent) => [extent.lengthBytes, stateOf(extent)]);
      this.#writer.blockStatus(ALLOCATION_CONTEXT_ID, descriptors, high, low);
    };
    try {
      const extents = this.#device.extents(offsetBytes, Math.min(lengthBytes, STATUS_BYTES_MAX));
      if (!isPromise(extents)) reply(extents);
      else
        this.#track(
          extents.then((found) => (this.#abandoned ? undefined : reply(found))),
          0,
          high,
          low,
        );
    } catch (error) {
      this.#fail(error, high, low);
    }
  }

  /** A request without payload that changes content. */
  #change(work: () => MaybePromise<unknown>, flags: number, high: number, low: number): void {
    const fua = (flags & CommandFlag.fua) !== 0;
    if (this.#export.orphans > 0) this.#startWhenSettled(work, fua, 0, high, low);
    else this.#act(fua ? () => this.#thenFlush(work()) : work, true, high, low);
  }

  #act(work: () => MaybePromise<unknown>, isWrite: boolean, high: number, low: number): void {
    try {
      const result = work();
      if (isPromise(result)) this.#finishLate(result, isWrite, 0, high, low);
      else this.#writer.simple(NbdErrno.ok, high, low);
    } catch (error) {
      this.#fail(error, high, low);
    }
  }

  /** FUA: the answer waits for a flush that starts after the write ended. */
  #thenFlush(write: MaybePromise<unknown>): MaybePromise<void> {
    return isPromise(write) ? write.then(() => this.#export.flushes.flush()) : this.#export.flushes.flush();
  }

  /** Writes of a connection that is gone are still under way: this one starts when they have ended, unless its own peer goes too. */
  #startWhenSettled(
    work: () => MaybePromise<unknown>,
    fua: boolean,
    lengthBytes: number,
    high: number,
    low: number,
  ): void {
    const answer = this.#export.whenSettled().then(async () => {
      if (this.#abandoned) return;
      const write = Promise.resolve(fua ? this.#thenFlush(work()) : work());
      this.#writes.add(write);
      await write.finally(() => this.#writes.delete(write));
      if (!this.#abandoned) this.#writer.simple(NbdErrno.ok, high, low);
    });
    this.#track(answer, lengthBytes, high, low);
  }

  #finishLate(result: Promise<unknown>, isWrite: boolean, lengthBytes: number, high: number, low: number): void {
    if (isWrite) this.#writes.add(result);
    const answer = result.then(
      () => {
        this.#writes.delete(result);
        if (!this.#abandoned) this.#writer.simple(NbdErrno.ok, high, low);
      },
      (error: unknown) => {
        this.#writes.delete(result);
        throw error;
      },
    );
    this.#track(answer, lengthBytes, high, low);
  }

  /** Counts a request until its answer is written, whichever it is. */
  #track(answer: Promise<unknown>, lengthBytes: number, high: number, low: number): void {
    this.#requests++;
    this.#bytes += lengthBytes;
    const ended = (): void => {
      this.#requests--;
      this.#bytes -= lengthBytes;
      this.#onLateReply();
    };
    answer.then(ended, (error: unknown) => {
      if (!this.#abandoned) this.#fail(error, high, low);
      ended();
    });
  }

  #succeed(high: number, low: number): void {
    if (this.#structured) this.#writer.done(high, low);
    else this.#writer.simple(NbdErrno.ok, high, low);
  }

  #fail(error: unknown, high: number, low: number): void {
    if (!(error instanceof BlockIoError)) this.#onDefect(error);
    this.#refuse(errnoOf(error), error instanceof BlockIoError ? error.message : 'internal error', high, low);
  }

  #refuse(errno: NbdErrno, message: string, high: number, low: number): void {
    if (this.#structured) this.#writer.error(errno, message, high, low);
    else this.#writer.simple(errno, high, low);
  }
}

const REFUSED = 'the request is not allowed here';

function isData(extent: Extent): boolean {
  return extent.kind === 'data';
}

function stateOf({ kind }: Extent): number {
  if (kind === 'data') return 0;
  return kind === 'zero' ? AllocationState.zero : AllocationState.zero | AllocationState.hole;
}
