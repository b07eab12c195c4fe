import { ArrivalMarks } from './arrival-marks.ts';

test('the age of the oldest batch that waits, to a tenth of a second', () => {
  const marks = new ArrivalMarks();
  expect(marks.ageMillis(5000)).toBe(0);
  for (let sequence = 1; sequence <= 100; sequence += 1) marks.arrived(sequence, sequence * 10);
  expect(marks.ageMillis(1000)).toBe(990);
  // Batch 50 came at 500; its mark was set at most 100 ms earlier.
  marks.durable(49, 100);
  expect(marks.ageMillis(1000)).toBeGreaterThanOrEqual(500);
  expect(marks.ageMillis(1000)).toBeLessThanOrEqual(600);
  marks.durable(100, 100);
  expect(marks.ageMillis(9000)).toBe(0);
});

test('an outage of days needs no more memory, and is not forgotten', () => {
  const marks = new ArrivalMarks();
  for (let sequence = 1; sequence <= 1_000_000; sequence += 1) marks.arrived(sequence, sequence * 200);
  expect(marks.ageMillis(200_000_000)).toBe(199_999_800);
  marks.durable(500_000, 1_000_000);
  expect(marks.ageMillis(200_000_000)).toBeGreaterThan(100_000_000);
});
