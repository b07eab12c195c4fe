import { createHash } from 'node:crypto';
import { BLOCK_BYTES } from '@understudy/block';
import { type EncodedBatch, EntryKind } from '../batch/batch.types.ts';
import { EntryTable } from '../batch/entry-table.ts';
import type {
  ChainPosition,
  Generation,
  Lineage,
  MachineDefinition,
  MachineId,
  Sequence,
  StoreId,
} from '../identity.ts';
import { hex, STREAM_START, storeId } from '../identity.values.ts';
import type { ReplicaDirectory, ReplicaSink } from '../replica.port.ts';

interface Kept {
  readonly batch: EncodedBatch;
  readonly plain: Uint8Array;
}

/** Content of a machine's disks: `disk/block` → its bytes; missing = zeros. */
export type Image = Map<string, Uint8Array>;

/** A replica in memory that keeps every batch; what is not committed is lost by `crash`. Checks that the calls keep the contract. */
export class MemoryReplica implements ReplicaSink {
  readonly storeId: StoreId;
  batches: Kept[] = [];
  durableCount = 0;
  opened = 0;
  generations: { generation: Generation; beganAt: Sequence }[];
  /** Every incarnation's (sequence → chain) that was ever accepted: I9. */
  readonly accepted = new Map<string, string>();
  commitOnAppend = false;
  #onDurable: (position: ChainPosition & { readonly sealed: number }) => void = () => undefined;
  #onRepair: (ranges: number[], reason: string) => void = () => undefined;

  constructor(id: string, generation: Generation = { number: 1, id: '11'.repeat(16) }) {
    this.storeId = storeId(id);
    this.generations = [{ generation, beganAt: 1 as Sequence }];
  }

  lineage(): Lineage {
    return [...this.generations];
  }

  held(): ChainPosition & { readonly incarnation: number } {
    const last = this.batches.at(-1)?.batch;
    return last
      ? { sequence: last.header.sequence, chain: last.chain, incarnation: last.header.incarnation }
      : { ...STREAM_START, incarnation: 0 };
  }

  durable(): ChainPosition & { readonly sealed: number } {
    const last = this.batches[this.durableCount - 1]?.batch;
    const seals = this.batches.slice(0, this.durableCount).filter(({ batch }) => batch.header.seal);
    const sealed = seals.at(-1)?.batch.header.sequence ?? 0;
    return last ? { sequence: last.header.sequence, chain: last.chain, sealed } : { ...STREAM_START, sealed };
  }

  chainAt(sequence: Sequence): Uint8Array | undefined {
    return this.batches[sequence - 1]?.batch.chain;
  }

  incarnation(): number {
    return this.opened;
  }

  openIncarnation(incarnation: number, _definition: MachineDefinition): Promise<void> {
    if (incarnation <= this.opened) throw new Error(`incarnation ${incarnation} after ${this.opened}`);
    this.opened = incarnation;
    this.durableCount = this.batches.length;
    return Promise.resolve();
  }

  append(batch: EncodedBatch, plain: Uint8Array): void {
    const { header } = batch;
    const held = this.held();
    if (header.sequence !== held.sequence + 1) throw new Error(`batch ${header.sequence} after ${held.sequence}`);
    if (hex(header.previousChain) !== hex(held.chain)) throw new Error('another chain');
    if (header.incarnation !== this.opened) throw new Error(`incarnation ${header.incarnation} of ${this.opened}`);
    const key = `${header.generation.id}/${header.incarnation}/${header.sequence}`;
    const before = this.accepted.get(key);
    if (before !== undefined && before !== hex(batch.chain)) throw new Error(`I9: two batches ${key}`);
    this.accepted.set(key, hex(batch.chain));
    this.batches.push({ batch, plain: Uint8Array.from(plain) });
    if (this.commitOnAppend) this.commit();
  }

  onDurable(listener: (position: ChainPosition & { readonly sealed: number }) => void): void {
    this.#onDurable = listener;
  }

  onRepair(listener: (ranges: number[], reason: string) => void): void {
    this.#onRepair = listener;
  }

  /** A commit round. */
  commit(): void {
    if (this.durableCount === this.batches.length) return;
    this.durableCount = this.batches.length;
    this.#onDurable(this.durable());
  }

  /** Power loss: what was not committed is gone. */
  crash(): void {
    this.batches = this.batches.slice(0, this.durableCount);
  }

  /** The replica goes back to an older state, as if a copy had been restored in place. */
  rollBack(sequence: number): void {
    this.batches = this.batches.slice(0, sequence);
    this.durableCount = this.batches.length;
  }

  wantRepair(ranges: number[], reason: string): void {
    this.#onRepair(ranges, reason);
  }

  compare(batch: EncodedBatch): Promise<number[]> {
    const image = this.imageAt(batch.header.sequence);
    const table = new EntryTable(batch.header.entries);
    const differing: number[] = [];
    let asked = 0;
    for (let index = 0; index < table.length; index += 1) {
      if (table.kind(index) !== EntryKind.hash) continue;
      const digest = batch.header.digests.subarray(asked * 32, asked * 32 + 32);
      if (hex(digest) !== digestOf(image, table, index)) differing.push(index);
      asked += 1;
    }
    return Promise.resolve(differing);
  }

  /** The fold of all batches up to `sequence`. */
  imageAt(sequence: number): Image {
    const image: Image = new Map();
    for (const { batch, plain } of this.batches.slice(0, sequence)) applyBatch(image, batch, plain);
    return image;
  }
}

function digestOf(image: Image, table: EntryTable, index: number): string {
  const hash = createHash('sha256');
  for (let block = table.block(index); block < table.block(index) + table.blocks(index); block += 1) {
    hash.update(image.get(`${table.disk(index)}/${block}`) ?? new Uint8Array(BLOCK_BYTES));
  }
  return hash.digest('hex');
}

function applyBatch(image: Image, batch: EncodedBatch, plain: Uint8Array): void {
  const table = new EntryTable(batch.header.entries);
  let at = 0;
  for (let index = 0; index < table.length; index += 1) {
    const kind = table.kind(index);
    if (kind === EntryKind.hash) continue;
    for (let block = table.block(index); block < table.block(index) + table.blocks(index); block += 1) {
      const key = `${table.disk(index)}/${block}`;
      if (kind === EntryKind.zero) {
        image.delete(key);
        continue;
      }
      image.set(key, plain.subarray(at, at + BLOCK_BYTES));
      at += BLOCK_BYTES;
    }
  }
}

/** A directory with replicas that are made on demand. */
export class MemoryDirectory implements ReplicaDirectory {
  readonly replicas = new Map<MachineId, MemoryReplica>();
  readonly #storeId: string;

  constructor(storeId: string) {
    this.#storeId = storeId;
  }

  open(machineId: MachineId): Promise<MemoryReplica> {
    const replica = this.replicas.get(machineId) ?? new MemoryReplica(this.#storeId);
    this.replicas.set(machineId, replica);
    return Promise.resolve(replica);
  }
}
