import { CHAIN_BYTES } from '../identity.values.ts';

const KEPT = 16_384;

/** Chain values of the last batches that were built: bounded (512 KiB), older ones are forgotten. */
export class ChainMemory {
  readonly #bytes = new Uint8Array(KEPT * CHAIN_BYTES);
  readonly #start: number;
  #next: number;

  /** `after`: the sequence before the first that will be kept. */
  constructor(after: number) {
    this.#start = after + 1;
    this.#next = after + 1;
  }

  /** Sequences come in order without gaps. */
  add(chain: Uint8Array): void {
    this.#bytes.set(chain, (this.#next % KEPT) * CHAIN_BYTES);
    this.#next += 1;
  }

  /** A view that is valid until KEPT more were added; undefined when it is not known (any more). */
  at(sequence: number): Uint8Array | undefined {
    const known = sequence >= this.#start && sequence < this.#next && sequence >= this.#next - KEPT;
    if (!known) return undefined;
    const at = (sequence % KEPT) * CHAIN_BYTES;
    return this.#bytes.subarray(at, at + CHAIN_BYTES);
  }
}
