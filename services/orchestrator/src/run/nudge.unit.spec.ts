import { getEventListeners } from 'node:events';
import { Nudge } from './nudge.ts';

describe('nudge', () => {
  it('is kept until somebody looks', async () => {
    const nudge = new Nudge();
    nudge.give();
    expect(await nudge.next(new AbortController().signal)).toBe('nudged');
  });

  it('is not swallowed by a wait that ended before it', async () => {
    const nudge = new Nudge();
    const { signal } = new AbortController();
    expect(await nudge.orEndOf(Promise.resolve('answer'), signal)).toBe('answer');
    nudge.give();
    expect(await nudge.next(signal)).toBe('nudged');
  });

  it('is not swallowed beside the end of the work', async () => {
    const nudge = new Nudge();
    const { signal } = new AbortController();
    const work = Promise.withResolvers<string>();
    const first = nudge.orEndOf(work.promise, signal);
    work.resolve('answer');
    nudge.give();
    const pair = [await first, await nudge.orEndOf(Promise.resolve('nothing new'), signal)];
    expect(pair).toContain('nudged');
  });

  it('ends with the signal, and leaves nothing behind at it', async () => {
    const nudge = new Nudge();
    const end = new AbortController();
    for (let turn = 0; turn < 3; turn += 1) await nudge.orEndOf(Promise.resolve(), end.signal);
    expect(getEventListeners(end.signal, 'abort')).toHaveLength(0);
    const waiting = nudge.next(end.signal);
    end.abort();
    expect(await waiting).toBeUndefined();
    expect(await nudge.next(end.signal)).toBeUndefined();
  });
});
