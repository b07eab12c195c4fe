import { covers, differencesBetween } from './compare.ts';

test('only what is declared counts', () => {
  expect(differencesBetween({ a: 1, b: { c: 2, d: 3 } }, { b: { c: 2 } })).toEqual([]);
  expect(differencesBetween({ a: 1 }, { a: 2, x: 'y' })).toEqual([
    { field: 'a', is: 1, shouldBe: 2 },
    { field: 'x', is: undefined, shouldBe: 'y' },
  ]);
});
test('lists are as long as declared, in their order; objects in them may have more', () => {
  expect(covers([{ id: 1, name: 'a' }], [{ name: 'a' }])).toBe(true);
  expect(covers([1, 2], [2, 1])).toBe(false);
  expect(covers([1, 2], [1])).toBe(false);
  expect(covers({}, [])).toBe(false);
  expect(covers([], {})).toBe(false);
  expect(covers(null, {})).toBe(false);
});
