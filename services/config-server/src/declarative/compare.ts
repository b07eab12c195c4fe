import type { Difference } from './declarative.schema.ts';

/** What is declared and is not so. Only what is declared counts: a field that is left out stays as it is. */
export function differencesBetween(
  is: Readonly<Record<string, unknown>>,
  shouldBe: Readonly<Record<string, unknown>>,
): Difference[] {
  return Object.entries(shouldBe)
    .filter(([field, value]) => value !== undefined && !covers(is[field], value))
    .map(([field, value]) => ({ field, is: is[field], shouldBe: value }));
}

/** Objects may have more than is declared; lists have as much, in this order. */
export function covers(is: unknown, shouldBe: unknown): boolean {
  if (Array.isArray(shouldBe))
    return (
      Array.isArray(is) && is.length === shouldBe.length && shouldBe.every((each, index) => covers(is[index], each))
    );
  if (typeof shouldBe !== 'object' || shouldBe === null) return Object.is(is, shouldBe);
  if (typeof is !== 'object' || is === null || Array.isArray(is)) return false;
  return Object.entries(shouldBe).every(
    ([field, value]) => value === undefined || covers((is as Record<string, unknown>)[field], value),
  );
}
