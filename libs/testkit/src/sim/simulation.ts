import { BlockIoError, type FileSystem } from '@understudy/block';
import { renewStoreId } from '@understudy/replica-store';
import { type MachineDefinition, machineId, ReplicationRefusal } from '@understudy/replication';
import { AgentRun, mapPath } from './agent-program.ts';
import { Chance } from './chance.ts';
import { FAULT_ACTIONS } from './fault-actions.ts';
import { type Fault, type FaultPlan, planFaults } from './fault-plan.ts';
import type { FilesCopy } from './file-copies.ts';
import { PLANTED_BUGS, type Plant } from './planted-bugs.ts';
import { describe, type Invariant, type Problem } from './problem.ts';
import { ProtectedMachine } from './protected-machine.ts';
import { RelayRun } from './relay-program.ts';
import { ReplicaStoreHost, STORE_FOLDER } from './replica-store-host.ts';
import { RunDigest } from './run-digest.ts';
import { SealLedger } from './seal-ledger.ts';
import { SimulatedHost, type SimulatedProcess } from './simulated-host.ts';
import { SimulatedNetwork } from './simulated-network.ts';
import { SimulatedNode } from './simulated-node.ts';
import { SimulatedTime } from './simulated-time.ts';
import type { SimulationCounts, SimulationOptions, SimulationResult } from './simulation.types.ts';
import { TargetRun } from './target-program.ts';
import { checkView } from './view-check.ts';
import type { Hop, World } from './world.types.ts';

const PROBLEMS_MOST = 20;
const PORT = 9444;
const MACHINE_ID = machineId('6f3f1a52-0c7e-4a3e-9d51-3b8f1c2d4e5f');
const KIB = 1024;
const SECOND = 1_000_000;
const QUIET_MICROS = 60 * SECOND;
/** Vault time and the simulation's time part by what a seal is under way. */
const WINDOW_SLACK_MICROS = 1_500_000;

/** One simulation: what it is made of, from its seed. */
class Simulation implements World {
  readonly options: SimulationOptions;
  readonly time = new SimulatedTime();
  readonly random: Chance;
  readonly network: SimulatedNetwork;
  readonly machine: ProtectedMachine;
  readonly agent: SimulatedNode;
  readonly relays: readonly SimulatedNode[];
  readonly target: SimulatedNode;
  readonly plan: FaultPlan;
  readonly ledger: SealLedger;
  readonly problems: Problem[] = [];
  readonly digest = new RunDigest();
  readonly #hops: Hop[];
  readonly #plant: Plant;
  #agentRun: AgentRun | undefined;
  #targetRun: TargetRun | undefined;
  #storeLife = 1;
  #restored = false;
  #faultsBegun = 0;
  /** Every seal younger than this must be there; 0: the journal's budget may have shrunk the window. */
  #windowMicros = 0;
  readonly #pinned = new Set<number>();
  #sealsChecked = 0;

  constructor(options: SimulationOptions) {
    this.options = options;
    this.random = new Chance(options.seed);
    const setup = this.random.fork('setup');
    this.network = new SimulatedNetwork(this.time, this.random.fork('network'));
    const host = (name: string) => new SimulatedHost(name, this.time, this.random.fork(name));
    const [source, vault] = [host('source'), host('vault')];
    this.ledger = new SealLedger(
      (invariant, message) => this.report(invariant, message),
      () => this.time.nowMicros(),
    );
    this.machine = new ProtectedMachine(source, this.random.fork('machine'), this.report, [
      setup.magnitude(16, 1024) * 4 * KIB,
      setup.magnitude(1, 512) * 4 * KIB,
    ]);
    const relayHosts = Array.from({ length: setup.pick([0, 1, 1, 2]) }, (_, index) => host(`relay${index}`));
    const path = [source, ...relayHosts, vault];
    this.#hops = relayHosts.concat(vault).map((to, index) => {
      const from = path[index] ?? source;
      return { link: this.network.link(from, to), from, to };
    });
    this.#plant = options.plant === undefined ? {} : (PLANTED_BUGS.get(options.plant)?.make() ?? {});
    this.agent = this.#agentNode(source, setup);
    this.relays = relayHosts.map((relayHost, index) => this.#relayNode(relayHost, path[index + 2] ?? vault, setup));
    this.target = this.#targetNode(vault, setup);
    this.plan = planFaults(this.random.fork('faults'), {
      withinMicros: setup.magnitude(20, 240) * SECOND,
      swarm: options.swarm,
      pool: options.pool,
      kept: options.kept,
      most: 12,
    });
  }

  get diskMayChangeUnseen(): boolean {
    return this.plan.classes.some((name) => name === 'disk-changed' || name === 'disk-reverted');
  }

  readonly report = (invariant: Invariant, message: string): void => {
    if (this.problems.length >= PROBLEMS_MOST) return;
    this.problems.push({ invariant, message, atMicros: this.time.nowMicros() });
  };

  hops(): readonly Hop[] {
    return this.#hops;
  }

  mapPaths(): readonly string[] {
    return this.machine.disks.map(({ index }) => mapPath(index));
  }

  later(micros: number, label: string, run: () => void): void {
    this.time.in(micros, label, run);
  }

  killSender(): void {
    if (this.agent.process !== undefined) this.#agentRun?.killSender();
  }

  bootSource(): void {
    if (this.machine.host.up && !this.#held) this.machine.startGuest();
  }

  restoreStore(copy: FilesCopy, renewed: boolean): void {
    this.target.hold();
    this.#storeLife += 1;
    this.#restored = true;
    this.#pinned.clear();
    const renew = async (): Promise<void> => {
      const { files } = this.target;
      if (!renewed || !files.exists(STORE_FOLDER)) return;
      const { capacityBytes } = files;
      // Whoever restores a store onto a full disk makes room first.
      files.capacityBytes = Number.POSITIVE_INFINITY;
      await renewStoreId({ files, entropy: { bytes: (count) => this.random.bytes(count) }, folder: STORE_FOLDER });
      files.capacityBytes = capacityBytes;
    };
    void this.target.replaceFiles(copy, renew).then(() => this.target.release());
  }

  #held = false;

  async run(): Promise<SimulationResult> {
    this.target.start();
    for (const relay of this.relays) relay.start();
    this.agent.start();
    this.machine.startGuest();
    const faults = this.plan.faults.slice(0, this.options.faultsMost);
    for (const fault of faults) this.time.in(fault.atMicros, `fault ${fault.class}`, () => this.#begin(fault));
    this.#sampleSeals();
    const faultsEnd = Math.max(0, ...faults.map((fault) => fault.atMicros + fault.lastsMicros)) + 25 * SECOND;
    await this.#until(() => false, faultsEnd);
    if (this.problems.length === 0) await this.#quiet(faults);
    if (this.problems.length === 0) await this.#checkAllSeals();
    if (this.problems.length === 0 && this.random.chance(0.4)) await this.#failOver();
    return this.result();
  }

  /** Runs on; ends early with the first problem. */
  #until(done: () => boolean, untilMicros: number): Promise<boolean> {
    const trace = this.options.trace;
    const step = trace && ((label: string) => trace(`${(this.time.nowMicros() / 1e6).toFixed(6)} ${label}`));
    return this.time.runUntil(() => this.problems.length > 0 || done(), untilMicros, step);
  }

  #begin(fault: Fault): void {
    this.#faultsBegun += 1;
    this.event(`fault ${fault.class} for ${fault.lastsMicros}`);
    const end = FAULT_ACTIONS[fault.class](this, this.random.fork(`fault${this.#faultsBegun}`), fault);
    this.later(fault.lastsMicros, `end of ${fault.class}`, end);
  }

  /** The faults are over: everything must come back by itself. */
  async #quiet(faults: readonly Fault[]): Promise<void> {
    this.#held = true;
    this.machine.holdGuest();
    const longest = Math.max(0, ...faults.map((fault) => fault.lastsMicros));
    const limit = this.time.nowMicros() + 10 * longest + QUIET_MICROS;
    if (await this.#until(() => this.#isSettled(), limit)) return;
    const status = this.#agentRun?.loop.status();
    if (!this.machine.guestIdle && this.agent.process !== undefined)
      this.report('I3', 'a request of the guest is not answered');
    this.report(
      'liveness',
      `after ${(10 * longest + QUIET_MICROS) / 1e6} s without faults: guest idle ${this.machine.guestIdle}, ${JSON.stringify(status, plainly)}`,
    );
  }

  #isSettled(): boolean {
    if (this.agent.process === undefined || this.target.process === undefined || !this.machine.guestIdle) return false;
    const status = this.#agentRun?.loop.status();
    return status?.mode === 'streaming' && status.lagBytes === 0 && status.rpoMillis === 0;
  }

  /** Now and then a point is opened and compared while replication goes on. */
  #sampleSeals(): void {
    this.time.in(this.random.between(SECOND, 20 * SECOND), 'sample a seal', () => {
      const run = this.#targetRun;
      this.#checkOne(run).catch((error: unknown) => {
        if (run?.process.alive && !isForNow(error)) this.report('defect', `a view: ${describe(error)}`);
      });
      if (!this.#held) this.#sampleSeals();
    });
  }

  async #checkOne(run: TargetRun | undefined): Promise<void> {
    if (run === undefined || !run.process.alive) return;
    const points = await run.store.points();
    const known = points.filter((sequence) => this.ledger.seal(sequence) !== undefined);
    if (known.length === 0) return;
    const chosen = this.random.pick(known);
    // A budget cannot be kept under pins that nobody gives up: acknowledgements would stop, as they should.
    if (this.#windowMicros > 0 && this.random.chance(0.3) && (await this.#pin(run, chosen))) this.#pinned.add(chosen);
    await this.#checkSeal(run, chosen, points);
  }

  /** From when this says true the point must stay. A full disk may refuse it. */
  async #pin(run: TargetRun, sequence: number): Promise<boolean> {
    try {
      return (await run.store.pin(sequence)) && run.process.alive;
    } catch (error) {
      if (error instanceof BlockIoError) return false;
      throw error;
    }
  }

  async #checkSeal(run: TargetRun, sequence: number, points: readonly number[]): Promise<void> {
    const seal = this.ledger.seal(sequence);
    if (seal === undefined) return;
    const opened = this.#plant.viewSequence?.(sequence, points) ?? sequence;
    const view = await run.store.openViews(opened);
    if (view === undefined) return;
    const wrong = await checkView(seal, view.devices, this.machine.histories, { kind: 'whole' }, this.random);
    view.close();
    this.#sealsChecked += 1;
    if (wrong !== undefined) this.report('I2', wrong);
  }

  async #checkAllSeals(): Promise<void> {
    const run = this.#targetRun;
    if (run === undefined) return;
    let done = false;
    void this.#checkEach(run).then(
      () => {
        done = true;
      },
      (error: unknown) => this.report('defect', `checking seals: ${describe(error)}`),
    );
    if (!(await this.#until(() => done, this.time.nowMicros() + 600 * SECOND))) {
      this.report('liveness', 'the seals could not be read within 600 s');
    }
  }

  async #checkEach(run: TargetRun): Promise<void> {
    const points = await run.store.points();
    const newest = points.at(-1);
    if (newest === undefined) {
      this.report('liveness', 'there is no point');
      return;
    }
    this.#checkKept(points, newest);
    for (const sequence of points) {
      const known = this.ledger.seal(sequence);
      if (known === undefined) this.report('I8', `point ${sequence} is no seal that was handed over`);
      const isSampled = sequence === newest || points.length < 40 || this.random.chance(40 / points.length);
      if (isSampled) await this.#checkSeal(run, sequence, points);
      if (this.problems.length > 0) return;
    }
    await this.#checkNewest(run, newest);
  }

  /** Pins are there, and so is every seal of the continuous window. */
  #checkKept(points: readonly number[], newest: number): void {
    const there = new Set(points);
    for (const pinned of this.#pinned) {
      if (!there.has(pinned)) this.report('I2', `point ${pinned} was pinned and is gone`);
    }
    const clockIsSteady = !this.plan.faults.some(({ class: name }) => name === 'clock-step' || name === 'disk-full');
    const last = this.ledger.seal(newest);
    if (!clockIsSteady || last === undefined || this.#windowMicros === 0) return;
    for (const seal of this.ledger.seals()) {
      const isYoung = last.atMicros - seal.atMicros < this.#windowMicros - WINDOW_SLACK_MICROS;
      if (isYoung && seal.sequence <= newest && !there.has(seal.sequence)) {
        this.report('I2', `seal ${seal.sequence} is inside the continuous window and cannot be opened`);
        return;
      }
    }
  }

  /** The newest point equals the disks as they are. */
  async #checkNewest(run: TargetRun, newest: number): Promise<void> {
    const view = await run.store.openViews(newest);
    if (view === undefined) return this.report('I2', `the newest point ${newest} cannot be opened`);
    for (const { index, medium } of this.machine.disks) {
      const content = new Uint8Array(medium.sizeBytes);
      await view.devices[index]?.read(content, 0);
      if (Buffer.compare(content, medium.content()) !== 0) {
        this.report('I6', `disk ${index} differs from its replica, and nobody says so`);
      }
      this.digest.bytes(`disk ${index}`, content);
    }
    view.close();
  }

  /** I5: another generation rules; the old machine goes on serving its guest and writes nothing into the replica any more. */
  async #failOver(): Promise<void> {
    const run = this.#targetRun;
    if (run === undefined) return;
    let promoted: { held(): { readonly sequence: number } } | undefined;
    void this.#promote(run).then((replica) => {
      promoted = replica;
    });
    await this.#until(() => promoted !== undefined, this.time.nowMicros() + 60 * SECOND);
    const before = promoted?.held().sequence;
    this.machine.startGuest();
    if (this.random.chance(0.5)) {
      this.agent.hold();
      this.later(SECOND, 'agent again', () => this.agent.release());
    }
    await this.#until(() => false, this.time.nowMicros() + 10 * SECOND);
    this.machine.holdGuest();
    const isFenced = (): boolean =>
      this.machine.guestIdle && this.agent.process !== undefined && this.#agentRun?.loop.status().mode === 'fenced';
    const told = await this.#until(isFenced, this.time.nowMicros() + QUIET_MICROS);
    const after = promoted?.held().sequence;
    if (before === undefined || after !== before) {
      this.report('I5', `after a failover at ${before} the replica holds ${after}: two writers`);
    }
    if (!told)
      this.report(
        'I5',
        `the old machine was not told: ${this.#agentRun?.loop.status().mode}, idle ${this.machine.guestIdle}`,
      );
  }

  async #promote(run: TargetRun): Promise<{ held(): { readonly sequence: number } } | undefined> {
    const machine = await run.store.machine();
    if (machine === undefined) return undefined;
    await machine.replica.grantGeneration(machine.replica.generation());
    await run.receiver.fence(MACHINE_ID, 'failed over');
    this.event('failed over');
    return machine.replica;
  }

  event(text: string): void {
    this.digest.event(this.time.nowMicros(), text);
    this.options.trace?.(`${(this.time.nowMicros() / 1e6).toFixed(6)}     ${text}`);
  }

  #agentNode(host: SimulatedHost, setup: Chance): SimulatedNode {
    const parts = {
      machine: this.machine,
      definition: definitionOf(this.machine),
      ledger: this.ledger,
      random: this.random.fork('agent'),
      ringBytes: setup.magnitude(1024, 16_384) * KIB,
      tuning: {
        batchBytes: setup.magnitude(64, 1024) * KIB,
        batchIntervalMillis: setup.magnitude(1, 200),
        batchesInFlight: setup.magnitude(4, 1024),
        copyReadBytes: setup.pick([64, 128, 256, 1024]) * KIB,
        copyReadsInFlight: setup.between(1, 8),
        hashLeavesInFlight: setup.magnitude(1, 4096),
        copyWithoutHashBytes: setup.magnitude(1, 4096) * KIB,
        scratchBytes: setup.magnitude(64, 65_536) * KIB,
      },
      packing: setup.pick(['raw', 'zstd'] as const),
      timesAreTrusted: setup.chance(0.7),
      plant: this.#plant,
      report: this.report,
      event: (text: string) => this.event(text),
      dial: (worker: SimulatedProcess) => this.network.connect(worker, this.#hops[0]?.to ?? host, PORT),
    };
    return new SimulatedNode({
      name: 'agent',
      host,
      random: this.random.fork('agent node'),
      report: (message) => this.report('defect', message),
      program: async (process, node) => {
        this.#agentRun = await AgentRun.start(parts, process, node);
      },
    });
  }

  #relayNode(host: SimulatedHost, next: SimulatedHost, setup: Chance): SimulatedNode {
    const parts = {
      spoolBytesMax: setup.magnitude(64, 16_384) * KIB,
      windowBytes: setup.magnitude(64, 16_384) * KIB,
      bytesPerSecond: setup.chance(0.2) ? setup.magnitude(200, 20_000) * KIB : undefined,
      event: (text: string) => this.event(text),
      dial: (process: SimulatedProcess) => this.network.connect(process, next, PORT),
      listen: (process: SimulatedProcess, accept: Parameters<SimulatedNetwork['listen']>[2]) =>
        this.network.listen(process, PORT, accept),
    };
    return new SimulatedNode({
      name: host.name,
      host,
      random: this.random.fork(`${host.name} node`),
      report: (message) => this.report('defect', message),
      program: async (process, node) => {
        await RelayRun.start(parts, process, node);
      },
    });
  }

  #targetNode(host: SimulatedHost, setup: Chance): SimulatedNode {
    const policy = {
      continuousMillis: setup.magnitude(2000, 200_000),
      tiers: setup.chance(0.5)
        ? []
        : [{ everyMillis: setup.magnitude(1000, 30_000), forMillis: setup.magnitude(10_000, 300_000) }],
    };
    const limits = {
      pageCacheBytes: setup.magnitude(64, 4096) * KIB,
      frameCacheBytes: setup.magnitude(64, 4096) * KIB,
      pendingBytesMax: setup.magnitude(64, 16_384) * KIB,
      segmentBytesMax: setup.magnitude(64, 8192) * KIB,
      segmentExtentsMax: setup.magnitude(16_384, 65_536),
      segmentBatchesMax: setup.magnitude(8, 4096),
    };
    const store = {
      machineId: MACHINE_ID,
      limits,
      policy: this.#plant.policy?.(policy) ?? policy,
      foldBytesMax: setup.magnitude(64, 8192) * KIB,
      journalBudgetBytes: setup.chance(0.3)
        ? 4 * limits.segmentBytesMax + setup.magnitude(1024, 32_768) * KIB
        : undefined,
    };
    this.#windowMicros = store.journalBudgetBytes === undefined ? policy.continuousMillis * 1000 : 0;
    const parts = {
      ledger: this.ledger,
      plant: this.#plant,
      event: (text: string) => this.event(text),
      storeLife: () => String(this.#storeLife),
      takeRestored: () => {
        const restored = this.#restored;
        this.#restored = false;
        return restored;
      },
      windowBytes: setup.magnitude(64, 16_384) * KIB,
      openStore: (process: SimulatedProcess, files: FileSystem) =>
        ReplicaStoreHost.open(process, files, store, (text) => this.event(text)),
      listen: (process: SimulatedProcess, accept: Parameters<SimulatedNetwork['listen']>[2]) =>
        this.network.listen(process, PORT, accept),
    };
    return new SimulatedNode({
      name: 'target',
      host,
      random: this.random.fork('target node'),
      report: (message) => this.report('defect', message),
      program: async (process, node) => {
        this.#targetRun = await TargetRun.start(parts, process, node);
      },
    });
  }

  result(): SimulationResult {
    const counts: SimulationCounts = {
      simulatedSeconds: this.time.nowMicros() / SECOND,
      guestRequests: this.machine.requests,
      batches: this.ledger.batches,
      sealsChecked: this.#sealsChecked,
      agentStarts: this.agent.starts,
      targetStarts: this.target.starts,
    };
    for (const problem of this.problems) this.digest.event(problem.invariant, problem.message);
    return {
      seed: this.options.seed,
      steps: this.time.steps(),
      faults: this.#faultsBegun,
      digest: this.digest.end(),
      ok: this.problems.length === 0,
      problems: this.problems,
      classes: this.plan.classes,
      counts,
    };
  }
}

/** Runs one seed to its end. Only one at a time in a process: defects that nobody catches are taken for its own. */
export async function simulate(options: SimulationOptions): Promise<SimulationResult> {
  const simulation = new Simulation(options);
  const defect = (error: unknown): void => simulation.report('defect', describe(error));
  process.on('unhandledRejection', defect);
  process.on('uncaughtException', defect);
  try {
    return await simulation.run();
  } catch (error) {
    simulation.report('defect', describe(error));
    return simulation.result();
  } finally {
    process.off('unhandledRejection', defect);
    process.off('uncaughtException', defect);
  }
}

function definitionOf(machine: ProtectedMachine): MachineDefinition {
  return {
    machineId: MACHINE_ID,
    name: 'simulated',
    revision: 1,
    cpus: 1,
    memoryMiB: 256,
    firmware: 'bios',
    nics: [],
    disks: machine.disks.map(({ index, medium }) => ({
      index,
      id: `disk-${index}`,
      name: `vd${'ab'[index]}`,
      sizeBytes: medium.sizeBytes,
      exactBytes: medium.sizeBytes,
    })),
    fabric: {},
  };
}

/** While faults last a store may be unable to open a replica or to write a pin; what it shows must still be right. */
function isForNow(error: unknown): boolean {
  if (error instanceof ReplicationRefusal) return error.code === 'store-unavailable';
  return error instanceof BlockIoError && error.code === 'ENOSPC';
}

function plainly(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
