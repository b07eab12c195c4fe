import type { Generation, MachineDefinition, MachineId, Sequence } from '../identity.ts';

/**
 * Kinds of entries. `data` carries its bytes in the payload; `zero` carries nothing; `hash` carries one SHA-256 of the range's
 * content in the header's digests: a question to the target, which never changes the replica.
 */
export const EntryKind = { data: 1, zero: 2, hash: 3 } as const;
export type EntryKind = (typeof EntryKind)[keyof typeof EntryKind];

/**
 * Layout of one entry in an entry table, 16 bytes, little endian:
 * `u16 disk | u8 kind | u8 zero | u32 blocks | u64 block` (block and blocks count 4 KiB units, block < 2^40).
 * Later entries win. A data or hash entry is at most 256 blocks (1 MiB) long, a hash entry stays inside one 64 KiB leaf,
 * a zero entry may be up to 2^32-1 blocks long.
 */
export const ENTRY_BYTES = 16;
export const ENTRY_BLOCKS_MAX = 256;

/** The leaf of hash comparison and of the leaf table, in bytes. */
export const LEAF_BYTES = 65_536;
/** A frame holds at most this many plain bytes; all frames of a batch but the last are exactly that long. */
export const FRAME_BYTES = 32_768;
/** Limits of one batch; whoever meets more refuses it. */
export const BATCH_PAYLOAD_BYTES_MAX = 4 * 1024 * 1024;
export const BATCH_ENTRIES_MAX = 16_384;

/** A name attached to a seal. */
export interface Marker {
  readonly kind: 'application' | 'group' | 'label';
  readonly name: string;
  readonly pinned: boolean;
}

/** The decoded header of a batch. Made by the agent's sender, never changed afterwards; its SHA-256 is the chain. */
export interface BatchHeader {
  readonly machineId: MachineId;
  readonly generation: Generation;
  readonly incarnation: number;
  readonly sequence: Sequence;
  /** SHA-256 of the header before it in the stream (32 bytes; zeros before the first). */
  readonly previousChain: Uint8Array;
  readonly seal: boolean;
  /** The source's clock went back or jumped since the batch before. */
  readonly clockStepped: boolean;
  /** The source's wall clock at the seal (at the closing, when unsealed), microseconds since 1970; never goes back in a stream. */
  readonly sourceTimeMicros: number;
  /** ENTRY_BYTES each; see there. */
  readonly entries: Uint8Array;
  /** 32 bytes for each hash entry, in entry order. */
  readonly digests: Uint8Array;
  /** Plain bytes of the payload: the data entries' content in entry order, no gaps. */
  readonly payloadBytes: number;
  /** CRC-32 (zlib's) of each plain frame. */
  readonly frameCrcs: Uint32Array;
  readonly markers: readonly Marker[];
  /** Present when it changed and on the first batch of an incarnation. */
  readonly definition?: MachineDefinition;
}

export const FrameEncoding = { raw: 0, zstd: 1 } as const;
export type FrameEncoding = (typeof FrameEncoding)[keyof typeof FrameEncoding];

/**
 * A batch as it travels and as it is stored: the header's bytes as the agent made them, and frames in whichever encoding the last
 * hop chose. `headerBytes` and `frames` are owned by the holder of this object and never slices of a socket's chunk.
 */
export interface EncodedBatch {
  readonly header: BatchHeader;
  readonly headerBytes: Uint8Array;
  readonly chain: Uint8Array;
  /** One per frame. */
  readonly encodings: Uint8Array;
  readonly encodedLengths: Uint32Array;
  /** All encoded frames one after the other. */
  readonly frames: Uint8Array;
}
