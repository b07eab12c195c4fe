/** Operations on ranges `[from, to)` of bits in 32-bit words. */

function mask(word: number, from: number, to: number): number {
  const low = Math.max(from - word * 32, 0);
  const high = Math.min(to - word * 32, 32);
  const upper = high === 32 ? 0xffffffff : (1 << high) - 1;
  return (upper & ~((1 << low) - 1)) >>> 0;
}

function population(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Sets the bits; answers how many were clear. */
export function fillBits(words: Uint32Array, from: number, to: number): number {
  let changed = 0;
  for (let word = from >>> 5; word * 32 < to; word++) {
    const added = mask(word, from, to) & ~words[word]!;
    changed += population(added);
    words[word]! |= added;
  }
  return changed;
}

/** Clears the bits; answers how many were set. */
export function clearBits(words: Uint32Array, from: number, to: number): number {
  let changed = 0;
  for (let word = from >>> 5; word * 32 < to; word++) {
    const removed = mask(word, from, to) & words[word]!;
    changed += population(removed);
    words[word]! &= ~removed;
  }
  return changed;
}

export function countBits(words: Uint32Array, from: number, to: number): number {
  let count = 0;
  for (let word = from >>> 5; word * 32 < to; word++) count += population(words[word]! & mask(word, from, to));
  return count;
}

/** The first bit with the value, or -1. */
export function findBit(words: Uint32Array, from: number, to: number, value: boolean): number {
  for (let word = from >>> 5; word * 32 < to; word++) {
    const hits = (value ? words[word]! : ~words[word]!) & mask(word, from, to);
    if (hits !== 0) return word * 32 + (31 - Math.clz32(hits & -hits));
  }
  return -1;
}
