/** A contiguous piece of the ring. */
export interface RingSpan {
  readonly offsetBytes: number;
  readonly lengthBytes: number;
}

/** Four reads of one leaf. */
const RING_BYTES_MIN = 262_144;

interface Slot extends RingSpan {
  lengthBytes: number;
  freed: boolean;
}

/**
 * The payload ring between the capture loop and the sender's worker. Spans are allocated in ring order and may be freed in any order;
 * space comes back in ring order, so a span that is held long (a slow copy read) holds up what was allocated after it, no more.
 * Only this side allocates and frees; the worker reads where messages tell it to.
 */
export class SharedRing {
  readonly buffer: SharedArrayBuffer;
  readonly bytes: Uint8Array;
  readonly #slots: (Slot | undefined)[] = [];
  /** Index of the oldest slot; the array is cut when half of it is behind us. */
  #first = 0;
  #tail = 0;
  #usedBytes = 0;

  constructor(buffer: SharedArrayBuffer) {
    if (buffer.byteLength < RING_BYTES_MIN) throw new RangeError(`a ring needs at least ${RING_BYTES_MIN} bytes`);
    this.buffer = buffer;
    this.bytes = new Uint8Array(buffer);
  }

  static ofBytes(capacityBytes: number): SharedRing {
    return new SharedRing(new SharedArrayBuffer(capacityBytes));
  }

  get capacityBytes(): number {
    return this.buffer.byteLength;
  }

  /** Bytes that cannot be allocated now, pieces skipped at the end of the buffer included. */
  get usedBytes(): number {
    return this.#usedBytes;
  }

  /** A span of exactly that length, or undefined when there is no contiguous room. */
  allocate(lengthBytes: number): RingSpan | undefined {
    const capacity = this.capacityBytes;
    if (lengthBytes > capacity - this.#usedBytes) return undefined;
    const oldest = this.#slots[this.#first];
    const atEnd = capacity - this.#tail;
    const wrapped = oldest !== undefined && this.#tail <= oldest.offsetBytes;
    if (!wrapped && lengthBytes > atEnd) {
      if (oldest === undefined) this.#tail = 0;
      else {
        if (lengthBytes > oldest.offsetBytes) return undefined;
        if (atEnd > 0) this.#push(atEnd).freed = true;
        this.#tail = 0;
      }
    } else if (wrapped && lengthBytes > oldest.offsetBytes - this.#tail) return undefined;
    return this.#push(lengthBytes);
  }

  /** Shortens the youngest span; answers false (and changes nothing) when a younger one was allocated since. */
  shorten(span: RingSpan, lengthBytes: number): boolean {
    const slot = this.#slots.at(-1);
    if (slot !== span || lengthBytes > slot.lengthBytes) return false;
    this.#usedBytes -= slot.lengthBytes - lengthBytes;
    this.#tail = slot.offsetBytes + lengthBytes;
    slot.lengthBytes = lengthBytes;
    return true;
  }

  /** The span's bytes, for filling. */
  view(span: RingSpan): Uint8Array {
    return this.bytes.subarray(span.offsetBytes, span.offsetBytes + span.lengthBytes);
  }

  free(span: RingSpan): void {
    const slot = span as Slot;
    if (slot.freed) throw new Error('a ring span was freed twice');
    slot.freed = true;
    for (let oldest = this.#slots[this.#first]; oldest?.freed === true; oldest = this.#slots[this.#first]) {
      this.#usedBytes -= oldest.lengthBytes;
      this.#slots[this.#first++] = undefined;
    }
    this.#compact();
  }

  #push(lengthBytes: number): Slot {
    const slot = { offsetBytes: this.#tail, lengthBytes, freed: false };
    this.#slots.push(slot);
    this.#tail += lengthBytes;
    this.#usedBytes += lengthBytes;
    return slot;
  }

  #compact(): void {
    if (this.#first === this.#slots.length) {
      this.#slots.length = 0;
      this.#first = 0;
      this.#tail = 0;
    } else if (this.#first > 64 && this.#first * 2 > this.#slots.length) {
      this.#slots.splice(0, this.#first);
      this.#first = 0;
    }
  }
}
