import { BLOCK_BYTES } from '@understudy/block';
import { EntryKind, EntryTable, FRAME_BYTES, LEAF_BYTES } from '@understudy/replication';
import { LeafRot } from '../base/base-disk.ts';
import type { HandlePool } from '../files/handle-pool.ts';
import type { FrameRot } from '../journal/frame-reader.ts';
import { readHeaderAt } from '../journal/recovery.ts';
import { BATCH_ALIGNMENT } from '../journal/segment.format.ts';
import type { StoreFault } from './faults.ts';

const FAULTS_MAX = 1000;
const BLOCKS_PER_FRAME = FRAME_BYTES / BLOCK_BYTES;
const BLOCKS_PER_LEAF = LEAF_BYTES / BLOCK_BYTES;

/** What is known to be damaged in a replica: each place once, at most a thousand (then only counted). */
export class DamageLog {
  readonly #known = new Map<string, StoreFault>();
  #more = 0;

  constructor(faults: readonly StoreFault[]) {
    for (const fault of faults.slice(0, FAULTS_MAX)) this.#known.set(fault.message, fault);
  }

  /** False: it was known already. */
  add(fault: StoreFault): boolean {
    if (this.#known.has(fault.message)) return false;
    if (this.#known.size >= FAULTS_MAX) {
      this.#more += 1;
      return false;
    }
    this.#known.set(fault.message, fault);
    return true;
  }

  all(): StoreFault[] {
    return [...this.#known.values()];
  }

  /** Faults that were found but not kept. */
  get more(): number {
    return this.#more;
  }
}

/** What an earlier start found, as far as it still concerns anything that is kept. */
export function parseDamage(value: unknown, baseSequence: number): StoreFault[] {
  if (!Array.isArray(value)) return [];
  return (value as StoreFault[]).filter((fault) => {
    const sound = typeof fault?.message === 'string' && fault.affectsData === true;
    // A frame below the base is not read any more; a leaf of the base is found again by whoever reads it.
    return (
      sound &&
      fault.kind !== 'rotten-leaf' &&
      (fault.throughSequence ?? fault.fromSequence ?? baseSequence + 1) > baseSequence
    );
  });
}

/** Turns an unreadable place into a fault with the blocks that have their content there. */
export function faultOf(rot: FrameRot | LeafRot, pool: HandlePool): StoreFault {
  if (rot instanceof LeafRot) {
    const ranges = [rot.disk, rot.leaf * BLOCKS_PER_LEAF, BLOCKS_PER_LEAF];
    return { kind: 'rotten-leaf', message: rot.message, ranges, affectsData: true };
  }
  try {
    const handle = pool.get(rot.place.path);
    const { header } = readHeaderAt(handle, rot.place.offset64 * BATCH_ALIGNMENT, 0);
    const ranges = rangesOfFrame(new EntryTable(header.entries), rot.frame);
    return { kind: 'rotten-frames', message: rot.message, fromSequence: header.sequence, ranges, affectsData: true };
  } catch {
    // The header cannot be read either: the places are found through the index, block by block, as they are read.
    return { kind: 'rotten-frames', message: rot.message, affectsData: true };
  }
}

/** Blocks whose content stands at least partly in one frame of a batch. */
function rangesOfFrame(table: EntryTable, frame: number): number[] {
  const ranges: number[] = [];
  let payloadBlock = 0;
  for (let index = 0; index < table.length; index += 1) {
    if (table.kind(index) !== EntryKind.data) continue;
    const blocks = table.blocks(index);
    const from = Math.max(payloadBlock, frame * BLOCKS_PER_FRAME);
    const to = Math.min(payloadBlock + blocks, (frame + 1) * BLOCKS_PER_FRAME);
    if (to > from) ranges.push(table.disk(index), table.block(index) + from - payloadBlock, to - from);
    payloadBlock += blocks;
  }
  return ranges;
}
