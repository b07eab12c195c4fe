import type { Usage } from './process-probe.ts';

export interface Growth {
  readonly process: string;
  readonly what: keyof Usage;
  readonly median: number;
  /** By the line of least squares, over the judged time. */
  readonly growth: number;
  readonly isFlat: boolean;
}

/** Caches fill and code is compiled: this much of the time is not judged. */
const WARM_UP_SHARE = 0.4;
/** Memory goes up and down with the collector: its low points are what is kept. */
const LOW_POINTS = 12;
const MIB = 1024 * 1024;

/** How each thing that a process uses grew after the warm-up. Flat: bytes by less than a tenth or 8 MiB, counts by less than a tenth or 3. */
export function growthsOf(process: string, samples: readonly Usage[]): Growth[] {
  const judged = samples.slice(Math.floor(samples.length * WARM_UP_SHARE));
  return (Object.keys(judged[0]!) as (keyof Usage)[]).map((what) => {
    const all = judged.map((usage) => usage[what]);
    const isBytes = what.endsWith('Bytes');
    const values = isBytes ? lowPoints(all) : all;
    const median = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
    const growth = slopeOf(values) * (values.length - 1);
    return { process, what, median, growth, isFlat: growth < Math.max(median / 10, isBytes ? 8 * MIB : 3) };
  });
}

function lowPoints(values: readonly number[]): number[] {
  const width = Math.max(1, Math.ceil(values.length / LOW_POINTS));
  return Array.from({ length: Math.ceil(values.length / width) }, (_, index) =>
    Math.min(...values.slice(index * width, (index + 1) * width)),
  );
}

/** Change from one value to the next, by least squares. */
function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const products = values.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0);
  const squares = values.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  return squares === 0 ? 0 : products / squares;
}
