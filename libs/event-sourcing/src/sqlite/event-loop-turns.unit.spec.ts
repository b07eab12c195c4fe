import { EventLoopTurns } from './event-loop-turns.ts';

function busy(millis: number): void {
  for (const end = performance.now() + millis; performance.now() < end; );
}

test('some milliseconds of work in each turn of the event loop, in the order of asking; the first at once', async () => {
  const turns = new EventLoopTurns();
  const seen: (number | 'turn')[] = [];
  let over = false;
  const tick = (): void => {
    seen.push('turn');
    if (!over) setImmediate(tick);
  };
  setImmediate(tick);
  const done = Array.from({ length: 8 }, (_, number) =>
    turns.run(() => {
      seen.push(number);
      busy(2.5);
    }),
  );
  expect(seen).toEqual([0, 1]);
  await Promise.all(done);
  over = true;
  expect(seen.filter((each) => each !== 'turn')).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  // Never three without somebody else's turn.
  for (let at = 2; at < seen.length; at++) expect(seen.slice(at - 2, at + 1)).toContain('turn');
});

test('what the work throws is its asker’s, and the others go on', async () => {
  const turns = new EventLoopTurns();
  const failed = turns.run(() => {
    throw new Error('damaged');
  });
  const next = turns.run(() => 7);
  await expect(failed).rejects.toThrow('damaged');
  expect(await next).toBe(7);
});
