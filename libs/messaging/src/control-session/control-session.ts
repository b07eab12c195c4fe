import type { Duplex } from 'node:stream';
import type { Clock, Timer } from '@understudy/block';
import { messageOf } from '../envelope/message-type.ts';
import { type ControlFailure, type ControlMessage, decodeControl, encodeControl } from './control-message.codec.ts';
import { ControlSessionError } from './control-session.error.ts';
import { FrameParser } from './frame-parser.ts';
import { IN_FLIGHT_BYTES_MAX, IN_FLIGHT_MAX, OutgoingRequests } from './outgoing-requests.ts';

const VERSION = 1;
const PING_AFTER_MILLIS = 5000;
const SILENT_AFTER_MILLIS = 15_000;
/** Bytes that wait in the stream beyond which notices are dropped. */
const BEHIND_BYTES = 1 << 20;

export interface ControlHandlers {
  /**
   * Answers a request of the peer; an error with `code` and `retryable` reaches it as it is, any other as `defect`. `undefined`: no
   * such method. `body` is the handler's.
   */
  request(method: string, body: Uint8Array): Promise<Uint8Array> | undefined;
  notice(method: string, body: Uint8Array): void;
}

export interface ControlSessionOptions {
  /** Connected; the session owns it and destroys it at its end. */
  readonly stream: Duplex;
  readonly clock: Clock;
  readonly handlers: ControlHandlers;
}

/** One connection between an agent and its process server (docs/formats/control-session.md). Both sides may ask. */
export class ControlSession {
  readonly #stream: Duplex;
  readonly #clock: Clock;
  readonly #handlers: ControlHandlers;
  readonly #parser = new FrameParser();
  readonly #outgoing: OutgoingRequests;
  readonly #ended = Promise.withResolvers<ControlSessionError>();
  #end: ControlSessionError | undefined;
  #helloSeen = false;
  #working = 0;
  #workingBytes = 0;
  #heardAtMillis: number;
  #timer: Timer | undefined;

  constructor({ stream, clock, handlers }: ControlSessionOptions) {
    this.#stream = stream;
    this.#clock = clock;
    this.#handlers = handlers;
    this.#outgoing = new OutgoingRequests(clock);
    this.#heardAtMillis = clock.monotonicMillis();
    stream.on('data', (chunk: Uint8Array) => this.#received(chunk));
    stream.once('end', () => this.#finish(new ControlSessionError('closed', 'the peer ended the session')));
    stream.once('close', () => this.#finish(new ControlSessionError('closed', 'the connection was closed')));
    stream.on('error', (cause) => this.#finish(new ControlSessionError('stream-failed', messageOf(cause), { cause })));
    this.#send({ kind: 'hello', versionMin: VERSION, versionMax: VERSION });
    this.#watch();
  }

  /** Resolves with why, once it is over. */
  get ended(): Promise<ControlSessionError> {
    return this.#ended.promise;
  }

  get isOpen(): boolean {
    return this.#end === undefined;
  }

  /** Rejects with `ControlPeerError` (the peer's answer) or `ControlSessionError` (nobody knows, except for `too-…`). The answer is the caller's. */
  request(method: string, body: Uint8Array, timeoutMillis: number): Promise<Uint8Array> {
    if (this.#end !== undefined) return Promise.reject(this.#end);
    return this.#outgoing.ask(body.length, timeoutMillis, (id) => this.#send({ kind: 'request', id, method, body }));
  }

  /** False when it was dropped: the peer does not read, or the session is over. */
  notify(method: string, body: Uint8Array): boolean {
    if (this.#end !== undefined || this.#stream.writableLength > BEHIND_BYTES) return false;
    this.#send({ kind: 'notice', method, body });
    return true;
  }

  close(): void {
    this.#finish(new ControlSessionError('closed', 'closed by this side'));
  }

  #received(chunk: Uint8Array): void {
    this.#heardAtMillis = this.#clock.monotonicMillis();
    try {
      this.#parser.push(chunk, (frame) => this.#end === undefined && this.#handle(decodeControl(frame)));
    } catch (cause) {
      this.#finish(
        cause instanceof ControlSessionError ? cause : new ControlSessionError('malformed', messageOf(cause)),
      );
    }
  }

  #handle(message: ControlMessage): void {
    if (!this.#helloSeen && message.kind !== 'hello') {
      throw new ControlSessionError('malformed', `a ${message.kind} before the hello`);
    }
    switch (message.kind) {
      case 'hello':
        this.#greeted(message);
        break;
      case 'request':
        this.#begin(message);
        break;
      case 'reply':
        this.#outgoing.answered(message);
        break;
      case 'notice':
        this.#handlers.notice(message.method, message.body);
        break;
      case 'ping':
        this.#send({ kind: 'pong' });
        break;
      case 'pong':
        break;
    }
  }

  #greeted({ versionMin, versionMax }: Extract<ControlMessage, { kind: 'hello' }>): void {
    if (this.#helloSeen) throw new ControlSessionError('malformed', 'a second hello');
    if (versionMin > VERSION || versionMax < VERSION) {
      throw new ControlSessionError(
        'version',
        `the peer speaks versions ${versionMin} to ${versionMax}, this side ${VERSION}`,
      );
    }
    this.#helloSeen = true;
  }

  #begin({ id, method, body }: Extract<ControlMessage, { kind: 'request' }>): void {
    if (this.#working >= IN_FLIGHT_MAX)
      throw new ControlSessionError('malformed', `more than ${IN_FLIGHT_MAX} requests at once`);
    this.#work(1, body.length);
    void this.#answer(id, method, body).finally(() => this.#work(-1, -body.length));
  }

  /** Reads on only while what is being worked on fits into memory. */
  #work(count: number, bytes: number): void {
    this.#working += count;
    this.#workingBytes += bytes;
    if (this.#workingBytes > IN_FLIGHT_BYTES_MAX) this.#stream.pause();
    else if (this.#stream.isPaused() && this.#end === undefined) this.#stream.resume();
  }

  async #answer(id: number, method: string, body: Uint8Array): Promise<void> {
    let reply: ControlMessage;
    try {
      const answer = await this.#handlers.request(method, body);
      reply =
        answer === undefined
          ? { kind: 'reply', id, error: unknownMethod(method) }
          : { kind: 'reply', id, body: answer };
    } catch (cause) {
      reply = { kind: 'reply', id, error: failureOf(cause) };
    }
    if (this.#end === undefined) this.#sendReply(id, reply);
  }

  #sendReply(id: number, reply: ControlMessage): void {
    try {
      this.#send(reply);
    } catch (cause) {
      this.#send({ kind: 'reply', id, error: failureOf(cause) });
    }
  }

  #send(message: ControlMessage): void {
    if (this.#end === undefined) this.#stream.write(encodeControl(message));
  }

  /** A half-open connection looks like an idle one, except that nobody answers. */
  #watch(): void {
    this.#timer = this.#clock.after(PING_AFTER_MILLIS, () => {
      const silentMillis = this.#clock.monotonicMillis() - this.#heardAtMillis;
      if (silentMillis >= SILENT_AFTER_MILLIS && !this.#stream.isPaused()) {
        return this.#finish(new ControlSessionError('silent', `nothing heard for ${Math.round(silentMillis)} ms`));
      }
      if (silentMillis >= PING_AFTER_MILLIS) this.#send({ kind: 'ping' });
      this.#watch();
    });
  }

  #finish(reason: ControlSessionError): void {
    if (this.#end !== undefined) return;
    this.#end = reason;
    this.#timer?.cancel();
    this.#outgoing.end(reason);
    // A reason that the peer ought to see in its own log goes by TCP's end; there is nothing left to say on this stream.
    this.#stream.end();
    this.#stream.destroy();
    this.#ended.resolve(reason);
  }
}

function unknownMethod(method: string): ControlFailure {
  return { code: 'unknown-method', message: `this side knows no "${method}"`, retryable: false };
}

function failureOf(cause: unknown): ControlFailure {
  const known =
    cause instanceof Error && 'code' in cause && 'retryable' in cause && typeof cause.retryable === 'boolean';
  if (known) return { code: String(cause.code), message: cause.message, retryable: cause.retryable as boolean };
  return { code: 'defect', message: messageOf(cause), retryable: false };
}
