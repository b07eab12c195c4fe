import { randomPlan } from '../store.fixture.spec.ts';
import { RetentionHarness } from './retention.fixture.spec.ts';

const SEED = Number(process.env.UNDERSTUDY_SEED ?? 1);

async function named(harness: RetentionHarness): Promise<number> {
  const markers = [
    { kind: 'label' as const, name: 'pinned', pinned: true },
    { kind: 'application' as const, name: 'app', pinned: false },
  ];
  await harness.append({ ...randomPlan(harness.random), seal: true, markers });
  return harness.replica.held().sequence;
}

async function age(harness: RetentionHarness): Promise<void> {
  for (let batch = 0; batch < 300; batch++) await harness.append();
  await harness.settle();
  await harness.drain();
}

test('a name in the stream keeps its point and the journal since, until it is taken away: durably, and one name does not take the other along', async () => {
  const harness = new RetentionHarness(SEED);
  await harness.open();
  const point = await named(harness);
  await age(harness);
  expect(await harness.check()).toContain(point);

  await harness.pins.releasedNames.add(point, 'pinned', harness.replica.facts.oldestPoint);
  await age(harness);
  expect(await harness.check()).toContain(point);

  await harness.pins.releasedNames.add(point, 'app', harness.replica.facts.oldestPoint);
  await harness.reopen('power');
  expect(harness.pins.releasedNames.has(point, 'app')).toBe(true);
  await age(harness);
  expect(await harness.check()).not.toContain(point);
  expect(harness.replica.facts.oldestPoint).toBeGreaterThan(point);
  harness.store.close();
});

test('a list of names that cannot be read gives nothing up, and entries go with their points', async () => {
  const harness = new RetentionHarness(SEED);
  await harness.open();
  const point = await named(harness);
  const { releasedNames } = harness.pins;
  await releasedNames.add(1, 'older', 0);
  await releasedNames.add(point, 'pinned', 2);
  expect(releasedNames.has(1, 'older')).toBe(false);
  const path = `${harness.replica.folder}/pins/released-names`;
  const file = harness.files.open(path, 'write');
  await file.write(Buffer.from('?'), 40);
  await file.sync();
  file.close();
  await harness.replica.flush();
  await harness.reopen('kill');
  expect(harness.pins.releasedNames.has(point, 'pinned')).toBe(false);
  await age(harness);
  expect(await harness.check()).toContain(point);
  harness.store.close();
});

test('want of room gives a point up whose name was taken away, and none whose name stands', async () => {
  const policy = { continuousMillis: 3_600_000, tiers: [] };
  for (const isTaken of [false, true]) {
    const harness = new RetentionHarness(SEED, { policy: { ...policy, journalBytesMax: 300_000 } });
    await harness.open();
    const point = await named(harness);
    if (isTaken) await harness.pins.releasedNames.add(point, 'pinned', harness.replica.facts.oldestPoint);
    for (let batch = 0; batch < 80; batch++) {
      const appended = harness.append();
      for (let turn = 0; turn < 5; turn++) await harness.loop.step();
      await appended;
    }
    await harness.settle();
    await harness.drain();
    expect((await harness.check()).includes(point)).toBe(!isTaken);
    harness.store.close();
  }
});
