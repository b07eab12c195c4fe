import {
  BASE_ALLOCATION,
  BLOCK_BYTES_MAXIMUM,
  BLOCK_BYTES_MINIMUM,
  BLOCK_BYTES_PREFERRED,
  HandshakeFlag,
  INIT_MAGIC,
  Info,
  OPTION_MAGIC,
  OPTION_REPLY_MAGIC,
  OptionReply,
} from '../protocol/constants.ts';
import {
  EXPORT_NAME_PADDING_BYTES,
  EXPORT_NAME_REPLY_BYTES,
  GREETING_BYTES,
  OPTION_REPLY_HEADER_BYTES,
  viewOf,
  writeU64,
} from '../protocol/layout.ts';

/** What the server says first. */
export function greeting(): Uint8Array {
  const bytes = new Uint8Array(GREETING_BYTES);
  const view = viewOf(bytes);
  [...INIT_MAGIC, ...OPTION_MAGIC].forEach((word, index) => {
    view.setUint32(index * 4, word);
  });
  view.setUint16(16, HandshakeFlag.fixedNewstyle | HandshakeFlag.noZeroes);
  return bytes;
}

export function optionReply(option: number, type: number, data: Uint8Array = new Uint8Array(0)): Uint8Array {
  const bytes = new Uint8Array(OPTION_REPLY_HEADER_BYTES + data.length);
  const view = viewOf(bytes);
  view.setUint32(0, OPTION_REPLY_MAGIC[0]);
  view.setUint32(4, OPTION_REPLY_MAGIC[1]);
  view.setUint32(8, option);
  view.setUint32(12, type);
  view.setUint32(16, data.length);
  bytes.set(data, OPTION_REPLY_HEADER_BYTES);
  return bytes;
}

/** An error with a sentence for people. */
export function optionError(option: number, type: number, message: string): Uint8Array {
  return optionReply(option, type, Buffer.from(message));
}

/** One export in the answer to LIST. */
export function serverReply(option: number, name: string, description: string): Uint8Array {
  const nameBytes = Buffer.from(name);
  const data = Buffer.concat([new Uint8Array(4), nameBytes, Buffer.from(description)]);
  data.writeUInt32BE(nameBytes.length, 0);
  return optionReply(option, OptionReply.server, data);
}

export function exportInfo(option: number, sizeBytes: number, transmissionFlags: number): Uint8Array {
  const data = new Uint8Array(12);
  const view = viewOf(data);
  view.setUint16(0, Info.export);
  writeU64(view, 2, sizeBytes);
  view.setUint16(10, transmissionFlags);
  return optionReply(option, OptionReply.info, data);
}

export function textInfo(option: number, info: number, text: string): Uint8Array {
  const data = Buffer.concat([new Uint8Array(2), Buffer.from(text)]);
  data.writeUInt16BE(info, 0);
  return optionReply(option, OptionReply.info, data);
}

export function blockSizeInfo(option: number): Uint8Array {
  const data = new Uint8Array(14);
  const view = viewOf(data);
  view.setUint16(0, Info.blockSize);
  view.setUint32(2, BLOCK_BYTES_MINIMUM);
  view.setUint32(6, BLOCK_BYTES_PREFERRED);
  view.setUint32(10, BLOCK_BYTES_MAXIMUM);
  return optionReply(option, OptionReply.info, data);
}

export function metaContextReply(option: number, contextId: number): Uint8Array {
  const data = Buffer.concat([new Uint8Array(4), Buffer.from(BASE_ALLOCATION)]);
  data.writeUInt32BE(contextId, 0);
  return optionReply(option, OptionReply.metaContext, data);
}

/** The answer to EXPORT_NAME has no header of its own. */
export function exportNameReply(sizeBytes: number, transmissionFlags: number, padded: boolean): Uint8Array {
  const bytes = new Uint8Array(EXPORT_NAME_REPLY_BYTES + (padded ? EXPORT_NAME_PADDING_BYTES : 0));
  const view = viewOf(bytes);
  writeU64(view, 0, sizeBytes);
  view.setUint16(8, transmissionFlags);
  return bytes;
}
