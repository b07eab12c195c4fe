import { systemClock } from './system-runtime.ts';

test('after 0 is the next turn of the loop, not a timer', async () => {
  for (let round = 0; round < 50; round += 1) {
    const order: string[] = [];
    // Immediates of one turn keep their order; a timer of a millisecond is nearly always behind them.
    await new Promise<void>((resolve) => {
      systemClock.after(0, () => order.push('after 0'));
      setImmediate(() => {
        order.push('next turn');
        resolve();
      });
    });
    expect(order).toEqual(['after 0', 'next turn']);
  }
});

test('what is cancelled does not come, after 0 neither', async () => {
  const come: string[] = [];
  systemClock.after(0, () => come.push('0')).cancel();
  systemClock.after(1, () => come.push('1')).cancel();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(come).toEqual([]);
});
