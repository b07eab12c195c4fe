import type { BlockDevice, FileSystem } from '@understudy/block';
import {
  BranchDirectory,
  type MachineReplica,
  PinLedger,
  ReplicaStore,
  type ReplicaStoreOptions,
  RetentionLoop,
  type RetentionPolicy,
  StoreError,
} from '@understudy/replica-store';
import { type MachineId, type ReplicaDirectory, ReplicationRefusal, sequence } from '@understudy/replication';
import type { Plant } from './plant.ts';
import type { SimulatedProcess } from './simulated-host.ts';

export const STORE_FOLDER = '/store';
const POINTS_PER_PAGE = 1000;

/** Small caches and segments, so that little data meets many of them. */
export type StoreLimits = Pick<
  ReplicaStoreOptions,
  | 'pageCacheBytes'
  | 'frameCacheBytes'
  | 'pendingBytesMax'
  | 'segmentBytesMax'
  | 'segmentExtentsMax'
  | 'segmentBatchesMax'
>;

export interface StoreSetup {
  readonly machineId: MachineId;
  readonly limits: StoreLimits;
  readonly policy: () => RetentionPolicy;
  readonly foldBytesMax: number;
  readonly journalBudgetBytes: number | undefined;
  readonly plant: Plant;
}

interface KeptMachine {
  readonly replica: MachineReplica;
  readonly pins: PinLedger;
  readonly branches: BranchDirectory;
  readonly retention: RetentionLoop;
}

/** The real store of a master target with its retention, and what the checks ask of it. */
export class ReplicaStoreHost {
  readonly directory: ReplicaDirectory;
  readonly #store: ReplicaStore;
  readonly #process: SimulatedProcess;
  readonly #files: FileSystem;
  readonly #setup: StoreSetup;
  readonly #event: (text: string) => void;
  #kept: Promise<KeptMachine> | undefined;
  #leaving = false;

  private constructor(
    store: ReplicaStore,
    process: SimulatedProcess,
    files: FileSystem,
    setup: StoreSetup,
    event: (text: string) => void,
  ) {
    this.#store = store;
    this.#process = process;
    this.#files = files;
    this.#setup = setup;
    this.#event = event;
    this.directory = { open: () => this.#admit(), has: () => store.machines().includes(setup.machineId) };
  }

  static async open(
    process: SimulatedProcess,
    files: FileSystem,
    setup: StoreSetup,
    event: (text: string) => void,
  ): Promise<ReplicaStoreHost> {
    const store = await ReplicaStore.open({
      files,
      clock: process.clock,
      entropy: process.entropy,
      folder: STORE_FOLDER,
      ...setup.limits,
      observe: ({ type }) => event(`store ${type}`),
    });
    const host = new ReplicaStoreHost(store, process, files, setup, event);
    if (store.machines().includes(setup.machineId)) void host.machine().catch(() => undefined);
    return host;
  }

  /** Undefined before the machine's first connection. */
  async machine(): Promise<KeptMachine | undefined> {
    if (this.#leaving) return undefined;
    try {
      await this.#store.machine(this.#setup.machineId);
      return await this.#keep();
    } catch (error) {
      if (error instanceof StoreError && error.code === 'machine-missing') return undefined;
      throw error;
    }
  }

  async branches(): Promise<BranchDirectory | undefined> {
    return (await this.machine())?.branches;
  }

  /** Sequences of the points that can be opened now, ascending. */
  async points(): Promise<readonly number[]> {
    const machine = await this.machine();
    return machine === undefined ? [] : pointsOf(machine.replica);
  }

  /** One device per disk of the machine as it was at the seal; undefined when retention has given the point up meanwhile. */
  async openViews(asked: number): Promise<{ readonly devices: readonly BlockDevice[]; close(): void } | undefined> {
    const machine = await this.machine();
    if (machine === undefined || !machine.retention.hasPoint(asked)) return undefined;
    const view = machine.replica.openView({ sequence: asked });
    const devices = [...view.devices].sort(([a], [b]) => a - b).map(([, device]) => device);
    return { devices, close: () => view.close() };
  }

  /** From when this resolves the point must stay, whatever happens. False: it was given up before. */
  async pin(asked: number): Promise<boolean> {
    const machine = await this.machine();
    if (machine === undefined || !machine.retention.hasPoint(asked)) return false;
    const request = { kind: 'person', owner: 'simulator', sequence: sequence(asked) } as const;
    await machine.pins.acquire(request, (wanted) => machine.retention.hasPoint(wanted));
    return true;
  }

  /** In force from the next pass of retention on. */
  setPolicy(policy: RetentionPolicy): void {
    this.#kept?.then(({ retention }) => retention.setPolicy(this.#withBudget(policy))).catch(() => undefined);
  }

  /** The replica goes with all its points, as when an operator lets the target forget a machine. */
  async remove(endSession: () => Promise<void>): Promise<void> {
    this.#leaving = true;
    try {
      await endSession();
      const kept = await this.#kept?.catch(() => undefined);
      this.#kept = undefined;
      await kept?.retention.stop();
      await kept?.branches.closeAll();
      await this.#store.remove(this.#setup.machineId);
    } finally {
      this.#leaving = false;
    }
  }

  async #admit(): Promise<MachineReplica> {
    if (this.#leaving) throw new ReplicationRefusal('store-unavailable', 'the replica is being removed');
    return (await this.#keep()).replica;
  }

  #withBudget(policy: RetentionPolicy): RetentionPolicy {
    const { journalBudgetBytes } = this.#setup;
    return journalBudgetBytes === undefined ? policy : { ...policy, journalBytesMax: journalBudgetBytes };
  }

  #keep(): Promise<KeptMachine> {
    if (this.#kept !== undefined) return this.#kept;
    const keeping = this.#open();
    this.#kept = keeping;
    keeping.catch(() => {
      this.#kept = undefined;
    });
    return keeping;
  }

  async #open(): Promise<KeptMachine> {
    const { machineId, policy, foldBytesMax, plant } = this.#setup;
    const { clock, entropy, host } = this.#process;
    const files = this.#files;
    const replica = await this.#store.open(machineId);
    const pins = await PinLedger.open({ files, folder: `${replica.folder}/pins`, clock, entropy });
    const branches = await BranchDirectory.open({
      ...{ files, clock, entropy, machineId, storeId: replica.storeId, pins, bootId: host.bootId },
      folder: `${replica.folder}/branches`,
      openView: (point) => replica.openView({ sequence: plant.branchPoint?.(point, pointsOf(replica)) ?? point }),
      hasPoint: (point) => retention.hasPoint(point),
    });
    const retention: RetentionLoop = new RetentionLoop({
      ...{ files, clock, pins, branches, foldBytesMax },
      replica: plant.retained?.(replica) ?? replica,
      policy: this.#withBudget(policy()),
      removeDelayMillis: 500,
      passEveryMillis: 5000,
      observe: (event) =>
        this.#event(`retention ${event.type} ${event.type === 'retention-failed' ? event.error : ''}`),
    });
    retention.start();
    return { replica, pins, branches, retention };
  }
}

function pointsOf(replica: MachineReplica): number[] {
  const found: number[] = [];
  for (;;) {
    const page = replica.points({ beyond: found.at(-1) ?? 0, order: 'ascending', limit: POINTS_PER_PAGE });
    found.push(...page.map((point) => point.sequence));
    if (page.length < POINTS_PER_PAGE) return found;
  }
}
