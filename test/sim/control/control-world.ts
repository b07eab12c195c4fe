import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { MemoryEvents } from '@understudy/event-sourcing';
import { Engine, noCrashPoints } from '@understudy/orchestrator/simulation';
import { Chance, RunDigest, SimulatedHost, SimulatedTime } from '@understudy/testkit';
import { ConfigProgram } from './config-program.ts';
import { ExecutorProgram, type ExecutorRole } from './executor-program.ts';
import { ControlNode } from './nodes.ts';
import { CONTROL_PLANTS, type ControlPlant } from './planted-bugs.ts';
import type { ControlInvariant } from './problem.ts';
import type { ProcessScope } from './process-scope.ts';
import { ReplicaSite } from './replica-site.ts';
import { SimulatedNats } from './simulated-nats.ts';
import { goodConduct, SimulatedStore, type StoreConduct } from './simulated-store.ts';

const PROBLEMS_MOST = 20;
export const AGENT = 'agent-1';
export const PROCESS_SERVERS = ['ps-1', 'ps-2'] as const;
export const TARGET = 'mt-1';
export const LEASE_MILLIS = 10_000;

export interface KeptStore {
  readonly kept: MemoryEvents;
  readonly conduct: StoreConduct;
}

/** The whole control plane in one process: two orchestrators, a configuration server, executors; stores, files, bus, clocks and hosts are simulated. */
export class ControlWorld {
  readonly random: Chance;
  readonly time = new SimulatedTime();
  readonly digest = new RunDigest();
  readonly problems: { readonly invariant: ControlInvariant; readonly message: string; readonly atMicros: number }[] =
    [];
  readonly nats: SimulatedNats;
  readonly site: ReplicaSite;
  readonly configStore: KeptStore;
  readonly jobStore: KeptStore;
  readonly config: ControlNode;
  readonly orchestrators: readonly ControlNode[];
  readonly executors: readonly ControlNode[];
  readonly hosts: readonly SimulatedHost[];
  readonly engines = new Map<ControlNode, Engine>();
  readonly plant: ControlPlant;
  configProgram: ConfigProgram | undefined;
  /** Of the configuration server's store: before them there was nothing that a backup could be of. */
  registeredEvents = 0;
  /** The user asks for nothing any more. */
  isQuiet = false;
  readonly #folder: string;
  readonly #trace: ((line: string) => void) | undefined;

  constructor(seed: number, folder: string, plant: string | undefined, trace?: (line: string) => void) {
    this.random = new Chance(seed);
    this.#folder = folder;
    this.#trace = trace;
    this.plant = plant === undefined ? {} : (CONTROL_PLANTS.get(plant)?.make() ?? {});
    mkdirSync(folder, { recursive: true });
    this.nats = new SimulatedNats(this.random.fork('nats'));
    this.site = new ReplicaSite(this.random.fork('site'), this.report);
    this.configStore = { kept: new MemoryEvents(this.#storeId('config', 1)), conduct: goodConduct() };
    this.jobStore = { kept: new MemoryEvents(this.#storeId('jobs', 1)), conduct: goodConduct() };
    this.config = this.#node('config-server', (scope, node) => this.#runConfig(scope, node));
    this.orchestrators = ['or-1', 'or-2'].map((name) =>
      this.#node(name, (scope, node) => this.#runEngine(scope, node)),
    );
    const executor = (role: ExecutorRole, name: string) =>
      this.#node(name, (scope, node) => this.#runExecutor(role, scope, node));
    const processServers = PROCESS_SERVERS.map((name) => executor('process-server', name));
    this.executors = [executor('mobility-agent', AGENT), ...processServers, executor('master-target', TARGET)];
    this.hosts = this.nodes.map(({ host }) => host);
  }

  get nodes(): readonly ControlNode[] {
    return [this.config, ...this.orchestrators, ...this.executors];
  }

  start(): void {
    for (const node of this.nodes) node.start();
  }

  dispose(): void {
    for (const node of this.nodes) node.hold();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  readonly report = (invariant: ControlInvariant, message: string): void => {
    if (this.problems.length >= PROBLEMS_MOST) return;
    this.problems.push({ invariant, message, atMicros: this.time.nowMicros() });
  };

  event(text: string): void {
    this.digest.event(this.time.nowMicros(), text);
    this.#trace?.(`${(this.time.nowMicros() / 1e6).toFixed(6)}     ${text}`);
  }

  /** Runs on; ends early with the first problem. True: `done` said so. */
  async until(done: () => boolean, untilMicros: number): Promise<boolean> {
    const trace = this.#trace;
    const onStep = trace && ((label: string) => trace(`${(this.time.nowMicros() / 1e6).toFixed(6)} ${label}`));
    await this.time.runUntil(() => this.problems.length > 0 || done(), untilMicros, onStep);
    return done();
  }

  /** As a backup of some moments ago, put back by the procedure: nobody has it open, and it gets another id. */
  restore(store: KeptStore, lostEvents: number): void {
    const users = store === this.configStore ? [this.config] : this.orchestrators;
    for (const node of users) node.hold();
    const { kept } = store;
    const life = Number.parseInt(kept.storeId.slice(0, 8), 16) + 1;
    const name = store === this.configStore ? 'config' : 'jobs';
    kept.restore(wholeAppends(kept, kept.events.length - lostEvents), this.#storeId(name, life));
    for (const node of users) node.release();
  }

  #storeId(name: string, life: number): string {
    const first = (life & 0xffff_ffff).toString(16).padStart(8, '0');
    return `${first}-0000-4000-8000-${name === 'config' ? '00000000000c' : '00000000000b'}`;
  }

  #node(name: string, program: (scope: ProcessScope, node: ControlNode) => Promise<void>): ControlNode {
    const host = new SimulatedHost(`${name}-host`, this.time, this.random.fork(`${name} host`));
    return new ControlNode({
      ...{ name, host, program, folder: this.#folder, random: this.random.fork(name) },
      ended: () => this.#ended(name),
      report: (message) => this.report('defect', message),
    });
  }

  #ended(name: string): void {
    if (name !== 'config-server') return;
    this.configProgram?.abandon();
    this.configProgram = undefined;
  }

  #connect(store: KeptStore, scope: ProcessScope): SimulatedStore {
    return new SimulatedStore({ ...store, scope, random: this.random.fork(`${scope.process.name} store`) });
  }

  async #runConfig(scope: ProcessScope, node: ControlNode): Promise<void> {
    await ConfigProgram.start({
      store: this.#connect(this.configStore, scope),
      bus: this.nats.connect(scope, { role: 'config-server', name: node.name }),
      files: node.files,
      clock: scope.process.clock,
      folder: join(node.folder, 'read-models'),
      opened: (made) => {
        this.configProgram = made;
      },
      report: (message) => this.report('read models', message),
    });
  }

  async #runEngine(scope: ProcessScope, node: ControlNode): Promise<void> {
    const engine = new Engine({
      ...{ name: node.name, version: '0.1.0', term: 1, folder: node.folder },
      store: this.#connect(this.jobStore, scope),
      bus: this.nats.connect(scope, { role: 'orchestrator', name: node.name }),
      ...{ leaseSpanMillis: LEASE_MILLIS, isStoreExclusive: false, commandsAtOnce: 16, telemetryMillis: 2000 },
      ...{ resendMillis: 5000, settlingMillis: 2000, crashPoints: noCrashPoints },
      monotonicMillis: () => scope.monotonicMillis(),
      tell: (code, message, facts) => {
        this.event(`${scope.process.name} ${code} ${String(facts['job'] ?? facts['epoch'] ?? '')}`);
        if (code === 'job-defect') this.report('defect', `${message}: ${describe(facts['error'])}`);
      },
    });
    this.engines.set(node, engine);
    await engine.start();
  }

  async #runExecutor(role: ExecutorRole, scope: ProcessScope, node: ControlNode): Promise<void> {
    const random = this.random.fork(`${scope.process.name} work`);
    if (this.plant.losesGrants === true && role === 'master-target') this.site.loseNewestGrants();
    await ExecutorProgram.start({
      ...{ role, scope, name: node.name, files: node.files, folder: node.folder, site: this.site },
      // An agent's commands and reports go through its process server; here it has a connection of its own.
      bus: this.nats.connect(scope, { role: role === 'mobility-agent' ? 'process-server' : role, name: node.name }),
      workMicros: () => random.magnitude(100, 400_000),
      repeatsEffects: this.plant.repeatsEffects === true,
      report: (message) => this.report('defect', message),
    });
  }
}

/** Appends are all or nothing, in a backup too. */
function wholeAppends({ events }: MemoryEvents, count: number): number {
  const commandOf = (index: number) => `${events[index]?.stream} ${events[index]?.metadata.commandId}`;
  let whole = Math.max(0, count);
  while (whole > 0 && whole < events.length && commandOf(whole) === commandOf(whole - 1)) whole -= 1;
  return whole;
}

export function describe(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}
