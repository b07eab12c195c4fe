import { type BlockDevice, BlockIoError } from '@understudy/block';
import { type Branch, type BranchDirectory, BranchError, Hydration } from '@understudy/replica-store';
import { sequence } from '@understudy/replication';
import type { Chance } from './chance.ts';
import type { FaultClass } from './fault-plan.ts';
import { fillSector, GuestExpectation } from './guest-expectation.ts';
import { describe } from './problem.ts';
import { whileAlive } from './process-files.ts';
import { SECTOR_BYTES } from './simulated-disk.ts';
import type { SimulatedProcess } from './simulated-host.ts';
import type { SimulatedWorld } from './simulated-world.ts';
import type { TargetRun } from './target-program.ts';
import { checkView } from './view-check.ts';

const SECOND = 1_000_000;
const BRANCHES_MOST = 3;
const REQUESTS_MOST = 30;
const WRITE_SECTORS_MOST = 128;
const HYDRATION_CHUNK_BYTES = 64 * 1024;
const END_MICROS = 600 * SECOND;
/** Faults of the medium, which it may tell. */
const FAILING: ReadonlySet<FaultClass> = new Set(['disk-full', 'store-errors']);
/** No write of the protected machine's guest has such a number. */
const FIRST_ID = 1_000_000_000;

/** A branch as its stand-in knows it: what was written to it and answered, whichever process of the target served it. */
interface UsedBranch {
  readonly id: string;
  readonly point: number;
  readonly isDurable: boolean;
  readonly hydrates: boolean;
  readonly disks: readonly GuestExpectation[];
  process: SimulatedProcess;
  bootId: string;
  branch: Branch;
  /** Somebody works with it. */
  busy: boolean;
  /** By the target, for want of room or of time. */
  ended: boolean;
}

/**
 * I4: drills and stand-ins while replication goes on. Branches are made at points chosen at random, written to, hydrated, and survive the target if they
 * are durable; each answer is checked against what was written, and the point below stays what it was.
 */
export class BranchUse {
  readonly #world: SimulatedWorld;
  readonly #random: Chance;
  #used: UsedBranch[] = [];
  #storeLife = '';
  #cleaned: SimulatedProcess | undefined;
  #ids = FIRST_ID;
  made = 0;

  constructor(world: SimulatedWorld) {
    this.#world = world;
    this.#random = world.random.fork('branches');
  }

  sample(): void {
    const world = this.#world;
    world.later(this.#random.between(SECOND, 15 * SECOND), 'use a branch', () => {
      const run = world.targetRun;
      if (run?.process.alive) this.#turn(run).catch((error: unknown) => this.#failed(run, error));
      if (!world.quiet) this.sample();
    });
  }

  /** At the end: each is still what was written to it, and none is left behind. */
  async end(): Promise<void> {
    const { world, run } = { world: this.#world, run: this.#world.targetRun };
    if (run === undefined) return;
    let done = false;
    const ending = this.#endAll(run).then(
      () => {
        done = true;
      },
      (error: unknown) => world.report('I4', `ending branches: ${describe(error)}`),
    );
    if (await world.until(() => done, world.time.nowMicros() + END_MICROS)) await ending;
    else if (world.problems.length === 0) world.report('liveness', 'the branches could not be ended');
  }

  async #endAll(run: TargetRun): Promise<void> {
    const branches = await this.#branches(run);
    if (branches === undefined) return;
    for (const used of this.#used) {
      while (used.busy && used.process.alive) await run.process.sleep(SECOND, 'branch is busy');
      // What rot has taken from below a branch never comes back to it.
      if (!this.#world.rotted) await this.#checkAtEnd(used, branches, run);
      await branches.delete(used.id);
    }
    const left = branches.list().length;
    if (left > 0) this.#world.report('I4', `${left} branches are left behind`);
  }

  async #checkAtEnd(used: UsedBranch, branches: BranchDirectory, run: TargetRun): Promise<void> {
    await this.#obtain(used, branches, run);
    if (!used.ended) await this.#checkAll(used, run);
    while (used.hydrates && !used.ended && !used.branch.hydrated) await run.process.sleep(SECOND, 'hydrating');
    if (!used.ended) await this.#checkAll(used, run);
  }

  async #turn(run: TargetRun): Promise<void> {
    const branches = await this.#branches(run);
    if (branches === undefined) return;
    const resting = this.#used.filter(({ busy, process }) => !busy || !process.alive);
    if (this.#used.length < BRANCHES_MOST && this.#random.chance(0.5)) return await this.#create(run, branches);
    if (resting.length === 0) return;
    const used = this.#random.pick(resting);
    await this.#obtain(used, branches, run);
    used.busy = true;
    try {
      await this.#requests(used, run);
      if (!used.ended && this.#random.chance(0.5)) await this.#checkAll(used, run);
      if (!used.isDurable || used.ended || this.#random.chance(0.2)) await this.#delete(used, branches);
    } finally {
      used.busy = false;
    }
  }

  /** A store that was put back has other branches; one that began again has some that nobody was told of. */
  async #branches(run: TargetRun): Promise<BranchDirectory | undefined> {
    const branches = await run.store.branches();
    if (branches === undefined) return undefined;
    if (this.#storeLife !== this.#world.storeLife) {
      this.#used = [];
      // Also those of a replica whose removal has failed.
      this.#cleaned = undefined;
    }
    this.#storeLife = this.#world.storeLife;
    if (this.#cleaned === run.process) return branches;
    this.#cleaned = run.process;
    this.#used = this.#used.filter(({ isDurable }) => isDurable);
    const known = new Set(this.#used.map(({ id }) => id));
    for (const { branchId } of branches.list()) if (!known.has(branchId)) await branches.delete(branchId);
    return branches;
  }

  async #create(run: TargetRun, branches: BranchDirectory): Promise<void> {
    const { ledger, settings } = this.#world;
    const known = (await run.store.points()).filter((point) => ledger.seal(point) !== undefined);
    if (known.length === 0) return;
    const point = this.#random.pick(known);
    // A budget cannot be kept under branches that nobody gives up.
    const isDurable = settings.journalBudgetBytes === undefined && this.#random.chance(0.5);
    const generation = (await run.store.machine())?.replica.generation();
    if (generation === undefined) return;
    const branch = await branches.create({
      ...{ point: sequence(point), generation, owner: 'simulator' },
      ...(isDurable ? { kind: 'durable' } : { kind: 'ephemeral', ttlMillis: this.#random.magnitude(1000, 120_000) }),
    });
    this.made += 1;
    const disks = await this.#adopted(branch, point).catch(async (error: unknown) => {
      // Nobody uses a branch that cannot be read.
      await branches.delete(branch.id);
      throw error;
    });
    const { process } = run;
    const hydrates = isDurable && this.#random.chance(0.6);
    const state = { process, bootId: process.host.bootId, branch, busy: false, ended: false };
    const used = { id: branch.id, point, isDurable, hydrates, disks, ...state };
    this.#attach(used, branch, branches, run);
    this.#used.push(used);
  }

  /** What the branch shows when it is made is compared with the history; from then on it is what its reads are compared with. */
  async #adopted(branch: Branch, point: number): Promise<GuestExpectation[]> {
    const seal = this.#world.ledger.seal(point);
    const devices = devicesOf(branch);
    const wrong = seal && (await checkView(seal, devices, this.#world.machine.histories));
    if (wrong !== undefined) this.#world.report('I4', `a branch at ${point}: ${wrong}`);
    return Promise.all(devices.map((device) => adopted(device)));
  }

  #attach(used: UsedBranch, branch: Branch, branches: BranchDirectory, run: TargetRun): void {
    used.branch = branch;
    used.process = run.process;
    used.bootId = run.process.host.bootId;
    branch.onEnd(() => {
      used.ended = true;
      this.#used = this.#used.filter((other) => other !== used);
    });
    if (!used.hydrates || branch.hydrated) return;
    const settle = (): void => {
      branches.settle(branch).catch((error: unknown) => this.#failed(run, error));
    };
    new Hydration(branch, { clock: run.process.clock, chunkBytes: HYDRATION_CHUNK_BYTES }, settle).start();
  }

  /** After a restart of the target: opened again, and nothing that was answered (after a loss of power: flushed) is lost. */
  async #obtain(used: UsedBranch, branches: BranchDirectory, run: TargetRun): Promise<void> {
    if (used.process === run.process || used.ended) return;
    const sameBoot = used.bootId === run.process.host.bootId;
    const branch = branches.get(used.id) ?? (await branches.open(used.id));
    used.busy = false;
    this.#attach(used, branch, branches, run);
    for (const [index, device] of devicesOf(branch).entries()) {
      const content = await whileAlive(run.process, readAll(device));
      const expected = used.disks[index];
      const wrong = sameBoot
        ? expected?.checkRead(content, 0, expected.now() + 1)
        : expected?.checkAfterPowerLoss(content);
      if (wrong !== undefined)
        this.#world.report('I4', `branch at ${used.point}, disk ${index}, opened again: ${wrong}`);
    }
  }

  async #requests(used: UsedBranch, run: TargetRun): Promise<void> {
    for (let left = this.#random.magnitude(1, REQUESTS_MOST); left > 0 && !used.ended; left -= 1) {
      const index = this.#random.between(0, used.disks.length - 1);
      const device = devicesOf(used.branch)[index];
      const expected = used.disks[index];
      if (device === undefined || expected === undefined)
        throw new RangeError(`branch ${used.id} has no disk ${index}`);
      await run.process.sleep(this.#random.magnitude(1, 20_000), 'branch');
      await this.#request(device, expected, run);
    }
  }

  async #request(device: BlockDevice, expected: GuestExpectation, run: TargetRun): Promise<void> {
    const sectors = device.sizeBytes / SECTOR_BYTES;
    const first = this.#random.between(0, sectors - 1);
    const count = this.#random.magnitude(1, Math.min(sectors - first, WRITE_SECTORS_MOST));
    const [at, length] = [first * SECTOR_BYTES, count * SECTOR_BYTES];
    const draw = this.#random.fraction();
    if (draw < 0.15) {
      const issued = expected.now() + 1;
      await whileAlive(run.process, Promise.resolve(device.flush()));
      return expected.flushed(issued);
    }
    if (draw < 0.35) {
      const target = new Uint8Array(length);
      const issued = expected.now() + 1;
      await whileAlive(run.process, Promise.resolve(device.read(target, at)));
      const wrong = expected.checkRead(target, at, issued);
      if (wrong !== undefined) this.#world.report('I4', `a branch's disk: ${wrong}`);
      return;
    }
    const id = draw < 0.85 ? ++this.#ids : 0;
    const issued = expected.issue(at, length, id);
    const change = id === 0 ? device.zero(at, length, draw < 0.92) : device.write(contentOf(id, first, count), at);
    await whileAlive(run.process, Promise.resolve(change));
    expected.answer(issued);
  }

  /** The branch is what was written to it, and the point below it what it was. */
  async #checkAll(used: UsedBranch, run: TargetRun): Promise<void> {
    const { ledger, machine, report } = this.#world;
    for (const [index, device] of devicesOf(used.branch).entries()) {
      const expected = used.disks[index];
      const issued = (expected?.now() ?? 0) + 1;
      const wrong = expected?.checkRead(await whileAlive(run.process, readAll(device)), 0, issued);
      if (wrong !== undefined) report('I4', `branch at ${used.point}, disk ${index}: ${wrong}`);
    }
    const seal = ledger.seal(used.point);
    const view = await run.store.openViews(used.point);
    if (seal === undefined || view === undefined) return;
    const wrong = await checkView(seal, view.devices, machine.histories);
    view.close();
    if (wrong !== undefined) report('I4', `beside a branch: ${wrong}`);
  }

  async #delete(used: UsedBranch, branches: BranchDirectory): Promise<void> {
    this.#used = this.#used.filter((other) => other !== used);
    await branches.delete(used.id);
  }

  /** Faults of the medium and ends by the target may fail a request; the branch is left alone then, and deleted by the next process. */
  #failed(run: TargetRun, error: unknown): void {
    const { rotted, storeLife } = this.#world;
    if (!run.process.alive || rotted || this.#storeLife !== storeLife) return;
    const isFault = this.#world.plan.classes.some((name) => FAILING.has(name));
    const isMedium = error instanceof BlockIoError && (isFault || error.code === 'ESHUTDOWN');
    // A point may go between the choice and the pin, a branch between the choice and the request.
    const isGone = error instanceof BranchError && (error.code === 'branch-missing' || error.code === 'branch-busy');
    const isUnavailable = error instanceof Error && 'retryable' in error && isFault;
    if (!isMedium && !isGone && !isUnavailable) this.#world.report('I4', `a branch: ${describe(error)}`);
  }
}

function devicesOf(branch: Branch): BlockDevice[] {
  return [...branch.devices].sort(([a], [b]) => a - b).map(([, device]) => device);
}

async function readAll(device: BlockDevice): Promise<Uint8Array> {
  const content = new Uint8Array(device.sizeBytes);
  await device.read(content, 0);
  return content;
}

async function adopted(device: BlockDevice): Promise<GuestExpectation> {
  const expected = new GuestExpectation();
  expected.adopt(await readAll(device));
  return expected;
}

function contentOf(id: number, firstSector: number, sectors: number): Uint8Array {
  const content = new Uint8Array(sectors * SECTOR_BYTES);
  for (let at = 0; at < sectors; at += 1) {
    fillSector(content.subarray(at * SECTOR_BYTES, (at + 1) * SECTOR_BYTES), id, firstSector + at);
  }
  return content;
}
