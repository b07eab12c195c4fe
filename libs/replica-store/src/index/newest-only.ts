import { ZERO_BIT } from './extent.ts';
import { ExtentColumns } from './extent-columns.ts';

/**
 * Extents in log order → sorted, non-overlapping, newest version only (later ones win). A sweep over the starts with a heap of the open extents,
 * newest on top: O(n log n) whatever the overlaps.
 */
export function newestOnly(log: ExtentColumns, from: number, to: number): ExtentColumns {
  const order = sortedByKey(log, from, to);
  const sorted = new ExtentColumns(log.segment, Math.max(1, to - from));
  const open = new NewestHeap(log);
  let next = 0;
  let position = 0;
  while (next < order.length || open.size > 0) {
    if (open.size === 0) position = log.keys[order[next] as number] as number;
    while (next < order.length && log.keys[order[next] as number] === position) open.push(order[next++] as number);
    open.dropEnded(position);
    if (open.size === 0) continue;
    const newest = open.top();
    const nextStart = next < order.length ? (log.keys[order[next] as number] as number) : Number.POSITIVE_INFINITY;
    const end = Math.min(log.end(newest), nextStart);
    emit(sorted, log, newest, position, end);
    position = end;
  }
  return sorted.trim();
}

/** A part of the log's extent `index`, joined to the piece before where both come from one extent. */
function emit(sorted: ExtentColumns, log: ExtentColumns, index: number, start: number, end: number): void {
  const zero = (log.words[index] as number) >= ZERO_BIT;
  const skipped = start - (log.keys[index] as number);
  sorted.pushJoined({
    key: start,
    blocks: end - start,
    zero,
    segment: log.segment,
    offset64: log.offsets[index] as number,
    payloadBlock: zero ? 0 : (log.payloads[index] as number) + skipped,
  });
}

function sortedByKey(log: ExtentColumns, from: number, to: number): Uint32Array {
  const order = new Uint32Array(to - from);
  let ascending = true;
  for (let index = 0; index < order.length; index += 1) {
    order[index] = from + index;
    if (index > 0 && (log.keys[from + index] as number) < (log.keys[from + index - 1] as number)) ascending = false;
  }
  const { keys } = log;
  return ascending ? order : order.sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b);
}

/** Indexes of open extents; the highest index (the newest) on top. */
class NewestHeap {
  readonly #log: ExtentColumns;
  readonly #items: number[] = [];

  constructor(log: ExtentColumns) {
    this.#log = log;
  }

  get size(): number {
    return this.#items.length;
  }

  top(): number {
    return this.#items[0] as number;
  }

  push(index: number): void {
    let at = this.#items.length;
    this.#items.push(index);
    while (at > 0) {
      const parent = (at - 1) >>> 1;
      if ((this.#items[parent] as number) >= index) break;
      this.#items[at] = this.#items[parent] as number;
      at = parent;
    }
    this.#items[at] = index;
  }

  /** Takes away extents from the top that end at or before the position. Those below the top are found when they come up. */
  dropEnded(position: number): void {
    while (this.#items.length > 0 && this.#log.end(this.top()) <= position) this.#pop();
  }

  #pop(): void {
    const moved = this.#items.pop() as number;
    const size = this.#items.length;
    if (size === 0) return;
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= size) break;
      if (child + 1 < size && (this.#items[child + 1] as number) > (this.#items[child] as number)) child += 1;
      if ((this.#items[child] as number) <= moved) break;
      this.#items[at] = this.#items[child] as number;
      at = child;
    }
    this.#items[at] = moved;
  }
}
