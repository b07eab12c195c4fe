import { BlockIoError } from '@understudy/block';
import { NbdErrno } from '../protocol/constants.ts';
import { errnoOf } from '../protocol/errno.ts';
import type { ExportState } from './export.ts';
import type { NbdLimits } from './limits.ts';
import type { ReplyWriter } from './reply-writer.ts';

export interface TrackerCallbacks {
  /** An answer came in a later turn: replies wait to be flushed, and there may be room again. */
  onLateReply(): void;
  /** Something that is not a `BlockIoError` was thrown. */
  onDefect(error: unknown): void;
}

/** The requests of one connection that end in a later turn, and the answers that say yes or no. */
export class RequestTracker {
  readonly writer: ReplyWriter;
  readonly structured: boolean;
  readonly #limits: NbdLimits;
  readonly #callbacks: TrackerCallbacks;
  readonly #writes = new Set<Promise<unknown>>();
  #requests = 0;
  #bytes = 0;
  #abandoned = false;

  constructor(writer: ReplyWriter, structured: boolean, limits: NbdLimits, callbacks: TrackerCallbacks) {
    this.writer = writer;
    this.structured = structured;
    this.#limits = limits;
    this.#callbacks = callbacks;
  }

  get requests(): number {
    return this.#requests;
  }

  get isFull(): boolean {
    return this.#requests >= this.#limits.requestsInFlightMax || this.#bytes >= this.#limits.bytesInFlightMax;
  }

  /** The peer is gone: nobody hears an answer, and nothing more is started. */
  get abandoned(): boolean {
    return this.#abandoned;
  }

  /** The peer is gone; its writes under way become orphans of the export. */
  abandon(state: ExportState): void {
    this.#abandoned = true;
    for (const write of this.#writes) state.adopt(write);
  }

  /** Counts a request until its answer is written, whichever it is; a rejection becomes the answer. */
  track(answer: Promise<unknown>, lengthBytes: number, cookieHigh: number, cookieLow: number): void {
    this.#requests++;
    this.#bytes += lengthBytes;
    const ended = (): void => {
      this.#requests--;
      this.#bytes -= lengthBytes;
      this.#callbacks.onLateReply();
    };
    answer.then(ended, (error: unknown) => {
      if (!this.#abandoned) this.fail(error, cookieHigh, cookieLow);
      ended();
    });
  }

  /** The same for a request without content in its reply. A write is remembered, so that it can become an orphan. */
  trackChange(
    result: Promise<unknown>,
    isWrite: boolean,
    lengthBytes: number,
    cookieHigh: number,
    cookieLow: number,
  ): void {
    if (isWrite) this.#writes.add(result);
    const answer = result.then(
      () => {
        this.#writes.delete(result);
        if (!this.#abandoned) this.writer.simple(NbdErrno.ok, cookieHigh, cookieLow);
      },
      (error: unknown) => {
        this.#writes.delete(result);
        throw error;
      },
    );
    this.track(answer, lengthBytes, cookieHigh, cookieLow);
  }

  /** Remembers a write that starts late. */
  async runWrite(write: Promise<unknown>): Promise<void> {
    this.#writes.add(write);
    try {
      await write;
    } finally {
      this.#writes.delete(write);
    }
  }

  fail(error: unknown, cookieHigh: number, cookieLow: number): void {
    const isExpected = error instanceof BlockIoError;
    if (!isExpected) this.#callbacks.onDefect(error);
    this.refuse(errnoOf(error), isExpected ? error.message : 'internal error', cookieHigh, cookieLow);
  }

  refuse(errno: NbdErrno, message: string, cookieHigh: number, cookieLow: number): void {
    if (this.structured) this.writer.error(errno, message, cookieHigh, cookieLow);
    else this.writer.simple(errno, cookieHigh, cookieLow);
  }
}
