import { EntryKind } from '../batch/batch.types.ts';
import { EntryTable } from '../batch/entry-table.ts';
import { AWAITING_COMPARISON_MAX } from '../stream/message.types.ts';

const AWAITED_ENTRIES_MAX = 131_072;

/** Batches with hash entries that the target has not answered yet. Bounded: when it is full nothing more is sent until answers came. */
export class AwaitedComparisons {
  readonly #tables = new Map<number, EntryTable>();
  #entries = 0;

  get full(): boolean {
    return this.#tables.size >= AWAITING_COMPARISON_MAX || this.#entries >= AWAITED_ENTRIES_MAX;
  }

  get sequences(): number[] {
    return [...this.#tables.keys()];
  }

  /** Remembers a batch if it asks something. `entries` is kept. */
  add(sequence: number, entries: Uint8Array): void {
    const table = new EntryTable(entries);
    if (this.#tables.has(sequence) || hashIndexes(table).length === 0) return;
    this.#tables.set(sequence, table);
    this.#entries += table.length;
  }

  /** Settles a batch by the target's answer; undefined when nothing was asked (or it is settled). Indexes that are no hash entries are dropped. */
  answer(sequence: number, differing: readonly number[]): number[] | undefined {
    const table = this.#tables.get(sequence);
    if (!table) return undefined;
    this.#forget(sequence, table);
    return differing.filter((index) => index < table.length && table.kind(index) === EntryKind.hash);
  }

  /** Settles everything up to `sequence` whose answer was lost: all of it has to be taken as differing. */
  lost(sequence: number): { readonly sequence: number; readonly differing: number[] }[] {
    const gone = [...this.#tables].filter(([awaited]) => awaited <= sequence);
    return gone.map(([awaited, table]) => {
      this.#forget(awaited, table);
      return { sequence: awaited, differing: hashIndexes(table) };
    });
  }

  #forget(sequence: number, table: EntryTable): void {
    this.#tables.delete(sequence);
    this.#entries -= table.length;
  }
}

function hashIndexes(table: EntryTable): number[] {
  const indexes: number[] = [];
  for (let index = 0; index < table.length; index += 1) if (table.kind(index) === EntryKind.hash) indexes.push(index);
  return indexes;
}
