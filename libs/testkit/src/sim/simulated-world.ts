import type { FileSystem } from '@understudy/block';
import { type RetentionPolicy, renewStoreId } from '@understudy/replica-store';
import { type MachineDefinition, machineId } from '@understudy/replication';
import { AgentRun, mapPath } from './agent-program.ts';
import { Chance } from './chance.ts';
import { FAULT_CLASSES, type FaultPlan, planFaults } from './fault-plan.ts';
import { copyFiles, type FilesCopy } from './file-copies.ts';
import type { Plant } from './plant.ts';
import { PLANTED_BUGS, type PlantName } from './planted-bugs.ts';
import type { Invariant, Problem } from './problem.ts';
import { ProtectedMachine } from './protected-machine.ts';
import { RelayRun } from './relay-program.ts';
import { ReplicaStoreHost, STORE_FOLDER } from './replica-store-host.ts';
import { RunDigest } from './run-digest.ts';
import { SealLedger } from './seal-ledger.ts';
import { drawSettings, type RelaySettings, type Settings } from './settings.ts';
import { SimulatedHost, type SimulatedProcess } from './simulated-host.ts';
import { SimulatedNetwork } from './simulated-network.ts';
import { type NodeProgram, SimulatedNode } from './simulated-node.ts';
import { SimulatedTime } from './simulated-time.ts';
import type { SimulationOptions } from './simulation.types.ts';
import { TargetRun } from './target-program.ts';
import type { Hop, World } from './world.types.ts';

export const MACHINE_ID = machineId('6f3f1a52-0c7e-4a3e-9d51-3b8f1c2d4e5f');
const PROBLEMS_MOST = 20;
const FAULTS_MOST = 12;
const PORT = 9444;

/** One simulation: what it is made of, from its seed; what faults can do to it; what checks can see of it. */
export class SimulatedWorld implements World {
  readonly options: SimulationOptions;
  readonly random: Chance;
  readonly settings: Settings;
  readonly time = new SimulatedTime();
  readonly network: SimulatedNetwork;
  readonly machine: ProtectedMachine;
  readonly agent: SimulatedNode;
  readonly relays: readonly SimulatedNode[];
  readonly target: SimulatedNode;
  readonly plan: FaultPlan;
  readonly plant: Plant;
  readonly ledger: SealLedger;
  readonly problems: Problem[] = [];
  readonly digest = new RunDigest();
  readonly relayRuns = new Map<SimulatedNode, { readonly run: RelayRun; readonly settings: RelaySettings }>();
  /** Points that must stay. */
  readonly pinned = new Set<number>();
  agentRun: AgentRun | undefined;
  targetRun: TargetRun | undefined;
  /** The guest is to rest: no boot starts it. */
  quiet = false;
  #replicasRemoved = 0;
  readonly #hops: readonly Hop[];
  #storeLife = 1;
  #restored = false;
  #rotted = false;
  #policy: RetentionPolicy;
  /** The shortest continuous window that was ever in force. */
  windowMillisLeast: number;

  constructor(options: SimulationOptions) {
    this.options = options;
    this.random = new Chance(options.seed);
    this.settings = drawSettings(this.random.fork('settings'));
    this.#policy = this.settings.policy;
    this.windowMillisLeast = this.#policy.continuousMillis;
    this.plant = options.plant === undefined ? {} : (PLANTED_BUGS.get(options.plant as PlantName)?.make() ?? {});
    this.network = new SimulatedNetwork(this.time, this.random.fork('network'));
    this.ledger = new SealLedger(this.report);
    const host = (name: string) => new SimulatedHost(name, this.time, this.random.fork(name));
    const relays = this.settings.relays.map((_, index) => host(`relay${index}`));
    const [source, vault] = [host('source'), host('vault')];
    this.#hops = this.#chain([source, ...relays, vault]);
    this.machine = new ProtectedMachine(source, this.random.fork('machine'), this.report, this.settings.diskBytes);
    this.agent = this.#node('agent', source, this.#agentProgram());
    this.relays = relays.map((relay, index) => this.#node(relay.name, relay, this.#relayProgram(index)));
    this.target = this.#node('target', vault, this.#targetProgram());
    this.plan = planFaults(this.random.fork('faults'), {
      withinMicros: this.settings.faultMicros,
      swarm: options.swarm,
      pool: FAULT_CLASSES.filter((name) => options.pool.includes(name)),
      kept: FAULT_CLASSES.filter((name) => options.kept.includes(name)),
      most: FAULTS_MOST,
    });
  }

  start(): void {
    for (const node of [this.target, ...this.relays, this.agent]) node.start();
    this.machine.startGuest();
  }

  readonly report = (invariant: Invariant, message: string): void => {
    if (this.problems.length >= PROBLEMS_MOST) return;
    this.problems.push({ invariant, message, atMicros: this.time.nowMicros() });
  };

  event(text: string): void {
    this.digest.event(this.time.nowMicros(), text);
    this.options.trace?.(`${(this.time.nowMicros() / 1e6).toFixed(6)}     ${text}`);
  }

  /** Runs on; ends early with the first problem. True: `done` said so. */
  async until(done: () => boolean, untilMicros: number): Promise<boolean> {
    const { trace } = this.options;
    const step = trace && ((label: string) => trace(`${(this.time.nowMicros() / 1e6).toFixed(6)} ${label}`));
    await this.time.runUntil(() => this.problems.length > 0 || done(), untilMicros, step);
    return done();
  }

  get diskMayChangeUnseen(): boolean {
    return this.plan.classes.some((name) => name === 'disk-changed' || name === 'disk-reverted');
  }

  /** Names the life of the store: one that was put back begins another. */
  get storeLife(): string {
    return String(this.#storeLife);
  }

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
    if (this.agent.process !== undefined) this.agentRun?.killSender();
  }

  bootSource(): void {
    if (this.machine.host.up && !this.quiet) this.machine.startGuest();
  }

  copyStore(): (renewed: boolean) => void {
    const copy = copyFiles(this.target.files);
    const rememberAgain = this.ledger.remember();
    const removed = this.#replicasRemoved;
    return (renewed) => {
      // A copy of the replica before has another history: both sides refuse it until a person decides.
      if (removed !== this.#replicasRemoved) return;
      this.#restoreStore(copy, renewed);
      rememberAgain();
    };
  }

  #restoreStore(copy: FilesCopy, renewed: boolean): void {
    this.target.hold();
    this.#storeLife += 1;
    this.#restored = true;
    this.pinned.clear();
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

  changePolicy(policy: RetentionPolicy): void {
    this.#policy = policy;
    this.windowMillisLeast = Math.min(this.windowMillisLeast, policy.continuousMillis);
    if (this.target.process !== undefined) this.targetRun?.store.setPolicy(this.#kept());
  }

  removeReplica(): void {
    const run = this.targetRun;
    if (run === undefined || !run.process.alive) return;
    this.#storeLife += 1;
    this.#restored = true;
    this.#replicasRemoved += 1;
    this.pinned.clear();
    const removed = run.store.remove(() => run.receiver.release(MACHINE_ID, 'the replica is being removed'));
    removed.catch((error: unknown) => this.event(`the replica was not removed: ${String(error)}`));
  }

  storeRotted(): void {
    this.#rotted = true;
  }

  /** The store has rotten since it began: what it lost or cannot read is no problem as long as it says so. */
  get rotted(): boolean {
    return this.#rotted;
  }

  #kept(): RetentionPolicy {
    return this.plant.policy?.(this.#policy) ?? this.#policy;
  }

  #chain(hosts: readonly SimulatedHost[]): Hop[] {
    return hosts.slice(1).map((to, index) => {
      const from = hosts[index] as SimulatedHost;
      return { link: this.network.link(from, to), from, to };
    });
  }

  #node(name: string, host: SimulatedHost, program: NodeProgram): SimulatedNode {
    const report = (message: string): void => this.report('defect', message);
    return new SimulatedNode({ name, host, random: this.random.fork(`${name} node`), report, program });
  }

  /** To the hop's far end. */
  #dial(hop: number) {
    return (process: SimulatedProcess) => this.network.connect(process, (this.#hops[hop] as Hop).to, PORT);
  }

  readonly #listen = (process: SimulatedProcess, accept: Parameters<SimulatedNetwork['listen']>[2]): void =>
    this.network.listen(process, PORT, accept);

  #agentProgram(): NodeProgram {
    const { ringBytes, tuning, packing, timesAreTrusted } = this.settings;
    const { machine, ledger, plant, report } = this;
    const parts = {
      ...{ ringBytes, tuning, packing, timesAreTrusted, machine, ledger, plant, report },
      definition: () => definitionOf(machine),
      random: this.random.fork('agent'),
      event: (text: string) => this.event(text),
      dial: this.#dial(0),
    };
    return async (process, node) => {
      this.agentRun = await AgentRun.start(parts, process, node);
    };
  }

  #relayProgram(index: number): NodeProgram {
    const settings = this.settings.relays[index] as RelaySettings;
    const event = (text: string): void => this.event(text);
    const parts = { ...settings, event, dial: this.#dial(index + 1), listen: this.#listen };
    return async (process, node) => {
      this.relayRuns.set(node, { run: await RelayRun.start(parts, process, node), settings });
    };
  }

  #targetProgram(): NodeProgram {
    const { limits, foldBytesMax, journalBudgetBytes, windowBytes } = this.settings;
    const { ledger, plant } = this;
    const policy = (): RetentionPolicy => this.#kept();
    const store = { machineId: MACHINE_ID, limits, policy, foldBytesMax, journalBudgetBytes, plant };
    const event = (text: string): void => this.event(text);
    const parts = {
      ...{ ledger, plant, event, windowBytes, listen: this.#listen },
      storeLife: () => this.storeLife,
      takeRestored: () => this.#takeRestored(),
      openStore: (process: SimulatedProcess, files: FileSystem) => ReplicaStoreHost.open(process, files, store, event),
    };
    return async (process, node) => {
      this.targetRun = await TargetRun.start(parts, process, node);
    };
  }

  #takeRestored(): boolean {
    const restored = this.#restored || this.#rotted;
    this.#restored = false;
    return restored;
  }
}

function definitionOf(machine: ProtectedMachine): MachineDefinition {
  const disks = machine.disks.map(({ index, medium: { sizeBytes } }) => ({
    index,
    id: `disk-${index}`,
    name: `vd${'ab'[index]}`,
    sizeBytes,
    exactBytes: sizeBytes,
  }));
  const shape = {
    revision: machine.revision,
    cpus: 1,
    memoryMiB: 256,
    firmware: 'bios' as const,
    nics: [],
    fabric: {},
  };
  return { machineId: MACHINE_ID, name: 'simulated', ...shape, disks };
}
