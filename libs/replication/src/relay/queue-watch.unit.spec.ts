import { QueueWatch } from './queue-watch.ts';

test('the age of the oldest batch that waits, to a tenth of a second', () => {
  const watch = new QueueWatch();
  expect(watch.ageMillis(5000)).toBe(0);
  for (let sequence = 1; sequence <= 100; sequence += 1) watch.arrived(sequence, 1, sequence * 10);
  expect(watch.ageMillis(1000)).toBe(990);
  // Batch 50 came at 500; its mark was set at most 100 ms earlier.
  watch.durable(49, 100, 1000);
  expect(watch.ageMillis(1000)).toBeGreaterThanOrEqual(500);
  expect(watch.ageMillis(1000)).toBeLessThanOrEqual(600);
  watch.durable(100, 100, 1000);
  expect(watch.ageMillis(9000)).toBe(0);
  expect(watch.expectedWaitMillis(9000)).toBe(0);
});

test('a link that is three times too slow is seen long before anything has waited that long', () => {
  const watch = new QueueWatch();
  let durable = 0;
  let sequence = 0;
  let told = 0;
  // Each 10 ms three batches come and one goes.
  for (let now = 0; now <= 4000 && told === 0; now += 10) {
    for (let each = 0; each < 3; each += 1) watch.arrived(++sequence, 1000, now);
    watch.durable(++durable, sequence, now);
    const behindMillis = (sequence - durable) * 10;
    const expected = watch.expectedWaitMillis(now);
    if (expected > 2000) told = now;
    if (watch.ageMillis(now) >= 1000) expect(expected / behindMillis).toBeCloseTo(1, 0);
  }
  expect(watch.ageMillis(told)).toBeLessThan(1200);
  expect(told).toBeGreaterThan(0);
});

test('a burst on a link that keeps up is no queue', () => {
  const watch = new QueueWatch();
  let sequence = 0;
  for (let now = 0; now < 5000; now += 100) {
    watch.arrived(++sequence, 1000, now);
    watch.durable(sequence, sequence, now + 20);
  }
  for (let each = 0; each < 500; each += 1) watch.arrived(++sequence, 1_000_000, 5000);
  expect(watch.expectedWaitMillis(5500)).toBe(500);
});

test('an outage of days needs no more memory, and is not forgotten', () => {
  const watch = new QueueWatch();
  for (let sequence = 1; sequence <= 1_000_000; sequence += 1) watch.arrived(sequence, 1, sequence * 200);
  expect(watch.ageMillis(200_000_000)).toBe(199_999_800);
  watch.durable(500_000, 1_000_000, 200_000_000);
  expect(watch.ageMillis(200_000_000)).toBeGreaterThan(100_000_000);
});
