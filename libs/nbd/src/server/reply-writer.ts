import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import {
  ReplyFlag,
  ReplyType,
  SIMPLE_REPLY_MAGIC,
  STRING_BYTES_MAX,
  STRUCTURED_REPLY_MAGIC,
} from '../protocol/constants.ts';
import { CHUNK_HEADER_BYTES, SIMPLE_REPLY_BYTES, viewOf, writeU64 } from '../protocol/layout.ts';
import { BufferPool } from './buffer-pool.ts';

/** Replies of one turn are collected in a buffer of this size. */
const BUFFER_BYTES = 256 * 1024;
/** Read replies larger than this get a buffer of their own. */
export const SHARED_READ_BYTES_MAX = 64 * 1024;

/**
 * Puts the replies of one connection together. Replies of a turn go out in one write; read replies are read straight into the buffer
 * that is sent. Nothing leaves before `flush`.
 */
export class ReplyWriter {
  readonly #stream: Duplex;
  /**
   * A plain socket has copied the bytes to the kernel, or still counts them as writable length, when `write` returns: then the same
   * buffer can be filled again. Other streams (TLS, tests' pipes) may keep a reference: they get a new buffer each time.
   */
  readonly #reusable: boolean;
  #bytes!: Uint8Array;
  #view!: DataView;
  #start = 0;
  #end = 0;
  #readAt = 0;
  readonly #pool = new BufferPool();

  constructor(stream: Duplex) {
    this.#stream = stream;
    this.#reusable = stream.constructor === Socket;
    this.#renew();
  }

  /** Bytes handed to the stream that it could not pass on yet. */
  get queuedBytes(): number {
    return this.#stream.writableLength + this.#end - this.#start;
  }

  simple(errno: number, cookieHigh: number, cookieLow: number): void {
    const at = this.#reserve(SIMPLE_REPLY_BYTES);
    simpleHeader(this.#view, at, errno, cookieHigh, cookieLow);
  }

  /** A chunk without payload that ends a reply. */
  done(cookieHigh: number, cookieLow: number): void {
    const at = this.#reserve(CHUNK_HEADER_BYTES);
    chunkHeader(this.#view, at, ReplyFlag.done, ReplyType.none, cookieHigh, cookieLow, 0);
  }

  error(errno: number, message: string, cookieHigh: number, cookieLow: number): void {
    const text = Buffer.from(message.slice(0, STRING_BYTES_MAX / 4));
    const at = this.#reserve(CHUNK_HEADER_BYTES + 6 + text.length);
    chunkHeader(this.#view, at, ReplyFlag.done, ReplyType.error, cookieHigh, cookieLow, 6 + text.length);
    this.#view.setUint32(at + CHUNK_HEADER_BYTES, errno);
    this.#view.setUint16(at + CHUNK_HEADER_BYTES + 4, text.length);
    this.#bytes.set(text, at + CHUNK_HEADER_BYTES + 6);
  }

  hole(offsetBytes: number, lengthBytes: number, isLast: boolean, cookieHigh: number, cookieLow: number): void {
    const at = this.#reserve(CHUNK_HEADER_BYTES + 12);
    chunkHeader(this.#view, at, isLast ? ReplyFlag.done : 0, ReplyType.offsetHole, cookieHigh, cookieLow, 12);
    writeU64(this.#view, at + CHUNK_HEADER_BYTES, offsetBytes);
    this.#view.setUint32(at + CHUNK_HEADER_BYTES + 8, lengthBytes);
  }

  /** `descriptors` are pairs (length, state), flattened. */
  blockStatus(contextId: number, descriptors: readonly number[], cookieHigh: number, cookieLow: number): void {
    const payloadBytes = 4 + descriptors.length * 4;
    const at = this.#reserve(CHUNK_HEADER_BYTES + payloadBytes);
    chunkHeader(this.#view, at, ReplyFlag.done, ReplyType.blockStatus, cookieHigh, cookieLow, payloadBytes);
    this.#view.setUint32(at + CHUNK_HEADER_BYTES, contextId);
    let next = at + CHUNK_HEADER_BYTES + 4;
    for (const value of descriptors) {
      this.#view.setUint32(next, value);
      next += 4;
    }
  }

  /**
   * Room in the shared buffer for a read reply: fill `target`, then call `commitRead`, or `abandonRead` when it failed, or `detachRead` when
   * somebody goes on filling it after this turn. Nothing else may be written in between.
   */
  beginRead(lengthBytes: number, structured: boolean): Uint8Array {
    const at = this.#reserve((structured ? CHUNK_HEADER_BYTES + 8 : SIMPLE_REPLY_BYTES) + lengthBytes);
    this.#readAt = at;
    return this.#bytes.subarray(this.#end - lengthBytes, this.#end);
  }

  commitRead(offsetBytes: number, lengthBytes: number, structured: boolean, high: number, low: number): void {
    readHeader(this.#view, this.#readAt, offsetBytes, lengthBytes, structured, true, high, low);
  }

  abandonRead(): void {
    this.#end = this.#readAt;
  }

  /** Takes the room of the read out of the shared buffer; the rest of that buffer is given up. */
  detachRead(lengthBytes: number, structured: boolean): ReadBuffer {
    const bytes = this.#bytes.subarray(this.#readAt, this.#end);
    this.#end = this.#readAt;
    this.flush();
    this.#renew();
    return { bytes, target: bytes.subarray(bytes.length - lengthBytes), structured };
  }

  /** A buffer of its own for a read reply; give it back with `ownRead`, or let it go when the read failed. */
  readBuffer(lengthBytes: number, structured: boolean): ReadBuffer {
    const headerBytes = structured ? CHUNK_HEADER_BYTES + 8 : SIMPLE_REPLY_BYTES;
    // Every byte of it is written: the device fills the whole target or fails.
    const bytes = this.#pool.take(headerBytes + lengthBytes);
    return { bytes, target: bytes.subarray(headerBytes), structured };
  }

  /** Sends a read reply that was read into a buffer of its own, which now belongs to the stream. */
  ownRead(buffer: ReadBuffer, offsetBytes: number, isLast: boolean, high: number, low: number): void {
    const { bytes, structured, target } = buffer;
    readHeader(viewOf(bytes), 0, offsetBytes, target.length, structured, isLast, high, low);
    this.flush();
    if (this.#reusable) this.#stream.write(bytes, () => this.#pool.give(bytes));
    else this.#stream.write(bytes);
  }

  flush(): void {
    if (this.#end === this.#start) return;
    this.#stream.write(this.#bytes.subarray(this.#start, this.#end));
    if (this.#reusable && this.#stream.writableLength === 0) {
      this.#start = 0;
      this.#end = 0;
    } else {
      this.#start = this.#end;
    }
  }

  #reserve(lengthBytes: number): number {
    if (this.#end + lengthBytes > this.#bytes.length) {
      this.flush();
      if (this.#end + lengthBytes > this.#bytes.length) this.#renew(lengthBytes);
    }
    const at = this.#end;
    this.#end += lengthBytes;
    return at;
  }

  #renew(atLeast = 0): void {
    this.#bytes = Buffer.allocUnsafeSlow(Math.max(BUFFER_BYTES, atLeast));
    this.#view = viewOf(this.#bytes);
    this.#start = 0;
    this.#end = 0;
  }
}

/** A read reply in the making: header and content in one buffer, so that nothing is copied to frame it. */
export interface ReadBuffer {
  readonly bytes: Uint8Array;
  readonly target: Uint8Array;
  readonly structured: boolean;
}

function readHeader(
  view: DataView,
  at: number,
  offsetBytes: number,
  lengthBytes: number,
  structured: boolean,
  isLast: boolean,
  cookieHigh: number,
  cookieLow: number,
): void {
  if (structured) {
    chunkHeader(view, at, isLast ? ReplyFlag.done : 0, ReplyType.offsetData, cookieHigh, cookieLow, 8 + lengthBytes);
    writeU64(view, at + CHUNK_HEADER_BYTES, offsetBytes);
  } else {
    simpleHeader(view, at, 0, cookieHigh, cookieLow);
  }
}

function simpleHeader(view: DataView, at: number, errno: number, cookieHigh: number, cookieLow: number): void {
  view.setUint32(at, SIMPLE_REPLY_MAGIC);
  view.setUint32(at + 4, errno);
  view.setUint32(at + 8, cookieHigh);
  view.setUint32(at + 12, cookieLow);
}

function chunkHeader(
  view: DataView,
  at: number,
  flags: number,
  type: number,
  cookieHigh: number,
  cookieLow: number,
  payloadBytes: number,
): void {
  view.setUint32(at, STRUCTURED_REPLY_MAGIC);
  view.setUint16(at + 4, flags);
  view.setUint16(at + 6, type);
  view.setUint32(at + 8, cookieHigh);
  view.setUint32(at + 12, cookieLow);
  view.setUint32(at + 16, payloadBytes);
}
