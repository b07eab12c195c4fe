import {
  isErrorChunk,
  ReplyFlag,
  ReplyType,
  SIMPLE_REPLY_MAGIC,
  STRUCTURED_REPLY_MAGIC,
} from '../protocol/constants.ts';
import { CHUNK_HEADER_BYTES, readU64, SIMPLE_REPLY_BYTES, viewOf } from '../protocol/layout.ts';
import { violation } from './client-handshake.ts';

/** A request that waits for its reply. */
export interface Pending {
  readonly offsetBytes: number;
  readonly lengthBytes: number;
  /** A read's buffer, filled as content arrives; borrowed from the caller until the reply is complete. */
  readonly target: Uint8Array | undefined;
  /** Pairs (length, state) of a block status. */
  descriptors?: readonly number[];
  contentBytes: number;
  errno: number;
  message: string;
}

/** Content of a chunk that is neither data nor a hole is kept up to this size. */
const SMALL_BYTES_MAX = 4 * 1024 * 1024;
const EMPTY = new Uint8Array(0);

/** Cuts the server's stream into replies and puts read content where it belongs, without a copy in between. Does no I/O. */
export class ReplyParser {
  readonly #find: (cookie: number) => Pending | undefined;
  readonly #complete: (cookie: number, pending: Pending) => void;
  readonly #header = new Uint8Array(CHUNK_HEADER_BYTES);
  readonly #headerView = viewOf(this.#header);
  #headerFill = 0;
  /** The reply being read; undefined between replies. */
  #pending: Pending | undefined;
  #cookie = 0;
  #isLast = false;
  #type = 0;
  /** Fixed part, or whole, of a chunk's payload. */
  #small: Uint8Array = EMPTY;
  #smallFill = 0;
  /** Where read content goes next, and how much of it is still to come. */
  #contentAt = 0;
  #contentLeft = 0;
  #dataBytes = 0;

  /** `find` knows the requests in flight; `complete` is told once for each when its reply is whole. */
  constructor(find: (cookie: number) => Pending | undefined, complete: (cookie: number, pending: Pending) => void) {
    this.#find = find;
    this.#complete = complete;
  }

  /** Throws EPROTO when this cannot be a server's stream. */
  push(chunk: Uint8Array): void {
    let at = 0;
    while (at < chunk.length) {
      if (this.#contentLeft > 0) at += this.#takeContent(chunk, at);
      else if (this.#smallFill < this.#small.length) at += this.#takeSmall(chunk, at);
      else at += this.#takeHeader(chunk, at);
    }
  }

  #takeHeader(chunk: Uint8Array, at: number): number {
    // The first word tells how long the header is.
    const magic = this.#headerFill < 4 ? undefined : this.#headerView.getUint32(0);
    const wanted = magic === undefined ? 4 : magic === SIMPLE_REPLY_MAGIC ? SIMPLE_REPLY_BYTES : CHUNK_HEADER_BYTES;
    const count = Math.min(wanted - this.#headerFill, chunk.length - at);
    this.#header.set(chunk.subarray(at, at + count), this.#headerFill);
    this.#headerFill += count;
    if (this.#headerFill < wanted) return count;
    if (wanted === 4) {
      const found = this.#headerView.getUint32(0);
      if (found !== SIMPLE_REPLY_MAGIC && found !== STRUCTURED_REPLY_MAGIC) throw violation('not a reply');
      return count;
    }
    this.#headerFill = 0;
    this.#begin(this.#headerView.getUint32(8), this.#headerView.getUint32(12));
    if (magic === SIMPLE_REPLY_MAGIC) this.#beginSimple();
    else this.#beginChunk();
    return count;
  }

  #begin(cookieHigh: number, cookieLow: number): void {
    this.#pending = cookieHigh === 0 ? this.#find(cookieLow) : undefined;
    if (this.#pending === undefined) throw violation('a reply to a request that was not made');
    this.#cookie = cookieLow;
  }

  #beginSimple(): void {
    const pending = this.#pending!;
    pending.errno = this.#headerView.getUint32(4);
    this.#isLast = true;
    if (pending.errno === 0 && pending.target !== undefined) this.#expectContent(0, pending.target.length);
    else this.#endOfChunk();
  }

  #beginChunk(): void {
    this.#isLast = (this.#headerView.getUint16(4) & ReplyFlag.done) !== 0;
    this.#type = this.#headerView.getUint16(6);
    const lengthBytes = this.#headerView.getUint32(16);
    if (this.#type === ReplyType.none) {
      if (lengthBytes !== 0 || !this.#isLast) throw violation('a malformed empty chunk');
      this.#endOfChunk();
      return;
    }
    const isData = this.#type === ReplyType.offsetData;
    if (isData && lengthBytes < 9) throw violation('a data chunk without data');
    if (!isData && lengthBytes > SMALL_BYTES_MAX) throw violation('a chunk that is too long');
    this.#dataBytes = isData ? lengthBytes - 8 : 0;
    this.#small = new Uint8Array(isData ? 8 : lengthBytes);
    this.#smallFill = 0;
    if (lengthBytes === 0) this.#useSmall();
  }

  #takeSmall(chunk: Uint8Array, at: number): number {
    const count = Math.min(this.#small.length - this.#smallFill, chunk.length - at);
    this.#small.set(chunk.subarray(at, at + count), this.#smallFill);
    this.#smallFill += count;
    if (this.#smallFill === this.#small.length) this.#useSmall();
    return count;
  }

  #useSmall(): void {
    const bytes = this.#small;
    this.#small = EMPTY;
    this.#smallFill = 0;
    const view = viewOf(bytes);
    if (this.#type === ReplyType.offsetData) {
      this.#expectContent(readU64(view, 0) - this.#pending!.offsetBytes, this.#dataBytes);
      return;
    }
    if (isErrorChunk(this.#type)) this.#useError(view, bytes);
    else if (this.#type === ReplyType.offsetHole) this.#useHole(view);
    else if (this.#type === ReplyType.blockStatus) this.#useStatus(view);
    else throw violation(`a chunk of unknown type ${this.#type}`);
    this.#endOfChunk();
  }

  #useError(view: DataView, bytes: Uint8Array): void {
    if (bytes.length < 6) throw violation('an error chunk that is too short');
    const messageBytes = view.getUint16(4);
    if (6 + messageBytes > bytes.length) throw violation('an error message longer than its chunk');
    const pending = this.#pending!;
    pending.errno ||= view.getUint32(0) || UNNAMED_ERRNO;
    pending.message ||= Buffer.from(bytes.subarray(6, 6 + messageBytes)).toString();
  }

  #useHole(view: DataView): void {
    if (view.byteLength !== 12) throw violation('a hole chunk of the wrong length');
    const from = readU64(view, 0) - this.#pending!.offsetBytes;
    const lengthBytes = view.getUint32(8);
    this.#assertInside(from, lengthBytes);
    this.#pending!.target!.fill(0, from, from + lengthBytes);
    this.#pending!.contentBytes += lengthBytes;
  }

  #useStatus(view: DataView): void {
    if (view.byteLength < 12 || view.byteLength % 8 !== 4) throw violation('a block status of the wrong length');
    const descriptors: number[] = [];
    for (let at = 4; at < view.byteLength; at += 4) descriptors.push(view.getUint32(at));
    this.#pending!.descriptors = descriptors;
  }

  #expectContent(from: number, lengthBytes: number): void {
    this.#assertInside(from, lengthBytes);
    this.#contentAt = from;
    this.#contentLeft = lengthBytes;
    this.#pending!.contentBytes += lengthBytes;
    if (lengthBytes === 0) this.#endOfChunk();
  }

  #takeContent(chunk: Uint8Array, at: number): number {
    const count = Math.min(this.#contentLeft, chunk.length - at);
    this.#pending!.target!.set(chunk.subarray(at, at + count), this.#contentAt);
    this.#contentAt += count;
    this.#contentLeft -= count;
    if (this.#contentLeft === 0) this.#endOfChunk();
    return count;
  }

  #assertInside(from: number, lengthBytes: number): void {
    const target = this.#pending!.target;
    if (target === undefined || from < 0 || from + lengthBytes > target.length) {
      throw violation('content outside of what was asked for');
    }
  }

  #endOfChunk(): void {
    const pending = this.#pending!;
    this.#pending = undefined;
    if (!this.#isLast) return;
    if (pending.errno === 0 && pending.target !== undefined && pending.contentBytes !== pending.target.length) {
      throw violation('a read that was not answered wholly');
    }
    this.#complete(this.#cookie, pending);
  }
}

/** An error chunk must name an error; one that says 0 still is an error. */
const UNNAMED_ERRNO = 22;
