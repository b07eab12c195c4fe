import { EventStoreError } from './event-store.error.ts';
import type { Position } from './event-store.port.ts';

/** `<first 8 digits of the store's id>.<number>[.<number>]`: a position of another store is seen to be one. */
const POSITION = /^([0-9a-f]{8})\.(\d{1,20})(?:\.(\d{1,20}))?$/;

/** Positions of one store. */
export class Positions {
  readonly #tag: string;

  constructor(storeId: string) {
    this.#tag = storeId.slice(0, 8);
  }

  write(...numbers: readonly (number | bigint)[]): Position {
    return `${this.#tag}.${numbers.join('.')}` as Position;
  }

  /** Throws `position-unknown`. */
  read(position: Position): readonly [string, string | undefined] {
    const match = POSITION.exec(position);
    if (match?.[1] === this.#tag) return [match[2] ?? '0', match[3]];
    throw new EventStoreError('position-unknown', `${position} is not a position of this store`);
  }

  readNumber(position: Position): number {
    return Number(this.read(position)[0]);
  }
}

/** For whoever has positions but not the store (the reader of a feed). Throws `position-unknown` when they are of two stores. */
export function comparePositions(a: Position, b: Position): -1 | 0 | 1 {
  const [left, right] = [POSITION.exec(a), POSITION.exec(b)];
  if (left === null || right === null || left[1] !== right[1]) {
    throw new EventStoreError('position-unknown', `${a} and ${b} are not positions of one store`);
  }
  return compareNumbers(left[2], right[2]) || compareNumbers(left[3], right[3]);
}

/** Decimal digits without leading zeros, of any length. */
function compareNumbers(a = '0', b = '0'): -1 | 0 | 1 {
  if (a === b) return 0;
  if (a.length !== b.length) return a.length < b.length ? -1 : 1;
  return a < b ? -1 : 1;
}
