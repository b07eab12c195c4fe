import type { BlockDevice, FileSystem } from '@understudy/block';
import { type MachineReplica, ReplicaStore, type ReplicaStoreOptions, StoreError } from '@understudy/replica-store';
import type { MachineId, ReplicaDirectory } from '@understudy/replication';
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

/** The real store of a master target, and what the checks ask of it. */
export class ReplicaStoreHost {
  readonly directory: ReplicaDirectory;
  readonly #store: ReplicaStore;
  readonly #machineId: MachineId;

  private constructor(store: ReplicaStore, machineId: MachineId) {
    this.#store = store;
    this.directory = store;
    this.#machineId = machineId;
  }

  static async open(
    process: SimulatedProcess,
    files: FileSystem,
    machineId: MachineId,
    limits: StoreLimits,
    event: (text: string) => void,
  ): Promise<ReplicaStoreHost> {
    const store = await ReplicaStore.open({
      files,
      clock: process.clock,
      entropy: process.entropy,
      folder: STORE_FOLDER,
      ...limits,
      observe: ({ type }) => event(`store ${type}`),
    });
    return new ReplicaStoreHost(store, machineId);
  }

  /** Undefined before the machine's first connection. */
  async machine(): Promise<MachineReplica | undefined> {
    try {
      return await this.#store.machine(this.#machineId);
    } catch (error) {
      if (error instanceof StoreError && error.code === 'machine-missing') return undefined;
      throw error;
    }
  }

  /** Sequences of the points that can be opened now, ascending. */
  async points(): Promise<readonly number[]> {
    const machine = await this.machine();
    const found: number[] = [];
    for (let beyond = 0; machine !== undefined; ) {
      const page = machine.points({ beyond, order: 'ascending', limit: POINTS_PER_PAGE });
      found.push(...page.map(({ sequence }) => sequence));
      if (page.length < POINTS_PER_PAGE) break;
      beyond = found.at(-1) ?? 0;
    }
    return found;
  }

  /** One device per disk of the machine as it was at the seal. */
  async openViews(sequence: number): Promise<{ readonly devices: readonly BlockDevice[]; close(): void }> {
    const machine = await this.machine();
    if (machine === undefined) throw new RangeError('the machine has no replica');
    const view = machine.openView({ sequence });
    const devices = [...view.devices].sort(([a], [b]) => a - b).map(([, device]) => device);
    return { devices, close: () => view.close() };
  }
}
