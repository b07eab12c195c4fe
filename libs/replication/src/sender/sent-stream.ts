import type { CapturedBatch } from '../capture.port.ts';
import type { ChainPosition, Generation, Lineage, MachineDefinition, MachineId, StoreId } from '../identity.ts';
import { sameBytes } from '../identity.values.ts';
import type { OutgoingBatch } from '../stream/outbound.ts';
import { type BuiltBatch, buildBatch, outgoingOf, type Packing } from './batch-builder.ts';
import { ChainMemory } from './chain-memory.ts';
import { AwaitedComparisons } from './comparisons.ts';

/** What was agreed when the incarnation was opened. */
export interface IncarnationTerms {
  readonly machineId: MachineId;
  readonly storeId: StoreId;
  readonly lineage: Lineage;
  readonly generation: Generation;
  readonly incarnation: number;
  /** The newest batch of the target before the first of this incarnation. */
  readonly start: ChainPosition;
  readonly definition: MachineDefinition;
}

interface Retained {
  readonly captured: CapturedBatch;
  built: BuiltBatch | undefined;
}

/**
 * The batches of one incarnation: numbered, chained, kept until the next hop has them. Sequences and local ids rise together, so one is
 * computed from the other.
 */
export class SentStream {
  readonly terms: IncarnationTerms;
  readonly comparisons = new AwaitedComparisons();
  readonly #ring: Uint8Array;
  readonly #packing: Packing;
  readonly #chains: ChainMemory;
  #retained: Retained[] = [];
  /** Sequence of `#retained[0]`. */
  #firstRetained: number;
  /** Next sequence to be sent. */
  #cursor: number;
  #firstLocalId: number | undefined;
  #received: ChainPosition;
  #built: ChainPosition;

  constructor(terms: IncarnationTerms, ring: Uint8Array, packing: Packing) {
    this.terms = terms;
    this.#ring = ring;
    this.#packing = packing;
    this.#received = terms.start;
    this.#built = terms.start;
    this.#firstRetained = terms.start.sequence + 1;
    this.#cursor = this.#firstRetained;
    this.#chains = new ChainMemory(terms.start.sequence);
  }

  /** The last batch that is not kept any more. */
  get received(): ChainPosition {
    return this.#received;
  }

  /** The last batch whose header exists. */
  get built(): ChainPosition {
    return this.#built;
  }

  /** Batches kept here until the next hop has them. */
  get retainedCount(): number {
    return this.#retained.length;
  }

  add(captured: CapturedBatch): void {
    this.#firstLocalId ??= captured.localId;
    const expected = this.#firstLocalId + (this.#firstRetained + this.#retained.length - this.terms.start.sequence - 1);
    if (captured.localId !== expected)
      throw new RangeError(`batch ${captured.localId} handed over after ${expected - 1}`);
    this.#retained.push({ captured, built: undefined });
  }

  /** The next batch to be sent; undefined when there is none, or when too many questions are open. */
  next(): OutgoingBatch | undefined {
    const item = this.#retained[this.#cursor - this.#firstRetained];
    if (!item || (this.comparisons.full && !item.built)) return undefined;
    item.built ??= this.#build(item.captured);
    this.#cursor += 1;
    return outgoingOf(item.built, this.#packing);
  }

  #build(captured: CapturedBatch): BuiltBatch {
    const { machineId, generation, incarnation, start, definition } = this.terms;
    const first = this.#built.sequence === start.sequence;
    const carried = captured.definition ?? (first ? definition : undefined);
    const place = { machineId, generation, incarnation, previous: this.#built, definition: carried };
    const built = buildBatch(this.#ring, captured, place);
    this.#built = built.position;
    this.#chains.add(built.position.chain);
    this.comparisons.add(built.position.sequence, captured.entries);
    return built;
  }

  /** The chain that this side computed; undefined when it is not known any more. */
  chainAt(sequence: number): Uint8Array | undefined {
    return sequence === this.terms.start.sequence ? this.terms.start.chain : this.#chains.at(sequence);
  }

  /** False when the position certainly is not of this stream. */
  fits(position: ChainPosition): boolean {
    if (position.sequence > this.#built.sequence) return false;
    const own = this.chainAt(position.sequence);
    return own === undefined || sameBytes(own, position.chain);
  }

  /** True when `held` is exactly where this side can go on: everything after it is still here. */
  canContinueAfter(held: ChainPosition): boolean {
    const inside = held.sequence >= this.#received.sequence && held.sequence <= this.#built.sequence;
    const own = this.chainAt(held.sequence);
    return inside && own !== undefined && sameBytes(own, held.chain);
  }

  /** Sending goes on after `sequence`. */
  rewind(sequence: number): void {
    this.#cursor = sequence + 1;
  }

  /** Forgets batches up to `sequence` (sent ones only); true when there was something new. */
  markReceived(sequence: number): boolean {
    const count = Math.min(sequence, this.#built.sequence) - this.#firstRetained + 1;
    if (count <= 0) return false;
    this.#received = (this.#retained[count - 1] as { built: BuiltBatch }).built.position;
    this.#retained = this.#retained.slice(count);
    this.#firstRetained += count;
    this.#cursor = Math.max(this.#cursor, this.#firstRetained);
    return true;
  }

  /** The loop's number of a sequence; 0 for what lies before this incarnation's first batch. */
  localIdOf(sequence: number): number {
    if (this.#firstLocalId === undefined || sequence <= this.terms.start.sequence) return 0;
    return this.#firstLocalId + (sequence - this.terms.start.sequence - 1);
  }

  /** The sequence of a batch that was handed over; 0 when it is none of this incarnation. */
  sequenceOf(localId: number): number {
    if (this.#firstLocalId === undefined || localId < this.#firstLocalId) return 0;
    return this.terms.start.sequence + 1 + (localId - this.#firstLocalId);
  }
}
