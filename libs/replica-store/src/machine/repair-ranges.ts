import { IndexDamage } from '../errors.ts';
import type { Catalogue } from '../index/catalogue.ts';
import { DISK_KEYS, keyOf } from '../index/extent.ts';
import { MergedCursor } from '../index/merged-cursor.ts';
import type { StoreFault } from './faults.ts';

/** Of a fault's blocks those whose newest content is still the damaged one: triples (disk, block, blocks). Newer ones need no repair. */
export function currentRanges(catalogue: Catalogue, fault: StoreFault, held: number): number[] {
  const ranges = fault.ranges ?? [];
  const from = fault.fromSequence ?? 0;
  try {
    // A frame of the journal is hidden by anything newer.
    const newer = new MergedCursor(catalogue.compose(from, held).map((run) => run.cursor('lookup')));
    const current: number[] = [];
    for (let at = 0; at + 2 < ranges.length; at += 3)
      addUncovered(newer, ranges[at] as number, ranges[at + 1] as number, ranges[at + 2] as number, current);
    return current;
  } catch (cause) {
    // Without an index everything is asked again: more than needed, never less.
    if (cause instanceof IndexDamage) return [...ranges];
    throw cause;
  }
}

function addUncovered(newer: MergedCursor, disk: number, block: number, blocks: number, found: number[]): void {
  const end = keyOf(disk, block) + blocks;
  let position = keyOf(disk, block);
  let more = newer.seek(position);
  while (position < end) {
    const gapEnd = more ? Math.min(newer.key, end) : end;
    if (gapEnd > position) found.push(disk, position - disk * DISK_KEYS, gapEnd - position);
    if (!more) return;
    position = Math.max(position, newer.key + newer.blocks);
    more = newer.advance();
  }
}
