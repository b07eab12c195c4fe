import { growthsOf } from './support/flatness.ts';
import type { Usage } from './support/process-probe.ts';

const MIB = 1024 * 1024;
const base: Usage = {
  ...{ residentBytes: 100 * MIB, proportionalBytes: 80 * MIB, heapBytes: 40 * MIB },
  ...{ descriptors: 40, threads: 11, children: 0, handles: 12, files: 60 },
};
const notFlat = (samples: readonly Usage[]) =>
  growthsOf('one', samples).flatMap(({ what, isFlat }) => (isFlat ? [] : [what]));
const series = (at: (index: number) => Partial<Usage>) =>
  Array.from({ length: 200 }, (_, index) => ({ ...base, ...at(index) }));

test('a warm-up and a collector that works are flat', () => {
  expect(notFlat(series((index) => ({ residentBytes: (100 + Math.min(index, 60)) * MIB })))).toEqual([]);
  expect(notFlat(series((index) => ({ heapBytes: (40 + (index % 20)) * MIB })))).toEqual([]);
  expect(notFlat(series((index) => ({ descriptors: 40 + (index % 2) * 8 })))).toEqual([]);
});

test('a leak is found, of memory under the collector’s waves too', () => {
  expect(notFlat(series((index) => ({ heapBytes: (40 + (index % 20) + index / 10) * MIB })))).toEqual(['heapBytes']);
  expect(notFlat(series((index) => ({ descriptors: 40 + Math.floor(index / 20) })))).toEqual(['descriptors']);
  expect(notFlat(series((index) => ({ files: 60 + index, children: Math.floor(index / 30) })))).toEqual([
    'children',
    'files',
  ]);
});
