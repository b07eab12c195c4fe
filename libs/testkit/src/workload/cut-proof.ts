import { createHash } from 'node:crypto';
import type { DiskLane, LaneEntry } from './disk-lane.ts';
import { applyOperation, type DiskOperation } from './disk-operation.ts';

export interface CutProof {
  readonly consistent: boolean;
  /** For each lane how many of its operations the view holds. */
  readonly held: readonly number[];
  /** What is wrong, in words; empty when consistent. */
  readonly problems: readonly string[];
}

const PAGE_BYTES = 512;

/**
 * Whether a view shows one instant of a workload: in each lane the content is that of a prefix of its log, and no lane holds a request that began
 * after another lane's missing request had been answered.
 */
export function proveCut(original: Uint8Array, lanes: readonly DiskLane[], view: Uint8Array): CutProof {
  const prefixes = lanes.map((lane) => prefixesOf(original, lane, view));
  const problems = prefixes.flatMap((found, lane) =>
    found.length > 0 ? [] : [`lane ${lane} equals none of its instants`],
  );
  if (problems.length > 0) return { consistent: false, held: [], problems };
  // Operations without effect make several prefixes equal: the longest that was surely possible is taken by the order over the lanes.
  const held = reconcile(lanes, prefixes);
  problems.push(...orderProblems(lanes, held));
  return { consistent: problems.length === 0, held, problems };
}

/** All prefix lengths whose content equals the view in the lane's range, ascending. */
function prefixesOf(original: Uint8Array, lane: DiskLane, view: Uint8Array): number[] {
  const { startBytes, endBytes } = lane.mix;
  const image = Buffer.from(original.subarray(0, endBytes));
  const target = Buffer.from(view.buffer, view.byteOffset, endBytes);
  const differs = new Uint8Array(endBytes / PAGE_BYTES);
  const count = (from: number, to: number): number => {
    let change = 0;
    for (let at = from; at < to; at += PAGE_BYTES) {
      const now = image.compare(target, at, at + PAGE_BYTES, at, at + PAGE_BYTES) === 0 ? 0 : 1;
      change += now - differs[at / PAGE_BYTES]!;
      differs[at / PAGE_BYTES] = now;
    }
    return change;
  };
  let differing = count(startBytes, endBytes);
  const found = differing === 0 ? [0] : [];
  for (const [index, { operation }] of lane.log.entries()) {
    differing += applyAndCount(image, operation, count);
    if (differing === 0) found.push(index + 1);
  }
  return found;
}

function applyAndCount(image: Buffer, operation: DiskOperation, count: (from: number, to: number) => number): number {
  if (operation.kind === 'flush') return 0;
  applyOperation(image, operation);
  return count(operation.offsetBytes, operation.offsetBytes + operation.lengthBytes);
}

/** Raises lanes, within the lengths that look the same, until nobody misses what another one shows to be past. */
function reconcile(lanes: readonly DiskLane[], prefixes: readonly number[][]): number[] {
  const held = prefixes.map((found) => found[0]!);
  for (let changed = true; changed; ) {
    changed = false;
    const newest = Math.max(...held.map((count, lane) => lanes[lane]!.log[count - 1]?.begin ?? 0));
    for (const [lane, found] of prefixes.entries()) {
      const higher = found.find((count) => count > held[lane]!);
      if (higher === undefined || !isPast(lanes[lane]!.log[held[lane]!], newest)) continue;
      held[lane] = higher;
      changed = true;
    }
  }
  return held;
}

function orderProblems(lanes: readonly DiskLane[], held: readonly number[]): string[] {
  const newest = Math.max(...held.map((count, lane) => lanes[lane]!.log[count - 1]?.begin ?? 0));
  return lanes.flatMap((lane, index) => {
    const missing = lane.log[held[index]!];
    return isPast(missing, newest) ? [`lane ${index} misses operation ${held[index]}, older than what is shown`] : [];
  });
}

const isPast = (entry: LaneEntry | undefined, newest: number) =>
  entry !== undefined && entry.end !== 0 && entry.end < newest;

/** SHA-256 of the model when all answered and doubtful requests are done: what a held disk must hold. */
export function modelSha256(original: Uint8Array, lanes: readonly DiskLane[]): string {
  const image = Buffer.from(original);
  for (const lane of lanes) for (const { operation } of lane.log) applyOperation(image, operation);
  return createHash('sha256').update(image).digest('hex');
}
