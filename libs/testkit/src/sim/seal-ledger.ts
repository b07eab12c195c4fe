import type { BatchHeader, CapturedBatch } from '@understudy/replication';
import type { ChangeUnderWay } from './guest-workload.ts';
import type { Report } from './problem.ts';

/** An instant of the machine: the version of its disks, and which changes of each disk were under way. */
export interface MachineInstant {
  readonly version: number;
  readonly underWay: readonly (readonly ChangeUnderWay[])[];
}

interface HandedOver {
  readonly entries: Uint8Array;
  readonly seal: boolean;
  readonly instants: readonly MachineInstant[];
  readonly atMicros: number;
}

export interface SealRecord {
  readonly sequence: number;
  readonly chain: string;
  /** The instant of the seal; several where the source's clock stood still (a step back) and its time fits more than one. */
  readonly instants: readonly MachineInstant[];
  /** By the source's clock; the seal of a cut run is handed over long after it. */
  readonly atMicros: number;
}

/**
 * Listens at both ends of the stream: what the capture loop hands over, and what the store takes. So it knows for each seal in the store at which
 * instant of the disks it was made, without asking the code that is checked.
 */
export class SealLedger {
  readonly #report: Report;
  /** For each incarnation the runs of batches handed over under its number, newest last. */
  readonly #handedOver = new Map<number, HandedOver[][]>();
  /** With which runs, and which sequence of their first batch, an incarnation in the store was matched. */
  readonly #matched = new Map<string, { readonly run: HandedOver[]; readonly firstSequence: number }[]>();
  readonly #chains = new Map<string, string>();
  #seals = new Map<number, SealRecord>();
  #chainOf = new Map<number, string>();
  #durable = { sequence: 0, chain: '' };
  batches = 0;

  constructor(report: Report) {
    this.#report = report;
  }

  /** The loop was told of a new incarnation. */
  opened(incarnation: number): void {
    const runs = this.#handedOver.get(incarnation) ?? [];
    runs.push([]);
    this.#handedOver.set(incarnation, runs);
  }

  handedOver(batch: CapturedBatch, instants: readonly MachineInstant[]): void {
    const run = this.#handedOver.get(batch.incarnation)?.at(-1);
    if (run === undefined) {
      this.#report(
        'I8',
        `batch ${batch.localId} was handed over for incarnation ${batch.incarnation}, which was never opened`,
      );
      return;
    }
    run.push({ entries: Uint8Array.from(batch.entries), seal: batch.seal, instants, atMicros: batch.sourceTimeMicros });
  }

  /** The store takes a batch: called before it is appended. `store` names the store's life (a restored copy is another one). */
  appending(header: BatchHeader, chain: string, store: string): void {
    this.batches += 1;
    this.#checkIdentity(header, chain, store);
    this.#chainOf.set(header.sequence, chain);
    this.#seals.delete(header.sequence);
    const origin = this.#origin(header);
    if (origin === undefined) {
      this.#report(
        'I9',
        `batch ${header.sequence} of incarnation ${header.incarnation} was never handed over like this`,
      );
    } else if (origin.seal !== header.seal) {
      this.#report('I8', `batch ${header.sequence} says seal ${header.seal}, the loop said ${origin.seal}`);
    } else if (header.seal) {
      this.#seals.set(header.sequence, {
        sequence: header.sequence,
        chain,
        instants: origin.instants,
        atMicros: origin.atMicros,
      });
    }
  }

  /** I1 begins here: this must never be lost any more. */
  durable(sequence: number, chain: string): void {
    if (sequence < this.#durable.sequence) {
      this.#report('I1', `durable went back from ${this.#durable.sequence} to ${sequence}`);
    } else if (sequence > 0 && this.#chainOf.get(sequence) !== chain) {
      this.#report('I1', `durable ${sequence} names another batch than the one that was appended`);
    } else {
      this.#durable = { sequence, chain };
    }
  }

  /** The store began again after a crash. */
  reopened(held: { readonly sequence: number }, chainAtDurable: string | undefined): void {
    if (held.sequence < this.#durable.sequence) {
      this.#report('I1', `durable was ${this.#durable.sequence}, after the crash the store holds ${held.sequence}`);
    } else if (chainAtDurable !== undefined && chainAtDurable !== this.#durable.chain) {
      this.#report('I1', `batch ${this.#durable.sequence} was durable and is another one after the crash`);
    }
    this.#forgetAbove(held.sequence);
  }

  /** Of the store as it is now; what is answered makes it known again when a copy of now is put back, whatever was written meanwhile. */
  remember(): () => void {
    const [seals, chainOf, durable] = [new Map(this.#seals), new Map(this.#chainOf), this.#durable];
    return () => {
      this.#seals = seals;
      this.#chainOf = chainOf;
      this.#durable = durable;
    };
  }

  /** The store was put back to an older state on purpose: what is above it is rightly gone. */
  restored(held: { readonly sequence: number }, chain: string): void {
    this.#forgetAbove(held.sequence);
    if (this.#durable.sequence > held.sequence) this.#durable = { sequence: held.sequence, chain };
  }

  get durableSequence(): number {
    return this.#durable.sequence;
  }

  seal(sequence: number): SealRecord | undefined {
    return this.#seals.get(sequence);
  }

  seals(): Iterable<SealRecord> {
    return this.#seals.values();
  }

  #checkIdentity(header: BatchHeader, chain: string, store: string): void {
    const key = `${store} ${header.generation.id} ${header.incarnation} ${header.sequence}`;
    const before = this.#chains.get(key);
    if (before !== undefined && before !== chain) {
      this.#report('I9', `two batches are ${header.sequence} of incarnation ${header.incarnation}`);
    }
    this.#chains.set(key, chain);
  }

  #origin(header: BatchHeader): HandedOver | undefined {
    const key = `${header.generation.id} ${header.incarnation}`;
    const matches = this.#matched.get(key) ?? [];
    this.#matched.set(key, matches);
    const known = matches.map(({ run, firstSequence }) => run[header.sequence - firstSequence]);
    const found = known.find((candidate) => candidate !== undefined && sameBytes(candidate.entries, header.entries));
    if (found !== undefined) return found;
    const run = this.#handedOver.get(header.incarnation)?.findLast((candidate) => beginsWith(candidate, header));
    if (run !== undefined) matches.push({ run, firstSequence: header.sequence });
    return run?.[0];
  }

  #forgetAbove(sequence: number): void {
    for (const known of [...this.#seals.keys()]) if (known > sequence) this.#seals.delete(known);
    for (const known of [...this.#chainOf.keys()]) if (known > sequence) this.#chainOf.delete(known);
  }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

function beginsWith(run: readonly HandedOver[], header: BatchHeader): boolean {
  return run[0] !== undefined && sameBytes(run[0].entries, header.entries);
}
