/** Bytes that arrived and were not used yet, for the parts of the protocol where speed does not matter. */
export class ByteQueue {
  readonly #chunks: Uint8Array[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(chunk: Uint8Array): void {
    if (chunk.length === 0) return;
    this.#chunks.push(chunk);
    this.#length += chunk.length;
  }

  /** The next bytes as a copy of their own, or undefined when there are not that many yet. */
  take(count: number): Uint8Array | undefined {
    if (this.#length < count) return undefined;
    const bytes = new Uint8Array(count);
    this.#consume(count, (part, at) => bytes.set(part, at));
    return bytes;
  }

  /** Drops up to so many bytes; answers how many. */
  drop(count: number): number {
    const dropped = Math.min(count, this.#length);
    this.#consume(dropped, () => undefined);
    return dropped;
  }

  /** All that is left, as one piece. */
  takeAll(): Uint8Array {
    return this.take(this.#length) ?? new Uint8Array(0);
  }

  #consume(count: number, use: (part: Uint8Array, at: number) => void): void {
    let at = 0;
    let used = 0;
    while (at < count) {
      const chunk = this.#chunks[used]!;
      const part = chunk.subarray(0, count - at);
      use(part, at);
      at += part.length;
      if (part.length === chunk.length) used++;
      else this.#chunks[used] = chunk.subarray(part.length);
    }
    this.#chunks.splice(0, used);
    this.#length -= count;
  }
}
