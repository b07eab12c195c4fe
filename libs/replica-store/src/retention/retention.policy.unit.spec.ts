import fc from 'fast-check';
import type { PinnedPoints } from './pin.types.ts';
import { planRetention, type RetentionPoint, type RetentionPolicy } from './retention.policy.ts';

const HOUR = 3_600_000;
const NO_PINS: PinnedPoints = { points: new Set(), onwardFrom: undefined, oldest: undefined };

const policies: fc.Arbitrary<RetentionPolicy> = fc.record(
  {
    continuousMillis: fc.integer({ min: 0, max: 4 * HOUR }),
    tiers: fc.array(
      fc.record({
        everyMillis: fc.integer({ min: 1000, max: 24 * HOUR }),
        forMillis: fc.integer({ min: 0, max: 400 * HOUR }),
      }),
      { maxLength: 3 },
    ),
    markersForMillis: fc.integer({ min: 0, max: 100 * HOUR }),
  },
  { requiredKeys: ['continuousMillis', 'tiers'] },
);

const points: fc.Arbitrary<RetentionPoint[]> = fc
  .array(
    fc.record({
      gapMillis: fc.integer({ min: 0, max: 3 * HOUR }),
      step: fc.integer({ min: 1, max: 9 }),
      marked: fc.boolean(),
      pinned: fc.boolean(),
    }),
    { maxLength: 120 },
  )
  .map((steps) => {
    let sequence = 0;
    let vaultTimeMicros = 1_790_000_000_000_000;
    return steps.map(({ gapMillis, step, marked, pinned }) => {
      sequence += step;
      vaultTimeMicros += gapMillis * 1000;
      return { sequence, vaultTimeMicros, marked, pinned: marked && pinned };
    });
  });

function nowOf(list: readonly RetentionPoint[]): number {
  return list.at(-1)?.vaultTimeMicros ?? 0;
}

describe('planRetention', () => {
  it('keeps or drops every point, once, in order, and always the newest', () => {
    fc.assert(
      fc.property(points, policies, (list, policy) => {
        const { keep, drop } = planRetention(list, policy, NO_PINS, nowOf(list));
        expect([...keep, ...drop].sort((a, b) => a - b)).toEqual(list.map(({ sequence }) => sequence));
        expect(keep.at(-1)).toBe(list.at(-1)?.sequence);
      }),
    );
  });

  it('keeps the whole window, pinned markers and pins', () => {
    fc.assert(
      fc.property(points, policies, fc.integer({ min: 0, max: 500 }), (list, policy, onwardFrom) => {
        const pinned = new Set(list.filter((_, index) => index % 7 === 3).map(({ sequence }) => sequence));
        const now = nowOf(list);
        const { drop } = planRetention(list, policy, { points: pinned, onwardFrom, oldest: 0 }, now);
        const gone = new Set(drop);
        for (const point of list.filter(({ sequence }) => gone.has(sequence))) {
          expect(now - point.vaultTimeMicros).toBeGreaterThan(policy.continuousMillis * 1000);
          expect(point.pinned || pinned.has(point.sequence) || point.sequence >= onwardFrom).toBe(false);
        }
      }),
    );
  });

  it('gives nothing more up when it decides again, and a kept point stays its period’s as time goes on', () => {
    fc.assert(
      fc.property(points, policies, fc.integer({ min: 0, max: 50 * HOUR }), (list, policy, laterMillis) => {
        const now = nowOf(list);
        const { keep } = planRetention(list, policy, NO_PINS, now);
        const kept = list.filter(({ sequence }) => keep.includes(sequence));
        expect(planRetention(kept, policy, NO_PINS, now).drop).toEqual([]);
        // What is kept later of the thinned list is what a tier, the window, or a marker still asks for.
        const later = now + laterMillis * 1000;
        const again = planRetention(kept, policy, NO_PINS, later).keep;
        const oldest = Math.max(
          policy.continuousMillis,
          ...policy.tiers.map(({ forMillis, everyMillis }) => forMillis + everyMillis),
        );
        for (const sequence of again.slice(0, -1)) {
          const point = kept.find((item) => item.sequence === sequence)!;
          expect(point.marked || later - point.vaultTimeMicros <= oldest * 1000).toBe(true);
        }
      }),
    );
  });

  it('keeps at least one point in every period of a tier that had one', () => {
    fc.assert(
      fc.property(points, policies, (list, policy) => {
        const now = nowOf(list);
        const { keep } = planRetention(list, policy, NO_PINS, now);
        const kept = new Set(keep);
        for (const { everyMillis, forMillis } of policy.tiers) {
          const period = (point: RetentionPoint) => Math.floor(point.vaultTimeMicros / (everyMillis * 1000));
          const young = list.filter((point) => now - point.vaultTimeMicros <= forMillis * 1000);
          // The period's point may be a moment too old itself: it is kept until the whole period is.
          const covered = new Set(list.filter(({ sequence }) => kept.has(sequence)).map(period));
          for (const point of young) expect(covered.has(period(point))).toBe(true);
        }
      }),
    );
  });

  it('is grandfather, father, son for a month of seconds', () => {
    const start = 1_790_000_000_000_000;
    const list = Array.from({ length: 40 * 24 * 4 }, (_, index) => ({
      sequence: index + 1,
      vaultTimeMicros: start + index * 15 * 60_000_000,
      marked: false,
      pinned: false,
    }));
    const tiers = [
      { everyMillis: HOUR, forMillis: 24 * HOUR },
      { everyMillis: 24 * HOUR, forMillis: 30 * 24 * HOUR },
    ];
    const { keep } = planRetention(list, { continuousMillis: 2 * HOUR, tiers }, NO_PINS, nowOf(list));
    // 9 in the window of two hours, 22 or 23 more hours, 29 or 30 more days.
    expect(keep.length).toBeGreaterThanOrEqual(59);
    expect(keep.length).toBeLessThanOrEqual(65);
  });
});

describe('to the microsecond and to the point', () => {
  const NOW = 1_800_000_000_000_000;
  const NOTHING: RetentionPolicy = { continuousMillis: 0, tiers: [] };
  /** Points so many microseconds old, oldest first, and the newest one, which is always kept. */
  const aged = (ages: readonly number[], more: Partial<RetentionPoint> = {}): RetentionPoint[] =>
    [...ages, 0].map((age, index) => ({
      sequence: index + 1,
      vaultTimeMicros: NOW - age,
      marked: false,
      pinned: false,
      ...more,
    }));
  const kept = (list: readonly RetentionPoint[], policy: RetentionPolicy, pins = NO_PINS, now = NOW) =>
    planRetention(list, policy, pins, now).keep;

  it('a point as old as the window is kept, an older one is not', () => {
    expect(kept(aged([5_001, 5_000, 4_999]), { ...NOTHING, continuousMillis: 5 })).toEqual([2, 3, 4]);
  });

  it('the newest is kept however old it is', () => {
    expect(kept(aged([7_000]), NOTHING, NO_PINS, NOW + 1_000_000_000)).toEqual([2]);
  });

  it('a marker keeps its point for its time, without one for ever; a name that a person gave always', () => {
    const list = aged([5_001, 5_000], { marked: true });
    expect(kept(list, { ...NOTHING, markersForMillis: 5 })).toEqual([2, 3]);
    expect(kept(list, { ...NOTHING, markersForMillis: 0 })).toEqual([3]);
    expect(kept(list, NOTHING)).toEqual([1, 2, 3]);
    expect(kept(aged([5_001], { marked: true, pinned: true }), { ...NOTHING, markersForMillis: 5 })).toEqual([1, 2]);
    expect(kept(aged([5_001, 5_000]), NOTHING)).toEqual([3]);
  });

  it('pins keep what they name and, where somebody reads on, everything from there', () => {
    const list = aged([40, 30, 20, 10]);
    expect(kept(list, NOTHING, { points: new Set([2]), onwardFrom: undefined, oldest: 2 })).toEqual([2, 5]);
    expect(kept(list, NOTHING, { points: new Set([1]), onwardFrom: 4, oldest: 1 })).toEqual([1, 4, 5]);
  });

  it('a tier keeps the first point of each period until the whole period is too old', () => {
    const policy = { ...NOTHING, tiers: [{ everyMillis: 1, forMillis: 3 }] };
    // Periods of a millisecond, two points in each; NOW begins one.
    const list = aged([4_500, 4_400, 4_000, 3_900, 3_000, 2_900]);
    // The period of 4,500 µs ago ended 4,000 µs ago, that of 4,000 µs ago 3,000 µs ago: just young enough.
    expect(kept(list, policy)).toEqual([3, 5, 7]);
    expect(kept(list, policy, NO_PINS, NOW + 1)).toEqual([5, 7]);
  });

  it.each([
    { continuousMillis: Number.NaN, tiers: [] },
    { continuousMillis: Number.POSITIVE_INFINITY, tiers: [] },
    { continuousMillis: -1, tiers: [] },
    { continuousMillis: 0, tiers: [{ everyMillis: 1, forMillis: -1 }] },
    { continuousMillis: 0, tiers: [{ everyMillis: Number.NaN, forMillis: 1 }] },
    { continuousMillis: 0, tiers: [{ everyMillis: 0, forMillis: 1 }] },
  ])('a policy that makes no sense decides nothing: %j', (policy) => {
    expect(() => kept(aged([]), policy)).toThrow(RangeError);
  });
});
