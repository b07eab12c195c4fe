import { BlockIoError } from '@understudy/block';
import { ReplicationRefusal } from '@understudy/replication';
import type { Chance } from './chance.ts';
import { describe } from './problem.ts';
import type { SimulatedWorld } from './simulated-world.ts';
import type { TargetRun } from './target-program.ts';
import { checkView } from './view-check.ts';

const SECOND = 1_000_000;
const VIEWS_AT_END = 40;
const HEALING_ATTEMPTS = 100;
const HEALING_PAUSE_MICROS = 3 * SECOND;
/** Vault time and the simulation's time part by what a seal is under way. */
const WINDOW_SLACK_MICROS = 1_500_000;

/** I2, I6, I8: what the store shows is what the disks were, and what it must keep is there. */
export class SealChecks {
  readonly #world: SimulatedWorld;
  readonly #random: Chance;
  checked = 0;

  constructor(world: SimulatedWorld) {
    this.#world = world;
    this.#random = world.random.fork('checks');
  }

  /** Now and then a point is opened and compared while replication goes on. */
  sample(): void {
    const world = this.#world;
    world.later(this.#random.between(SECOND, 20 * SECOND), 'sample a seal', () => {
      const { targetRun: run, storeLife } = world;
      this.#checkOne(run).catch((error: unknown) => {
        const isGone = storeLife !== world.storeLife;
        if (run?.process.alive && !isGone && !isForNow(error) && !this.#isRot(error))
          world.report('defect', `a view: ${describe(error)}`);
      });
      if (!world.quiet) this.sample();
    });
  }

  /** At the end, with everything at rest. */
  async all(): Promise<void> {
    const world = this.#world;
    const run = world.targetRun;
    if (run === undefined) return world.report('liveness', 'there is no master target');
    let done = false;
    const checking = this.#checkEach(run).then(
      () => {
        done = true;
      },
      (error: unknown) => world.report('defect', `checking seals: ${describe(error)}`),
    );
    const inTime = await world.until(() => done, world.time.nowMicros() + 600 * SECOND);
    if (inTime) await checking;
    else world.report('liveness', 'the seals could not be read within 600 s');
  }

  async #checkOne(run: TargetRun | undefined): Promise<void> {
    if (run === undefined || !run.process.alive) return;
    const points = await run.store.points();
    const known = points.filter((sequence) => this.#world.ledger.seal(sequence) !== undefined);
    if (known.length === 0) return;
    const chosen = this.#random.pick(known);
    if (this.#random.chance(0.3)) await this.#pin(run, chosen);
    await this.#checkSeal(run, chosen, points);
  }

  /** From then on the point must stay. A full disk may refuse it. */
  async #pin(run: TargetRun, sequence: number): Promise<void> {
    // A budget cannot be kept under pins that nobody gives up: acknowledgements would stop, as they should.
    if (this.#world.settings.journalBudgetBytes !== undefined) return;
    try {
      const pinned = await run.store.pin(sequence);
      if (pinned && run.process.alive) this.#world.pinned.add(sequence);
    } catch (error) {
      if (!(error instanceof BlockIoError)) throw error;
    }
  }

  async #checkSeal(run: TargetRun, sequence: number, points: readonly number[]): Promise<void> {
    const { ledger, plant, machine, report } = this.#world;
    const seal = ledger.seal(sequence);
    if (seal === undefined) return;
    const view = await run.store.openViews(plant.viewSequence?.(sequence, points) ?? sequence);
    if (view === undefined) return;
    try {
      const wrong = await checkView(seal, view.devices, machine.histories);
      this.checked += 1;
      if (wrong !== undefined) report('I2', wrong);
    } finally {
      view.close();
    }
  }

  async #checkEach(run: TargetRun): Promise<void> {
    const { ledger, problems, report } = this.#world;
    if (this.#world.rotted) await this.#healed(run);
    const points = await run.store.points();
    const newest = points.at(-1);
    if (newest === undefined) return report('liveness', 'there is no point');
    this.#checkKept(points, newest);
    for (const sequence of points) {
      if (ledger.seal(sequence) === undefined) report('I8', `point ${sequence} is no seal that was handed over`);
      const isSampled = sequence === newest || this.#random.chance(VIEWS_AT_END / points.length);
      if (isSampled) await this.#checkSeal(run, sequence, points).catch((error) => this.#unlessRot(error));
      if (problems.length > 0) return;
    }
    await this.#checkNewest(run, newest);
  }

  /** What rot has taken is asked again of the source and comes with a later point: the newest one becomes readable. */
  async #healed(run: TargetRun): Promise<void> {
    for (let attempt = 0; attempt < HEALING_ATTEMPTS; attempt += 1) {
      const newest = (await run.store.points()).at(-1) ?? 0;
      const view = await run.store.openViews(newest);
      try {
        for (const device of view?.devices ?? []) await device.read(new Uint8Array(device.sizeBytes), 0);
        return;
      } catch (error) {
        this.#unlessRot(error);
      } finally {
        view?.close();
      }
      await run.process.sleep(HEALING_PAUSE_MICROS, 'healing');
    }
    this.#world.report('liveness', 'rot in what is current was not repaired');
  }

  #unlessRot(error: unknown): void {
    if (!this.#isRot(error)) throw error;
  }

  /** A place that cannot be read any more says so. */
  #isRot(error: unknown): boolean {
    return this.#world.rotted && error instanceof BlockIoError && error.code === 'EIO';
  }

  /** Pins are there, and so is every seal of the continuous window. */
  #checkKept(points: readonly number[], newest: number): void {
    const { pinned, plan, settings, ledger, report, windowMillisLeast } = this.#world;
    const there = new Set(points);
    if (!this.#world.rotted)
      for (const sequence of pinned) if (!there.has(sequence)) report('I2', `point ${sequence} was pinned and is gone`);
    const mayShrink =
      this.#world.rotted ||
      settings.journalBudgetBytes !== undefined ||
      plan.faults.some(({ class: name }) => name === 'clock-step' || name === 'disk-full');
    const last = ledger.seal(newest);
    if (mayShrink || last === undefined) return;
    const youngest = last.atMicros - windowMillisLeast * 1000 + WINDOW_SLACK_MICROS;
    for (const { sequence, atMicros } of ledger.seals()) {
      if (atMicros <= youngest || sequence > newest || there.has(sequence)) continue;
      report('I2', `seal ${sequence} is inside the continuous window and cannot be opened`);
    }
  }

  /** The newest point equals the disks as they are. */
  async #checkNewest(run: TargetRun, newest: number): Promise<void> {
    const { machine, digest, report } = this.#world;
    const view = await run.store.openViews(newest);
    if (view === undefined) return report('I2', `the newest point ${newest} cannot be opened`);
    for (const { index, medium } of machine.disks) {
      const content = new Uint8Array(medium.sizeBytes);
      await view.devices[index]?.read(content, 0);
      const equal = Buffer.compare(content, medium.content()) === 0;
      if (!equal) report('I6', `disk ${index} differs from its replica, and nobody says so`);
      digest.bytes(`disk ${index}`, content);
    }
    view.close();
  }
}

/** While faults last a store may be unable to open a replica or to write a pin; what it shows must still be right. */
function isForNow(error: unknown): boolean {
  if (error instanceof ReplicationRefusal) return error.code === 'store-unavailable';
  return error instanceof BlockIoError && error.code === 'ENOSPC';
}
