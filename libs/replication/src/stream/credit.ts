/** A record counts at least so much in windows and spools: it bounds the number of batches as well as their bytes. */
export const RECORD_CHARGE_MIN = 4096;

export function recordCharge(recordBytes: number): number {
  return Math.max(recordBytes, RECORD_CHARGE_MIN);
}

/**
 * Window of one sending connection: batches that are under way and not yet received. One more record may always be sent while the sum is
 * below the window, so every record fits; a window of 0 stops.
 */
export class CreditWindow {
  #windowBytes = 0;
  #outstandingBytes = 0;
  #charges: { readonly sequence: number; readonly bytes: number }[] = [];
  #first = 0;

  get open(): boolean {
    return this.#outstandingBytes < this.#windowBytes;
  }

  get outstandingBytes(): number {
    return this.#outstandingBytes;
  }

  resize(windowBytes: number): void {
    this.#windowBytes = windowBytes;
  }

  sent(sequence: number, recordBytes: number): void {
    const bytes = recordCharge(recordBytes);
    this.#charges.push({ sequence, bytes });
    this.#outstandingBytes += bytes;
  }

  received(sequence: number): void {
    for (; this.#first < this.#charges.length; this.#first += 1) {
      const charge = this.#charges[this.#first] as { sequence: number; bytes: number };
      if (charge.sequence > sequence) break;
      this.#outstandingBytes -= charge.bytes;
    }
    if (this.#first > 256 && this.#first * 2 > this.#charges.length) {
      this.#charges = this.#charges.slice(this.#first);
      this.#first = 0;
    }
  }
}
