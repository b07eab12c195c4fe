import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Fault,
  planFaults,
  type SimulationOptions,
  type SimulationResult,
  type Simulator,
} from '@understudy/testkit';
import { checkHistories, checkReadModels, unsettled } from './checks.ts';
import { ControlWorld, describe } from './control-world.ts';
import { CONTROL_FAULT_ACTIONS, CONTROL_FAULTS, type ControlFault } from './faults.ts';
import { CONTROL_PLANTS } from './planted-bugs.ts';
import { User } from './user.ts';

const SECOND = 1_000_000;
const FAULTS_MOST = 12;
/** After the last fault people go on asking for so long. */
const AFTER_FAULTS_MICROS = 30 * SECOND;
/** A job whose operation a restored configuration server does not know ends when the wait for an assignment, which never comes, is over. */
const UNKNOWN_MICROS = 330 * SECOND;
/** After that, and ten times the longest fault, everything has come to its end. */
const QUIET_MICROS = 60 * SECOND;

/** Configuration server, orchestrators and executors over simulated stores, files, bus, clocks and hosts. */
export const controlPlane: Simulator = {
  world: 'control',
  classes: CONTROL_FAULTS,
  plants: CONTROL_PLANTS,
  simulate,
};

async function simulate(options: SimulationOptions): Promise<SimulationResult> {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-sim-'));
  const world = new ControlWorld(options.seed, folder, options.plant, options.trace);
  const defect = (error: unknown): void => world.report('defect', describe(error));
  process.on('unhandledRejection', defect);
  process.on('uncaughtException', defect);
  const run = new ControlRun(world, options);
  try {
    await run.run();
    if (world.problems.length === 0) await checkReadModels(world, folder);
  } catch (error) {
    defect(error);
  } finally {
    world.dispose();
    process.off('unhandledRejection', defect);
    process.off('uncaughtException', defect);
  }
  return run.result();
}

/** Load with faults, quiet, checks. Each ends with the first problem. */
class ControlRun {
  readonly #world: ControlWorld;
  readonly #options: SimulationOptions;
  readonly #faults: readonly Fault<ControlFault>[];
  readonly #classes: readonly ControlFault[];
  readonly #user: User;
  #begun = 0;

  constructor(world: ControlWorld, options: SimulationOptions) {
    this.#world = world;
    this.#options = options;
    this.#user = new User(world);
    const random = world.random.fork('faults');
    const withinMicros = random.magnitude(60, 900) * SECOND;
    const [pool, kept] = [options.pool, options.kept].map((names) =>
      CONTROL_FAULTS.filter((name) => names.includes(name)),
    );
    const { swarm } = options;
    const plan = planFaults<ControlFault>(random, { withinMicros, swarm, pool: pool!, kept: kept!, most: FAULTS_MOST });
    this.#classes = plan.classes;
    this.#faults = plan.faults.slice(0, options.faultsMost);
  }

  async run(): Promise<void> {
    const world = this.#world;
    world.start();
    await world.until(() => world.configProgram !== undefined, 60 * SECOND);
    await this.#user.begin();
    for (const fault of this.#faults) world.time.in(fault.atMicros, `fault ${fault.class}`, () => this.#begin(fault));
    const lastEnds = Math.max(0, ...this.#faults.map((fault) => fault.atMicros + fault.lastsMicros));
    await world.until(() => false, world.time.nowMicros() + lastEnds + AFTER_FAULTS_MICROS);
    await this.#quiet();
    if (world.problems.length === 0) checkHistories(world);
  }

  #begin(fault: Fault<ControlFault>): void {
    const world = this.#world;
    this.#begun += 1;
    world.event(`fault ${fault.class} for ${fault.lastsMicros}`);
    const random = world.random.fork(`fault at ${fault.atMicros}`);
    const end = CONTROL_FAULT_ACTIONS[fault.class](world, random, fault);
    world.time.in(fault.lastsMicros, `end of ${fault.class}`, end);
  }

  /** Nobody asks any more and nothing fails: everything must come to its end by itself. */
  async #quiet(): Promise<void> {
    const world = this.#world;
    world.isQuiet = true;
    const unknown = this.#faults.some((fault) => fault.class === 'config-restored') ? UNKNOWN_MICROS : 0;
    const limit = 10 * Math.max(0, ...this.#faults.map((fault) => fault.lastsMicros)) + QUIET_MICROS + unknown;
    const until = world.time.nowMicros() + limit;
    while (world.problems.length === 0) {
      const left = unsettled(world);
      if (left === undefined) return;
      if (world.time.nowMicros() >= until) {
        world.report('liveness', `${limit / SECOND} s after the faults: ${left}`);
        return;
      }
      await world.until(() => false, world.time.nowMicros() + SECOND);
    }
  }

  result(): SimulationResult {
    const { seed } = this.#options;
    const { time, problems, digest, site, nodes, configStore, jobStore } = this.#world;
    digest.event(configStore.kept.events.length, jobStore.kept.events.length, site.effects);
    for (const store of [configStore, jobStore])
      for (const { stream, type, body } of store.kept.events) digest.bytes(`${stream} ${type}`, body);
    for (const problem of problems) digest.event(problem.invariant, problem.message);
    return {
      seed,
      steps: time.steps(),
      faults: this.#begun,
      digest: digest.end(),
      ok: problems.length === 0,
      problems,
      classes: this.#classes,
      counts: {
        's simulated': Math.round(time.nowMicros() / SECOND),
        operations: this.#user.accepted,
        effects: site.effects,
        events: configStore.kept.events.length + jobStore.kept.events.length,
        starts: nodes.reduce((sum, { starts }) => sum + starts, 0),
      },
    };
  }
}
