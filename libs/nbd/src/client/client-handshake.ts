import type { Duplex } from 'node:stream';
import { BlockIoError } from '@understudy/block';
import {
  BASE_ALLOCATION,
  BLOCK_BYTES_MAXIMUM,
  ClientFlag,
  HandshakeFlag,
  INIT_MAGIC,
  Info,
  isErrorReply,
  OPTION_MAGIC,
  OPTION_REPLY_MAGIC,
  Option,
  OptionReply,
} from '../protocol/constants.ts';
import {
  EXPORT_NAME_PADDING_BYTES,
  EXPORT_NAME_REPLY_BYTES,
  GREETING_BYTES,
  OPTION_HEADER_BYTES,
  OPTION_REPLY_HEADER_BYTES,
  readU64,
  viewOf,
} from '../protocol/layout.ts';
import type { Incoming } from './incoming.ts';

/** What the server said about the export that was chosen. */
export interface ExportInfo {
  readonly sizeBytes: number;
  readonly transmissionFlags: number;
  readonly minimumBytes: number;
  readonly preferredBytes: number;
  readonly maximumBytes: number;
  readonly structured: boolean;
  /** Id of `base:allocation`; undefined when the server does not have it. */
  readonly allocationContextId: number | undefined;
}

/** An export in the answer to LIST. */
export interface ListedExport {
  readonly name: string;
  readonly description: string;
}

const REPLY_BYTES_MAX = 64 * 1024;
const REPLIES_MAX = 10_000;

interface Reply {
  readonly type: number;
  readonly data: Uint8Array;
}

/** The client's side of fixed newstyle negotiation. Every violation of the protocol is an EPROTO; the caller then closes. */
export class ClientHandshake {
  readonly #stream: Duplex;
  readonly #incoming: Incoming;
  #noZeroes = false;

  constructor(stream: Duplex, incoming: Incoming) {
    this.#stream = stream;
    this.#incoming = incoming;
  }

  async begin(): Promise<void> {
    const view = viewOf(await this.#incoming.take(GREETING_BYTES));
    const magic = [...INIT_MAGIC, ...OPTION_MAGIC];
    if (!magic.every((word, index) => view.getUint32(index * 4) === word)) throw violation('this is not an NBD server');
    const flags = view.getUint16(16);
    if ((flags & HandshakeFlag.fixedNewstyle) === 0) throw violation('the server does not speak fixed newstyle');
    this.#noZeroes = (flags & HandshakeFlag.noZeroes) !== 0;
    const answer = Buffer.alloc(4);
    answer.writeUInt32BE(ClientFlag.fixedNewstyle | (this.#noZeroes ? ClientFlag.noZeroes : 0));
    this.#stream.write(answer);
  }

  async list(): Promise<ListedExport[]> {
    const { type, data } = await this.#ask(Option.list, new Uint8Array(0), OptionReply.server);
    if (isErrorReply(type)) throw refusal('list its exports', type);
    return data.map((entry) => {
      const nameBytes = entry.length >= 4 ? viewOf(entry).getUint32(0) : Number.POSITIVE_INFINITY;
      if (4 + nameBytes > entry.length) throw violation('a listed name is longer than its reply');
      return {
        name: Buffer.from(entry.subarray(4, 4 + nameBytes)).toString(),
        description: Buffer.from(entry.subarray(4 + nameBytes)).toString(),
      };
    });
  }

  async abort(): Promise<void> {
    await this.#ask(Option.abort, new Uint8Array(0));
  }

  /** Chooses the export; the next bytes are transmission. ENOENT when there is no such export. */
  async choose(name: string): Promise<ExportInfo> {
    const structured = !isErrorReply((await this.#ask(Option.structuredReply, new Uint8Array(0))).type);
    const allocationContextId = structured ? await this.#selectAllocation(name) : undefined;
    const chosen = (await this.#go(name)) ?? (await this.#exportName(name));
    return { ...chosen, structured, allocationContextId };
  }

  async #selectAllocation(name: string): Promise<number | undefined> {
    const request = Buffer.concat([sized(name), u32(1), sized(BASE_ALLOCATION)]);
    const { type, data } = await this.#ask(Option.setMetaContext, request, OptionReply.metaContext);
    if (isErrorReply(type)) return undefined;
    const context = data.find((entry) => Buffer.from(entry.subarray(4)).toString() === BASE_ALLOCATION);
    return context === undefined ? undefined : viewOf(context).getUint32(0);
  }

  /** Undefined when the server is too old for GO. */
  async #go(name: string): Promise<Omit<ExportInfo, 'structured' | 'allocationContextId'> | undefined> {
    const request = Buffer.concat([sized(name), Buffer.from([0, 1, 0, Info.blockSize])]);
    const { type, data } = await this.#ask(Option.go, request, OptionReply.info);
    if (type === OptionReply.errorUnsupported) return undefined;
    if (isErrorReply(type)) throw refusal(`open the export '${name}'`, type);
    const exported = data.find((entry) => infoType(entry) === Info.export);
    if (exported?.length !== 12) throw violation('the server did not describe the export');
    const view = viewOf(exported);
    return described(
      readU64(view, 2),
      view.getUint16(10),
      data.find((entry) => infoType(entry) === Info.blockSize),
    );
  }

  async #exportName(name: string): Promise<Omit<ExportInfo, 'structured' | 'allocationContextId'>> {
    this.#sendOption(Option.exportName, Buffer.from(name));
    const reply = viewOf(await this.#incoming.take(EXPORT_NAME_REPLY_BYTES));
    if (!this.#noZeroes) await this.#incoming.take(EXPORT_NAME_PADDING_BYTES);
    return described(readU64(reply, 0), reply.getUint16(8), undefined);
  }

  /** Sends an option; answers the final reply with the data of all replies of the wanted type before it. */
  async #ask(option: number, data: Uint8Array, wanted?: number): Promise<{ type: number; data: Uint8Array[] }> {
    this.#sendOption(option, data);
    const found: Uint8Array[] = [];
    for (let count = 0; count < REPLIES_MAX; count++) {
      const reply = await this.#reply(option);
      if (reply.type === OptionReply.ack || isErrorReply(reply.type)) return { type: reply.type, data: found };
      if (reply.type !== wanted) throw violation(`a reply of type ${reply.type} to option ${option}`);
      if (reply.data.length < 2) throw violation('a reply without content');
      found.push(reply.data);
    }
    throw violation('the server does not stop replying');
  }

  async #reply(option: number): Promise<Reply> {
    const view = viewOf(await this.#incoming.take(OPTION_REPLY_HEADER_BYTES));
    if (view.getUint32(0) !== OPTION_REPLY_MAGIC[0] || view.getUint32(4) !== OPTION_REPLY_MAGIC[1]) {
      throw violation('not a reply to an option');
    }
    if (view.getUint32(8) !== option) throw violation('a reply to another option');
    const length = view.getUint32(16);
    if (length > REPLY_BYTES_MAX) throw violation('a reply that is too long');
    return { type: view.getUint32(12), data: await this.#incoming.take(length) };
  }

  #sendOption(option: number, data: Uint8Array): void {
    const header = Buffer.alloc(OPTION_HEADER_BYTES);
    header.writeUInt32BE(OPTION_MAGIC[0], 0);
    header.writeUInt32BE(OPTION_MAGIC[1], 4);
    header.writeUInt32BE(option, 8);
    header.writeUInt32BE(data.length, 12);
    this.#stream.write(Buffer.concat([header, data]));
  }
}

function described(
  sizeBytes: number,
  transmissionFlags: number,
  blockSize: Uint8Array | undefined,
): Omit<ExportInfo, 'structured' | 'allocationContextId'> {
  if (!Number.isSafeInteger(sizeBytes)) throw violation('the export is absurdly large');
  // Without word from the server these are what the specification lets a careful client assume.
  const base = {
    sizeBytes,
    transmissionFlags,
    minimumBytes: 1,
    preferredBytes: 4096,
    maximumBytes: BLOCK_BYTES_MAXIMUM,
  };
  if (blockSize === undefined) return base;
  if (blockSize.length !== 14) throw violation('block sizes of the wrong length');
  const view = viewOf(blockSize);
  const [minimumBytes, preferredBytes, maximumBytes] = [view.getUint32(2), view.getUint32(6), view.getUint32(10)];
  const isPower = (value: number): boolean => value > 0 && Number.isInteger(Math.log2(value));
  if (!isPower(minimumBytes) || minimumBytes > 65_536 || !isPower(preferredBytes) || maximumBytes < minimumBytes) {
    throw violation('block sizes that make no sense');
  }
  return { ...base, minimumBytes, preferredBytes, maximumBytes: Math.min(maximumBytes, BLOCK_BYTES_MAXIMUM) };
}

function infoType(entry: Uint8Array): number {
  return viewOf(entry).getUint16(0);
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function sized(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([u32(bytes.length), bytes]);
}

/** The server broke the protocol. */
export function violation(what: string): BlockIoError {
  return new BlockIoError('EPROTO', `NBD: ${what}`);
}

function refusal(what: string, type: number): BlockIoError {
  const isMissing = type === OptionReply.errorUnknown;
  const reason = Object.entries(OptionReply).find(([, value]) => value === type)?.[0] ?? `reply ${type}`;
  return new BlockIoError(isMissing ? 'ENOENT' : 'EPERM', `the NBD server refuses to ${what}: ${reason}`);
}
