import { afterEnd } from './restart.policy.ts';

test('the pause doubles with every end in a row, up to half a minute', () => {
  const pauses: number[] = [];
  for (let endsInARow = 0, step = 0; step < 9; step += 1) {
    const next = afterEnd({ endsInARow, startedMillis: 0 }, 100);
    pauses.push(next.pauseMillis);
    endsInARow = next.endsInARow;
  }
  expect(pauses).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
});

test('a process that was well for a minute begins anew', () => {
  expect(afterEnd({ endsInARow: 8, startedMillis: 1000 }, 61_000)).toEqual({ endsInARow: 1, pauseMillis: 500 });
});

test('no count of ends makes the pause overflow', () => {
  expect(afterEnd({ endsInARow: 10_000, startedMillis: 0 }, 1).pauseMillis).toBe(30_000);
});
