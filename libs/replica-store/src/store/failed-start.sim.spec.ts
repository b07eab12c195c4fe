import { SimulatedFileSystem, seededRandom } from '@understudy/testkit';
import { ManualClock } from '../branch/branch.fixture.spec.ts';
import { appendPlan, definition, MACHINE, openStore, randomPlan } from '../store.fixture.spec.ts';
import { ReplicaStore } from './replica-store.ts';

describe('a replica that could not be started', () => {
  // Found by the simulator: ./understudy sim --seed 2081 --swarm --keep power-target,disk-full (2026-11-20): durable 125, 101 after the next crash.
  it('does not go on writing beside the one that is opened after it', async () => {
    const files = new SimulatedFileSystem({ seed: 7 });
    const random = seededRandom(7);
    const first = await openStore(files, '/store');
    await first.replica.openIncarnation(1, definition());
    for (let count = 0; count < 12; count += 1) await appendPlan(first.replica, { ...randomPlan(random), seal: true });
    await first.replica.flush();
    first.store.close();
    files.processKill();

    const clock = new ManualClock();
    const entropy = { bytes: (count: number) => random.bytes(count) };
    const store = await ReplicaStore.open({ files, clock, entropy, folder: '/store' });
    files.faultRule = (operation, path) => (operation === 'sync' && path.includes('journal') ? 'ENOSPC' : undefined);
    await expect(store.open(MACHINE)).rejects.toThrow('cannot be opened');
    files.faultRule = undefined;
    const replica = await store.open(MACHINE);
    const segments = files.list(`${replica.folder}/journal`).sort();
    // The clock's timers fire in the next turn: a retry that was left behind would have written by now.
    for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(files.list(`${replica.folder}/journal`).sort()).toEqual(segments);
    store.close();
  });

  it('is not begun anew over its own content when both files of its facts are gone', async () => {
    const files = new SimulatedFileSystem({ seed: 8 });
    const random = seededRandom(8);
    const first = await openStore(files, '/store');
    await first.replica.openIncarnation(1, definition());
    for (let count = 0; count < 4; count += 1) await appendPlan(first.replica, { ...randomPlan(random), seal: true });
    await first.replica.flush();
    const { folder } = first.replica;
    first.store.close();
    for (const name of ['facts.0', 'facts.1']) files.remove(`${folder}/${name}`);
    const entropy = { bytes: (count: number) => random.bytes(count) };
    const store = await ReplicaStore.open({ files, clock: new ManualClock(), entropy, folder: '/store' });
    await expect(store.open(MACHINE)).rejects.toThrow('its facts are gone');
    store.close();
  });
});
