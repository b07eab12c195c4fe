import fc from 'fast-check';
import type { MaybePromise } from '../block-device.ts';
import { BlockBitmap } from './block-bitmap.ts';
import { alignInward, alignOutward, clipExtents, mergeExtents, splitExtents } from './extents.ts';
import { FlushGroup } from './flush-group.ts';
import { type RangeHold, RangeLock } from './range-lock.ts';

const CHUNK = 32_768;

describe('BlockBitmap', () => {
  /** Around the edges of chunks and words is where it could go wrong. */
  const SIZE = 2 * CHUNK + 77;
  const edge = fc.oneof(fc.nat(SIZE), fc.constantFrom(0, 31, 32, 33, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, SIZE));
  const range = fc.tuple(edge, edge).map(([a, b]) => ({ start: Math.min(a, b), count: Math.abs(a - b) }));

  it('agrees with a plain array for any sequence', () => {
    const step = fc.record({ value: fc.boolean(), range });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), range, (steps, probe) => {
        const bitmap = new BlockBitmap(SIZE);
        const model = new Uint8Array(SIZE);
        for (const { value, range } of steps) {
          const before = sum(model, range);
          const changed = value ? bitmap.set(range.start, range.count) : bitmap.clear(range.start, range.count);
          expect(changed).toBe(value ? range.count - before : before);
          model.fill(value ? 1 : 0, range.start, range.start + range.count);
        }
        expect(bitmap.count).toBe(sum(model, { start: 0, count: SIZE }));
        const inside = sum(model, probe);
        expect(bitmap.countRange(probe.start, probe.count)).toBe(inside);
        expect(bitmap.hasAny(probe.start, probe.count)).toBe(inside > 0);
        expect(bitmap.hasAll(probe.start, probe.count)).toBe(inside === probe.count);
        expect([...bitmap.runs()]).toEqual(runsOf(model));
        if (probe.start < SIZE) expect(bitmap.has(probe.start)).toBe(model[probe.start] === 1);
      }),
      { numRuns: 200 },
    );
  });

  it('unites and subtracts like sets', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 6 }), fc.array(range, { maxLength: 6 }), (left, right) => {
        const make = (ranges: typeof left): BlockBitmap => {
          const bitmap = new BlockBitmap(SIZE);
          for (const { start, count } of ranges) bitmap.set(start, count);
          return bitmap;
        };
        const united = make(left);
        united.unite(make(right));
        expect([...united.runs()]).toEqual([...make([...left, ...right]).runs()]);
        united.subtract(make(right));
        const rest = make(left);
        for (const { start, count } of right) rest.clear(start, count);
        expect([...united.runs()]).toEqual([...rest.runs()]);
      }),
      { numRuns: 100 },
    );
  });

  it('costs nothing for chunks that are all set or all clear', () => {
    const bitmap = new BlockBitmap(1000 * CHUNK);
    const empty = bitmap.memoryBytes;
    bitmap.set(0, 1000 * CHUNK);
    expect(bitmap.memoryBytes).toBe(empty);
    bitmap.clear(5 * CHUNK + 1);
    expect(bitmap.memoryBytes).toBe(empty + 4096);
    bitmap.set(5 * CHUNK + 1);
    expect(bitmap.memoryBytes).toBe(empty);
    bitmap.clear(CHUNK, CHUNK - 1);
    bitmap.clear(2 * CHUNK - 1);
    expect(bitmap.memoryBytes).toBe(empty);
    expect(bitmap.clone().count).toBe(999 * CHUNK);
  });

  it('hands out runs no longer than asked', () => {
    const bitmap = new BlockBitmap(100);
    bitmap.set(10, 25);
    expect([...bitmap.runs(0, 100, 10)]).toEqual([
      { start: 10, count: 10 },
      { start: 20, count: 10 },
      { start: 30, count: 5 },
    ]);
    expect(bitmap.nextRun(35)).toBeUndefined();
  });

  it('throws for what lies outside', () => {
    const bitmap = new BlockBitmap(100);
    for (const act of [() => bitmap.set(100), () => bitmap.clear(-1), () => bitmap.has(1.5), () => bitmap.set(99, 2)]) {
      expect(act).toThrow(RangeError);
    }
  });
});

describe('RangeLock', () => {
  it('costs nothing for work that ends in its own turn', () => {
    const lock = new RangeLock();
    expect(lock.run(0, 10, true, () => 5)).toBe(5);
    expect(lock.idle).toBe(true);
  });

  it('gives overlapping work an order and lets the rest pass', async () => {
    const lock = new RangeLock();
    const log: string[] = [];
    const work = (name: string) => async () => {
      log.push(`${name} starts`);
      await new Promise((resolve) => setImmediate(resolve));
      log.push(`${name} ends`);
    };
    await Promise.all([
      lock.run(0, 10, true, work('a')),
      lock.run(5, 10, true, work('b')),
      lock.run(100, 10, true, work('c')),
      lock.run(0, 1, false, work('d')),
    ]);
    expect(log.indexOf('b starts')).toBeGreaterThan(log.indexOf('a ends'));
    expect(log.indexOf('d starts')).toBeGreaterThan(log.indexOf('a ends'));
    expect(log.slice(0, 2)).toEqual(['a starts', 'c starts']);
    expect(lock.idle).toBe(true);
  });

  it('lets shared work pass shared work, but not a waiting writer', () => {
    const lock = new RangeLock();
    const first = lock.acquire(0, 10, false) as RangeHold;
    expect(lock.isFree(0, 10, false)).toBe(true);
    void lock.acquire(5, 1, true);
    expect(lock.isFree(5, 1, false)).toBe(false);
    expect(lock.isFree(0, 5, false)).toBe(true);
    lock.release(first);
    expect(lock.size).toBe(1);
  });

  it('releases when the work fails', async () => {
    const lock = new RangeLock();
    const fail = () => Promise.reject(new Error('broken'));
    await expect(lock.run(0, 1, true, fail)).rejects.toThrow('broken');
    expect(() =>
      lock.run(0, 1, true, () => {
        throw new Error('at once');
      }),
    ).toThrow('at once');
    expect(lock.idle).toBe(true);
  });

  it('never lets two conflicting requests run, and starts all of them in order', async () => {
    const request = fc.record({
      offset: fc.nat(20),
      length: fc.integer({ min: 1, max: 8 }),
      exclusive: fc.boolean(),
      turns: fc.nat(3),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(request, { maxLength: 30 }), async (requests) => {
        const lock = new RangeLock();
        const running = new Set<(typeof requests)[number]>();
        const started: number[] = [];
        const conflict = (a: (typeof requests)[number], b: (typeof requests)[number]): boolean =>
          (a.exclusive || b.exclusive) && a.offset < b.offset + b.length && b.offset < a.offset + a.length;
        await Promise.all(
          requests.map((request, index) =>
            lock.run(request.offset, request.length, request.exclusive, async () => {
              for (const other of running) expect(conflict(request, other)).toBe(false);
              for (const later of started) if (later > index) expect(conflict(request, requests[later]!)).toBe(false);
              started.push(index);
              running.add(request);
              for (let turn = 0; turn < request.turns; turn++) await null;
              running.delete(request);
            }),
          ),
        );
        expect(started).toHaveLength(requests.length);
        expect(lock.idle).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('FlushGroup', () => {
  it('runs one, lets one wait, and shares the waiting one', async () => {
    const ends: (() => void)[] = [];
    const group = new FlushGroup(() => new Promise<void>((resolve) => ends.push(resolve)));
    const first = group.flush();
    const second = group.flush();
    expect(group.flush()).toBe(second);
    expect(ends).toHaveLength(1);
    ends[0]!();
    await first;
    await null;
    await null;
    expect(ends).toHaveLength(2);
    const third = group.flush();
    expect(third).not.toBe(second);
    ends[1]!();
    await second;
    await new Promise((resolve) => setImmediate(resolve));
    ends[2]!();
    await third;
  });

  it('never runs two, also for who asks in the moment after one has ended', async () => {
    let running = 0;
    let most = 0;
    let end = () => {};
    const group = new FlushGroup(async () => {
      most = Math.max(most, ++running);
      await new Promise<void>((resolve) => {
        end = resolve;
      });
      running -= 1;
    });
    const flushes: MaybePromise<void>[] = [group.flush(), group.flush()];
    // Asks again in each turn of the queue of promises around the end of the first.
    const asking = (async () => {
      for (let turn = 0; turn < 20; turn += 1) {
        flushes.push(group.flush());
        await null;
      }
    })();
    end();
    await asking;
    for (let turn = 0; turn < 40; turn += 1) {
      end();
      await new Promise((resolve) => setImmediate(resolve));
    }
    await Promise.all(flushes);
    expect(most).toBe(1);
  });

  it('gives a failure to those it concerns only', async () => {
    let flushes = 0;
    const group = new FlushGroup(async () => {
      if (++flushes === 1) throw new Error('EIO');
    });
    const first = group.flush();
    const second = group.flush();
    await expect(first).rejects.toThrow('EIO');
    await second;
    await group.flush();
    expect(flushes).toBe(3);
  });

  it('answers at once where the device does', () => {
    expect(new FlushGroup(() => undefined).flush()).toBeUndefined();
  });
});

describe('extents', () => {
  const data = (offsetBytes: number, lengthBytes: number) => ({ offsetBytes, lengthBytes, kind: 'data' as const });

  it('are merged, clipped and split', () => {
    const merged = mergeExtents([data(0, 10), data(10, 5), { offsetBytes: 15, lengthBytes: 5, kind: 'hole' }]);
    expect(merged).toEqual([data(0, 15), { offsetBytes: 15, lengthBytes: 5, kind: 'hole' }]);
    expect(clipExtents(merged, 14, 2)).toEqual([data(14, 1), { offsetBytes: 15, lengthBytes: 1, kind: 'hole' }]);
    expect(clipExtents(merged, 20, 5)).toEqual([]);
    expect([...splitExtents([data(3, 10)], 4)]).toEqual([data(3, 1), data(4, 4), data(8, 4), data(12, 1)]);
  });

  it('are aligned outward and inward', () => {
    expect(alignOutward(5, 4, 4)).toEqual({ offsetBytes: 4, lengthBytes: 8 });
    expect(alignInward(5, 11, 4)).toEqual({ offsetBytes: 8, lengthBytes: 8 });
    expect(alignInward(5, 2, 4).lengthBytes).toBe(0);
  });
});

function sum(model: Uint8Array, { start, count }: { start: number; count: number }): number {
  let total = 0;
  for (let at = start; at < start + count; at++) total += model[at]!;
  return total;
}

function runsOf(model: Uint8Array): { start: number; count: number }[] {
  const runs: { start: number; count: number }[] = [];
  for (let at = model.indexOf(1); at >= 0; ) {
    const end = model.indexOf(0, at);
    runs.push({ start: at, count: (end < 0 ? model.length : end) - at });
    at = end < 0 ? -1 : model.indexOf(1, end);
  }
  return runs;
}
