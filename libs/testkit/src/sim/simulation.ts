import { sampleBounds } from './bounds-check.ts';
import { BranchUse } from './branch-use.ts';
import { checkFailover } from './failover-check.ts';
import { FAULT_ACTIONS } from './fault-actions.ts';
import { FAULT_CLASSES, type Fault } from './fault-plan.ts';
import { PLANTED_BUGS } from './planted-bugs.ts';
import { describe } from './problem.ts';
import { SealChecks } from './seal-checks.ts';
import { SimulatedWorld } from './simulated-world.ts';
import type { SimulationOptions, SimulationResult, Simulator } from './simulation.types.ts';

const SECOND = 1_000_000;
/** After the last fault has ended the guest works on for so long. */
const AFTER_FAULTS_MICROS = 25 * SECOND;
const QUIET_MICROS = 60 * SECOND;

/** Agent, relays and target over simulated disks, networks and hosts. */
export const dataPlane: Simulator = { world: 'data', classes: FAULT_CLASSES, plants: PLANTED_BUGS, simulate };

/** Defects that nobody catches are taken for its own. */
async function simulate(options: SimulationOptions): Promise<SimulationResult> {
  const simulation = new Simulation(options);
  const defect = (error: unknown): void => simulation.world.report('defect', describe(error));
  process.on('unhandledRejection', defect);
  process.on('uncaughtException', defect);
  try {
    await simulation.run();
  } catch (error) {
    defect(error);
  } finally {
    process.off('unhandledRejection', defect);
    process.off('uncaughtException', defect);
  }
  return simulation.result();
}

/** The phases of a run: load with faults, quiet, checks, failover. Each ends with the first problem. */
class Simulation {
  readonly world: SimulatedWorld;
  readonly #checks: SealChecks;
  readonly #branches: BranchUse;
  readonly #faults: readonly Fault[];
  #begun = 0;

  constructor(options: SimulationOptions) {
    this.world = new SimulatedWorld(options);
    this.#checks = new SealChecks(this.world);
    this.#branches = new BranchUse(this.world);
    this.#faults = this.world.plan.faults.slice(0, options.faultsMost);
  }

  async run(): Promise<void> {
    const { world } = this;
    const end = world.random.fork('end');
    await this.#load();
    if (this.#isWell) await this.#quiet();
    if (this.#isWell && world.settings.usesBranches) await this.#branches.end();
    if (this.#isWell) await this.#checks.all();
    if (this.#isWell && end.chance(0.4)) await checkFailover(world, end.chance(0.5));
  }

  get #isWell(): boolean {
    return this.world.problems.length === 0;
  }

  async #load(): Promise<void> {
    const { world } = this;
    world.start();
    for (const fault of this.#faults) world.later(fault.atMicros, `fault ${fault.class}`, () => this.#begin(fault));
    this.#checks.sample();
    if (world.settings.usesBranches) this.#branches.sample();
    sampleBounds(world);
    const lastEnds = Math.max(0, ...this.#faults.map((fault) => fault.atMicros + fault.lastsMicros));
    await world.until(() => false, lastEnds + AFTER_FAULTS_MICROS);
  }

  #begin(fault: Fault): void {
    const { world } = this;
    this.#begun += 1;
    world.event(`fault ${fault.class} for ${fault.lastsMicros}`);
    const end = FAULT_ACTIONS[fault.class](world, world.random.fork(`fault at ${fault.atMicros}`), fault);
    world.later(fault.lastsMicros, `end of ${fault.class}`, end);
  }

  /** The faults are over: everything must come back by itself. */
  async #quiet(): Promise<void> {
    const { world } = this;
    world.quiet = true;
    world.machine.holdGuest();
    const limit = 10 * Math.max(0, ...this.#faults.map((fault) => fault.lastsMicros)) + QUIET_MICROS;
    if (await world.until(() => this.#isSettled(), world.time.nowMicros() + limit)) return;
    const { guestIdle } = world.machine;
    const status = JSON.stringify(world.agentRun?.loop.status());
    if (!guestIdle && world.agent.process !== undefined) world.report('I3', 'a request of the guest is not answered');
    world.report('liveness', `${limit / SECOND} s after the faults: guest idle ${guestIdle}, ${status}`);
  }

  #isSettled(): boolean {
    const { agent, target, machine, agentRun } = this.world;
    if (agent.process === undefined || target.process === undefined || !machine.guestIdle) return false;
    const status = agentRun?.loop.status();
    return status?.mode === 'streaming' && status.lagBytes === 0 && status.rpoMillis === 0;
  }

  result(): SimulationResult {
    const { options, time, machine, ledger, agent, target, problems, digest, plan } = this.world;
    for (const problem of problems) digest.event(problem.invariant, problem.message);
    return {
      seed: options.seed,
      steps: time.steps(),
      faults: this.#begun,
      digest: digest.end(),
      ok: problems.length === 0,
      problems,
      classes: plan.classes,
      counts: {
        's simulated': Math.round(time.nowMicros() / SECOND),
        requests: machine.requests,
        batches: ledger.batches,
        'seals checked': this.#checks.checked,
        branches: this.#branches.made,
        agents: agent.starts,
        targets: target.starts,
      },
    };
  }
}
