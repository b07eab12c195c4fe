import { EventStoreError } from '../event-store.error.ts';
import { Positions } from '../positions.ts';
import { anEvent } from '../testing/counter.fixture.ts';
import type { AppendBatch, WriterOutcome } from './append-batch.ts';
import { AppendQueue } from './append-queue.ts';

const positions = new Positions('0a1b2c3d-0000-4000-8000-000000000000');

function queueOn(commit: (batch: AppendBatch) => Promise<WriterOutcome[]>) {
  const failures: EventStoreError[] = [];
  const writer = { storeId: 'x', commit, close: async () => undefined };
  const queue = new AppendQueue(
    writer,
    positions,
    () => undefined,
    (failure) => failures.push(failure),
  );
  const append = (stream: string) => queue.append({ stream, expected: 'no-stream', events: [anEvent(1)] });
  return { queue, append, failures };
}

const appended = (batch: AppendBatch): WriterOutcome[] =>
  batch.appends.map((_, index) => ({ type: 'appended', revision: 0, position: index + 1, repeated: false }));

describe('AppendQueue', () => {
  it('writes what arrives during a commit in the next one, all at once', async () => {
    const sizes: number[] = [];
    const { append } = queueOn(async (batch) => {
      sizes.push(batch.appends.length);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return appended(batch);
    });
    const first = append('a');
    await new Promise((resolve) => setTimeout(resolve, 1));
    await Promise.all([first, ...Array.from({ length: 100 }, (_, index) => append(`s${index}`))]);
    expect(sizes).toEqual([1, 100]);
  });

  it('goes on after a full disk', async () => {
    const full = new EventStoreError('disk-full', 'no space');
    let isFull = true;
    const { append, failures } = queueOn(async (batch) => {
      if (isFull) throw full;
      return appended(batch);
    });
    await expect(append('a')).rejects.toBe(full);
    isFull = false;
    await expect(append('a')).resolves.toMatchObject({ type: 'appended' });
    expect(failures).toEqual([]);
  });

  it('accepts nothing more after a commit of which nobody knows what became', async () => {
    const lost = new EventStoreError('unknown-outcome', 'input/output error');
    const { append, failures } = queueOn(async () => {
      throw lost;
    });
    const [first, waiting] = [append('a'), append('b')];
    await expect(first).rejects.toBe(lost);
    await expect(waiting).rejects.toBe(lost);
    await expect(append('c')).rejects.toMatchObject({ code: 'failed', retryable: false, cause: lost });
    expect(failures).toMatchObject([{ code: 'failed' }]);
  });

  it('is bounded', async () => {
    const { append } = queueOn(() => new Promise(() => undefined));
    for (let count = 0; count < 20_600; count++) append('a').catch(() => undefined);
    await expect(append('a')).rejects.toMatchObject({ code: 'overloaded', retryable: true });
  });
});
