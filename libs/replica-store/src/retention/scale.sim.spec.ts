import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFileSystem } from '@understudy/block';
import { type SeededRandom, seededRandom } from '@understudy/testkit';
import { checkStore } from '../tools/check-store.ts';
import { openFilesUnder, RealReplica } from './real.fixture.spec.ts';
import { asSequence } from './retention.fixture.spec.ts';
import { Watchers } from './watchers.fixture.spec.ts';

/** Retention on real files, beside the stream: UNDERSTUDY_ROUNDS times about 20,000 writes of 75,000 blocks. */
const ROUNDS = Number(process.env.UNDERSTUDY_ROUNDS ?? 1);
const SEED = Number(process.env.UNDERSTUDY_SEED ?? 1);
const BLOCKS_PER_ROUND = 75_000;
const BURST_BATCHES = 25;
const MIB = 1024 * 1024;

const POLICY = {
  continuousMillis: 40_000,
  tiers: [
    { everyMillis: 5000, forMillis: 100_000 },
    { everyMillis: 20_000, forMillis: 240_000 },
  ],
  markersForMillis: 300_000,
};

class ScaleRun {
  readonly real: RealReplica;
  readonly random: SeededRandom;
  readonly watchers: Watchers;
  readonly folder: string;
  readonly seen = { points: 0, files: 0, rssBytes: 0, kept: 0, levels: 0, restarts: 0 };
  #firstRssBytes = 0;

  constructor(folder: string) {
    this.folder = folder;
    this.random = seededRandom(SEED);
    this.real = new RealReplica({ folder, seed: SEED, policy: POLICY, batchMillis: 300 });
    this.watchers = new Watchers(this.real, this.random);
  }

  async open(): Promise<void> {
    await this.real.open();
    await this.real.begin();
    this.real.loop.start();
  }

  async burst(): Promise<void> {
    for (let batch = 0; batch < BURST_BATCHES; batch++) await this.real.append();
    await this.watchers.act();
    if (this.random.chance(0.02)) await this.pinOrRelease();
    if (this.random.chance(0.15)) await this.checkSome();
    this.measure();
  }

  async pinOrRelease(): Promise<void> {
    const { pins, loop } = this.real;
    const own = pins.list().find(({ kind }) => kind === 'ledger');
    if (own !== undefined) return await pins.release(own.id);
    const points = this.real.allPoints().filter(({ sequence }) => loop.hasPoint(sequence));
    const sequence = points[this.random.below(points.length)]?.sequence;
    if (sequence === undefined) return;
    const span = this.random.chance(0.5) ? 'onward' : 'point';
    await pins.acquire({ kind: 'ledger', owner: 'test', sequence: asSequence(sequence), span }, (at) =>
      loop.hasPoint(at),
    );
  }

  /** Some of the kept points and everything that is open, a part of the blocks or all. */
  async checkSome(): Promise<void> {
    const share = this.random.chance(0.2) ? () => true : () => this.random.chance(0.15);
    for (let count = 0; count < 3; count++) {
      const points = this.real.allPoints();
      const sequence = points[this.random.below(points.length)]?.sequence;
      if (sequence !== undefined) await this.real.checkPoint(sequence, share);
      this.seen.points += 1;
    }
    await this.watchers.check(share);
    this.real.history.forgetBelow(Math.min(this.watchers.oldest(), this.real.replica.facts.baseSequence));
  }

  async restart(): Promise<void> {
    await this.watchers.reopen(async () => {
      await this.real.replica.flush();
      await this.real.close();
      for (let turn = 0; turn < 100 && openFilesUnder(this.folder).length > 0; turn++)
        await new Promise((resolve) => setTimeout(resolve, 20));
      expect(openFilesUnder(this.folder)).toEqual([]);
      await this.real.open();
    });
    await this.real.begin();
    this.real.loop.start();
    this.seen.restarts += 1;
  }

  measure(): void {
    const { seen, real } = this;
    seen.files = Math.max(seen.files, openFilesUnder(this.folder).length);
    const rssBytes = process.memoryUsage.rss();
    this.#firstRssBytes ||= rssBytes;
    seen.rssBytes = Math.max(seen.rssBytes, rssBytes - this.#firstRssBytes);
    seen.kept = Math.max(seen.kept, real.replica.retention.segments().length);
  }

  async drain(): Promise<void> {
    const { real } = this;
    await real.replica.flush();
    await real.loop.stop();
    await real.branches.closeAll();
    real.store.close();
    await real.open();
    for (let steps = 0; steps < 5000; steps++) {
      const done = await real.loop.step();
      real.clock.nowMillis += done === 'waiting' ? 500 : 0;
      if (done === 'idle') return;
    }
    throw new Error('retention does not come to an end');
  }

  report(millis: number): string {
    const { real, seen, watchers } = this;
    const sum = (type: string, field: string): number =>
      real.events
        .filter((event) => event.type === type)
        .reduce((all, event) => all + ((event as never)[field] as number), 0);
    const count = (type: string): number => real.events.filter((event) => event.type === type).length;
    return JSON.stringify({
      seed: SEED,
      blockWrites: real.history.blockWrites,
      writes: real.history.writes,
      batches: real.replica.held().sequence,
      seconds: Math.round(millis / 1000),
      sealed: real.seals,
      kept: real.allPoints().length,
      thinned: sum('points-thinned', 'points'),
      folds: count('folded'),
      removedMiB: Math.round(sum('segments-removed', 'bytes') / MIB),
      compactedFrames: sum('compacted', 'frames'),
      compactedMiB: Math.round(sum('compacted', 'bytes') / MIB),
      segmentsMax: seen.kept,
      pointsChecked: seen.points,
      restarts: seen.restarts,
      ...watchers.opened,
      openFilesMax: seen.files,
      rssGrowthMiB: Math.round(seen.rssBytes / MIB),
      usage: real.replica.retention.usage(),
    });
  }
}

describe('retention at scale, on real files', () => {
  it(
    `keeps every kept point, view and branch equal beside the stream (seed ${SEED})`,
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'understudy-scale-'));
      const run = new ScaleRun(folder);
      const began = Date.now();
      try {
        await run.open();
        for (let round = 0; round < ROUNDS; round++) {
          const target = (round + 1) * BLOCKS_PER_ROUND;
          while (run.real.history.blockWrites < target - BLOCKS_PER_ROUND / 2) await run.burst();
          await run.restart();
          while (run.real.history.blockWrites < target) await run.burst();
          run.real.checkPolicy();
        }
        await run.watchers.close();
        for (const pin of run.real.pins.list()) await run.real.pins.release(pin.id);
        await run.drain();
        run.real.checkPolicy();
        for (const { sequence } of run.real.allPoints())
          await run.real.checkPoint(sequence, () => ROUNDS === 1 || run.random.chance(0.3));
        process.stderr.write(`${run.report(Date.now() - began)}\n`);
        const { real, seen } = run;
        expect(real.events.filter(({ type }) => type === 'retention-failed')).toEqual([]);
        expect(real.storeEvents).toEqual([]);
        for (const kind of ['points-thinned', 'compacted', 'folded', 'segments-removed'] as const)
          expect(real.events.map(({ type }) => type)).toContain(kind);
        // Bounded by the configuration, not by what was ever written: pool, base and journal, four open branches of two disks.
        expect(seen.files).toBeLessThan(48 + 16 + 4 * 2 * 5);
        expect(seen.rssBytes).toBeLessThan(400 * MIB);
        expect(real.replica.retention.segments().length).toBeLessThan(150);
        await real.close();
        const { ok, faults } = await checkStore(nodeFileSystem, real.folder);
        expect({ ok, faults }).toEqual({ ok: true, faults: [] });
      } finally {
        await run.real.close().catch(() => undefined);
        rmSync(folder, { recursive: true, force: true });
      }
    },
    120_000 * ROUNDS,
  );
});
