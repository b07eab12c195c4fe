import { randomUUID } from 'node:crypto';
import { type EventStore, givenWhenThen, openTemporaryEventStore } from '@understudy/event-sourcing';
import { VirtualTime } from '../testing/virtual-time.ts';
import { type LeaseCommand, type LeaseEvent, leaseCodec, leaseDecider } from './lease.decider.ts';
import { type HeldLease, LeaseKeeper } from './lease-keeper.ts';

const { given } = givenWhenThen(leaseDecider, leaseCodec);
const taken = (epoch: number, holder: string): LeaseEvent => ({
  type: 'LeaseTaken',
  epoch,
  holder,
  spanMillis: 100,
  atMillis: 5,
});
const released: LeaseEvent = { type: 'LeaseReleased', epoch: 1, holder: 'a', atMillis: 5 };
const take = (holder: string, watchedEpoch: number, hasRunOut: boolean): LeaseCommand => ({
  type: 'TakeLease',
  holder,
  spanMillis: 100,
  watchedEpoch,
  hasRunOut,
  nowMillis: 5,
});

describe('decisions', () => {
  test('a free one is taken', () =>
    given([])
      .when(take('a', 0, false))
      .thenEvents([taken(1, 'a')]));
  test('a held one is not', () =>
    given([taken(1, 'a')])
      .when(take('b', 1, false))
      .thenRefused('lease-held'));
  test('one that ran out is, under the next epoch', () =>
    given([taken(1, 'a')])
      .when(take('b', 1, true))
      .thenEvents([taken(2, 'b')]));
  test('not when somebody was faster', () =>
    given([taken(1, 'a'), taken(2, 'c')])
      .when(take('b', 1, true))
      .thenRefused('lease-held'));
  test('a released one is', () =>
    given([taken(1, 'a'), released])
      .when(take('b', 1, false))
      .thenEvents([taken(2, 'b')]));
  test('its holder renews it', () =>
    given([taken(1, 'a')])
      .when({ type: 'RenewLease', holder: 'a', epoch: 1, nowMillis: 5 })
      .thenEvents([{ type: 'LeaseRenewed', holder: 'a', epoch: 1, atMillis: 5 }]));
  test('whoever lost it does not', () =>
    given([taken(1, 'a'), taken(2, 'b')])
      .when({ type: 'RenewLease', holder: 'a', epoch: 1, nowMillis: 5 })
      .thenRefused('stale-epoch'));
  test.each([
    ['under its epoch somebody else', [taken(1, 'a')], 'b', 1],
    ['under an epoch that has not begun its holder', [taken(1, 'a')], 'a', 2],
    ['after it was given back nobody', [taken(1, 'a'), released], 'a', 1],
  ])('%s neither renews it nor gives it back', async (_, history, holder, epoch) => {
    for (const type of ['RenewLease', 'ReleaseLease'] as const)
      await given(history).when({ type, holder, epoch, nowMillis: 5 }).thenRefused('stale-epoch', { when: 'never' });
  });
  test('its holder gives it back', () =>
    given([taken(1, 'a')])
      .when({ type: 'ReleaseLease', holder: 'a', epoch: 1, nowMillis: 5 })
      .thenEvents([released]));
});

describe('keepers', () => {
  let store: EventStore;
  let time: VirtualTime;
  beforeEach(async () => {
    store = await openTemporaryEventStore();
    time = new VirtualTime();
  });
  afterEach(() => store.close());

  interface Kept {
    readonly held: HeldLease[];
    readonly stop: AbortController;
    isFrozen: boolean;
    over: Promise<void>;
  }

  /** A frozen one does not come back from its sleeps, as a process under SIGSTOP. */
  function keep(holder: string): Kept {
    const kept: Kept = { held: [], stop: new AbortController(), isFrozen: false, over: Promise.resolve() };
    const sleep = async (millis: number, signal: AbortSignal) => {
      await time.sleep(millis, signal);
      while (kept.isFrozen && !signal.aborted) await time.sleep(10, signal);
    };
    const clock = { nowMillis: () => time.nowMillis(), monotonicMillis: () => time.nowMillis(), sleep };
    const keeper = new LeaseKeeper({
      store,
      holder,
      spanMillis: 1000,
      isStoreExclusive: false,
      time: clock,
      newId: randomUUID,
      tell: () => undefined,
    });
    const work = async (lease: HeldLease) => {
      kept.held.push(lease);
      while (!lease.signal.aborted) await sleep(50, lease.signal);
    };
    kept.over = keeper.run(work, kept.stop.signal);
    return kept;
  }

  const end = async (...all: Kept[]) => {
    for (const { stop } of all) stop.abort();
    await Promise.all(all.map(({ over }) => over));
  };

  test('one works, the other waits; given back in order it goes over at once', async () => {
    const a = keep('a');
    await time.runUntil(() => a.held.length === 1);
    const b = keep('b');
    await time.runUntil(() => time.nowMillis() > 1_010_000);
    expect([a.held.length, b.held.length, a.held[0]?.isValid()]).toEqual([1, 0, true]);
    const givenBackAt = time.nowMillis();
    await end(a);
    await time.runUntil(() => b.held.length === 1);
    expect(b.held[0]?.epoch).toBe(2);
    expect(time.nowMillis() - givenBackAt).toBeLessThan(1500);
    await end(b);
  });

  test('a holder that sleeps loses it, sees that it did, and comes after the other one', async () => {
    const a = keep('a');
    await time.runUntil(() => a.held.length === 1);
    const b = keep('b');
    a.isFrozen = true;
    await time.runUntil(() => b.held.length === 1);
    expect(a.held[0]?.isValid()).toBe(false);
    expect(b.held[0]?.epoch).toBe(2);
    a.isFrozen = false;
    await time.runUntil(() => a.held[0]?.signal.aborted === true);
    await time.runUntil(() => time.nowMillis() > 1_020_000);
    expect([a.held.length, b.held.length, b.held[0]?.isValid()]).toEqual([1, 1, true]);
    await end(a, b);
  });
});
