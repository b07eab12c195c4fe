import { createCipheriv } from 'node:crypto';
import type { SeededRandom } from '../seeded-random.ts';

/** One thing that a machine does to a disk. Content is made from `contentSeed`, so that a long log of operations stays small. */
export type DiskOperation =
  | { readonly kind: 'write'; readonly offsetBytes: number; readonly lengthBytes: number; readonly contentSeed: number }
  | { readonly kind: 'zero'; readonly offsetBytes: number; readonly lengthBytes: number }
  | { readonly kind: 'trim'; readonly offsetBytes: number; readonly lengthBytes: number }
  | { readonly kind: 'flush' };

export interface OperationMix {
  /** All operations stay in `[startBytes, endBytes)`; both multiples of 4096. */
  readonly startBytes: number;
  readonly endBytes: number;
  /** Longest write, in bytes; default 1 MiB. Half of the writes are 4 KiB or shorter. */
  readonly writeBytesMax?: number;
  /** Shares of the other kinds; default 0.06, 0.04, 0.1. The rest are writes. */
  readonly zeroShare?: number;
  readonly trimShare?: number;
  readonly flushShare?: number;
}

const SECTOR_BYTES = 512;

/** The next random operation: lengths of 512 B to 1 MiB, mostly short, half of them unaligned to 4 KiB, many on a hot eighth of the range. */
export function randomOperation(random: SeededRandom, mix: OperationMix): DiskOperation {
  const { zeroShare = 0.06, trimShare = 0.04, flushShare = 0.1 } = mix;
  const dice = random.next();
  if (dice < flushShare) return { kind: 'flush' };
  const range = randomRange(random, mix);
  if (dice < flushShare + zeroShare) return { kind: 'zero', ...range };
  if (dice < flushShare + zeroShare + trimShare) return { kind: 'trim', ...range };
  return { kind: 'write', ...range, contentSeed: random.below(2 ** 31) };
}

function randomRange(random: SeededRandom, mix: OperationMix): { offsetBytes: number; lengthBytes: number } {
  const sizeBytes = mix.endBytes - mix.startBytes;
  const most = Math.min(mix.writeBytesMax ?? 1024 * 1024, sizeBytes);
  const unit = random.chance(0.5) ? SECTOR_BYTES : 4096;
  const short = random.chance(0.5) ? Math.min(4096, most) : most;
  const lengthBytes = unit * (1 + random.below(Math.max(1, Math.floor(short / unit))));
  const places = Math.floor((random.chance(0.5) ? Math.max(lengthBytes, sizeBytes / 8) : sizeBytes) / unit);
  const last = Math.max(0, places - lengthBytes / unit);
  const offsetBytes = mix.startBytes + unit * random.below(last + 1);
  return { offsetBytes, lengthBytes: Math.min(lengthBytes, mix.endBytes - offsetBytes) };
}

/** The bytes of a write. Every third one is compressible. */
export function contentOf(operation: { contentSeed: number; lengthBytes: number }): Buffer {
  const key = Buffer.alloc(32);
  key.writeUInt32LE(operation.contentSeed, 0);
  if (operation.contentSeed % 3 === 0)
    return Buffer.alloc(operation.lengthBytes, `understudy ${operation.contentSeed} `);
  return createCipheriv('aes-256-ctr', key, Buffer.alloc(16)).update(Buffer.alloc(operation.lengthBytes));
}

/** The independent model of a disk: does an operation to plain memory. A trim is done only when the device says that it did it. */
export function applyOperation(image: Uint8Array, operation: DiskOperation): void {
  if (operation.kind === 'flush') return;
  const { offsetBytes, lengthBytes } = operation;
  if (operation.kind === 'write') image.set(contentOf(operation), offsetBytes);
  else image.fill(0, offsetBytes, offsetBytes + lengthBytes);
}
