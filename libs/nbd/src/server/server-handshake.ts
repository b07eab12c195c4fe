import { ByteQueue } from '../protocol/byte-queue.ts';
import {
  BASE_ALLOCATION,
  ClientFlag,
  Info,
  OPTION_MAGIC,
  Option,
  OptionReply,
  TransmissionFlag,
} from '../protocol/constants.ts';
import { CLIENT_FLAGS_BYTES, OPTION_HEADER_BYTES, viewOf } from '../protocol/layout.ts';
import type { NbdExport } from './export.ts';
import type { NbdLimits } from './limits.ts';
import { OptionDataError, parseInfoRequest, parseMetaRequest, parseName } from './option-data.ts';
import {
  blockSizeInfo,
  exportInfo,
  exportNameReply,
  metaContextReply,
  optionError,
  optionReply,
  serverReply,
  textInfo,
} from './option-replies.ts';

/** Id of `base:allocation` in this server; the only context there is. */
export const ALLOCATION_CONTEXT_ID = 1;
/** Data longer than this many times the limit is not worth skipping. */
const ABSURD_FACTOR = 64;

/** What was agreed when a connection enters transmission. */
export interface Agreement {
  readonly name: string;
  readonly offered: NbdExport;
  readonly structured: boolean;
  /** `base:allocation` was selected for this very export. */
  readonly blockStatus: boolean;
}

/** How a step of the handshake ended. */
export type HandshakeStep =
  | { readonly next: 'more' }
  | { readonly next: 'transmission'; readonly agreement: Agreement }
  /** Close after the replies are out; `reason` says why when it was not the client's wish. */
  | { readonly next: 'close'; readonly reason?: string };

const MORE: HandshakeStep = { next: 'more' };

/**
 * The server's side of fixed newstyle negotiation, without I/O: bytes in, replies out. Each handler is preceded by its option's rules
 * (proto.md, "Option types").
 */
export class ServerHandshake {
  readonly #exports: ReadonlyMap<string, NbdExport>;
  readonly #limits: NbdLimits;
  readonly #send: (reply: Uint8Array) => void;
  readonly #input = new ByteQueue();
  #clientFlags: number | undefined;
  #option: { readonly option: number; readonly length: number; readonly keep: boolean } | undefined;
  #toSkip = 0;
  #options = 0;
  #structured = false;
  /** The export for which `base:allocation` is selected. */
  #selectedFor: string | undefined;

  constructor(exports: ReadonlyMap<string, NbdExport>, limits: NbdLimits, send: (reply: Uint8Array) => void) {
    this.#exports = exports;
    this.#limits = limits;
    this.#send = send;
  }

  /** Bytes that came after the handshake. */
  takeRest(): Uint8Array {
    return this.#input.takeAll();
  }

  push(chunk: Uint8Array): HandshakeStep {
    this.#input.push(chunk);
    for (;;) {
      const step = this.#advance();
      if (step !== undefined) return step;
    }
  }

  /** One message; undefined when there may be another one in the input. */
  #advance(): HandshakeStep | undefined {
    if (this.#clientFlags === undefined) return this.#readClientFlags();
    if (this.#option === undefined) return this.#readOptionHeader();
    if (this.#toSkip > 0) {
      this.#toSkip -= this.#input.drop(this.#toSkip);
      if (this.#toSkip > 0) return MORE;
    }
    const { option, length, keep } = this.#option;
    const data = keep ? this.#input.take(length) : undefined;
    if (keep && data === undefined) return MORE;
    this.#option = undefined;
    return this.#answer(option, data);
  }

  #readClientFlags(): HandshakeStep | undefined {
    const bytes = this.#input.take(CLIENT_FLAGS_BYTES);
    if (bytes === undefined) return MORE;
    this.#clientFlags = viewOf(bytes).getUint32(0);
    const isKnown = (this.#clientFlags & ~(ClientFlag.fixedNewstyle | ClientFlag.noZeroes)) === 0;
    return isKnown ? undefined : { next: 'close', reason: 'unknown client flags' };
  }

  #readOptionHeader(): HandshakeStep | undefined {
    const bytes = this.#input.take(OPTION_HEADER_BYTES);
    if (bytes === undefined) return MORE;
    const view = viewOf(bytes);
    if (view.getUint32(0) !== OPTION_MAGIC[0] || view.getUint32(4) !== OPTION_MAGIC[1]) {
      return { next: 'close', reason: 'not an option' };
    }
    if (++this.#options > this.#limits.optionsMax) return { next: 'close', reason: 'too many options' };
    const length = view.getUint32(12);
    if (length > this.#limits.optionBytesMax * ABSURD_FACTOR) return { next: 'close', reason: 'an absurd option' };
    const keep = length <= this.#limits.optionBytesMax;
    this.#option = { option: view.getUint32(8), length, keep };
    this.#toSkip = keep ? 0 : length;
    return undefined;
  }

  #answer(option: number, data: Uint8Array | undefined): HandshakeStep | undefined {
    try {
      if (data === undefined) return this.#answerTooBig(option);
      return this.#dispatch(option, data);
    } catch (error) {
      if (!(error instanceof OptionDataError)) throw error;
      if (option === Option.exportName) return { next: 'close', reason: error.message };
      this.#refuse(option, OptionReply.errorInvalid, error.message);
      return undefined;
    }
  }

  #answerTooBig(option: number): HandshakeStep | undefined {
    if (option === Option.exportName) return { next: 'close', reason: 'the name is too long' };
    if (option === Option.abort) return this.#abort();
    const isKnown = Object.values<number>(Option).includes(option) && option !== Option.extendedHeaders;
    this.#refuse(option, isKnown ? OptionReply.errorTooBig : OptionReply.errorUnsupported, 'too much data');
    return undefined;
  }

  #dispatch(option: number, data: Uint8Array): HandshakeStep | undefined {
    switch (option) {
      case Option.exportName:
        return this.#exportName(data);
      case Option.abort:
        return this.#abort();
      case Option.list:
        return this.#list(data);
      case Option.info:
      case Option.go:
        return this.#infoOrGo(option, data);
      case Option.structuredReply:
        return this.#structuredReply(data);
      case Option.listMetaContext:
      case Option.setMetaContext:
        return this.#metaContext(option, data);
      default:
        // STARTTLS too: over a Unix socket of mode 0600 there is no TLS, and over TLS it runs already.
        this.#refuse(option, OptionReply.errorUnsupported, 'this option is not known here');
        return undefined;
    }
  }

  /** Data: the name. Success has no header; failure is a closed connection. */
  #exportName(data: Uint8Array): HandshakeStep {
    const agreement = this.#agree(parseName(data));
    if (agreement === undefined) return { next: 'close', reason: 'no such export' };
    const padded = (this.#clientFlags! & ClientFlag.noZeroes) === 0;
    this.#send(exportNameReply(agreement.offered.device.sizeBytes, transmissionFlags(agreement), padded));
    return { next: 'transmission', agreement };
  }

  /** Data is ignored; acknowledged, then the connection ends. */
  #abort(): HandshakeStep {
    this.#send(optionReply(Option.abort, OptionReply.ack));
    return { next: 'close' };
  }

  /** No data; one SERVER reply per export, then ACK. */
  #list(data: Uint8Array): undefined {
    assertEmpty(data);
    for (const [name, { description }] of this.#exports) {
      this.#send(serverReply(Option.list, name, description ?? ''));
    }
    this.#send(optionReply(Option.list, OptionReply.ack));
  }

  /** INFO replies, then ACK; after GO's ACK transmission begins. */
  #infoOrGo(option: number, data: Uint8Array): HandshakeStep | undefined {
    const { name, wanted } = parseInfoRequest(data);
    const agreement = this.#agree(name);
    if (agreement === undefined) {
      this.#refuse(option, OptionReply.errorUnknown, `there is no export named '${name}'`);
      return undefined;
    }
    const { offered } = agreement;
    this.#send(exportInfo(option, offered.device.sizeBytes, transmissionFlags(agreement)));
    if (wanted.has(Info.name)) this.#send(textInfo(option, Info.name, agreement.name));
    if (wanted.has(Info.description)) this.#send(textInfo(option, Info.description, offered.description ?? ''));
    if (wanted.has(Info.blockSize)) this.#send(blockSizeInfo(option));
    this.#send(optionReply(option, OptionReply.ack));
    return option === Option.go ? { next: 'transmission', agreement } : undefined;
  }

  /** No data. */
  #structuredReply(data: Uint8Array): undefined {
    assertEmpty(data);
    this.#structured = true;
    this.#send(optionReply(Option.structuredReply, OptionReply.ack));
  }

  /** SET replaces the selection even when it fails; LIST without queries lists everything; `base:` is a wildcard for LIST only. */
  #metaContext(option: number, data: Uint8Array): undefined {
    if (option === Option.setMetaContext) this.#selectedFor = undefined;
    if (!this.#structured) {
      this.#refuse(option, OptionReply.errorInvalid, 'structured replies were not negotiated');
      return;
    }
    const request = parseMetaRequest(data, this.#limits.metaQueriesMax);
    if (request === 'too many') {
      this.#refuse(option, OptionReply.errorTooBig, 'too many queries');
      return;
    }
    const found = this.#find(request.name);
    if (found === undefined) {
      this.#refuse(option, OptionReply.errorUnknown, `there is no export named '${request.name}'`);
      return;
    }
    const isList = option === Option.listMetaContext;
    const matches = (query: string): boolean => query === BASE_ALLOCATION || (isList && query === 'base:');
    if (request.queries.some(matches) || (isList && request.queries.length === 0)) {
      if (!isList) this.#selectedFor = found.name;
      this.#send(metaContextReply(option, isList ? 0 : ALLOCATION_CONTEXT_ID));
    }
    this.#send(optionReply(option, OptionReply.ack));
  }

  #agree(name: string): Agreement | undefined {
    const found = this.#find(name);
    if (found === undefined) return undefined;
    return { ...found, structured: this.#structured, blockStatus: this.#selectedFor === found.name };
  }

  /** The empty name is the default export: the only one, when none is registered under it. */
  #find(name: string): { name: string; offered: NbdExport } | undefined {
    const offered = this.#exports.get(name);
    if (offered !== undefined) return { name, offered };
    if (name !== '' || this.#exports.size !== 1) return undefined;
    const [only] = this.#exports;
    return { name: only![0], offered: only![1] };
  }

  #refuse(option: number, type: number, message: string): void {
    this.#send(optionError(option, type, message));
  }
}

function assertEmpty(data: Uint8Array): void {
  if (data.length > 0) throw new OptionDataError('this option has no data');
}

function transmissionFlags({ offered, structured }: Agreement): number {
  const flag = TransmissionFlag;
  const readOnly = (offered.readOnly ?? false) || offered.device.readOnly;
  return (
    flag.hasFlags |
    flag.sendFlush |
    flag.sendFua |
    flag.canMultiConn |
    flag.sendCache |
    (structured ? flag.sendDf : 0) |
    (readOnly ? flag.readOnly : flag.sendTrim | flag.sendWriteZeroes | flag.sendFastZero)
  );
}
