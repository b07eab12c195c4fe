import { VirtualClock } from '../testing/virtual-clock.ts';
import { type RatePlan, RateShaper, rateAt } from './rate-shaper.ts';

const MONDAY_9_UTC = Date.UTC(2024, 0, 1, 9, 0) * 1000;
const office: RatePlan = {
  bytesPerSecond: 1_000,
  windows: [
    { days: [1, 2, 3, 4, 5], fromMinute: 8 * 60, toMinute: 18 * 60, bytesPerSecond: 100 },
    { days: [0, 6], fromMinute: 0, toMinute: 1440, bytesPerSecond: 0 },
  ],
  utcOffsetMinutes: 0,
};

describe('the weekly schedule', () => {
  it.each([
    ['inside a window', MONDAY_9_UTC, 0, 100],
    ['after it', MONDAY_9_UTC + 9 * 3_600_000_000, 0, 1_000],
    ['at its end, which is not in it', MONDAY_9_UTC + 9 * 3_600_000_000, 0, 1_000],
    ['at the weekend', MONDAY_9_UTC - 86_400_000_000, 0, 0],
    ['in another time zone', MONDAY_9_UTC, -9 * 60, 1_000],
    ['where that is the day before', MONDAY_9_UTC, -10 * 60, 0],
  ])('%s', (_, at, utcOffsetMinutes, expected) => {
    expect(rateAt({ ...office, utcOffsetMinutes }, at)).toBe(expected);
  });
});

describe('the rate', () => {
  it('is shared and kept over time', async () => {
    const clock = new VirtualClock();
    const shaper = new RateShaper(clock, { bytesPerSecond: 1_000, windows: [], utcOffsetMinutes: 0 });
    let sent = 0;
    const stream = async (): Promise<void> => {
      for (;;) {
        await shaper.take(50);
        sent += 50;
        await new Promise((resolve) => clock.after(0, () => resolve(undefined)));
      }
    };
    void stream();
    void stream();
    await clock.advance(10_000);
    expect(sent).toBeGreaterThanOrEqual(9_900);
    expect(sent).toBeLessThanOrEqual(10_250);
  });

  it('stands still at 0 and goes on when the plan changes', async () => {
    const clock = new VirtualClock();
    const shaper = new RateShaper(clock, { bytesPerSecond: 0, windows: [], utcOffsetMinutes: 0 });
    let done = false;
    void shaper.take(1)?.then(() => {
      done = true;
    });
    await clock.advance(5_000);
    expect(done).toBe(false);
    shaper.plan = { windows: [], utcOffsetMinutes: 0 };
    await clock.advance(500);
    expect(done).toBe(true);
  });
});
