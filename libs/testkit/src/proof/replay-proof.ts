import { createHash } from 'node:crypto';
import type { LoggedWrite } from './write-log.ts';

export interface ReplayProof {
  /** SHA-256 of the original with the first `writes` recorded writes done to it, and of the view. Equal: the view is that instant. */
  readonly replayedSha256: string;
  readonly viewSha256: string;
  readonly equal: boolean;
  /** How many recorded writes the view holds: the prefix with the fewest differences, and of those the longest. */
  readonly writes: number;
  /** What came after: the writes that the view does not hold. */
  readonly writesAfter: number;
  readonly bytesAfter: number;
  /** 0 when equal. */
  readonly differingSectors: number;
}

const SECTOR_BYTES = 512;

/**
 * Looks for the instant that a view shows in somebody else's record of the writes: replays the record on the disk's original content and
 * finds the prefix that equals the view. Proves order and completeness: a view that misses one write and holds a later one equals no prefix.
 */
export function proveByReplay(original: Uint8Array, log: readonly LoggedWrite[], view: Uint8Array): ReplayProof {
  if (original.length !== view.length) throw new RangeError('the view and the original differ in size');
  const best = bestPrefix(original, log, view);
  const replayed = Buffer.from(original);
  for (const write of log.slice(0, best.writes)) apply(replayed, write);
  const replayedSha256 = sha256(replayed);
  const viewSha256 = sha256(view);
  const after = log.slice(best.writes).filter((write) => write.kind === 'write');
  return {
    replayedSha256,
    viewSha256,
    equal: replayedSha256 === viewSha256,
    writes: best.writes,
    writesAfter: after.length,
    bytesAfter: after.reduce((sum, write) => sum + write.data!.length, 0),
    differingSectors: best.differing,
  };
}

function bestPrefix(original: Uint8Array, log: readonly LoggedWrite[], view: Uint8Array) {
  const image = Buffer.from(original);
  const target = Buffer.from(view.buffer, view.byteOffset, view.length);
  const differs = new Uint8Array(Math.ceil(image.length / SECTOR_BYTES));
  let differing = countChanges(image, target, differs, 0, image.length);
  let best = { writes: 0, differing };
  for (const [index, write] of log.entries()) {
    if (write.data) {
      apply(image, write);
      differing += countChanges(image, target, differs, write.offsetBytes, write.data.length);
    }
    if (differing <= best.differing) best = { writes: index + 1, differing };
  }
  return best;
}

/** Brings the marks of the range up to date; answers by how much the number of differing sectors changed. */
function countChanges(image: Buffer, target: Buffer, differs: Uint8Array, offset: number, length: number): number {
  let change = 0;
  for (let at = offset; at < offset + length; at += SECTOR_BYTES) {
    const end = Math.min(at + SECTOR_BYTES, image.length);
    const now = image.compare(target, at, end, at, end) === 0 ? 0 : 1;
    const index = at / SECTOR_BYTES;
    change += now - differs[index]!;
    differs[index] = now;
  }
  return change;
}

function apply(image: Buffer, write: LoggedWrite): void {
  if (!write.data) return;
  if (write.offsetBytes + write.data.length > image.length)
    throw new RangeError('a recorded write is outside the disk');
  image.set(write.data, write.offsetBytes);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
