import { EventLoopTurns } from './event-loop-turns.ts';

test('one in each turn of the event loop, in the order of asking; the first at once', async () => {
  const turns = new EventLoopTurns();
  const seen: (number | 'turn')[] = [];
  const taken = Array.from({ length: 4 }, async (_, number) => {
    await turns.take();
    seen.push(number);
  });
  let done = false;
  const tick = (): void => {
    seen.push('turn');
    if (!done) setImmediate(tick);
  };
  setImmediate(tick);
  await Promise.all(taken);
  done = true;
  expect(seen.filter((each) => each !== 'turn')).toEqual([0, 1, 2, 3]);
  expect(seen[0]).toBe(0);
  for (const number of [1, 2, 3]) expect(seen[seen.indexOf(number) - 1]).toBe('turn');
});
