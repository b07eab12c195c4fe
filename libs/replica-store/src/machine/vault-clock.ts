/** What a source's clock may gain on ours without our noticing: 200 microseconds a second. */
const DRIFT_PER_MICRO = 200e-6;

/**
 * Turns source time into vault time. The offset is the smallest difference (arrival minus source time) seen lately: a batch that waited in a spool cannot
 * pull it up at once, only by the drift of clocks. Vault time never goes back.
 */
export class VaultClock {
  #offsetMicros: number | undefined;
  #lastArrival = 0;
  #lastVault = 0;

  /** Continues after a restart from the newest batch on disk. */
  resume(vaultMicros: number, sourceMicros: number): void {
    if (vaultMicros === 0) return;
    this.#offsetMicros = vaultMicros - sourceMicros;
    this.#lastVault = vaultMicros;
    // By our clock it arrived then, or a little later: the drift since is allowed, and not one since 1970.
    this.#lastArrival = vaultMicros;
  }

  /** The source's clock was changed on purpose or jumped: what was known of it is void. */
  forget(): void {
    this.#offsetMicros = undefined;
  }

  vaultMicros(sourceMicros: number, arrivalMicros: number): number {
    const difference = arrivalMicros - sourceMicros;
    const elapsed = Math.max(0, arrivalMicros - this.#lastArrival);
    this.#lastArrival = arrivalMicros;
    if (this.#offsetMicros === undefined || difference < this.#offsetMicros) this.#offsetMicros = difference;
    else this.#offsetMicros = Math.min(difference, this.#offsetMicros + Math.floor(elapsed * DRIFT_PER_MICRO));
    this.#lastVault = Math.max(this.#lastVault, sourceMicros + this.#offsetMicros);
    return this.#lastVault;
  }
}
