import { type Clock, systemClock } from '@understudy/block';
import { appendPlan, definition, randomContent, simulatedBench } from '../store.fixture.spec.ts';

const SEED = Number(process.env.UNDERSTUDY_SEED ?? 1);
const RETRY_MILLIS = 1000;
const ROUNDS = 6;

/** Timers of a retry wait until the test lets them go; the others come as they do. */
class RetryClock implements Clock {
  #waiting: (() => void)[] = [];

  wallMicros(): number {
    return systemClock.wallMicros();
  }

  monotonicMillis(): number {
    return systemClock.monotonicMillis();
  }

  after(millis: number, callback: () => void): { cancel(): void } {
    if (millis < RETRY_MILLIS) return systemClock.after(millis, callback);
    this.#waiting.push(callback);
    const cancel = (): void => {
      this.#waiting = this.#waiting.filter((item) => item !== callback);
    };
    return { cancel };
  }

  take(): (() => void)[] {
    return this.#waiting.splice(0);
  }
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}

describe('an index folder without room', () => {
  it('is tried again at a steady pace, also when indexing and merging fail both', async () => {
    const bench = simulatedBench(SEED, { segmentBatchesMax: 2 });
    const clock = new RetryClock();
    let full: 'merged' | 'all' = 'merged';
    bench.files.faultRule = (operation, path) => {
      const isIndex = operation === 'write' && path.includes('/index/');
      return isIndex && (full === 'all' || path.includes('/index/1-')) ? 'ENOSPC' : undefined;
    };
    let failures = 0;
    const { store, replica } = await bench.open({
      clock,
      observe: ({ type }) => {
        if (type === 'index-failed') failures += 1;
      },
    });
    await replica.openIncarnation(1, definition());
    for (let batch = 0; batch < 24; batch++) {
      if (batch === 20) full = 'all';
      await appendPlan(replica, {
        writes: [{ disk: 0, block: batch, blocks: 1, content: randomContent(bench.random, 4096) }],
        seal: true,
      });
      await replica.flush();
      await settle();
    }
    const timers: number[] = [];
    const failed: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const due = clock.take();
      const before = failures;
      for (const fire of due) {
        fire();
        await settle();
      }
      timers.push(due.length);
      failed.push(failures - before);
    }
    // Each round one timer, and each of the two lanes fails once.
    expect(timers).toEqual(Array.from({ length: ROUNDS }, () => 1));
    expect(failed).toEqual(Array.from({ length: ROUNDS }, () => 2));
    bench.files.faultRule = undefined;
    for (const fire of clock.take()) fire();
    await settle();
    expect(replica.retention.segments().every(({ indexed, open }) => indexed || open)).toBe(true);
    store.close();
  });

  it('and a journal folder without room fills with no names either', async () => {
    const bench = simulatedBench(SEED, { segmentBatchesMax: 2 });
    const clock = new RetryClock();
    const { store, replica } = await bench.open({ clock });
    await replica.openIncarnation(1, definition());
    const write = (block: number) => [{ disk: 0, block, blocks: 1, content: randomContent(bench.random, 4096) }];
    await appendPlan(replica, { writes: write(0), seal: true });
    await replica.flush();
    bench.files.faultRule = (operation, path) =>
      operation === 'write' && path.includes('/journal/') ? 'ENOSPC' : undefined;
    await appendPlan(replica, { writes: write(1), seal: true });
    for (let round = 0; round < ROUNDS; round++) {
      await settle();
      for (const fire of clock.take()) fire();
    }
    await settle();
    expect(bench.files.list(`${replica.folder}/journal`)).toEqual([]);
    bench.files.faultRule = undefined;
    await replica.flush();
    expect(replica.durable().sequence).toBe(2);
    store.close();
  });
});
