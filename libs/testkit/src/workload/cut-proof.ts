import { createHash } from 'node:crypto';
import type { DiskLane, LaneEntry } from './disk-lane.ts';
import { applyOperation, contentOf, type DiskOperation } from './disk-operation.ts';

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
  const image = new ComparedImage(original.subarray(0, endBytes), view.subarray(0, endBytes));
  image.compare(startBytes, endBytes);
  const found: number[] = [];
  for (const [index, entry] of lane.log.entries()) {
    if (image.differing === 0 || (isDoubtful(entry) && image.isPartly(entry.operation))) found.push(index);
    image.apply(entry.operation);
  }
  if (image.differing === 0) found.push(lane.log.length);
  return found;
}

const isDoubtful = (entry: LaneEntry) => entry.doubtful || entry.end === 0;

/** A model beside a view, with the number of sectors in which they differ kept up to date. */
class ComparedImage {
  readonly #image: Buffer;
  readonly #target: Buffer;
  readonly #differs: Uint8Array;
  differing = 0;

  constructor(original: Uint8Array, view: Uint8Array) {
    this.#image = Buffer.from(original);
    this.#target = Buffer.from(view.buffer, view.byteOffset, view.length);
    this.#differs = new Uint8Array(view.length / PAGE_BYTES);
  }

  compare(from: number, to: number): void {
    for (let at = from; at < to; at += PAGE_BYTES) {
      const now = this.#image.compare(this.#target, at, at + PAGE_BYTES, at, at + PAGE_BYTES) === 0 ? 0 : 1;
      this.differing += now - this.#differs[at / PAGE_BYTES]!;
      this.#differs[at / PAGE_BYTES] = now;
    }
  }

  apply(operation: DiskOperation): void {
    if (operation.kind === 'flush') return;
    applyOperation(this.#image, operation);
    this.compare(operation.offsetBytes, operation.offsetBytes + operation.lengthBytes);
  }

  /** Whether all that differs is a part of this operation, sector by sector: what a killed server may have left of it. */
  isPartly(operation: DiskOperation): boolean {
    if (operation.kind === 'flush') return false;
    const { offsetBytes, lengthBytes } = operation;
    const content = operation.kind === 'write' ? contentOf(operation) : Buffer.alloc(lengthBytes);
    let explained = 0;
    for (let at = 0; at < lengthBytes; at += PAGE_BYTES) {
      if (this.#differs[(offsetBytes + at) / PAGE_BYTES] === 0) continue;
      if (content.compare(this.#target, offsetBytes + at, offsetBytes + at + PAGE_BYTES, at, at + PAGE_BYTES) !== 0)
        return false;
      explained += 1;
    }
    return explained === this.differing;
  }
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

/** Begins a new chapter: answers the content as it is after all that was done (to a held disk), and empties the logs. */
export function rebaseLanes(original: Uint8Array, lanes: readonly DiskLane[]): Uint8Array {
  const image = Buffer.from(original);
  for (const lane of lanes) for (const { operation } of lane.log.splice(0)) applyOperation(image, operation);
  return image;
}
