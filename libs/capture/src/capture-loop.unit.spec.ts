import { BLOCK_BYTES } from '@understudy/block';
import { SimDisk } from './sim/sim-disk.ts';
import { SimWorld } from './sim/sim-world.ts';
import { StreamWriter } from './stream/stream-writer.ts';

const KIB = 1024;

/** A world that streams. */
async function streaming(options: Partial<Parameters<typeof SimWorld.open>[0]> = {}): Promise<SimWorld> {
  const world = await SimWorld.open({ seed: 1, ...options });
  world.sender.open('empty', false);
  await world.quiesce();
  expect(world.failure).toBeUndefined();
  expect(world.loop.status().mode).toBe('streaming');
  return world;
}

function put(world: SimWorld, block: number, value: number, blocks = 1): void {
  world.guest.put(0, block * BLOCK_BYTES, new Uint8Array(blocks * BLOCK_BYTES).fill(value));
}

/** The replica is what the disk is. */
function expectEqual(world: SimWorld): void {
  world.disks.forEach((disk, index) => {
    expect(Buffer.compare(disk.bytes, world.target.held[index]!.subarray(0, disk.sizeBytes))).toBe(0);
  });
}

describe('the capture loop', () => {
  let world: SimWorld | undefined;
  afterEach(() => world?.loop.release());

  it('seals every batch while streaming and tells RPO and lag', async () => {
    world = await streaming();
    const before = world.loop.status().sealedLocalId;
    put(world, 3, 7);
    await world.pass(5);
    expect(world.loop.status().rpoMillis).toBeGreaterThan(4);
    await world.pass(20);
    expect(world.loop.status()).toMatchObject({ sealedLocalId: before + 1, mode: 'streaming' });
    world.sender.send(9);
    world.sender.confirm(9);
    world.sender.deliver(9);
    expect(world.loop.status()).toMatchObject({ rpoMillis: 0, lagBytes: 0, durableLocalId: before + 1 });
    expectEqual(world);
  });

  it('never tells an RPO of nothing while something is in doubt, also after a kill within the interval of the stamp', async () => {
    world = await streaming();
    world.loop.resync('somebody asked for it');
    await world.pass(5);
    expect(world.loop.status().rpoMillis).toBeGreaterThan(4);
    await world.quiesce();
    await world.pass(1_000);
    expect(world.loop.status().rpoMillis).toBe(0);
    put(world, 3, 9);
    world.kill();
    await world.start();
    world.sender.open('trusted', true);
    world.sender.deliver(9);
    expect(world.loop.status().dirtyBytes).toBeGreaterThan(0);
    expect(world.loop.status().rpoMillis).toBeGreaterThan(0);
  });

  it('goes on at the guest’s speed with a dead pipe and bounded memory, and catches up by itself', async () => {
    world = await streaming({ ringBytes: 256 * KIB });
    for (let round = 0; round < 2000; round++) put(world, round % 200, round % 256);
    await world.pass(50);
    expect(world.loop.status()).toMatchObject({ mode: 'coalescing' });
    expect(world.loop.status().dirtyBytes).toBeLessThanOrEqual(200 * BLOCK_BYTES);
    await world.quiesce();
    expect(world.failure).toBeUndefined();
    expectEqual(world);
  });

  it('does not hand over more batches than agreed, also when they carry no payload', async () => {
    world = await streaming({ tuning: { batchesInFlight: 8, batchIntervalMillis: 1 } });
    for (let round = 0; round < 100; round++) {
      void world.loop.device(0).zero((round % 50) * BLOCK_BYTES, BLOCK_BYTES, true);
      await world.pass(2);
    }
    expect(world.sender.backlog).toBeLessThanOrEqual(9);
    expect(world.loop.status().mode).toBe('coalescing');
    await world.quiesce();
    expect(world.failure).toBeUndefined();
  });

  it('places a marker at once while streaming, with the next seal else, and refuses when none can come', async () => {
    world = await streaming();
    const marker = { kind: 'application' as const, name: 'before the upgrade', pinned: true };
    const first = await world.loop.placeMarker(marker);
    expect(world.loop.status().sealedLocalId).toBe(first);
    world.loop.resync('to leave streaming');
    const second = world.loop.placeMarker(marker);
    await world.quiesce();
    expect(await second).toBeGreaterThan(first);
    world.loop.pause();
    await expect(world.loop.placeMarker(marker)).rejects.toMatchObject({ code: 'paused' });
  });

  it('drains: resolves when everything written is in a durable seal', async () => {
    world = await streaming();
    put(world, 9, 9);
    world.loop.holdWrites('planned failover');
    let drained = false;
    const drain = world.loop.drain().then(() => {
      drained = true;
    });
    await world.pass(50);
    expect(drained).toBe(false);
    await world.quiesce();
    await drain;
    expectEqual(world);
  });

  it('serves the disk through a defect of its own, and believes nothing afterwards (I3)', async () => {
    world = await streaming();
    const { reserveLive } = StreamWriter.prototype;
    StreamWriter.prototype.reserveLive = () => {
      throw new Error('a defect');
    };
    try {
      put(world, 1, 42);
      put(world, 2, 43);
    } finally {
      StreamWriter.prototype.reserveLive = reserveLive;
    }
    expect([world.disks[0]!.bytes[BLOCK_BYTES], world.disks[0]!.bytes[2 * BLOCK_BYTES]]).toEqual([42, 43]);
    expect(world.loop.status()).toMatchObject({ mode: 'interrupted', defect: 'a defect' });
    world.kill();
    world.failure = undefined;
    await world.start();
    expect(world.loop.status().doubtBytes).toBeGreaterThan(0);
    world.sender.open('trusted', false);
    await world.quiesce();
    expect(world.failure).toBeUndefined();
    expectEqual(world);
  });

  it('goes on without its map when the file fails, and compares everything at the next start', async () => {
    world = await streaming();
    await world.pass(3000);
    world.files.failWrites = (path) => path === '/map0';
    put(world, 100, 5);
    await world.quiesce();
    expect(world.failure).toBeUndefined();
    expect(world.events.some(({ type }) => type === 'map-failed')).toBe(true);
    world.files.failWrites = () => false;
    world.kill();
    await world.start();
    expect(world.loop.status().doubtBytes).toBeGreaterThanOrEqual(200 * BLOCK_BYTES);
  });

  it('keeps a clean close from hiding a flush that failed at the end', async () => {
    world = await streaming();
    put(world, 1, 1);
    await world.quiesce();
    await world.pass(3000);
    world.disks[0]!.failFlushes = 1;
    await world.loop.close();
    world.guest.lose();
    await world.start();
    const { dirtyBytes, doubtBytes } = world.loop.status();
    expect(dirtyBytes + doubtBytes).toBeGreaterThan(0);
    world.sender.open('trusted', false);
    await world.quiesce();
    expect(world.failure).toBeUndefined();
  });

  it('believes a clean close: nothing is compared or copied', async () => {
    world = await streaming();
    put(world, 1, 1);
    await world.quiesce();
    await world.pass(3000);
    await world.loop.close();
    await world.start();
    expect(world.loop.status()).toMatchObject({ dirtyBytes: 0, doubtBytes: 0 });
  });

  it('stops handing over when it is fenced, and goes on tracking', async () => {
    world = await streaming();
    world.sender.tell({ type: 'fenced', lineage: [], reason: 'failed over' });
    const { sealedLocalId } = world.loop.status();
    put(world, 5, 5);
    await world.pass(100);
    expect(world.loop.status()).toMatchObject({ mode: 'fenced', sealedLocalId, dirtyBytes: BLOCK_BYTES });
  });

  it('copies what a grown disk has more, and sends the definition with it', async () => {
    world = await streaming();
    const [disk] = world.disks as [SimDisk, SimDisk];
    const larger = new SimDisk(300 * BLOCK_BYTES, world.clock, world.random, 0);
    larger.bytes.set(disk.bytes);
    larger.bytes.fill(9, 250 * BLOCK_BYTES);
    const held = world.target.held[0]!;
    const durable = world.target.durable[0]!;
    world.target.held[0] = new Uint8Array(larger.sizeBytes);
    world.target.durable[0] = new Uint8Array(larger.sizeBytes);
    world.target.held[0].set(held);
    world.target.durable[0].set(durable);
    world.disks[0] = larger;
    const definition = { name: 'larger' } as Parameters<typeof world.loop.define>[0];
    world.loop.define(definition, [{ index: 0, backing: larger, mapPath: '/map0', identity: () => larger.identity() }]);
    expect(world.loop.status().mode).toBe('coalescing');
    expect(world.loop.device(0).sizeBytes).toBe(larger.sizeBytes);
    for (let round = 0; round < 50; round++) {
      await world.pass(10);
      world.sender.send(99);
      world.sender.confirm(99);
      world.sender.deliver(99);
    }
    expect(world.loop.status()).toMatchObject({ mode: 'streaming', dirtyBytes: 0 });
    expectEqual(world);
  });
});
