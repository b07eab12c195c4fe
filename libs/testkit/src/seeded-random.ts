/** Chance that repeats: the same seed gives the same numbers. Not for secrets. */
export interface SeededRandom {
  readonly seed: number;
  /** In `[0, 1)`. */
  next(): number;
  /** A whole number in `[0, limit)`. */
  below(limit: number): number;
  chance(probability: number): boolean;
  bytes(count: number): Uint8Array;
}

/** mulberry32: 32 bits of state are enough to choose faults with. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next32 = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const next = (): number => next32() / 2 ** 32;
  return {
    seed,
    next,
    below: (limit) => Math.floor(next() * limit),
    chance: (probability) => next() < probability,
    bytes(count) {
      const bytes = new Uint8Array(count);
      for (let at = 0; at < count; at++) bytes[at] = next32();
      return bytes;
    },
  };
}
