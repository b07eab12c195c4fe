import { BlockIoError } from '@understudy/block';
import { randomPlan } from '../store.fixture.spec.ts';
import { asSequence, GENERATION, RetentionHarness } from './retention.fixture.spec.ts';

const MIB = 1024 * 1024;
const SEED = Number(process.env.UNDERSTUDY_SEED ?? 1);
/** Nothing gets too old: only want of room gives anything up. */
const POLICY = { continuousMillis: 3_600_000, tiers: [] };
const SPACE = { lowBytes: 3 * MIB, criticalBytes: 1.5 * MIB, reserveBytes: MIB };

/** Appends while retention runs beside; true: the append came through. */
async function appendBeside(harness: RetentionHarness, stepsMax = 400, seals = true): Promise<boolean> {
  let done = false;
  const plan = randomPlan(harness.random);
  const appended = harness.append(seals ? plan : { ...plan, seal: false }).then(() => {
    done = true;
  });
  for (let step = 0; step < stepsMax; step++) {
    await new Promise((resolve) => setImmediate(resolve));
    await stepOrFull(harness);
    if (done) break;
  }
  if (done) await appended;
  return done;
}

/** A step may meet the full disk; nothing else. */
async function stepOrFull(harness: RetentionHarness): Promise<string> {
  try {
    return await harness.loop.step();
  } catch (error) {
    if (error instanceof BlockIoError && error.code === 'ENOSPC') return 'full';
    throw error;
  }
}

describe('a store that runs short of room', () => {
  it('ends drills first, then shrinks the window, then gives points up, and goes on for ever', async () => {
    const harness = new RetentionHarness(SEED, { policy: POLICY, foldBytesMax: 400_000 }, SPACE, 14 * MIB);
    await harness.open();
    for (let batch = 0; batch < 20; batch++) await harness.append();
    await harness.settle();
    const [first, second] = harness.replica.points({ limit: 2 });
    const request = { generation: GENERATION, owner: 'test' } as const;
    const drill = await harness.branches.create({ ...request, kind: 'ephemeral', point: asSequence(second!.sequence) });
    let ended = '';
    drill.onEnd((reason) => {
      ended = reason;
    });
    for (let batch = 0; batch < 500; batch++) expect(await appendBeside(harness)).toBe(true);
    await harness.settle();
    const order = [...new Set(harness.events.map(({ type }) => type))].filter((type) =>
      ['drill-ended', 'window-shrunk', 'points-given-up'].includes(type),
    );
    expect(order[0]).toBe('drill-ended');
    expect(order[1]).toBe('window-shrunk');
    expect(ended).toContain('room is needed');
    expect(() => drill.device(0).read(new Uint8Array(512), 0)).toThrow('ended');
    expect(harness.replica.points({ limit: 1 })[0]!.sequence).toBeGreaterThan(first!.sequence);
    const points = await harness.check();
    expect(points.at(-1)).toBe(harness.replica.latestPoint()!.sequence);
    expect(harness.replica.durable().sequence).toBe(520);
    harness.store.close();
  }, 100_000);

  it('stops acknowledging before the disk is full, tells it, and resumes by itself', async () => {
    const harness = new RetentionHarness(SEED + 1, { policy: POLICY }, SPACE, 14 * MIB);
    await harness.open();
    for (let batch = 0; batch < 20; batch++) await harness.append();
    await harness.settle();
    // A pin of a failover is never given up: nothing can be folded.
    const pin = await harness.pins.acquire(
      { kind: 'ledger', owner: 'failover', sequence: asSequence(harness.replica.points({ limit: 1 })[0]!.sequence) },
      (sequence) => harness.loop.hasPoint(sequence),
    );
    let through = 0;
    while (await appendBeside(harness, 60)) through++;
    expect(through).toBeGreaterThan(50);
    expect(harness.replica.holdReason).toContain('bytes are free');
    expect(harness.files.freeBytes()).toBeGreaterThan(0);
    expect(harness.events.some(({ type }) => type === 'appends-stopped')).toBe(true);
    await harness.check();
    await harness.pins.release(pin.id);
    for (let step = 0; step < 300 && harness.replica.holdReason !== undefined; step++) await stepOrFull(harness);
    expect(harness.events.at(-1)?.type === 'appends-resumed' || harness.replica.holdReason === undefined).toBe(true);
    for (let batch = 0; batch < 30; batch++) expect(await appendBeside(harness)).toBe(true);
    await harness.settle();
    await harness.check();
    harness.store.close();
  }, 100_000);

  it('does not stop for ever for a budget that a single run is larger than (sim seed 100898)', async () => {
    const journalBytesMax = 300_000;
    const harness = new RetentionHarness(SEED + 3, { policy: { ...POLICY, journalBytesMax }, removeDelayMillis: 0 });
    await harness.open();
    for (let batch = 0; batch < 20; batch++) expect(await appendBeside(harness)).toBe(true);
    // A run: nothing of it can be folded before its seal.
    while (harness.replica.retention.usage().journalBytes < 3 * journalBytesMax)
      expect(await appendBeside(harness, 400, false)).toBe(true);
    expect(harness.events.filter(({ type }) => type === 'budget-exceeded')).toHaveLength(1);
    expect(await appendBeside(harness)).toBe(true);
    for (let batch = 0; batch < 20; batch++) expect(await appendBeside(harness)).toBe(true);
    await harness.settle();
    // With the run's seal there is something to fold again.
    expect(harness.replica.retention.usage().journalBytes).toBeLessThan(2 * journalBytesMax);
    await harness.check();
    harness.store.close();
  }, 100_000);

  it('follows a budget that a policy gives, and takes away, while it runs', async () => {
    const harness = new RetentionHarness(SEED + 4, { policy: POLICY, removeDelayMillis: 0 });
    await harness.open();
    for (let batch = 0; batch < 80; batch++) expect(await appendBeside(harness)).toBe(true);
    await harness.settle();
    const before = harness.replica.retention.usage().journalBytes;
    const journalBytesMax = Math.round(before / 3);
    harness.loop.setPolicy({ ...POLICY, journalBytesMax });
    for (let batch = 0; batch < 80; batch++) await appendBeside(harness);
    await harness.settle();
    expect(harness.replica.retention.usage().journalBytes).toBeLessThan(before);
    expect(harness.events.map(({ type }) => type)).toContain('window-shrunk');
    harness.loop.setPolicy(POLICY);
    for (let batch = 0; batch < 80; batch++) expect(await appendBeside(harness)).toBe(true);
    expect(harness.events.map(({ type }) => type)).toContain('window-restored');
    await harness.check();
    harness.store.close();
  }, 100_000);

  it('loses nothing when the disk is full at any step of retention', async () => {
    const policy = { continuousMillis: 8000, tiers: [{ everyMillis: 4000, forMillis: 16_000 }] };
    const random = new RetentionHarness(SEED).random;
    for (let at = 1, ended = false; !ended; at += 1 + random.below(300)) {
      const harness = new RetentionHarness(SEED + 2, { policy, foldBytesMax: 200_000 });
      await harness.open();
      for (let batch = 0; batch < 60; batch++) await harness.append();
      await harness.settle();
      let operations = 0;
      harness.files.faultRule = () => {
        if (++operations === at) harness.files.capacityBytes = harness.files.usedBytes();
        return undefined;
      };
      for (let step = 0; step < 30; step++) await stepOrFull(harness);
      ended = operations < at;
      await harness.check();
      harness.files.faultRule = undefined;
      harness.files.capacityBytes = 2 ** 40;
      await harness.drain();
      await harness.check();
      expect(harness.replica.faults().filter((fault) => fault.affectsData)).toEqual([]);
      harness.store.close();
    }
  }, 100_000);
});
