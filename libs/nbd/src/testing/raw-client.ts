import type { Duplex } from 'node:stream';
import { Incoming } from '../client/incoming.ts';
import {
  BASE_ALLOCATION,
  OPTION_MAGIC,
  Option,
  OptionReply,
  REQUEST_MAGIC,
  SIMPLE_REPLY_MAGIC,
  STRUCTURED_REPLY_MAGIC,
} from '../protocol/constants.ts';
import { viewOf, writeU64 } from '../protocol/layout.ts';

export interface RawReply {
  readonly kind: 'simple' | 'chunk';
  readonly errno: number;
  readonly flags: number;
  readonly type: number;
  readonly cookie: number;
  readonly payload: Uint8Array;
}

/** Speaks NBD word by word, right or wrong, for tests that need to see each answer as it is on the wire. */
export class RawClient {
  readonly stream: Duplex;
  readonly incoming: Incoming;

  constructor(stream: Duplex) {
    this.stream = stream;
    this.incoming = new Incoming(stream);
  }

  send(...parts: Uint8Array[]): void {
    this.stream.write(Buffer.concat(parts));
  }

  /** Reads the greeting, answers with flags. */
  async greet(flags = 3): Promise<void> {
    await this.incoming.take(18);
    this.send(u32(flags));
  }

  /** Sends an option; answers all replies up to the final one. */
  async option(option: number, data: Uint8Array = new Uint8Array(0)): Promise<{ type: number; data: Uint8Array }[]> {
    this.send(optionHeader(option, data.length), data);
    const replies: { type: number; data: Uint8Array }[] = [];
    for (;;) {
      const view = viewOf(await this.incoming.take(20));
      if (view.getUint32(8) !== option) throw new Error('a reply to another option');
      const reply = { type: view.getUint32(12), data: await this.incoming.take(view.getUint32(16)) };
      replies.push(reply);
      if (reply.type === OptionReply.ack || reply.type >= 2 ** 31) return replies;
    }
  }

  /** The whole way to transmission. */
  async go(name = 'disk', structured = true): Promise<void> {
    await this.greet();
    if (structured) {
      await this.option(Option.structuredReply);
      await this.option(Option.setMetaContext, metaRequest(name, [BASE_ALLOCATION]));
    }
    const replies = await this.option(Option.go, infoRequest(name));
    if (replies.at(-1)?.type !== OptionReply.ack) throw new Error('GO was refused');
  }

  /** Sends a request; answers the one reply, or chunk, that follows. */
  async request(
    command: number,
    flags: number,
    offset: number,
    length: number,
    payload?: Uint8Array,
  ): Promise<RawReply> {
    this.send(requestHeader(command, flags, 77, offset, length), payload ?? new Uint8Array(0));
    return this.reply(command === 0 ? length : 0);
  }

  async reply(readBytes = 0): Promise<RawReply> {
    const head = viewOf(await this.incoming.take(16));
    if (head.getUint32(0) === SIMPLE_REPLY_MAGIC) {
      const errno = head.getUint32(4);
      const payload = await this.incoming.take(errno === 0 ? readBytes : 0);
      return { kind: 'simple', errno, flags: 1, type: 0, cookie: head.getUint32(12), payload };
    }
    if (head.getUint32(0) !== STRUCTURED_REPLY_MAGIC) throw new Error('not a reply');
    const length = viewOf(await this.incoming.take(4)).getUint32(0);
    const payload = await this.incoming.take(length);
    const type = head.getUint16(6);
    const errno = type >= 2 ** 15 ? viewOf(payload).getUint32(0) : 0;
    return { kind: 'chunk', errno, flags: head.getUint16(4), type, cookie: head.getUint32(12), payload };
  }

  /** Resolves when the server has closed the connection. */
  async closed(): Promise<void> {
    await this.incoming.take(2 ** 40).catch(() => undefined);
  }
}

export function u16(value: number): Uint8Array {
  return new Uint8Array([value >>> 8, value & 255]);
}

export function u32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  viewOf(bytes).setUint32(0, value);
  return bytes;
}

export function optionHeader(option: number, lengthBytes: number): Uint8Array {
  return Buffer.concat([u32(OPTION_MAGIC[0]), u32(OPTION_MAGIC[1]), u32(option), u32(lengthBytes)]);
}

export function sized(text: string): Uint8Array {
  return Buffer.concat([u32(Buffer.byteLength(text)), Buffer.from(text)]);
}

export function infoRequest(name: string, infos: readonly number[] = []): Uint8Array {
  return Buffer.concat([sized(name), u16(infos.length), ...infos.map(u16)]);
}

export function metaRequest(name: string, queries: readonly string[]): Uint8Array {
  return Buffer.concat([sized(name), u32(queries.length), ...queries.map(sized)]);
}

export function requestHeader(
  command: number,
  flags: number,
  cookie: number,
  offset: number,
  length: number,
): Uint8Array {
  const bytes = new Uint8Array(28);
  const view = viewOf(bytes);
  view.setUint32(0, REQUEST_MAGIC);
  view.setUint16(4, flags);
  view.setUint16(6, command);
  view.setUint32(12, cookie);
  writeU64(view, 16, offset);
  view.setUint32(24, length);
  return bytes;
}
