import { assessment } from './assess.schema.ts';
import { forecastOf } from './forecast.ts';

const MIB = 2 ** 20;
const of = (more: Record<string, unknown>) =>
  forecastOf(assessment.parse({ churnBytesPerSecond: MIB, bandwidthBytesPerSecond: 10 * MIB, ...more }));

test('a way that carries the busiest time streams: the age is about an interval', () => {
  const forecast = of({ busyChurnBytesPerSecond: 5 * MIB, thresholdMillis: 60_000 });
  expect(forecast).toMatchObject({ mode: 'streaming', meetsThreshold: true, catchUpSeconds: 0 });
  expect(forecast.worstRpoMillis).toBeGreaterThan(20);
  expect(forecast.worstRpoMillis).toBeLessThan(150);
});
test('it comes between p50 and p99 of what was measured (docs/benchmarks.md, rpo-30mbs), and says that it was compared with no more', () => {
  const measured = { p50: 28, p99: 94, streamedBytesPerSecond: 150e6 };
  const forecast = of({
    churnBytesPerSecond: 30e6,
    busyChurnBytesPerSecond: 30e6,
    bandwidthBytesPerSecond: measured.streamedBytesPerSecond,
    compressionRatio: 1,
    roundTripMillis: 0,
  });
  expect(forecast.calmRpoMillis).toBeGreaterThan(measured.p50);
  expect(forecast.calmRpoMillis).toBeLessThan(measured.p99);
  expect(forecast.notes.join(' ')).toContain('one measurement');
  expect(of({ busyChurnBytesPerSecond: 25 * MIB }).notes.join(' ')).toContain('order of magnitude');
});
test('what is rewritten is sent once: coalescing', () => {
  const forecast = of({ busyChurnBytesPerSecond: 25 * MIB, rewrittenShare: 0.8, busySeconds: 600 });
  expect(forecast.mode).toBe('coalescing');
  expect(forecast.worstRpoMillis).toBeGreaterThan(forecast.calmRpoMillis);
  expect(forecast.catchUpSeconds).toBeGreaterThan(0);
});
test('more new places than the way carries: it falls behind, and catches up afterwards or never', () => {
  expect(of({ busyChurnBytesPerSecond: 100 * MIB, rewrittenShare: 0 }).mode).toBe('falling-behind');
  const never = of({ churnBytesPerSecond: 20 * MIB, diskBytes: 2 ** 40 });
  expect(never.catchUpSeconds).toBeUndefined();
  expect(never.initialCopySeconds).toBeUndefined();
  expect(never.notes.join(' ')).toContain('without end');
});
test('a better way is never worse', () => {
  let before = Number.POSITIVE_INFINITY;
  for (const factor of [1, 2, 4, 8, 16, 64]) {
    const { worstRpoMillis } = of({ busyChurnBytesPerSecond: 40 * MIB, bandwidthBytesPerSecond: factor * MIB });
    expect(worstRpoMillis).toBeLessThanOrEqual(before);
    before = worstRpoMillis;
  }
});
