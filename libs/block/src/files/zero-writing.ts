import type { FileHandle } from '../file-system.port.ts';

const PIECE_BYTES = 1024 * 1024;
const zeros = new Uint8Array(PIECE_BYTES);

/**
 * Writes zeros where no system call can do better. `where-zero` reserves storage without changing content: it rewrites only what
 * already reads as zeros, and extends the file.
 */
export function writeZeros(
  file: Pick<FileHandle, 'readSync' | 'writeSync'>,
  offsetBytes: number,
  lengthBytes: number,
  where: 'everywhere' | 'where-zero',
): void {
  const end = offsetBytes + lengthBytes;
  const piece = where === 'where-zero' ? new Uint8Array(4096) : zeros;
  for (let at = offsetBytes; at < end; at += piece.length) {
    const length = Math.min(piece.length, end - at);
    const keep = where === 'where-zero' ? nonZeroPrefix(file, piece.subarray(0, length), at) : 0;
    if (keep < length) file.writeSync(zeros.subarray(0, length - keep), at + keep);
  }
}

/** Bytes at the front of the piece that must stay because they, or some after them, are not zero. */
function nonZeroPrefix(file: Pick<FileHandle, 'readSync'>, piece: Uint8Array, at: number): number {
  const count = file.readSync(piece, at);
  for (let last = count; last > 0; last--) {
    if (piece[last - 1] !== 0) return last;
  }
  return 0;
}
