import type { Branch } from '../branch/branch.ts';
import { Hydration } from '../branch/hydration.ts';
import { readAll, sha } from '../store.fixture.spec.ts';
import { checkStore } from '../tools/check-store.ts';
import type { View } from '../view/view.ts';
import { asSequence, GENERATION, RetentionHarness, writeSome } from './retention.fixture.spec.ts';

const ROUNDS = Number(process.env.UNDERSTUDY_ROUNDS ?? 1);
const SEED = Number(process.env.UNDERSTUDY_SEED ?? 1);
const seeds = Array.from({ length: ROUNDS }, (_, index) => SEED + index);

/** Views and branches that live while retention goes on. */
class Watchers {
  readonly #harness: RetentionHarness;
  readonly views: View[] = [];
  readonly branches: { branch: Branch; digests: string[]; hydration: Hydration | undefined }[] = [];

  constructor(harness: RetentionHarness) {
    this.#harness = harness;
  }

  async act(): Promise<void> {
    const { random } = this.#harness;
    const what = random.next();
    if (what < 0.25) this.#openView();
    else if (what < 0.4 && this.views.length > 0) this.views.splice(random.below(this.views.length), 1)[0]!.close();
    else if (what < 0.5) await this.#openBranch();
    else if (what < 0.8 && this.branches.length > 0) await this.#useBranch();
    else if (this.branches.length > 3) await this.#dropBranch();
  }

  async check(): Promise<void> {
    for (const view of this.views) await this.#harness.checkDevices(view.point.sequence, view.devices);
    for (const { branch, digests } of this.branches) {
      const found = await Promise.all([...branch.devices.values()].map(async (device) => sha(await readAll(device))));
      expect(found).toEqual(digests);
    }
  }

  async close(): Promise<void> {
    for (const view of this.views.splice(0)) view.close();
    while (this.branches.length > 0) await this.#dropBranch();
  }

  #randomPoint(): number | undefined {
    const points = this.#harness.replica
      .points({ limit: 1000 })
      .filter((point) => this.#harness.loop.hasPoint(point.sequence));
    return points[this.#harness.random.below(points.length)]?.sequence;
  }

  #openView(): void {
    const sequence = this.#randomPoint();
    if (sequence !== undefined) this.views.push(this.#harness.replica.openView({ sequence }));
  }

  async #openBranch(): Promise<void> {
    const point = this.#randomPoint();
    if (point === undefined) return;
    const request = { kind: 'durable', point: asSequence(point), generation: GENERATION, owner: 'test' } as const;
    const branch = await this.#harness.branches.create(request);
    const hydration = this.#harness.random.chance(0.5)
      ? new Hydration(branch, { clock: this.#harness.clock, chunkBytes: 8192 })
      : undefined;
    this.branches.push({ branch, digests: [...this.#harness.model.seals.get(point)!], hydration });
  }

  async #useBranch(): Promise<void> {
    const item = this.branches[this.#harness.random.below(this.branches.length)]!;
    for (const device of item.branch.devices.values()) await writeSome(device, this.#harness.random);
    item.digests = await Promise.all(
      [...item.branch.devices.values()].map(async (device) => sha(await readAll(device))),
    );
    for (let step = 0; step < 10; step++) {
      if (item.hydration === undefined || (await item.hydration.step()) !== undefined) continue;
      await this.#harness.branches.settle(item.branch);
      item.hydration = undefined;
    }
  }

  async #dropBranch(): Promise<void> {
    const [item] = this.branches.splice(this.#harness.random.below(this.branches.length), 1);
    await this.#harness.branches.delete(item!.branch.id);
  }
}

/** Every seal of the window is there, and one in each period of each tier. */
function checkPolicy(harness: RetentionHarness): void {
  const { replica, policy } = harness;
  const visible = new Map(replica.points({ limit: 1000 }).map((point) => [point.sequence, point.vaultTimeMicros]));
  for (const [sequence, micros] of visible) harness.vaultMicros.set(sequence, micros);
  const newest = replica.latestPoint()!.vaultTimeMicros;
  const known = [...harness.vaultMicros].filter(([sequence]) => sequence <= replica.durable().sequence);
  for (const [sequence, micros] of known) {
    if (newest - micros <= policy.continuousMillis * 1000)
      expect([sequence, visible.has(sequence)]).toEqual([sequence, true]);
  }
  for (const { everyMillis, forMillis } of policy.tiers) {
    const period = (micros: number) => Math.floor(micros / (everyMillis * 1000));
    const covered = new Set([...visible.values()].map(period));
    for (const [, micros] of known)
      if (newest - micros <= forMillis * 1000) expect(covered.has(period(micros))).toBe(true);
  }
}

describe('retention', () => {
  it.each(seeds)(
    'keeps every kept point, view and branch equal while it thins, compacts and folds (seed %i)',
    async (seed) => {
      const harness = new RetentionHarness(seed, { foldBytesMax: 300_000 });
      await harness.open();
      const watchers = new Watchers(harness);
      for (let turn = 0; turn < 25; turn++) {
        for (let batch = 0; batch < 12; batch++) await harness.append();
        await harness.settle();
        checkPolicy(harness);
        for (let step = harness.random.below(6); step > 0; step--) {
          await watchers.act();
          await harness.loop.step();
        }
        await watchers.check();
        await harness.check();
      }
      await watchers.close();
      await harness.drain();
      checkPolicy(harness);
      await harness.check();
      expect(harness.replica.faults().filter((fault) => fault.affectsData)).toEqual([]);
      const kinds = new Set(harness.events.map(({ type }) => type));
      for (const kind of ['points-thinned', 'compacted', 'folded', 'segments-removed'] as const)
        expect(kinds).toContain(kind);
      // What is left of the journal is what the policy asks for, not what was ever written.
      expect(harness.replica.points({ limit: 1000 }).length).toBeLessThan(60);
      await harness.branches.closeAll();
      harness.store.close();
      // With nothing running: frames that were given up are no damage.
      const { ok, faults } = await checkStore(harness.files, '/store');
      expect(faults).toEqual([]);
      expect(ok).toBe(true);
    },
  );

  it('never shows other bytes when every index file is lost: what was given up answers EIO until it is thinned again', async () => {
    const harness = new RetentionHarness(SEED + 5);
    await harness.open();
    for (let batch = 0; batch < 120; batch++) await harness.append();
    await harness.settle();
    await harness.drain();
    const kept = await harness.check();
    const folder = harness.replica.parts.catalogue.indexFolder;
    harness.store.close();
    for (const name of harness.files.list(folder)) {
      if (!name.endsWith('.thn')) harness.files.remove(`${folder}/${name}`);
    }
    await harness.open();
    for (const { sequence } of harness.replica.points({ limit: 1000 })) {
      const checked = harness.checkPoint(sequence);
      if (kept.includes(sequence)) await checked;
      else await checked.catch((error: { code?: string }) => expect(error.code).toBe('EIO'));
    }
    expect(harness.replica.faults().filter((fault) => fault.kind === 'lost-batch')).toEqual([]);
    await harness.settle();
    await harness.drain();
    expect(await harness.check()).toEqual(kept);
    harness.store.close();
  });
});

/** One life: a journal is made, then retention runs until the file operation number `at`; then the crash. False: it ran to its end. */
async function crashOnce(seed: number, at: number, how: 'power' | 'kill', kinds: Set<string>): Promise<boolean> {
  const policy = { continuousMillis: 8000, tiers: [{ everyMillis: 4000, forMillis: 16_000 }] };
  const harness = new RetentionHarness(seed, { policy, foldBytesMax: 200_000 });
  await harness.open();
  for (let batch = 0; batch < 70; batch++) await harness.append();
  await harness.settle();
  const pinned = harness.replica.points({ limit: 1000 })[10]!.sequence;
  await harness.pins.acquire({ kind: 'ledger', owner: 'test', sequence: asSequence(pinned) }, (sequence) =>
    harness.loop.hasPoint(sequence),
  );
  const newest = harness.replica.latestPoint()!.sequence;
  let operations = 0;
  harness.files.faultRule = () => (++operations >= at ? 'EIO' : undefined);
  let crashed = false;
  try {
    await harness.drain();
    for (const pin of harness.pins.list()) await harness.pins.release(pin.id);
    await harness.drain();
  } catch (error) {
    if (operations < at) throw error;
    crashed = true;
  }
  harness.files.faultRule = undefined;
  await harness.reopen(how);
  const points = await harness.check();
  expect(points).toContain(newest);
  if (harness.pins.list().length > 0) expect(points).toContain(pinned);
  for (const pin of harness.pins.list()) await harness.pins.release(pin.id);
  await harness.settle();
  await harness.drain();
  await harness.check();
  checkPolicy(harness);
  expect(harness.replica.faults().filter((fault) => fault.affectsData)).toEqual([]);
  for (const { type } of harness.events) kinds.add(type);
  harness.store.close();
  return crashed;
}

describe('retention through crashes', () => {
  for (const how of ['power', 'kill'] as const) {
    it(`is repaired by doing it again, whichever file operation is the last one (${how})`, async () => {
      const dense = process.env.UNDERSTUDY_ROUNDS !== undefined;
      const random = new RetentionHarness(SEED).random;
      const kinds = new Set<string>();
      let at = 1;
      for (let life = 0; await crashOnce(SEED + (life % 3), at, how, kinds); life++)
        at += dense ? 1 : 1 + random.below(170);
      expect(at).toBeGreaterThan(200);
      // All steps were in play.
      for (const kind of ['points-thinned', 'compacted', 'folded', 'segments-removed']) expect(kinds).toContain(kind);
    }, 120_000);
  }
});
