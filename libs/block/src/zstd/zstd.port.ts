/**
 * zstd over whole small buffers, as often as wanted with one context. Two implementations: `loadNativeZstd` (the system's libzstd through koffi) and
 * `plainZstd` (node:zlib). Both make ordinary zstd frames (RFC 8878) and read each other's.
 */
export interface Zstd {
  readonly native: boolean;
  /** Level 1. Packs `plain` into the beginning of `target`; answers the bytes used, undefined when it does not fit. Both are borrowed for the call. */
  pack(plain: Uint8Array, target: Uint8Array): number | undefined;
  /** As `pack`, in the thread pool; both are borrowed until the promise settles. */
  packInPool(plain: Uint8Array, target: Uint8Array): Promise<number | undefined>;
  /**
   * Unpacks one frame into the beginning of `target`; answers the bytes written. Memory is bounded by `target`, whatever the frame claims. Throws
   * RangeError when `packed` is no whole frame or does not fit.
   */
  unpack(packed: Uint8Array, target: Uint8Array): number;
}
