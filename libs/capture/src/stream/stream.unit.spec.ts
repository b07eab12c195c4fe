import { BlockBitmap } from '@understudy/block';
import { RunPolicy } from '../run/run-policy.ts';
import { SimClock } from '../sim/sim-clock.ts';
import { SealLog } from './seal-log.ts';
import { SourceClock } from './source-clock.ts';
import { UnackedBlocks } from './unacked-blocks.ts';
import { WriteLog } from './write-log.ts';

describe('source time', () => {
  it('never goes back and flags each step once', async () => {
    const clock = new SimClock();
    const source = new SourceClock(clock);
    const first = source.now();
    clock.wallOffsetMicros -= 60_000_000;
    await clock.advance(10);
    expect(source.now()).toBe(first);
    expect([source.takeStepped(), source.takeStepped()]).toEqual([true, false]);
    clock.wallOffsetMicros += 90_000_000;
    expect(source.now()).toBeGreaterThan(first);
    expect(source.takeStepped()).toBe(true);
    await clock.advance(5000);
    source.now();
    expect(source.takeStepped()).toBe(false);
  });
});

describe('the log of seals', () => {
  it('knows the oldest write without a durable seal', () => {
    const log = new SealLog();
    expect(log.oldestMillis()).toBeUndefined();
    log.wrote(10);
    log.wrote(20);
    log.sealed(1, log.takeUnsealed());
    log.wrote(30);
    log.sealed(2, log.takeUnsealed());
    log.wrote(40);
    expect(log.oldestMillis()).toBe(10);
    log.durable(1);
    expect(log.oldestMillis()).toBe(30);
    log.voided();
    expect(log.oldestMillis()).toBe(30);
    log.sealed(3, log.takeUnsealed());
    log.durable(3);
    expect(log.oldestMillis()).toBeUndefined();
  });

  it('stays bounded and never looks younger than it is', () => {
    const log = new SealLog();
    for (let seal = 1; seal <= 5000; seal++) {
      log.wrote(seal);
      log.sealed(seal, log.takeUnsealed());
    }
    log.durable(2000);
    expect(log.oldestMillis()).toBeLessThanOrEqual(2001);
    log.durable(5000);
    expect(log.oldestMillis()).toBeUndefined();
  });
});

describe('unacknowledged blocks', () => {
  it('forgets nothing that is not durable', () => {
    const unacked = new UnackedBlocks(100);
    for (let localId = 1; localId <= 60; localId++) {
      unacked.add(localId, 1, localId);
      if (localId % 7 === 0) unacked.durable(localId - 3);
    }
    for (let localId = 54; localId <= 60; localId++) expect(unacked.hasAny(localId, 1)).toBe(true);
    const dirty = new BlockBitmap(100);
    unacked.voidInto(dirty);
    expect(dirty.hasAll(54, 7)).toBe(true);
    expect(unacked.hasAny(0, 100)).toBe(false);
  });

  it('is empty when everything is durable', () => {
    const unacked = new UnackedBlocks(100);
    unacked.add(1, 5, 1);
    unacked.durable(0);
    unacked.add(50, 5, 2);
    unacked.durable(2);
    expect(unacked.hasAny(0, 100)).toBe(false);
  });
});

describe('the log of writes', () => {
  it('keeps what is not safe, drops what is, and says when it has lost some', () => {
    const log = new WriteLog(3);
    for (let at = 1; at <= 3; at++) log.add(0, at, 1, at);
    log.safeBefore(1);
    expect(log.exact).toBe(true);
    log.add(0, 4, 1, 4);
    expect(log.exact).toBe(false);
    expect([...log.records()].map(({ block }) => block)).toEqual([2, 3, 4]);
    log.safeBefore(3);
    expect(log.exact).toBe(true);
    expect(log.count).toBe(2);
  });
});

describe('when a run is cut', () => {
  it('goes on while passes shrink by half, and cuts when they do not', () => {
    const policy = new RunPolicy();
    policy.begin(1000);
    policy.copied(500);
    expect(policy.review(750)).toBe(false);
    policy.copied(500);
    expect(policy.review(500)).toBe(false);
    policy.copied(500);
    expect(policy.review(251)).toBe(true);
  });

  it('does not wait for the end of a pass that cannot shrink', () => {
    const policy = new RunPolicy();
    policy.begin(1000);
    policy.copied(124);
    // Too early to tell.
    expect(policy.review(1000)).toBe(false);
    policy.copied(76);
    // Of 200 copied more than 100 are dirty again.
    expect(policy.review(901)).toBe(true);
  });

  it('counts a pass from the height of the dirty set', () => {
    const policy = new RunPolicy();
    policy.begin(1);
    policy.copied(1);
    expect(policy.review(500)).toBe(false);
    policy.copied(499);
    expect(policy.review(500)).toBe(true);
  });
});
