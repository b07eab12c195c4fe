/**
 * Byte layouts of the protocol's messages; everything is big endian.
 *
 * ```
 * request     u32 magic | u16 flags | u16 type | u64 cookie | u64 offset | u32 length | write: payload
 * simple      u32 magic | u32 error | u64 cookie | read without error: payload
 * structured  u32 magic | u16 flags | u16 type | u64 cookie | u32 length | payload
 *   data      u64 offset | bytes
 *   hole      u64 offset | u32 length
 *   status    u32 context | (u32 length | u32 state)+
 *   error     u32 error | u16 message length | message | error-offset: u64 offset
 * option      u64 magic | u32 option | u32 length | data
 * option reply u64 magic | u32 option | u32 type | u32 length | data
 * ```
 */
export const REQUEST_BYTES = 28;
export const SIMPLE_REPLY_BYTES = 16;
export const CHUNK_HEADER_BYTES = 20;
export const OPTION_HEADER_BYTES = 16;
export const OPTION_REPLY_HEADER_BYTES = 20;
/** Server: u64 magic, u64 magic, u16 flags. */
export const GREETING_BYTES = 18;
export const CLIENT_FLAGS_BYTES = 4;
/** Answer to EXPORT_NAME: u64 size, u16 flags, then zeros unless both sides waived them. */
export const EXPORT_NAME_REPLY_BYTES = 10;
export const EXPORT_NAME_PADDING_BYTES = 124;

/** A u64 as a number. Above 2^53 it loses its low bits, but no device is that large: range checks fail all the same. */
export function readU64(view: DataView, at: number): number {
  return view.getUint32(at) * 2 ** 32 + view.getUint32(at + 4);
}

export function writeU64(view: DataView, at: number, value: number): void {
  view.setUint32(at, Math.floor(value / 2 ** 32));
  view.setUint32(at + 4, value >>> 0);
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
