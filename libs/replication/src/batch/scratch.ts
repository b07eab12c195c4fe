/** Smaller buffers are cheap to make. */
const KEPT_BYTES_MIN = 64 * 1024;
/** What one thread keeps for the next ones: enough for the batches that a stream has under way. */
const KEPT_BYTES_MAX = 8 * 1024 * 1024;

/** Free ones, the longest unused first. */
const kept: ArrayBuffer[] = [];
let keptBytes = 0;
/** Whatever else is given back is not ours to hand out. */
const lent = new WeakSet<ArrayBufferLike>();

/**
 * So many bytes with any content, owned by the caller. A fresh megabyte costs up to 560 µs of page faults, one that is used again 15 µs
 * (measured at load 37), and it is garbage that V8 collects the whole heap for, several times a second (docs/benchmarks.md).
 */
export function takeScratch(bytes: number): Uint8Array<ArrayBuffer> {
  if (bytes < KEPT_BYTES_MIN) return Buffer.allocUnsafeSlow(bytes);
  // A much larger one would be held for little as long as this one is used.
  const fitting = kept.findLastIndex(({ byteLength }) => byteLength >= bytes && byteLength <= 2 * bytes);
  const [found] = fitting === -1 ? [] : kept.splice(fitting, 1);
  if (found) keptBytes -= found.byteLength;
  const buffer = found ?? Buffer.allocUnsafeSlow(Math.ceil(bytes / KEPT_BYTES_MIN) * KEPT_BYTES_MIN).buffer;
  lent.add(buffer);
  return new Uint8Array(buffer, 0, bytes);
}

/** Takes back what `takeScratch` gave, or a view of it: nothing of it may be used any more. Whoever fails just forgets its scratch. */
export function giveScratch({ buffer }: Uint8Array): void {
  if (!(buffer instanceof ArrayBuffer) || !lent.delete(buffer)) return;
  kept.push(buffer);
  keptBytes += buffer.byteLength;
  while (keptBytes > KEPT_BYTES_MAX) keptBytes -= (kept.shift() as ArrayBuffer).byteLength;
}
