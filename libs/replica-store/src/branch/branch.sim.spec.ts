import { BLOCK_BYTES } from '@understudy/block';
import { type SeededRandom, seededRandom } from '@understudy/testkit';
import type { BranchDevice } from './branch.device.ts';
import type { BranchDirectory } from './branch.directory.ts';
import {
  type Bench,
  bench,
  openDirectory,
  PatternView,
  REQUEST,
  SECTOR_BYTES,
  SectorModel,
} from './branch.fixture.spec.ts';
import type { Branch } from './branch.ts';
import { Hydration } from './hydration.ts';
import { PAGE_BLOCKS } from './map.layout.ts';

const ROUNDS = Number(process.env.UNDERSTUDY_ROUNDS ?? 1);
/** Two pages and a bit; the last block is a partial one. */
const SIZE_BYTES = (2 * PAGE_BLOCKS + 40) * BLOCK_BYTES - 1536;
const LAST = Math.ceil(SIZE_BYTES / BLOCK_BYTES);
/** The guest works at the start, around both page borders and at the end. */
const ZONES = [
  [0, 8],
  [PAGE_BLOCKS - 6, PAGE_BLOCKS + 6],
  [LAST - 10, LAST],
] as const;

interface Request {
  readonly kind: 'write' | 'zero' | 'trim';
  readonly offset: number;
  readonly bytes: Uint8Array;
}

function randomRequest(random: SeededRandom): Request {
  const [from, end] = ZONES[random.below(ZONES.length)]!;
  const unit = [1, SECTOR_BYTES, BLOCK_BYTES][random.below(3)]!;
  const limit = Math.min(end * BLOCK_BYTES, SIZE_BYTES);
  const offset = from * BLOCK_BYTES + Math.floor(random.below((end - from) * BLOCK_BYTES - 2048) / unit) * unit;
  const wanted = Math.max(unit, Math.floor(random.below(5 * BLOCK_BYTES) / unit) * unit);
  const length = Math.min(wanted, limit - offset);
  const kind = random.chance(0.25) ? (random.chance(0.5) ? 'zero' : 'trim') : 'write';
  return { kind, offset, bytes: kind === 'write' ? random.bytes(length) : new Uint8Array(length) };
}

async function send(device: BranchDevice, { kind, offset, bytes }: Request): Promise<void> {
  if (kind === 'write') await device.write(bytes, offset);
  else if (kind === 'zero') await device.zero(offset, bytes.length, bytes.length % 3 === 0);
  else await device.trim(offset, bytes.length);
}

function touches(request: Request | undefined, sector: number): boolean {
  if (request === undefined) return false;
  const end = request.offset + request.bytes.length;
  return request.offset < (sector + 1) * SECTOR_BYTES && end > sector * SECTOR_BYTES;
}

/** Every sector of the zones holds something it may hold. `after` undefined: the newest. */
async function check(
  device: BranchDevice,
  model: SectorModel,
  after: 'power' | 'kill',
  pending?: Request,
): Promise<void> {
  for (const [from, end] of ZONES) {
    const offset = from * BLOCK_BYTES;
    const found = new Uint8Array(Math.min(end * BLOCK_BYTES, SIZE_BYTES) - offset);
    await device.read(found, offset);
    for (let at = 0; at < found.length; at += SECTOR_BYTES) {
      const sector = (offset + at) / SECTOR_BYTES;
      const content = found.slice(at, at + SECTOR_BYTES);
      const allowed = model.allowed(sector, touches(pending, sector) ? 'pending' : after);
      if (!allowed.some((version) => Buffer.compare(version, content) === 0)) {
        throw new Error(
          `sector ${sector} (block ${Math.floor(sector / 8)}) is none of ${allowed.length} versions after ${after}`,
        );
      }
      model.settle(sector, content);
    }
  }
}

/** W must have every block whose content is not the view's. */
async function checkWritten(device: BranchDevice, view: PatternView): Promise<void> {
  const written = new Set<number>();
  for (const { block, blocks } of device.writtenRuns()) for (let at = 0; at < blocks; at++) written.add(block + at);
  for (const [from, end] of ZONES) {
    for (let block = from; block < end; block++) {
      const found = new Uint8Array(Math.min(BLOCK_BYTES, SIZE_BYTES - block * BLOCK_BYTES));
      await device.read(found, block * BLOCK_BYTES);
      const same = found.every((byte, at) => byte === view.byteAt(block * BLOCK_BYTES + at));
      if (!same && !written.has(block)) throw new Error(`block ${block} differs from the view and is not in W`);
    }
  }
}

/** The guest's requests, flushes and hydration's steps, one after the other, until something fails. */
async function work(
  branch: Branch,
  model: SectorModel,
  random: SeededRandom,
  steps: number,
  sees: (pending?: Request) => void,
) {
  const device = branch.device(0);
  const hydration = new Hydration(branch, {
    clock: { wallMicros: () => 0, monotonicMillis: () => 0, after: () => ({ cancel() {} }) },
    chunkBytes: 4 * BLOCK_BYTES,
    flushBytes: 8 * BLOCK_BYTES,
  });
  for (let step = 0; step < steps; step++) {
    const what = random.next();
    if (what < 0.2) {
      await device.flush();
      model.flushed();
    } else if (what < 0.4) await hydration.step();
    else {
      const request = randomRequest(random);
      sees(request);
      model.write(request.bytes, request.offset);
      await send(device, request);
      sees(undefined);
    }
  }
}

class Crash {
  operations = 0;
  at = Number.POSITIVE_INFINITY;
  rule = (): string | undefined => (++this.operations >= this.at ? 'EIO' : undefined);
}

interface Life {
  readonly bench: Bench;
  readonly view: PatternView;
  readonly disks: ReadonlyMap<number, PatternView>;
  readonly crash: Crash;
}

async function newLife(seed: number): Promise<Life> {
  const view = new PatternView(SIZE_BYTES, ZONES);
  const made = await bench(seed);
  const crash = new Crash();
  made.files.faultRule = crash.rule;
  return { bench: made, view, disks: new Map([[0, view]]), crash };
}

/** One life until the crash, the crash, the second opening; true when the crash came. */
async function crashOnce(seed: number, at: number, how: 'power' | 'kill'): Promise<boolean> {
  const { bench: made, view, disks, crash } = await newLife(seed);
  const random = seededRandom(seed);
  const model = new SectorModel(view);
  let pending: Request | undefined;
  let branchId: string | undefined;
  crash.at = at;
  try {
    const { branches } = await openDirectory(made, seededRandom(seed + 1), disks, 'boot-1');
    const branch = await branches.create(REQUEST);
    branchId = branch.id;
    await work(branch, model, random, 40, (request) => (pending = request));
    await branches.close(branch.id);
    model.flushed();
  } catch (error) {
    if (crash.operations < at) throw error;
  }
  crash.at = Number.POSITIVE_INFINITY;
  if (how === 'power') made.files.powerLoss();
  else made.files.processKill();
  const again = await openDirectory(made, seededRandom(seed + 2), disks, how === 'power' ? 'boot-2' : 'boot-1');
  let boot = how === 'power' ? 2 : 1;
  await checkAfterCrash(again, branchId, {
    ...{ model, view, how, pending },
    // What was opened after a crash is worked on and crashes as well.
    async secondLife() {
      const branch = again.branches.get(branchId!)!;
      await work(branch, model, random, 12, () => undefined);
      if (how === 'power') made.files.powerLoss();
      else made.files.processKill();
    },
    reopen: () => openDirectory(made, seededRandom(seed + 3), disks, `boot-${how === 'power' ? ++boot : boot}`),
  });
  return crash.operations >= at;
}

interface Expected {
  readonly model: SectorModel;
  readonly view: PatternView;
  readonly how: 'power' | 'kill';
  readonly pending: Request | undefined;
  secondLife(): Promise<void>;
  reopen(): ReturnType<typeof openDirectory>;
}

async function checkAfterCrash(
  { branches, pins: found }: Awaited<ReturnType<typeof openDirectory>>,
  branchId: string | undefined,
  { model, view, how, pending, secondLife, reopen }: Expected,
): Promise<void> {
  if (branchId === undefined) {
    // Not answered: there or not there, never half.
    expect(branches.list().length).toBeLessThanOrEqual(1);
    expect(found.list().length).toBe(branches.list().length);
    return;
  }
  const first = await branches.open(branchId);
  await check(first.device(0), model, how, pending);
  if (first.stats().writtenExact) await checkWritten(first.device(0), view);
  await secondLife();
  const { pins, branches: last } = await reopen();
  const branch = await last.open(branchId);
  await check(branch.device(0), model, how);
  await finish(last, branch);
  await check(branch.device(0), model, 'kill');
  expect(pins.list()).toEqual([]);
}

async function finish(branches: BranchDirectory, branch: Branch): Promise<void> {
  const clock = { wallMicros: () => 0, monotonicMillis: () => 0, after: () => ({ cancel() {} }) };
  const hydration = new Hydration(branch, { clock });
  while ((await hydration.step()) !== undefined) {}
  await branches.settle(branch);
  expect(branch.device(0).hasView).toBe(false);
}

describe('a branch through crashes', () => {
  for (let round = 0; round < ROUNDS; round++) {
    for (const how of ['power', 'kill'] as const) {
      it(`keeps what it answered, whichever file operation is the last one (${how}, seed ${round})`, async () => {
        let at = 1;
        const random = seededRandom(round);
        // The operations of the making one by one, later ones in strides (all of them in a longer run).
        while (await crashOnce(1000 + round, at, how)) at += at < 30 || ROUNDS > 1 ? 1 : 1 + random.below(14);
        expect(at).toBeGreaterThan(100);
      });
    }
  }
});
