import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type Clock, isPromise, type MaybePromise, type Timer } from '@understudy/block';
import { BatchFormatError } from '../batch/batch.errors.ts';
import type { EncodedBatch } from '../batch/batch.types.ts';
import { decodeRecord } from '../batch/record.codec.ts';
import { giveScratch, takeScratch } from '../batch/scratch.ts';
import { decodeControl, encodeControl } from './control.codec.ts';
import { type ControlMessage, MessageType } from './message.types.ts';
import { encodeHead, MESSAGE_HEAD_BYTES, MessageCutter, type RawMessage } from './message-frame.ts';
import { RefusedByPeer, ReplicationRefusal, StreamError } from './stream.errors.ts';

/** What a connection hands on. A promise stops reading until it settles: the back-pressure; a rejection ends the connection. */
export interface ConnectionHandler {
  control(message: ControlMessage): MaybePromise<void>;
  /** `record`: the bytes that `batch` is a view of, owned by whoever takes it. */
  batch(batch: EncodedBatch, record: Uint8Array): MaybePromise<void>;
  /** Exactly once, also when this side closed. Nothing follows. */
  closed(cause: Error): void;
}

export interface ConnectionTiming {
  /** A ping goes out this often, and the connection is looked at. */
  readonly pingMillis: number;
  /** So long without a byte from the peer: the connection is dead, even if the network has not told. */
  readonly silenceMillis: number;
  /** A peer that does not read its answers is cut off at this many unwritten bytes. */
  readonly unwrittenBytesMax: number;
}

export const defaultTiming: ConnectionTiming = {
  pingMillis: 3_000,
  silenceMillis: 10_000,
  // One record under way fits.
  unwrittenBytesMax: 16 * 1024 * 1024,
};

/** After a refusal the peer has so long to read it. */
const LINGER_MILLIS = 1_000;

/**
 * One connection of the replication protocol: cuts messages, answers pings, tells a dead peer, keeps order. Holds at most one incoming
 * message and the chunk it came in. The Duplex is owned and destroyed by it.
 */
export class StreamConnection {
  readonly #duplex: Duplex;
  readonly #clock: Clock;
  readonly #handler: ConnectionHandler;
  readonly #timing: ConnectionTiming;
  readonly #cutter = new MessageCutter();
  #waiting: Uint8Array[] = [];
  #busy = false;
  #closed = false;
  #heardAtMillis: number;
  #pingTimer: Timer | undefined;
  #nonce = 0;
  #pingSentAtMillis = 0;
  /** Of the last answered ping; undefined before. */
  roundTripMillis: number | undefined;

  constructor(duplex: Duplex, clock: Clock, handler: ConnectionHandler, timing: ConnectionTiming = defaultTiming) {
    this.#duplex = duplex;
    this.#clock = clock;
    this.#handler = handler;
    this.#timing = timing;
    this.#heardAtMillis = clock.monotonicMillis();
    duplex.on('data', (chunk: Uint8Array) => this.#onData(chunk));
    duplex.on('error', (cause) => this.#finish(new StreamError('stream-closed', cause.message, { cause })));
    duplex.on('end', () => this.#finish(new StreamError('stream-closed', 'the peer closed the connection')));
    duplex.on('close', () => this.#finish(new StreamError('stream-closed', 'the connection was closed')));
    this.#schedulePing();
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Bytes that were sent and are not in the network yet. */
  get unwrittenBytes(): number {
    return this.#duplex.writableLength;
  }

  send(message: ControlMessage): void {
    if (this.#closed) return;
    this.#duplex.write(encodeControl(message));
    if (this.#duplex.writableLength > this.#timing.unwrittenBytesMax) {
      this.close(new StreamError('stream-limit', 'the peer does not read'));
    }
  }

  /**
   * Sends a record given in parts, which are borrowed for the call. False: wait for `drained`. One write of one buffer: a TLS socket encrypts that where
   * it stands, but copies what comes in several into a new one, and a fresh megabyte is 560 µs of page faults where the copy here is 60.
   */
  sendRecord(parts: readonly Uint8Array[], recordBytes: number): boolean {
    if (this.#closed) return true;
    const message = takeScratch(MESSAGE_HEAD_BYTES + recordBytes);
    message.set(encodeHead(MessageType.batch, recordBytes, 0));
    let at = MESSAGE_HEAD_BYTES;
    for (const part of parts) {
      message.set(part, at);
      at += part.byteLength;
    }
    return this.#duplex.write(message, (cause) => {
      // A socket has encrypted and copied the bytes when it says that it wrote them; other streams may still hold them.
      if (!cause && this.#duplex instanceof Socket) giveScratch(message);
    });
  }

  /** Resolves when the network took what was sent, or the connection ended. */
  drained(): Promise<void> {
    if (this.#closed || !this.#duplex.writableNeedDrain) return Promise.resolve();
    return new Promise((resolve) => {
      const done = (): void => {
        this.#duplex.off('drain', done).off('close', done);
        resolve();
      };
      this.#duplex.on('drain', done).on('close', done);
    });
  }

  /** Ends the connection. A refusal is told to the peer first. */
  close(cause: Error): void {
    if (this.#closed) return;
    if (isOwnRefusal(cause)) this.#farewell(cause);
    this.#finish(cause);
  }

  #farewell(refusal: ReplicationRefusal): void {
    const { code, message: reason, lineage } = refusal;
    this.#duplex.end(encodeControl({ type: 'refusal', code, reason, lineage }));
    this.#duplex.resume();
    this.#clock.after(LINGER_MILLIS, () => this.#duplex.destroy());
  }

  #finish(cause: Error): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#waiting = [];
    this.#pingTimer?.cancel();
    if (!isOwnRefusal(cause)) this.#duplex.destroy();
    this.#handler.closed(cause);
  }

  #onData(chunk: Uint8Array): void {
    if (this.#closed) return;
    this.#heardAtMillis = this.#clock.monotonicMillis();
    if (this.#busy) this.#waiting.push(chunk);
    else this.#consume(chunk);
  }

  #consume(chunk: Uint8Array): void {
    try {
      for (let at = 0; at < chunk.byteLength && !this.#closed; ) {
        at = this.#cutter.feed(chunk, at);
        const raw = this.#cutter.take();
        const pending = raw ? this.#dispatch(raw) : undefined;
        if (isPromise(pending)) {
          this.#block(pending, chunk.subarray(at));
          return;
        }
      }
    } catch (cause) {
      this.close(asRefusal(cause));
    }
  }

  #block(pending: Promise<void>, rest: Uint8Array): void {
    this.#busy = true;
    this.#duplex.pause();
    this.#waiting.unshift(rest);
    pending.then(
      () => this.#unblock(),
      (cause: unknown) => this.close(asRefusal(cause)),
    );
  }

  #unblock(): void {
    this.#busy = false;
    this.#heardAtMillis = this.#clock.monotonicMillis();
    while (!this.#busy && this.#waiting.length > 0) this.#consume(this.#waiting.shift() as Uint8Array);
    if (!this.#busy && !this.#closed) this.#duplex.resume();
  }

  #dispatch(raw: RawMessage): MaybePromise<void> {
    if (raw.type === MessageType.batch) return this.#handler.batch(decodeRecord(raw.body), raw.body);
    const message = decodeControl(raw.type, raw.body);
    if (message.type === 'ping') return this.send({ type: 'pong', nonce: message.nonce });
    if (message.type === 'pong') return this.#onPong(message.nonce);
    return this.#handler.control(message);
  }

  #onPong(nonce: number): void {
    if (nonce === this.#nonce) this.roundTripMillis = this.#clock.monotonicMillis() - this.#pingSentAtMillis;
  }

  #schedulePing(): void {
    this.#pingTimer = this.#clock.after(this.#timing.pingMillis, () => this.#look());
  }

  #look(): void {
    const now = this.#clock.monotonicMillis();
    // While this side itself does not read, silence says nothing about the peer.
    if (!this.#busy && now - this.#heardAtMillis > this.#timing.silenceMillis) {
      this.close(new StreamError('stream-timeout', `nothing from the peer for ${this.#timing.silenceMillis} ms`));
      return;
    }
    this.#nonce += 1;
    this.#pingSentAtMillis = now;
    this.send({ type: 'ping', nonce: this.#nonce });
    this.#schedulePing();
  }
}

function isOwnRefusal(cause: Error): cause is ReplicationRefusal {
  return cause instanceof ReplicationRefusal && !(cause instanceof RefusedByPeer);
}

/** What the peer is told when this side cannot go on: a refusal as it is, bad bytes as a violation, anything else as trouble of this side. */
function asRefusal(cause: unknown): ReplicationRefusal {
  if (cause instanceof ReplicationRefusal) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  const violation = cause instanceof StreamError || cause instanceof BatchFormatError;
  return new ReplicationRefusal(violation ? 'protocol-violation' : 'store-unavailable', reason, { cause });
}
