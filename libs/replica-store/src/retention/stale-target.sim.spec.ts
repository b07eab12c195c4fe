import { Fold } from './fold.ts';
import { Pace } from './pace.ts';
import { RetentionHarness } from './retention.fixture.spec.ts';

const SEED = Number(process.env.UNDERSTUDY_SEED ?? 1);

/** A journal of sealed, indexed segments with many points. */
async function journal(): Promise<RetentionHarness> {
  const policy = { continuousMillis: 8000, tiers: [] };
  const harness = new RetentionHarness(SEED, { policy, foldBytesMax: 100_000 });
  await harness.open();
  for (let batch = 0; batch < 120; batch++) await harness.append();
  await harness.settle();
  return harness;
}

describe('where a fold goes', () => {
  // Found by the simulator: ./understudy sim --seed 3010 (2026-11-20): it failed for ever; with a journal budget appends stopped for good.
  it('is the next point that is there when thinning dropped the one it aimed at', async () => {
    const harness = await journal();
    const { replica, files, clock } = harness;
    const points = replica.points({ limit: 1000 }).map(({ sequence }) => sequence);
    const segment = replica.retention
      .segments()
      .find(({ number }) => replica.retention.pointsOf(number).length > 2 && number > 2)!;
    const target = replica.retention.pointsOf(segment.number).sequences[1]!;
    const next = points[points.indexOf(target) + 1]!;
    const fold = new Fold(files, replica, new Pace({ clock }));
    await replica.retention.thin(
      segment.number,
      (index) => replica.retention.pointsOf(segment.number).sequences[index] !== target,
    );
    expect(replica.points({ limit: 1000 }).map(({ sequence }) => sequence)).not.toContain(target);
    expect(await fold.advance(target, Number.POSITIVE_INFINITY)).toMatchObject({ kind: 'folded', through: next });
    expect(replica.facts.baseSequence).toBe(next);
    await fold.removeFolded();
    await harness.check();
    harness.store.close();
  });

  // Found on a real full disk (2026-11-20): the base's point counted as kept for ever when it stood inside a segment, and nothing was folded any more.
  it('goes on when the base stands inside a segment and its point is not kept any more', async () => {
    const harness = await journal();
    const { replica, files, clock } = harness;
    const segment = replica.retention
      .segments()
      .find(({ number }) => replica.retention.pointsOf(number).length > 2 && number > 1)!;
    const inside = replica.retention.pointsOf(segment.number).sequences[0]!;
    expect(inside).toBeLessThan(segment.lastSequence);
    await new Fold(files, replica, new Pace({ clock })).advance(inside, Number.POSITIVE_INFINITY);
    expect(replica.facts.baseSequence).toBe(inside);
    await harness.drain();
    const oldest = replica.points({ limit: 1 })[0]!;
    expect(oldest.sequence).toBeGreaterThan(inside);
    expect(replica.latestPoint()!.vaultTimeMicros - oldest.vaultTimeMicros).toBeLessThanOrEqual(8_000_000);
    expect(replica.facts.baseSequence).toBe(oldest.sequence);
    await harness.check();
    harness.store.close();
  });
});

describe('an index with a bad page', () => {
  // Found by the simulator: ./understudy sim --seed 302115 --swarm (2026-11-20): retention failed for ever; with a journal budget appends stopped for good.
  it('is made again, and what retention has to do is done', async () => {
    const harness = await journal();
    const folder = `${harness.replica.folder}/index`;
    for (const name of harness.files.list(folder)) {
      if (/^0-.*\.idx$/.test(name)) harness.files.flipBit(`${folder}/${name}`, 100);
    }
    const before = harness.replica.facts.baseSequence;
    await harness.reopen('kill');
    await harness.drain();
    expect(harness.replica.facts.baseSequence).toBeGreaterThan(before);
    expect(harness.events.filter(({ type }) => type === 'retention-failed')).toEqual([]);
    expect(harness.replica.faults().some(({ kind }) => kind === 'index')).toBe(true);
    await harness.check();
    harness.store.close();
  }, 120_000);
});
