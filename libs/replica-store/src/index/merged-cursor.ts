import type { ExtentCursor } from './extent.ts';

/** Several cursors as one: at every block the newest wins. `cursors` are newest first and owned by this object. */
export class MergedCursor implements ExtentCursor {
  readonly #all: readonly ExtentCursor[];
  #live: ExtentCursor[] = [];
  #position = 0;
  key = 0;
  blocks = 0;
  zero = false;
  segment = 0;
  offset64 = 0;
  payloadBlock = 0;

  constructor(cursors: readonly ExtentCursor[]) {
    this.#all = cursors;
  }

  seek(key: number): boolean {
    this.#position = key;
    this.#live = this.#all.filter((cursor) => cursor.seek(key));
    if (!this.advance()) return false;
    return true;
  }

  advance(): boolean {
    while (this.#live.length > 0) {
      let limit = Number.POSITIVE_INFINITY;
      let ended = false;
      for (const cursor of this.#live) {
        if (!skipTo(cursor, this.#position)) {
          this.#remove(cursor);
          ended = true;
          break;
        }
        if (cursor.key <= this.#position) {
          this.#take(cursor, Math.min(cursor.key + cursor.blocks, limit));
          return true;
        }
        if (cursor.key < limit) limit = cursor.key;
      }
      if (!ended) this.#position = limit;
    }
    return false;
  }

  #take(from: ExtentCursor, end: number): void {
    const skipped = this.#position - from.key;
    this.key = this.#position;
    this.blocks = end - this.#position;
    this.zero = from.zero;
    this.segment = from.segment;
    this.offset64 = from.offset64;
    this.payloadBlock = from.zero ? 0 : from.payloadBlock + skipped;
    this.#position = end;
  }

  #remove(cursor: ExtentCursor): void {
    this.#live = this.#live.filter((other) => other !== cursor);
  }
}

/** Moves over extents that end at or before the position; false when none is left. */
function skipTo(cursor: ExtentCursor, position: number): boolean {
  while (cursor.key + cursor.blocks <= position) {
    if (!cursor.advance()) return false;
  }
  return true;
}
