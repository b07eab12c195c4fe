/** Fits the payloads of most batches. */
const BYTES_MIN = 1024 * 1024;
const KEPT_MAX = 4;
const kept: Uint8Array[] = [];

/**
 * At least so many bytes with any content, for one computation. A new buffer of megabytes for each batch is garbage that V8 collects the whole heap
 * for, several times a second (docs/benchmarks.md).
 */
export function takeScratch(bytes: number): Uint8Array {
  const fitting = kept.findLastIndex((scratch) => scratch.byteLength >= bytes);
  if (fitting !== -1) return kept.splice(fitting, 1)[0] as Uint8Array;
  return Buffer.allocUnsafeSlow(Math.max(bytes, BYTES_MIN));
}

/** Nothing of it may be used any more. Whoever fails just forgets its scratch. */
export function giveScratch(scratch: Uint8Array): void {
  if (kept.length === KEPT_MAX) kept.shift();
  kept.push(scratch);
}
