import { BLOCK_BYTES, BlockIoError, blockDeviceContract } from '@understudy/block';
import { seededRandom } from '@understudy/testkit';
import { bench, openDirectory, PatternView, POINT, REQUEST } from './branch.fixture.spec.ts';
import type { Branch } from './branch.ts';
import { Hydration } from './hydration.ts';
import { PAGE_BLOCKS } from './map.layout.ts';

const SIZE_BYTES = 512 * 1024;
const ZONES = [
  [0, 40],
  [100, 128],
] as const;

async function setUp(options: { slow?: boolean; sizeBytes?: number; request?: object; writeBackChance?: number } = {}) {
  const made = await bench(7, options.writeBackChance);
  const view = new PatternView(options.sizeBytes ?? SIZE_BYTES, ZONES, () => options.slow ?? false);
  const disks = new Map([[0, view]]);
  const open = (boot = 'boot-1') => openDirectory(made, seededRandom(made.clock.nowMillis + 3), disks, boot);
  const { branches, pins } = await open();
  const branch = await branches.create({ ...REQUEST, ...options.request });
  return { ...made, view, disks, branches, pins, branch, device: branch.device(0), open };
}

function contentOf(view: PatternView): Uint8Array {
  return Uint8Array.from({ length: view.sizeBytes }, (_, at) => view.byteAt(at));
}

async function hydrate(branch: Branch, made: Awaited<ReturnType<typeof setUp>>): Promise<Hydration> {
  const hydration = new Hydration(branch, { clock: made.clock, chunkBytes: 4 * BLOCK_BYTES });
  while ((await hydration.step()) !== undefined) {}
  return hydration;
}

for (const slow of [false, true]) {
  describe(`the contract of block devices, over a ${slow ? 'slow' : 'fast'} view`, () => {
    const make = async () => {
      const { device, branches, view, branch } = await setUp({ slow, sizeBytes: SIZE_BYTES - 1000 });
      return { device, content: contentOf(view), dispose: () => branches.close(branch.id) };
    };
    for (const { name, run } of blockDeviceContract(make, 5)) it(name, run);
  });
}

describe('a branch', () => {
  it('keeps both halves when two requests copy one block up at once', async () => {
    const { device, view } = await setUp({ slow: true });
    const left = device.write(new Uint8Array(512).fill(1), 0);
    const right = device.write(new Uint8Array(512).fill(2), 1024);
    await Promise.all([left, right, device.zero(2048, 512, true)]);
    const found = new Uint8Array(BLOCK_BYTES);
    await device.read(found, 0);
    const expected = contentOf(view).slice(0, BLOCK_BYTES);
    expected.fill(1, 0, 512).fill(2, 1024, 1536).fill(0, 2048, 2560);
    expect(Buffer.compare(found, expected)).toBe(0);
  });

  it('answers in the same turn where the view does', async () => {
    const { device } = await setUp();
    expect(device.write(new Uint8Array(100), 50)).toBeUndefined();
    expect(device.read(new Uint8Array(100_000), 50)).toBeUndefined();
    expect(device.trim(0, 65_536)).toBe(true);
  });

  it('lets the guest win over hydration, whenever the view answers', async () => {
    const made = await setUp({ slow: true });
    const model = contentOf(made.view);
    const random = seededRandom(11);
    const hydration = new Hydration(made.branch, { clock: made.clock, chunkBytes: 8 * BLOCK_BYTES });
    let filled: number | undefined = 0;
    while (filled !== undefined) {
      const step = hydration.step();
      const offset = random.below(SIZE_BYTES - 9000);
      const bytes = random.bytes(1 + random.below(9000));
      model.set(bytes, offset);
      await Promise.all([made.device.write(bytes, offset), step]);
      filled = await step;
    }
    const found = new Uint8Array(SIZE_BYTES);
    await made.device.read(found, 0);
    expect(Buffer.compare(found, model)).toBe(0);
    expect(hydration.progress()).toMatchObject({ state: 'done', repairedBlocks: 0, etaMillis: 0 });
  });

  it('is a plain raw image when it is hydrated, and lets view and pin go', async () => {
    const made = await setUp();
    made.device.write(new Uint8Array(700).fill(9), 5000);
    await hydrate(made.branch, made);
    expect(made.views.open).toBe(1);
    await made.branches.settle(made.branch);
    expect(made.views.open).toBe(0);
    expect(made.pins.list()).toEqual([]);
    const raw = new Uint8Array(SIZE_BYTES);
    made.files.open(`m/branches/${made.branch.id}/disk-0.raw`, 'read').readSync(raw, 0);
    const expected = contentOf(made.view);
    expected.fill(9, 5000, 5700);
    expect(Buffer.compare(raw, expected)).toBe(0);
    expect([...made.device.writtenRuns()]).toEqual([{ block: 1, blocks: 1 }]);
    await made.branches.close(made.branch.id);
    await made.branches.open(made.branch.id);
    expect(made.views.open).toBe(0);
  });

  it('finds a block that rotted before it was hydrated for good, and copies it again', async () => {
    const made = await setUp();
    const hydration = new Hydration(made.branch, { clock: made.clock });
    while (hydration.progress().doneBytes < SIZE_BYTES) await hydration.step();
    made.files.flipBit(`m/branches/${made.branch.id}/disk-0.raw`, 9000);
    while ((await hydration.step()) !== undefined) {}
    expect(hydration.progress().repairedBlocks).toBe(1);
    const found = new Uint8Array(SIZE_BYTES);
    await made.device.read(found, 0);
    expect(Buffer.compare(found, contentOf(made.view))).toBe(0);
  });

  it('goes on hydrating where it was, after a restart', async () => {
    const made = await setUp();
    const hydration = new Hydration(made.branch, { clock: made.clock, chunkBytes: BLOCK_BYTES });
    for (let step = 0; step < 20; step++) await hydration.step();
    const before = made.branch.stats().allocatedBlocks;
    await made.branches.close(made.branch.id);
    const { branches } = await made.open();
    const branch = await branches.open(made.branch.id);
    expect(branch.stats().allocatedBlocks).toBe(before);
    await hydrate(branch, made);
    expect(branch.hydrated).toBe(true);
  });

  it('works by its timers, pauses, and tells an error that it then gets over', async () => {
    const made = await setUp();
    let done = false;
    const hydration = new Hydration(made.branch, { clock: made.clock, chunkBytes: BLOCK_BYTES }, () => {
      done = true;
    });
    hydration.start();
    await hydration.pause();
    const paused = hydration.progress();
    expect(paused.state).toBe('paused');
    made.files.faultRule = (operation, path) => (operation === 'write' && path.endsWith('.raw') ? 'ENOSPC' : undefined);
    hydration.start();
    while (hydration.progress().state !== 'failed') await new Promise((resolve) => setImmediate(resolve));
    expect((hydration.progress().error as BlockIoError).code).toBe('ENOSPC');
    made.files.faultRule = undefined;
    while (!done) await new Promise((resolve) => setImmediate(resolve));
    expect(hydration.progress().state).toBe('done');
  });

  it('keeps to its byte budget, and changes nothing outside of a request that fails', async () => {
    const made = await setUp({ request: { byteBudget: 64 * 1024 } });
    await expect(async () => {
      for (let block = 0; block < 40; block++)
        await made.device.write(new Uint8Array(BLOCK_BYTES).fill(5), block * BLOCK_BYTES);
    }).rejects.toMatchObject({ code: 'ENOSPC' });
    const found = new Uint8Array(BLOCK_BYTES);
    await made.device.read(found, 39 * BLOCK_BYTES);
    expect(Buffer.compare(found, contentOf(made.view).subarray(39 * BLOCK_BYTES, 40 * BLOCK_BYTES))).toBe(0);
    expect(made.branch.stats().usedBytes).toBeLessThanOrEqual(64 * 1024);
  });

  it('answers ENOSPC on a full disk, but its flushes go on', async () => {
    const made = await setUp();
    made.device.write(new Uint8Array(BLOCK_BYTES).fill(1), 0);
    made.files.capacityBytes = made.files.usedBytes();
    expect(() => made.device.write(new Uint8Array(BLOCK_BYTES).fill(2), BLOCK_BYTES)).toThrow(BlockIoError);
    made.device.write(new Uint8Array(BLOCK_BYTES).fill(3), 0);
    await made.device.flush();
    await made.branches.close(made.branch.id);
    const branch = await made.branches.open(made.branch.id);
    const found = new Uint8Array(2 * BLOCK_BYTES);
    await branch.device(0).read(found, 0);
    const expected = contentOf(made.view)
      .slice(0, 2 * BLOCK_BYTES)
      .fill(3, 0, BLOCK_BYTES);
    expect(Buffer.compare(found, expected)).toBe(0);
  });

  it('takes no write after a failed flush until it is opened again', async () => {
    const made = await setUp();
    made.device.write(new Uint8Array(BLOCK_BYTES).fill(1), 0);
    made.files.faultRule = (operation) => (operation === 'sync' ? 'EIO' : undefined);
    await expect(made.device.flush()).rejects.toMatchObject({ code: 'EIO' });
    made.files.faultRule = undefined;
    expect(() => made.device.write(new Uint8Array(1), 0)).toThrow('opened again');
    made.device.read(new Uint8Array(10), 0);
    await made.branches.close(made.branch.id);
    await made.branches.open(made.branch.id);
  });

  it('frees its recent files by flushing of its own accord', async () => {
    const made = await setUp({ sizeBytes: 100_000 * BLOCK_BYTES, writeBackChance: 0 });
    // Every second block: no record continues the one before.
    for (let block = 0; block < 80_000; block += 2) {
      const written = made.device.write(new Uint8Array(512), block * BLOCK_BYTES);
      if (written !== undefined) await written;
      if (block % 1000 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    expect(made.branch.stats().writtenBlocks).toBe(40_000);
    made.files.processKill();
    const branch = await (await made.open()).branches.open(made.branch.id);
    expect(branch.stats().writtenBlocks).toBe(40_000);
  });

  it('is frozen for good', async () => {
    const { branch, device } = await setUp();
    branch.freeze();
    expect(device.readOnly).toBe(true);
    expect(() => device.write(new Uint8Array(1), 0)).toThrow('read-only');
    await device.flush();
  });
});

describe('a branch directory', () => {
  it('lists, refuses a second opening, and deletes with the pin', async () => {
    const { branches, branch, pins, files } = await setUp();
    expect(branches.list()).toMatchObject([{ branchId: branch.id, open: true, damage: undefined }]);
    await expect(branches.open(branch.id)).rejects.toMatchObject({ code: 'branch-busy' });
    await branches.delete(branch.id);
    expect(branches.list()).toEqual([]);
    expect(pins.list()).toEqual([]);
    expect(files.list('m/branches')).toEqual([]);
    await expect(branches.open(branch.id)).rejects.toMatchObject({ code: 'branch-missing' });
  });

  it('refuses a point that is not there, and leaves nothing behind', async () => {
    const { branches, pins } = await setUp();
    await expect(branches.create({ ...REQUEST, point: (POINT + 1) as typeof POINT })).rejects.toMatchObject({
      code: 'branch-missing',
    });
    expect(pins.list()).toHaveLength(1);
  });

  it('ends a drill whose time is over: every request fails, the files are gone', async () => {
    const made = await setUp({ request: { kind: 'ephemeral', ttlMillis: 60_000 } });
    let reason = '';
    made.branch.onEnd((text) => {
      reason = text;
    });
    made.clock.wallOffsetMicros += 10 ** 12; // a step of the wall clock ends nothing
    expect(await made.branches.sweep()).toEqual([]);
    made.clock.nowMillis += 60_001;
    expect(await made.branches.sweep()).toEqual([made.branch.id]);
    expect(reason).toContain('time-to-live');
    expect(() => made.device.read(new Uint8Array(1), 0)).toThrow(BlockIoError);
    expect(made.files.list('m/branches')).toEqual([]);
  });

  it('renews a time-to-live', async () => {
    const made = await setUp({ request: { kind: 'ephemeral', ttlMillis: 1000 } });
    await made.branches.renew(made.branch.id, 5000);
    made.clock.nowMillis += 2000;
    expect(await made.branches.sweep()).toEqual([]);
  });

  it('tells damage of each file, and opens nothing that is not what was asked for', async () => {
    const made = await setUp({ sizeBytes: 2 * PAGE_BLOCKS * BLOCK_BYTES });
    const folder = `m/branches/${made.branch.id}`;
    for (let flush = 0; flush < 4; flush++) {
      made.device.write(new Uint8Array(BLOCK_BYTES).fill(flush), flush * BLOCK_BYTES);
      await made.device.flush();
    }
    await made.branches.close(made.branch.id);
    // The newest of the two slots of page 0: found by its CRC and by the header's sum.
    const page = made.files.open(`${folder}/disk-0.map`, 'read');
    const numbers = [8192, 12_288].map((at) => {
      const bytes = Buffer.alloc(16);
      page.readSync(bytes, at);
      return bytes.readUInt32LE(8);
    });
    const newest = numbers[0]! > numbers[1]! ? 8192 : 12_288;
    made.files.flipBit(`${folder}/disk-0.map`, newest + 100);
    await expect(made.branches.open(made.branch.id)).rejects.toMatchObject({ code: 'branch-damaged' });
    made.files.flipBit(`${folder}/branch.json`, 60);
    const { branches } = await made.open();
    expect(branches.list()[0]?.damage).toContain('branch.json');
    await branches.delete(made.branch.id);
    expect(made.files.list('m/branches')).toEqual([]);
  });

  it('finds pins after a restart, ends them in time, and keeps everything for one that cannot be read', async () => {
    const made = await setUp();
    const pin = await made.pins.acquire(
      { kind: 'ledger', owner: 'x', sequence: POINT, span: 'onward', ttlMillis: 1000 },
      () => true,
    );
    const { pins } = await made.open();
    expect(pins.get(pin.id)).toEqual(pin);
    expect(pins.held()).toMatchObject({ onwardFrom: POINT, oldest: POINT });
    let told = '';
    pins.adopt(pin.id, (reason) => {
      told = reason;
    });
    made.clock.nowMillis += 1001;
    expect((await pins.sweep()).map(({ id }) => id)).toEqual([pin.id]);
    expect(told).toContain('time-to-live');
    const other = await pins.acquire({ kind: 'person', owner: 'y', sequence: POINT }, () => true);
    made.files.flipBit(`m/pins/${other.id}.json`, 70);
    const again = await made.open();
    expect(again.pins.damaged).toHaveLength(1);
    expect(again.pins.held()).toMatchObject({ onwardFrom: 0, oldest: 0 });
  });
});
