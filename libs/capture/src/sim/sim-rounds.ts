import { Random } from './random.ts';
import { SimWorld, watchCuts } from './sim-world.ts';

/** What one seed showed. */
export interface RoundResult {
  readonly seed: number;
  readonly failure: string | undefined;
  readonly seals: number;
  readonly cutSeals: number;
  readonly answered: number;
}

const RINGS = [256, 512, 1024, 8192].map((kib) => kib * 1024);

/** One seeded life of a machine: random guest, disks, pipe, and faults; every seal checked. */
export async function playRound(seed: number, troubles?: readonly Trouble[]): Promise<RoundResult> {
  let world: SimWorld | undefined;
  const unwatch = watchCuts(() => world);
  try {
    world = await makeWorld(seed);
    await live(world, troubles);
    const { failure, checkedSeals, cutSeals, guest } = world;
    return { seed, failure, seals: checkedSeals, cutSeals, answered: guest.answered };
  } catch (error) {
    return { seed, failure: (error as Error).stack, seals: 0, cutSeals: 0, answered: 0 };
  } finally {
    world?.loop.release();
    unwatch();
  }
}

function makeWorld(seed: number): Promise<SimWorld> {
  const random = new Random(seed ^ 0x5eed);
  return SimWorld.open({
    seed,
    pace: random.pick(['sync', 'async', 'mixed'] as const),
    ringBytes: random.pick(RINGS),
    filled: random.chance(0.5),
    tuning: {
      batchBytes: random.pick([16, 64, 1024]) * 1024,
      batchIntervalMillis: random.pick([1, 5, 20]),
      batchesInFlight: random.pick([4, 64, 1024]),
      copyReadBytes: random.pick([64, 256]) * 1024,
      copyReadsInFlight: random.pick([1, 4]),
      copyBytesPerTurn: random.pick([64, 1024]) * 1024,
      hashLeavesInFlight: random.pick([1, 8, 4096]),
      scratchBytes: random.pick([16, 4096]) * 1024,
      copyWithoutHashBytes: random.pick([1, 1024 * 1024]),
      mapSweepMillis: random.pick([3, 30]),
    },
  });
}

async function live(world: SimWorld, troubles: readonly Trouble[] = TROUBLES): Promise<void> {
  const { random } = world;
  world.sender.open('empty', false);
  const steps = random.pick([60, 120, 300]);
  const load = random.pick([1, 4, 12, 30]);
  const trouble = troubles === TROUBLES ? random.pick([0, 0.01, 0.06]) : 0.1;
  let speed = random.pick([0, 1, 50]);
  for (let step = 0; step < steps && world.failure === undefined; step++) {
    for (let count = random.below(load + 1); count > 0 && world.guest.underWay < 8; count--) world.guest.act();
    await world.pass(random.next() * 10);
    world.sender.send(random.below(speed + 1));
    world.sender.confirm(random.below(speed + 1));
    world.sender.deliver(random.below(2 * speed + 1));
    if (random.chance(0.04)) speed = random.pick([0, 1, 1, 3, 50]);
    if (random.chance(trouble)) await disturb(world, random.pick(troubles));
  }
  for (const disk of world.disks) {
    disk.failWrites = 0;
    disk.failFlushes = 0;
  }
  world.loop.resume();
  if (!world.loop.status().connected) world.sender.tell({ type: 'resumed' });
  if (world.failure === undefined) await world.quiesce();
}

/** What can happen to a machine and to what stands behind it. */
export const TROUBLES = [
  'reopen',
  'restored',
  'emptied',
  'cutOff',
  'resumed',
  'repair',
  'pause',
  'resume',
  'resync',
  'writeFails',
  'flushFails',
  'noTrim',
  'marker',
  'kill',
  'bypass',
  'mapDamage',
  'hostCrash',
  'clockStep',
] as const;
export type Trouble = (typeof TROUBLES)[number];

async function disturb(world: SimWorld, trouble: Trouble): Promise<void> {
  const { random, sender, loop } = world;
  const disk = random.pick(world.disks);
  const kinds: Record<Trouble, () => void | Promise<void>> = {
    reopen: () => sender.open('trusted', random.chance(0.5)),
    restored: () => restoreTarget(world),
    emptied: () => sender.open('empty', false),
    cutOff: () => sender.tell({ type: 'disconnected', reason: 'the test cut the line' }),
    resumed: () => sender.tell({ type: 'resumed' }),
    repair: () => damageTarget(world),
    pause: () => loop.pause(),
    resume: () => loop.resume(),
    resync: () => loop.resync('the test asked'),
    writeFails: () => {
      disk.failWrites++;
    },
    flushFails: () => {
      disk.failFlushes++;
    },
    noTrim: () => {
      disk.trims = !disk.trims;
    },
    marker: () => void loop.placeMarker({ kind: 'label', name: 'm', pinned: false }).catch(() => undefined),
    kill: () => killAndStart(world),
    bypass: () => killAndStart(world, bypass),
    mapDamage: () => killAndStart(world, damageMap),
    hostCrash: () => crashAndStart(world),
    clockStep: () => {
      world.clock.wallOffsetMicros += random.between(-5_000_000, 5_000_000);
    },
  };
  await kinds[trouble]();
}

/** The target was restored from an older copy, or is somebody else's: the sender says so. */
function restoreTarget(world: SimWorld): void {
  for (const bytes of [...world.target.held, ...world.target.durable]) {
    for (let at = 0; at < bytes.length; at += 4096) {
      if (world.random.chance(0.2)) bytes.fill(world.random.below(256), at, at + 4096);
    }
  }
  world.target.makeDurable(Number.MAX_SAFE_INTEGER);
  world.target.held.forEach((bytes, index) => {
    bytes.set(world.target.durable[index]!);
  });
  world.sender.open('in-doubt', false);
}

/** A batch in flight is not in the replica's content yet: the damage is told after everything sent has arrived. */
function damageTarget(world: SimWorld): void {
  const { random, target, sender } = world;
  sender.send(10_000);
  const disk = random.below(target.held.length);
  const block = random.below(target.held[disk]!.length / 4096);
  target.held[disk]!.fill(0xba, block * 4096, (block + 1) * 4096);
  target.durable[disk]!.fill(0xba, block * 4096, (block + 1) * 4096);
  sender.tell({ type: 'repair', ranges: [disk, block, 1], reason: 'the test damaged a block' });
}

async function killAndStart(world: SimWorld, meanwhile?: (world: SimWorld) => void | Promise<void>): Promise<void> {
  const { random } = world;
  world.kill();
  await world.pass(random.next() * 100);
  await meanwhile?.(world);
  await world.start();
  // The target kept at least what it had called durable.
  world.sender.open('trusted', random.chance(0.5));
}

/** Somebody writes to a disk that nobody serves, later than the last stamp could excuse. */
async function bypass(world: SimWorld): Promise<void> {
  const { random } = world;
  await world.pass(2_500);
  const disk = random.pick(world.disks);
  disk.bypass(512 * random.below(disk.sizeBytes / 512), new Uint8Array(512).fill(0xb1));
  world.guest.lose();
}

function damageMap(world: SimWorld): void {
  const { random, files } = world;
  const path = random.pick(['/map0', '/map1']);
  if (random.chance(0.3)) files.remove(path);
  else {
    const bytes = files.bytesOf(path)!;
    for (let count = random.between(1, 20); count > 0; count--)
      bytes[random.below(bytes.length)]! ^= 1 << random.below(8);
    // Both headers or a page: damage that leaves a valid older header is a torn write, which a kill cannot make out of nothing.
    bytes.fill(0xff, 0, 16);
    bytes.fill(0xff, 65_536, 65_552);
  }
}

async function crashAndStart(world: SimWorld): Promise<void> {
  world.crashHost();
  await world.pass(100);
  await world.start();
  world.sender.open('trusted', world.random.chance(0.3));
}
