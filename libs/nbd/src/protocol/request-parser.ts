import { REQUEST_MAGIC } from './constants.ts';
import { REQUEST_BYTES, readU64, viewOf } from './layout.ts';

export const Parsed = {
  /** Everything pushed is used up. */
  more: 0,
  /** The fields hold a request; call `wantPayload` or `skip` when bytes follow it, then `next` again. */
  request: 1,
  /** `payload` holds what was wanted. */
  payload: 2,
  /** Not a request: nothing after it can be understood. */
  garbage: 3,
} as const;
export type Parsed = (typeof Parsed)[keyof typeof Parsed];

const EMPTY = new Uint8Array(0);

/**
 * Cuts a stream of chunks into requests, at whatever places the chunks were cut. Does no I/O and allocates nothing for a request that
 * lies whole in one chunk: the fields are overwritten by the next one.
 */
export class RequestParser {
  flags = 0;
  command = 0;
  cookieHigh = 0;
  cookieLow = 0;
  offsetBytes = 0;
  lengthBytes = 0;
  /**
   * Borrowed from the chunk when it lies there whole; otherwise a buffer of its own. Whoever works on after the turn holds the whole
   * chunk (at most 64 KiB for a socket), so the number of such requests is bounded by the session's limits.
   */
  payload: Uint8Array = EMPTY;

  #chunk: Uint8Array = EMPTY;
  #view: DataView = viewOf(EMPTY);
  #at = 0;
  readonly #header = new Uint8Array(REQUEST_BYTES);
  readonly #headerView = viewOf(this.#header);
  #headerFill = 0;
  #skip = 0;
  #wanted = 0;
  /** A payload cut in pieces, while it is put together. */
  #whole: Uint8Array | undefined;
  #wholeFill = 0;
  /** A buffer for cut payloads, used again while nobody works on with it. */
  #spare: Uint8Array = EMPTY;

  /** Gives the parser the next chunk; the one before must be used up. */
  push(chunk: Uint8Array): void {
    this.#chunk = chunk;
    this.#view = viewOf(chunk);
    this.#at = 0;
  }

  /** The bytes after the request just parsed are its payload. */
  wantPayload(lengthBytes: number): void {
    this.#wanted = lengthBytes;
  }

  /** The bytes after the request just parsed are of no use. */
  skip(lengthBytes: number): void {
    this.#skip = lengthBytes;
  }

  /** The payload handed out last stays in use beyond this turn: it must not be overwritten. */
  keepPayload(): void {
    if (this.payload.buffer === this.#spare.buffer) this.#spare = EMPTY;
  }

  next(): Parsed {
    if (this.#skip > 0) {
      const count = Math.min(this.#skip, this.#chunk.length - this.#at);
      this.#skip -= count;
      this.#at += count;
      if (this.#skip > 0) return this.#drained();
    }
    if (this.#wanted > 0) return this.#nextPayload();
    return this.#nextRequest();
  }

  #nextRequest(): Parsed {
    const available = this.#chunk.length - this.#at;
    if (this.#headerFill === 0 && available >= REQUEST_BYTES) {
      const at = this.#at;
      this.#at += REQUEST_BYTES;
      return this.#decode(this.#view, at);
    }
    const count = Math.min(REQUEST_BYTES - this.#headerFill, available);
    this.#header.set(this.#chunk.subarray(this.#at, this.#at + count), this.#headerFill);
    this.#headerFill += count;
    this.#at += count;
    // Garbage is recognised by its first word, not only after a whole header of it.
    if (this.#headerFill >= 4 && this.#headerView.getUint32(0) !== REQUEST_MAGIC) return Parsed.garbage;
    if (this.#headerFill < REQUEST_BYTES) return this.#drained();
    this.#headerFill = 0;
    return this.#decode(this.#headerView, 0);
  }

  #decode(view: DataView, at: number): Parsed {
    if (view.getUint32(at) !== REQUEST_MAGIC) return Parsed.garbage;
    this.flags = view.getUint16(at + 4);
    this.command = view.getUint16(at + 6);
    this.cookieHigh = view.getUint32(at + 8);
    this.cookieLow = view.getUint32(at + 12);
    this.offsetBytes = readU64(view, at + 16);
    this.lengthBytes = view.getUint32(at + 24);
    return Parsed.request;
  }

  #nextPayload(): Parsed {
    const available = this.#chunk.length - this.#at;
    if (this.#whole === undefined && available >= this.#wanted) {
      this.payload = this.#chunk.subarray(this.#at, this.#at + this.#wanted);
      this.#at += this.#wanted;
      this.#wanted = 0;
      return Parsed.payload;
    }
    this.#whole ??= this.#buffer(this.#wanted);
    const count = Math.min(this.#wanted - this.#wholeFill, available);
    this.#whole.set(this.#chunk.subarray(this.#at, this.#at + count), this.#wholeFill);
    this.#wholeFill += count;
    this.#at += count;
    if (this.#wholeFill < this.#wanted) return this.#drained();
    this.payload = this.#whole;
    this.#whole = undefined;
    this.#wholeFill = 0;
    this.#wanted = 0;
    return Parsed.payload;
  }

  #buffer(lengthBytes: number): Uint8Array {
    // allocUnsafe is safe here: a payload is handed out only when all its bytes have arrived.
    if (this.#spare.length < lengthBytes) this.#spare = Buffer.allocUnsafeSlow(Math.max(lengthBytes, SPARE_BYTES));
    const buffer = this.#spare.subarray(0, lengthBytes);
    if (lengthBytes > SPARE_BYTES) this.#spare = EMPTY;
    return buffer;
  }

  #drained(): Parsed {
    this.#chunk = EMPTY;
    this.#at = 0;
    return Parsed.more;
  }
}

/** Larger buffers are not kept between requests. */
const SPARE_BYTES = 512 * 1024;
