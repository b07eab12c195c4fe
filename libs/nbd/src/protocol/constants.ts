/**
 * Numbers of the NBD protocol, named after its specification (NetworkBlockDevice/nbd, doc/proto.md). 64-bit magics are pairs of
 * 32-bit words, because that is how they are read and written.
 */

/** "NBDMAGIC" */
export const INIT_MAGIC = [0x4e42444d, 0x41474943] as const;
/** "IHAVEOPT" */
export const OPTION_MAGIC = [0x49484156, 0x454f5054] as const;
export const OPTION_REPLY_MAGIC = [0x0003e889, 0x045565a9] as const;
export const REQUEST_MAGIC = 0x25609513;
export const SIMPLE_REPLY_MAGIC = 0x67446698;
export const STRUCTURED_REPLY_MAGIC = 0x668e33ef;

export const HandshakeFlag = { fixedNewstyle: 1 << 0, noZeroes: 1 << 1 } as const;
export const ClientFlag = { fixedNewstyle: 1 << 0, noZeroes: 1 << 1 } as const;

export const TransmissionFlag = {
  hasFlags: 1 << 0,
  readOnly: 1 << 1,
  sendFlush: 1 << 2,
  sendFua: 1 << 3,
  rotational: 1 << 4,
  sendTrim: 1 << 5,
  sendWriteZeroes: 1 << 6,
  sendDf: 1 << 7,
  canMultiConn: 1 << 8,
  sendCache: 1 << 10,
  sendFastZero: 1 << 11,
} as const;

export const Option = {
  exportName: 1,
  abort: 2,
  list: 3,
  startTls: 5,
  info: 6,
  go: 7,
  structuredReply: 8,
  listMetaContext: 9,
  setMetaContext: 10,
  extendedHeaders: 11,
} as const;

const ERROR_REPLY = 2 ** 31;
export const OptionReply = {
  ack: 1,
  server: 2,
  info: 3,
  metaContext: 4,
  errorUnsupported: ERROR_REPLY + 1,
  errorPolicy: ERROR_REPLY + 2,
  errorInvalid: ERROR_REPLY + 3,
  errorPlatform: ERROR_REPLY + 4,
  errorTlsRequired: ERROR_REPLY + 5,
  errorUnknown: ERROR_REPLY + 6,
  errorShutdown: ERROR_REPLY + 7,
  errorBlockSizeRequired: ERROR_REPLY + 8,
  errorTooBig: ERROR_REPLY + 9,
} as const;

/** A reply to an option says "no". */
export function isErrorReply(type: number): boolean {
  return type >= ERROR_REPLY;
}

export const Info = { export: 0, name: 1, description: 2, blockSize: 3 } as const;

export const Command = {
  read: 0,
  write: 1,
  disconnect: 2,
  flush: 3,
  trim: 4,
  cache: 5,
  writeZeroes: 6,
  blockStatus: 7,
} as const;

export const CommandFlag = { fua: 1 << 0, noHole: 1 << 1, df: 1 << 2, reqOne: 1 << 3, fastZero: 1 << 4 } as const;

export const ReplyFlag = { done: 1 << 0 } as const;

export const ReplyType = {
  none: 0,
  offsetData: 1,
  offsetHole: 2,
  blockStatus: 5,
  error: 2 ** 15 + 1,
  errorOffset: 2 ** 15 + 2,
} as const;

/** A chunk of a structured reply that reports an error. */
export function isErrorChunk(type: number): boolean {
  return type >= 2 ** 15;
}

export const NbdErrno = {
  ok: 0,
  EPERM: 1,
  EIO: 5,
  ENOMEM: 12,
  EINVAL: 22,
  ENOSPC: 28,
  EOVERFLOW: 75,
  ENOTSUP: 95,
  ESHUTDOWN: 108,
} as const;
export type NbdErrno = (typeof NbdErrno)[keyof typeof NbdErrno];

/** States of `base:allocation`. */
export const AllocationState = { hole: 1 << 0, zero: 1 << 1 } as const;
export const BASE_ALLOCATION = 'base:allocation';

/** Longest string of the protocol (names, messages), in bytes of UTF-8. */
export const STRING_BYTES_MAX = 4096;
export const BLOCK_BYTES_MINIMUM = 1;
export const BLOCK_BYTES_PREFERRED = 4096;
/** Longest read, write, cache or plain write-zeroes; what every client may rely on. */
export const BLOCK_BYTES_MAXIMUM = 32 * 1024 * 1024;
