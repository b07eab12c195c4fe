import { rule } from './batch.errors.ts';
import { BATCH_ENTRIES_MAX, ENTRY_BLOCKS_MAX, ENTRY_BYTES, EntryKind } from './batch.types.ts';

const BLOCK_HIGH = 2 ** 32;
/** Blocks are numbered below this on every disk (4 PiB). */
export const DISK_BLOCKS_MAX = 2 ** 40;
const LEAF_BLOCKS = 16;

/** Reads an entry table in place: no object per entry. Indexes out of range throw RangeError (a defect of the caller). */
export class EntryTable {
  readonly length: number;
  readonly #view: DataView;

  /** `bytes` is borrowed for the life of this object; its length must be a multiple of ENTRY_BYTES. */
  constructor(bytes: Uint8Array) {
    if (bytes.byteLength % ENTRY_BYTES !== 0) throw new RangeError(`${bytes.byteLength} bytes are no entry table`);
    this.length = bytes.byteLength / ENTRY_BYTES;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  disk(index: number): number {
    return this.#view.getUint16(index * ENTRY_BYTES, true);
  }

  /** An EntryKind, once the table was checked. */
  kind(index: number): number {
    return this.#view.getUint8(index * ENTRY_BYTES + 2);
  }

  blocks(index: number): number {
    return this.#view.getUint32(index * ENTRY_BYTES + 4, true);
  }

  block(index: number): number {
    const at = index * ENTRY_BYTES + 8;
    return this.#view.getUint32(at, true) + this.#view.getUint32(at + 4, true) * BLOCK_HIGH;
  }

  reserved(index: number): number {
    return this.#view.getUint8(index * ENTRY_BYTES + 3);
  }
}

/** Counts that follow from a table. */
export interface EntryTotals {
  readonly dataBlocks: number;
  readonly hashEntries: number;
}

/** Checks every rule of §1.2; throws BatchFormatError naming the entry. */
export function checkEntries(table: EntryTable): EntryTotals {
  let dataBlocks = 0;
  let hashEntries = 0;
  for (let index = 0; index < table.length; index += 1) {
    const kind = table.kind(index);
    const blocks = table.blocks(index);
    const block = table.block(index);
    const bad = entryFault(kind, block, blocks, table.reserved(index));
    rule(bad === undefined, 'batch-entry', `entry ${index}: ${bad}`);
    if (kind === EntryKind.data) dataBlocks += blocks;
    if (kind === EntryKind.hash) hashEntries += 1;
  }
  return { dataBlocks, hashEntries };
}

function entryFault(kind: number, block: number, blocks: number, reserved: number): string | undefined {
  if (reserved !== 0) return 'reserved byte is not zero';
  if (blocks === 0) return 'no blocks';
  if (block + blocks > DISK_BLOCKS_MAX) return 'beyond 2^40 blocks';
  if (kind === EntryKind.zero) return undefined;
  if (kind === EntryKind.data) return blocks > ENTRY_BLOCKS_MAX ? 'more than 256 blocks of data' : undefined;
  if (kind !== EntryKind.hash) return `unknown kind ${kind}`;
  const first = Math.floor(block / LEAF_BLOCKS);
  return Math.floor((block + blocks - 1) / LEAF_BLOCKS) === first ? undefined : 'hash entry crosses a 64 KiB leaf';
}

/** Builds an entry table. One object is used again and again: `take` answers an owned copy and empties it. */
export class EntryTableBuilder {
  #length = 0;
  #bytes: Uint8Array<ArrayBuffer>;
  #view: DataView;

  constructor(capacity = 64) {
    this.#bytes = new Uint8Array(capacity * ENTRY_BYTES);
    this.#view = new DataView(this.#bytes.buffer);
  }

  get length(): number {
    return this.#length;
  }

  /** Appends one entry; throws RangeError when the table is full (BATCH_ENTRIES_MAX): close the batch before. */
  add(disk: number, kind: EntryKind, block: number, blocks: number): void {
    if (this.#length === BATCH_ENTRIES_MAX) throw new RangeError('entry table is full');
    const at = this.#length * ENTRY_BYTES;
    if (at === this.#bytes.byteLength) this.#grow();
    this.#view.setUint16(at, disk, true);
    this.#view.setUint8(at + 2, kind);
    this.#view.setUint8(at + 3, 0);
    this.#view.setUint32(at + 4, blocks, true);
    this.#view.setUint32(at + 8, block % BLOCK_HIGH, true);
    this.#view.setUint32(at + 12, Math.floor(block / BLOCK_HIGH), true);
    this.#length += 1;
  }

  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(0, this.#length * ENTRY_BYTES);
    this.#length = 0;
    return taken;
  }

  #grow(): void {
    const wider = new Uint8Array(this.#bytes.byteLength * 2);
    wider.set(this.#bytes);
    this.#bytes = wider;
    this.#view = new DataView(wider.buffer);
  }
}
