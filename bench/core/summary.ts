import type { BenchResult, Goal, Measured, Samples } from './bench.types.ts';

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

export function goalText(goal: Goal, unit: string): string {
  const sign = goal.is === 'at-least' ? '≥' : '≤';
  return goal.of === 'ratio' ? `${sign} ${goal.bound}× peer` : `${sign} ${goal.bound} ${unit}`;
}

/** Medians and their ratio; machines are noisy, so a ratio within one run says more than a number. */
export function summarise(samples: Samples, measured: Measured): BenchResult {
  const value = median(samples.ours);
  const peerValue = samples.peers === undefined ? null : median(samples.peers);
  const ratio = peerValue === null ? null : value / peerValue;
  const judged = samples.goal.of === 'ratio' ? (ratio ?? Number.NaN) : value;
  return {
    id: samples.id,
    what: samples.what,
    value: rounded(value),
    unit: samples.unit,
    peer: samples.peer ?? null,
    peerValue: peerValue === null ? null : rounded(peerValue),
    ratio: ratio === null ? null : rounded(ratio),
    goal: goalText(samples.goal, samples.unit),
    met: samples.goal.is === 'at-least' ? judged >= samples.goal.bound : judged <= samples.goal.bound,
    runs: samples.ours.length,
    spread: value === 0 ? 0 : rounded((Math.max(...samples.ours) - Math.min(...samples.ours)) / value),
    ...(samples.note === undefined ? {} : { note: samples.note }),
    measured,
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
