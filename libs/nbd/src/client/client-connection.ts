import type { Duplex } from 'node:stream';
import { BlockIoError } from '@understudy/block';
import { Command, REQUEST_MAGIC } from '../protocol/constants.ts';
import { errorOf } from '../protocol/errno.ts';
import { REQUEST_BYTES, viewOf, writeU64 } from '../protocol/layout.ts';
import { type ClientState, clientTransitions } from './client-states.ts';
import { type Pending, ReplyParser } from './reply-parser.ts';

const EMPTY = new Uint8Array(0);

/** One request as it goes over the wire. */
export interface WireRequest {
  readonly command: number;
  readonly flags: number;
  readonly offsetBytes: number;
  readonly lengthBytes: number;
  /** A read's buffer; borrowed until the reply is complete. */
  readonly target?: Uint8Array;
  /** A write's content; borrowed until the reply is complete. */
  readonly payload?: Uint8Array;
}

interface Waiting extends Pending {
  readonly request: WireRequest;
  readonly resolve: (pending: Pending) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The transmission phase on the client's side: requests are pipelined, answered in any order, and queued in order beyond a limit. When the
 * connection is lost every request, now and later, fails.
 */
export class ClientConnection {
  readonly #stream: Duplex;
  readonly #inFlightMax: number;
  readonly #parser: ReplyParser;
  readonly #inFlight = new Map<number, Waiting>();
  /** Requests that wait for a place on the wire; the front up to `#queueAt` is used up. */
  readonly #queue: Waiting[] = [];
  #queueAt = 0;
  #state: ClientState = 'ready';
  #cookie = 0;
  #corked = false;
  #failure: BlockIoError | undefined;
  #onIdle: (() => void) | undefined;

  /** `rest` are bytes of the server that came with the end of the handshake. */
  constructor(stream: Duplex, rest: Uint8Array, inFlightMax: number) {
    this.#stream = stream;
    this.#inFlightMax = inFlightMax;
    this.#parser = new ReplyParser(
      (cookie) => this.#inFlight.get(cookie),
      (cookie, pending) => this.#complete(cookie, pending as Waiting),
    );
    stream.on('data', (chunk: Uint8Array) => this.#onData(chunk));
    stream.on('error', (error: Error) => this.#fail(`the NBD connection failed: ${error.message}`, error));
    stream.on('close', () => this.#fail('the NBD connection was closed'));
    stream.on('end', () => this.#fail('the NBD server closed the connection'));
    if (rest.length > 0) this.#onData(rest);
  }

  get state(): ClientState {
    return this.#state;
  }

  request(request: WireRequest): Promise<Pending> {
    if (this.#state !== 'ready') return Promise.reject(this.#failure ?? gone('the NBD client is closed'));
    return new Promise<Pending>((resolve, reject) => {
      const { offsetBytes, lengthBytes, target } = request;
      const reply = { offsetBytes, lengthBytes, target, contentBytes: 0, errno: 0, message: '' };
      const waiting: Waiting = { ...reply, request, resolve, reject };
      if (this.#inFlight.size < this.#inFlightMax) this.#start(waiting);
      else this.#queue.push(waiting);
    });
  }

  /** Answers what is under way, says goodbye, closes. */
  async close(): Promise<void> {
    if (this.#state !== 'ready') return;
    this.#enter('closing');
    if (this.#inFlight.size > 0) await new Promise<void>((resolve) => (this.#onIdle = resolve));
    // A connection that was lost meanwhile is closed already.
    if ((this.#state as ClientState) !== 'closing') return;
    this.#enter('closed');
    this.#stream.end(header(GOODBYE, 0), () => this.#stream.destroy());
  }

  #start(waiting: Waiting): void {
    if (this.#failure !== undefined) {
      waiting.reject(this.#failure);
      return;
    }
    const cookie = this.#nextCookie();
    this.#inFlight.set(cookie, waiting);
    this.#cork();
    this.#stream.write(header(waiting.request, cookie));
    // The caller lends the payload until the reply. Only a refusal may come before the last byte went out, and then it is skipped.
    const payload = waiting.request.payload ?? EMPTY;
    if (payload.length > 0) this.#stream.write(payload);
  }

  #nextCookie(): number {
    do this.#cookie = (this.#cookie + 1) >>> 0;
    while (this.#inFlight.has(this.#cookie));
    return this.#cookie;
  }

  /** Requests of one turn go out in one write. */
  #cork(): void {
    if (this.#corked) return;
    this.#corked = true;
    this.#stream.cork();
    process.nextTick(() => {
      this.#corked = false;
      this.#stream.uncork();
    });
  }

  #onData(chunk: Uint8Array): void {
    try {
      this.#parser.push(chunk);
    } catch (cause) {
      this.#fail((cause as Error).message, cause, 'EPROTO');
    }
  }

  #complete(cookie: number, waiting: Waiting): void {
    this.#inFlight.delete(cookie);
    if (waiting.errno === 0) waiting.resolve(waiting);
    else waiting.reject(errorOf(waiting.errno, waiting.message || describe(waiting.request)));
    this.#startNext();
    if (this.#inFlight.size === 0) this.#onIdle?.();
  }

  #startNext(): void {
    if (this.#queueAt === this.#queue.length) return;
    const waiting = this.#queue[this.#queueAt++]!;
    // The used front is cut off now and then: a shift for each would move the whole queue.
    if (this.#queueAt === this.#queue.length || this.#queueAt >= 1024) {
      this.#queue.splice(0, this.#queueAt);
      this.#queueAt = 0;
    }
    this.#start(waiting);
  }

  #fail(message: string, cause?: unknown, code = 'ECONNRESET'): void {
    if (this.#state === 'closed' || this.#state === 'failed') return;
    this.#failure = gone(message, cause, code);
    this.#enter('failed');
    this.#stream.destroy();
    const lost = [...this.#inFlight.values()];
    this.#inFlight.clear();
    for (const waiting of lost) waiting.reject(this.#failure);
    while (this.#queueAt < this.#queue.length) this.#startNext();
    this.#onIdle?.();
  }

  #enter(next: ClientState): void {
    if (!(clientTransitions[this.#state] as readonly ClientState[]).includes(next)) {
      throw new Error(`an NBD client cannot go from ${this.#state} to ${next}`);
    }
    this.#state = next;
  }
}

const GOODBYE: WireRequest = { command: Command.disconnect, flags: 0, offsetBytes: 0, lengthBytes: 0 };

function header({ command, flags, offsetBytes, lengthBytes }: WireRequest, cookie: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(REQUEST_BYTES);
  const view = viewOf(bytes);
  view.setUint32(0, REQUEST_MAGIC);
  view.setUint16(4, flags);
  view.setUint16(6, command);
  view.setUint32(8, 0);
  view.setUint32(12, cookie);
  writeU64(view, 16, offsetBytes);
  view.setUint32(24, lengthBytes);
  return bytes;
}

function describe({ command, offsetBytes, lengthBytes }: WireRequest): string {
  return `command ${command} at ${offsetBytes}+${lengthBytes}`;
}

export function gone(message: string, cause?: unknown, code = 'ECONNRESET'): BlockIoError {
  return new BlockIoError(code, message, { cause });
}
