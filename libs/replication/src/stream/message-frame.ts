import { crc32 } from 'node:zlib';
import { RECORD_BYTES_MAX } from '../batch/record.codec.ts';
import { takeScratch } from '../batch/scratch.ts';
import { MessageType } from './message.types.ts';
import { StreamError } from './stream.errors.ts';

/** "USM1" */
const MESSAGE_MAGIC = 0x31_4d_53_55;
export const MESSAGE_HEAD_BYTES = 20;
/** Largest control message. */
export const CONTROL_BYTES_MAX = 256 * 1024;
const TYPE_MAX = 11;

/** The head of a message on the wire (docs/formats/replication-stream.md §2.1). */
export interface MessageHead {
  readonly type: number;
  readonly bodyBytes: number;
  readonly bodyCrc: number;
}

/** `u32 magic | u8 type | 3 zero | u32 body bytes | u32 body CRC (0 for a batch, whose record has its own sums) | u32 CRC of the 16 before`. */
export function encodeHead(type: MessageType, bodyBytes: number, bodyCrc: number): Buffer {
  const head = Buffer.alloc(MESSAGE_HEAD_BYTES);
  head.writeUInt32LE(MESSAGE_MAGIC, 0);
  head[4] = type;
  head.writeUInt32LE(bodyBytes, 8);
  head.writeUInt32LE(bodyCrc, 12);
  head.writeUInt32LE(crc32(head.subarray(0, 16)), 16);
  return head;
}

/** Checks a head and the limit of its type before a byte of the body is awaited. Throws StreamError. */
export function decodeHead(bytes: Uint8Array): MessageHead {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, MESSAGE_HEAD_BYTES);
  if (head.readUInt32LE(0) !== MESSAGE_MAGIC) throw malformed('this is not a replication message');
  if (crc32(head.subarray(0, 16)) !== head.readUInt32LE(16)) throw malformed("a message head's CRC differs");
  const type = head[4] as number;
  if (type === 0 || type > TYPE_MAX) throw malformed(`message type ${type} is not known`);
  if (head[5] !== 0 || head[6] !== 0 || head[7] !== 0) throw malformed('reserved bytes of a message head are not zero');
  const bodyBytes = head.readUInt32LE(8);
  const limit = type === MessageType.batch ? RECORD_BYTES_MAX : CONTROL_BYTES_MAX;
  if (bodyBytes > limit) throw new StreamError('stream-limit', `message ${type} of ${bodyBytes} bytes`);
  return { type, bodyBytes, bodyCrc: head.readUInt32LE(12) };
}

function malformed(message: string): StreamError {
  return new StreamError('stream-malformed', message);
}

/** A whole message, its body owned by whoever takes it; it is scratch: who has used it up may give it back. */
export interface RawMessage {
  readonly type: number;
  readonly body: Uint8Array<ArrayBuffer>;
}

/**
 * Cuts a byte stream into messages. Chunks are borrowed: their bytes are copied once into a body of exactly the announced length,
 * so that no slice of a socket's chunk lives on. Holds at most one message.
 */
export class MessageCutter {
  readonly #head = new Uint8Array(MESSAGE_HEAD_BYTES);
  #headBytes = 0;
  #announced: MessageHead | undefined;
  #body: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  #bodyBytes = 0;
  #done: RawMessage | undefined;

  /** Takes bytes of `chunk` from `at` on, up to the end of one message; answers where it stopped. Throws StreamError. */
  feed(chunk: Uint8Array, at: number): number {
    const bodyAt = this.#announced ? at : this.#feedHead(chunk, at);
    if (!this.#announced) return bodyAt;
    const wanted = Math.min(this.#announced.bodyBytes - this.#bodyBytes, chunk.byteLength - bodyAt);
    this.#body.set(chunk.subarray(bodyAt, bodyAt + wanted), this.#bodyBytes);
    this.#bodyBytes += wanted;
    if (this.#bodyBytes === this.#announced.bodyBytes) this.#finish(this.#announced);
    return bodyAt + wanted;
  }

  /** The message that the last `feed` completed. */
  take(): RawMessage | undefined {
    const done = this.#done;
    this.#done = undefined;
    return done;
  }

  #feedHead(chunk: Uint8Array, at: number): number {
    const wanted = Math.min(MESSAGE_HEAD_BYTES - this.#headBytes, chunk.byteLength - at);
    this.#head.set(chunk.subarray(at, at + wanted), this.#headBytes);
    this.#headBytes += wanted;
    if (this.#headBytes === MESSAGE_HEAD_BYTES) {
      this.#announced = decodeHead(this.#head);
      this.#body = takeScratch(this.#announced.bodyBytes);
      this.#bodyBytes = 0;
    }
    return at + wanted;
  }

  #finish(head: MessageHead): void {
    if (head.type !== MessageType.batch && crc32(this.#body) !== head.bodyCrc) {
      throw malformed("a message's CRC differs");
    }
    this.#done = { type: head.type, body: this.#body };
    this.#announced = undefined;
    this.#headBytes = 0;
  }
}
