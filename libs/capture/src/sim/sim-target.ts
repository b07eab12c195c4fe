import { BLOCK_BYTES } from '@understudy/block';
import {
  BATCH_ENTRIES_MAX,
  BATCH_PAYLOAD_BYTES_MAX,
  type CapturedBatch,
  ENTRY_BYTES,
  EntryKind,
} from '@understudy/replication';

export interface Entry {
  readonly disk: number;
  readonly kind: number;
  readonly block: number;
  readonly blocks: number;
}

/** A batch as it would have travelled: its entries and its payload, read from the ring when it was sent. */
export interface SentBatch {
  readonly batch: CapturedBatch;
  readonly entries: readonly Entry[];
  readonly payload: Uint8Array;
}

/** Reads a batch as the sender would and checks it against the format's limits. */
export function readBatch(batch: CapturedBatch, ring: Uint8Array): SentBatch {
  const entries = decodeEntries(batch.entries);
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < batch.spans.length; at += 2) {
    pieces.push(ring.slice(batch.spans[at]!, batch.spans[at]! + batch.spans[at + 1]!));
  }
  const payload = Buffer.concat(pieces);
  const expected = entries.reduce((sum, { kind, blocks }) => sum + (kind === EntryKind.zero ? 0 : blocks), 0);
  if (payload.length !== expected * BLOCK_BYTES) throw new Error('spans and entries do not match');
  if (payload.length > BATCH_PAYLOAD_BYTES_MAX || entries.length > BATCH_ENTRIES_MAX)
    throw new Error('batch too large');
  return { batch, entries, payload };
}

function decodeEntries(table: Uint8Array): Entry[] {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  return Array.from({ length: table.length / ENTRY_BYTES }, (_, index) => {
    const at = index * ENTRY_BYTES;
    const entry = {
      disk: view.getUint16(at, true),
      kind: view.getUint8(at + 2),
      blocks: view.getUint32(at + 4, true),
      block: Number(view.getBigUint64(at + 8, true)),
    };
    if (entry.blocks < 1 || view.getUint8(at + 3) !== 0) throw new Error('bad entry');
    if (entry.kind === EntryKind.data && entry.blocks > 256) throw new Error('a data entry is too long');
    if (entry.kind === EntryKind.hash && (entry.block % 16) + entry.blocks > 16)
      throw new Error('a hash entry leaves its leaf');
    return entry;
  });
}

/** The replica, as simple as can be: the content of each disk after the newest batch held, and after the newest durable one. */
export class SimTarget {
  readonly held: Uint8Array[];
  readonly durable: Uint8Array[];
  /** Batches held and not durable. */
  #pending: SentBatch[] = [];
  /** The newest batch held, and whether it was a seal. */
  sealed = false;

  constructor(sizesBytes: readonly number[]) {
    const whole = sizesBytes.map((size) => Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES);
    this.held = whole.map((size) => new Uint8Array(size));
    this.durable = whole.map((size) => new Uint8Array(size));
  }

  /** Appends; answers the indexes of the hash entries that differ. */
  append(sent: SentBatch): number[] {
    this.#pending.push(sent);
    this.sealed = sent.batch.seal;
    return apply(this.held, sent);
  }

  makeDurable(localId: number): void {
    const rest = this.#pending.findIndex(({ batch }) => batch.localId > localId);
    const done = this.#pending.splice(0, rest < 0 ? this.#pending.length : rest);
    for (const sent of done) apply(this.durable, sent);
  }

  /** What was not durable is gone. */
  crash(): void {
    this.#pending = [];
    this.held.forEach((disk, index) => {
      disk.set(this.durable[index]!);
    });
    this.sealed = false;
  }
}

function apply(disks: readonly Uint8Array[], { entries, payload }: SentBatch): number[] {
  const differing: number[] = [];
  let at = 0;
  entries.forEach(({ disk, kind, block, blocks }, index) => {
    const bytes = disks[disk]!;
    const from = block * BLOCK_BYTES;
    const length = blocks * BLOCK_BYTES;
    if (from + length > bytes.length) throw new Error('an entry lies beyond the disk');
    if (kind === EntryKind.zero) {
      bytes.fill(0, from, from + length);
      return;
    }
    const content = payload.subarray(at, at + length);
    at += length;
    if (kind === EntryKind.data) bytes.set(content, from);
    else if (Buffer.compare(content, bytes.subarray(from, from + length)) !== 0) differing.push(index);
  });
  return differing;
}
