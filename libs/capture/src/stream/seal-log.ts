/** A seal that was handed over and the oldest write that it makes safe (monotonic ms). */
interface OpenSeal {
  localId: number;
  oldestMillis: number;
}

const OPEN_SEALS_MAX = 1024;

/** Knows the age of the oldest write that is not in a durable seal: the RPO, by the monotonic clock. */
export class SealLog {
  #oldestUnsealed: number | undefined;
  readonly #open: OpenSeal[] = [];
  #sealed = 0;
  #durable = 0;

  /** The newest seal handed over, and the newest durable one; 0: none. */
  get sealedLocalId(): number {
    return this.#sealed;
  }

  get durableSealLocalId(): number {
    return this.#durable;
  }

  /** A write was taken at this time. */
  wrote(atMillis: number): void {
    this.#oldestUnsealed ??= atMillis;
  }

  /** The writes up to now belong to a seal that is still to come (a cut); answers the age to give to `sealed`. */
  takeUnsealed(): number | undefined {
    const oldest = this.#oldestUnsealed;
    this.#oldestUnsealed = undefined;
    return oldest;
  }

  giveBack(oldestMillis: number | undefined): void {
    if (oldestMillis === undefined) return;
    this.#oldestUnsealed = Math.min(oldestMillis, this.#oldestUnsealed ?? oldestMillis);
  }

  sealed(localId: number, oldestMillis: number | undefined): void {
    this.#sealed = localId;
    if (oldestMillis === undefined) return;
    const last = this.#open.at(-1);
    // Bounded: the youngest two are joined, which makes the RPO look older for a moment, never younger.
    if (last !== undefined && this.#open.length >= OPEN_SEALS_MAX) last.localId = localId;
    else this.#open.push({ localId, oldestMillis });
  }

  durable(sealedLocalId: number): void {
    this.#durable = Math.max(this.#durable, sealedLocalId);
    const rest = this.#open.findIndex((seal) => seal.localId > sealedLocalId);
    this.#open.splice(0, rest < 0 ? this.#open.length : rest);
  }

  /** Seals that are not durable are void: their writes are unsealed again. */
  voided(): void {
    for (const seal of this.#open) this.giveBack(seal.oldestMillis);
    this.#open.length = 0;
    this.#sealed = this.#durable;
  }

  /** Monotonic time of the oldest write without a durable seal, cut runs apart. */
  oldestMillis(): number | undefined {
    return this.#open[0]?.oldestMillis ?? this.#oldestUnsealed;
  }
}
