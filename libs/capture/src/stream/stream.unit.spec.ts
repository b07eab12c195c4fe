import { BlockBitmap } from '@understudy/block';
import fc from 'fast-check';
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

  it('takes a second for drift and more for a step', () => {
    const clock = new SimClock();
    const source = new SourceClock(clock);
    source.now();
    expect(source.takeStepped()).toBe(false);
    clock.wallOffsetMicros += 1_000_000;
    source.now();
    expect(source.takeStepped()).toBe(false);
    clock.wallOffsetMicros -= 1_000_001;
    source.now();
    expect(source.takeStepped()).toBe(true);
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
    // 1024 seals are told apart; all that came later are as old as the last of these.
    expect(log.oldestMillis()).toBe(1024);
    log.durable(5000);
    expect(log.oldestMillis()).toBeUndefined();
  });

  it('is not moved by seals without writes, by what is durable already, or by nothing given back', () => {
    const log = new SealLog();
    log.sealed(1, undefined);
    log.wrote(30);
    log.sealed(2, log.takeUnsealed());
    expect(log.oldestMillis()).toBe(30);
    log.durable(1);
    log.durable(0);
    log.giveBack(undefined);
    expect([log.oldestMillis(), log.sealedLocalId, log.durableSealLocalId]).toEqual([30, 2, 1]);
    log.durable(2);
    expect(log.oldestMillis()).toBeUndefined();
  });

  it('gives back to the writes since then, and is as old as the older of both', () => {
    const log = new SealLog();
    log.wrote(50);
    log.giveBack(70);
    expect(log.oldestMillis()).toBe(50);
    log.giveBack(10);
    expect(log.oldestMillis()).toBe(10);
    log.sealed(4, log.takeUnsealed());
    log.voided();
    expect([log.oldestMillis(), log.sealedLocalId]).toEqual([10, 0]);
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

  it('never forgets a block whose batch may be lost, whatever becomes durable when', () => {
    const step = fc.record({ block: fc.nat(19), isDurable: fc.boolean(), behind: fc.nat(12) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const unacked = new UnackedBlocks(20);
        const newest = new Map<number, number>();
        let localId = 0;
        let durable = 0;
        for (const { block, isDurable, behind } of steps) {
          unacked.add(block, 1, ++localId);
          newest.set(block, localId);
          if (isDurable) durable = Math.max(durable, localId - behind);
          if (isDurable) unacked.durable(durable);
          for (const [at, id] of newest) if (id > durable) expect(unacked.hasAny(at, 1)).toBe(true);
        }
      }),
    );
  });

  it('forgets a generation as soon as its last batch is durable', () => {
    const unacked = new UnackedBlocks(100);
    unacked.add(1, 1, 1);
    unacked.durable(0);
    unacked.add(2, 1, 2);
    unacked.durable(1);
    expect([unacked.hasAny(1, 1), unacked.hasAny(2, 1)]).toEqual([false, true]);
    unacked.add(3, 1, 3);
    unacked.durable(2);
    expect([unacked.hasAny(1, 1), unacked.hasAny(2, 1), unacked.hasAny(3, 1)]).toEqual([false, false, true]);
  });

  it('is the same on a disk that has grown', () => {
    const unacked = new UnackedBlocks(10);
    unacked.add(1, 1, 1);
    unacked.durable(0);
    unacked.add(2, 1, 2);
    const grown = unacked.grownTo(20);
    grown.add(15, 1, 3);
    expect([1, 2, 15].map((block) => grown.hasAny(block, 1))).toEqual([true, true, true]);
    grown.durable(1);
    expect([1, 2, 15].map((block) => grown.hasAny(block, 1))).toEqual([false, true, true]);
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
    expect([...log.records(2)].map(({ block }) => block)).toEqual([2, 3]);
    log.safeBefore(3);
    expect(log.exact).toBe(true);
    expect([...log.records()]).toEqual([
      { disk: 0, block: 3, blocks: 1, atMillis: 3 },
      { disk: 0, block: 4, blocks: 1, atMillis: 4 },
    ]);
    log.safeBefore(100);
    expect([log.count, ...log.records()]).toEqual([0]);
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

  it('judges once an eighth was copied, and against the whole pass', () => {
    const policy = new RunPolicy();
    policy.begin(800);
    policy.copied(100);
    expect(policy.review(800)).toBe(true);
    policy.begin(1000);
    policy.copied(500);
    expect(policy.review(600)).toBe(false);
    policy.copied(100);
    // 300 of the 600 copied may be dirty again, whatever it was in between.
    expect(policy.review(700)).toBe(false);
    expect(policy.copiedBlocks).toBe(600);
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
