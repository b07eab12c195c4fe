import { type BlockDevice, isPromise, type MaybePromise } from '@understudy/block';
import { Command, CommandFlag, NbdErrno } from '../protocol/constants.ts';
import type { RequestParser } from '../protocol/request-parser.ts';
import type { ExportState } from './export.ts';
import type { NbdLimits } from './limits.ts';
import { Reads } from './reads.ts';
import type { ReplyWriter } from './reply-writer.ts';
import { type RequestRules, refusalOf, WRITE_BYTES_ABSURD } from './request-rules.ts';
import { RequestTracker, type TrackerCallbacks } from './request-tracker.ts';
import type { Agreement } from './server-handshake.ts';

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
  readonly #writer: ReplyWriter;
  readonly #tracker: RequestTracker;
  readonly #reads: Reads;

  constructor(
    agreement: Agreement,
    state: ExportState,
    writer: ReplyWriter,
    limits: NbdLimits,
    callbacks: TrackerCallbacks,
  ) {
    this.#device = agreement.offered.device;
    this.#export = state;
    this.#rules = {
      sizeBytes: this.#device.sizeBytes,
      readOnly: state.readOnly,
      structured: agreement.structured,
      blockStatus: agreement.blockStatus,
    };
    this.#writer = writer;
    this.#tracker = new RequestTracker(writer, agreement.structured, limits, callbacks);
    this.#reads = new Reads(this.#device, this.#tracker, limits.statusDescriptorsMax);
  }

  get requestsInFlight(): number {
    return this.#tracker.requests;
  }

  get isFull(): boolean {
    return this.#tracker.isFull;
  }

  /** The peer is gone: nothing more is started or answered; writes under way become the export's orphans. */
  abandon(): void {
    this.#tracker.abandon(this.#export);
  }

  /** A request was parsed; a write is carried out when its payload is there. */
  request(parser: RequestParser): Verdict {
    const { command, flags, offsetBytes, lengthBytes, cookieHigh, cookieLow } = parser;
    if (command === Command.disconnect) return Verdict.disconnect;
    const refusal = refusalOf(this.#rules, command, flags, offsetBytes, lengthBytes);
    if (command === Command.write) {
      if (lengthBytes > WRITE_BYTES_ABSURD) return Verdict.absurd;
      if (refusal !== NbdErrno.ok) parser.skip(lengthBytes);
      else parser.wantPayload(lengthBytes);
    }
    if (refusal === NbdErrno.ok) this.#carryOut(parser);
    else this.#tracker.refuse(refusal, 'the request is not allowed here', cookieHigh, cookieLow);
    return Verdict.goOn;
  }

  /** The payload of the write that was parsed last is there. */
  payload(parser: RequestParser): void {
    const { payload, offsetBytes, cookieHigh, cookieLow } = parser;
    const fua = (parser.flags & CommandFlag.fua) !== 0;
    if (this.#export.orphans > 0) {
      parser.keepPayload();
      const write = (): MaybePromise<void> => this.#device.write(payload, offsetBytes);
      this.#startWhenSettled(write, fua, payload.length, cookieHigh, cookieLow);
      return;
    }
    // Written out, not by `#act`: this is the hottest path of the product.
    let result: MaybePromise<unknown>;
    try {
      result = this.#device.write(payload, offsetBytes);
      if (fua) result = this.#thenFlush(result);
    } catch (error) {
      this.#tracker.fail(error, cookieHigh, cookieLow);
      return;
    }
    if (!isPromise(result)) {
      this.#writer.simple(NbdErrno.ok, cookieHigh, cookieLow);
      return;
    }
    parser.keepPayload();
    this.#tracker.trackChange(result, true, payload.length, cookieHigh, cookieLow);
  }

  #carryOut({ command, flags, offsetBytes, lengthBytes, cookieHigh, cookieLow }: RequestParser): void {
    switch (command) {
      case Command.read:
        this.#reads.read(flags, offsetBytes, lengthBytes, cookieHigh, cookieLow);
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
        this.#reads.blockStatus(flags, offsetBytes, lengthBytes, cookieHigh, cookieLow);
        return;
      default:
        // CACHE is a hint. The page cache, or the view behind the device, knows better than a read thrown away.
        this.#writer.simple(NbdErrno.ok, cookieHigh, cookieLow);
    }
  }

  #writeZeroes(flags: number, offsetBytes: number, lengthBytes: number, high: number, low: number): void {
    if ((flags & CommandFlag.fastZero) !== 0 && !(this.#export.offered.fastZero ?? false)) {
      this.#tracker.refuse(NbdErrno.ENOTSUP, 'zeroing is not faster than writing here', high, low);
      return;
    }
    const mayDeallocate = (flags & CommandFlag.noHole) === 0;
    this.#change(() => this.#device.zero(offsetBytes, lengthBytes, mayDeallocate), flags, high, low);
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
      if (isPromise(result)) this.#tracker.trackChange(result, isWrite, 0, high, low);
      else this.#writer.simple(NbdErrno.ok, high, low);
    } catch (error) {
      this.#tracker.fail(error, high, low);
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
      if (this.#tracker.abandoned) return;
      await this.#tracker.runWrite(Promise.resolve(fua ? this.#thenFlush(work()) : work()));
      if (!this.#tracker.abandoned) this.#writer.simple(NbdErrno.ok, high, low);
    });
    this.#tracker.track(answer, lengthBytes, high, low);
  }
}
