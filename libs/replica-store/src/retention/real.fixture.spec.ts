// Not a test: one machine's replica with its whole retention on real files, for the tests at scale, under kills and on a full disk.
import { readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type FileSystem, nodeFileSystem, systemEntropy, type Timer } from '@understudy/block';
import { BranchDirectory } from '../branch/branch.directory.ts';
import type { MachineReplica } from '../machine/machine-replica.ts';
import type { StoreEvent } from '../machine/replica-parts.ts';
import type { Point } from '../points/point.types.ts';
import { ReplicaStore, type ReplicaStoreOptions } from '../store/replica-store.ts';
import { appendPlan, definition, MACHINE } from '../store.fixture.spec.ts';
import { History, isSeal, planOf } from './history.fixture.spec.ts';
import { PinLedger } from './pin.ledger.ts';
import type { RetentionEvent } from './retention.events.ts';
import { RetentionLoop, type RetentionLoopOptions } from './retention.loop.ts';
import type { RetentionPolicy } from './retention.policy.ts';

export const DISKS = [1536, 640] as const;
/** Small segments, so that many of them, all levels and many folds happen. */
export const LIMITS: Partial<ReplicaStoreOptions> = {
  segmentBytesMax: 2 * 1024 * 1024,
  segmentBatchesMax: 120,
  segmentExtentsMax: 400,
  openFilesMax: 48,
  pageCacheBytes: 4 * 1024 * 1024,
  frameCacheBytes: 4 * 1024 * 1024,
  pendingBytesMax: 4 * 1024 * 1024,
};

/** The work moves the time on; timers come soon. */
export class WorkClock {
  nowMillis = 0;
  readonly #beganMicros: number;

  constructor(beganMicros = 1_790_000_000_000_000) {
    this.#beganMicros = beganMicros;
  }

  wallMicros(): number {
    return this.#beganMicros + this.nowMillis * 1000;
  }

  monotonicMillis(): number {
    return this.nowMillis;
  }

  after(millis: number, callback: () => void): Timer {
    const timer = setTimeout(callback, Math.min(5, millis));
    return { cancel: () => clearTimeout(timer) };
  }
}

export interface RealOptions {
  readonly folder: string;
  readonly seed: number;
  readonly policy: RetentionPolicy;
  readonly files?: FileSystem;
  readonly limits?: Partial<ReplicaStoreOptions>;
  readonly retention?: Partial<RetentionLoopOptions>;
  /** Of an earlier life. */
  readonly history?: History;
  /** Time between two batches. */
  readonly batchMillis?: number;
}

export class RealReplica {
  readonly options: RealOptions;
  readonly history: History;
  readonly clock = new WorkClock();
  readonly events: RetentionEvent[] = [];
  readonly storeEvents: StoreEvent[] = [];
  seals = 0;
  store!: ReplicaStore;
  replica!: MachineReplica;
  pins!: PinLedger;
  branches!: BranchDirectory;
  loop!: RetentionLoop;

  constructor(options: RealOptions) {
    this.options = options;
    this.history = options.history ?? new History(DISKS);
  }

  get folder(): string {
    return `${this.options.folder}/store`;
  }

  async open(): Promise<void> {
    const { clock } = this;
    const files = this.options.files ?? nodeFileSystem;
    const entropy = systemEntropy;
    const observe = (event: StoreEvent): void => void this.storeEvents.push(event);
    this.store = await ReplicaStore.open({
      ...{ files, clock, entropy, folder: this.folder, observe, ...LIMITS },
      ...this.options.limits,
    });
    this.replica = await this.store.open(MACHINE);
    clock.nowMillis = this.replica.held().sequence * (this.options.batchMillis ?? 100);
    const { folder, machineId, storeId } = this.replica;
    this.pins = await PinLedger.open({ files, folder: `${folder}/pins`, clock, entropy });
    this.branches = await BranchDirectory.open({
      ...{ files, clock, entropy, machineId, storeId, pins: this.pins, bootId: 'boot' },
      folder: `${folder}/branches`,
      openView: (sequence) => this.replica.openView({ sequence }),
      hasPoint: (sequence) => this.loop.hasPoint(sequence),
    });
    this.loop = new RetentionLoop({
      ...{ files, clock, replica: this.replica, pins: this.pins, branches: this.branches, policy: this.options.policy },
      ...{ passEveryMillis: 2000, removeDelayMillis: 3000, stepMillis: 0, foldBytesMax: 6 * 1024 * 1024 },
      observe: (event: RetentionEvent) => void this.events.push(event),
      ...this.options.retention,
    });
  }

  /** Continues the stream where the store stands. */
  async begin(): Promise<void> {
    await this.replica.openIncarnation(this.replica.incarnation() + 1, definition(DISKS));
  }

  /** The next batch; time goes on by it, the same in every process. */
  append(): Promise<unknown> {
    const sequence = this.replica.held().sequence + 1;
    const plan = planOf(this.options.seed, sequence, DISKS);
    this.clock.nowMillis = sequence * (this.options.batchMillis ?? 100);
    if (plan.seal) this.seals += 1;
    this.history.apply(sequence, plan);
    return appendPlan(this.replica, { ...plan, sourceTimeMicros: this.clock.wallMicros() });
  }

  /** What another process appended: the model goes on to where the store stands. */
  catchUp(from: number): void {
    for (let sequence = from; sequence <= this.replica.held().sequence; sequence++)
      this.history.apply(sequence, planOf(this.options.seed, sequence, DISKS));
  }

  allPoints(): Point[] {
    const all: Point[] = [];
    for (;;) {
      const page = this.replica.points({ beyond: all.at(-1)?.sequence ?? 0, limit: 1000 });
      all.push(...page);
      if (page.length < 1000) return all;
    }
  }

  async checkPoint(sequence: number, share?: () => boolean): Promise<void> {
    const view = this.replica.openView({ sequence });
    try {
      await this.history.check(sequence, view.devices, undefined, share);
    } finally {
      view.close();
    }
  }

  /** Every durable seal of the window is there; every period of each tier has its point. */
  checkPolicy(): void {
    const { seed, policy, batchMillis = 100 } = this.options;
    const visible = this.allPoints().map(({ sequence }) => sequence);
    const newest = this.replica.durable().sealed;
    const beganMillis = new WorkClock().wallMicros() / 1000;
    const windowFrom = newest - Math.floor(policy.continuousMillis / batchMillis) + 1;
    const shown = new Set(visible);
    for (let sequence = Math.max(1, windowFrom); sequence <= newest; sequence++)
      if (isSeal(seed, sequence) && !shown.has(sequence)) throw new Error(`seal ${sequence} of the window is gone`);
    for (const { everyMillis, forMillis } of policy.tiers) {
      const periodOf = (sequence: number): number => Math.floor((beganMillis + sequence * batchMillis) / everyMillis);
      const covered = new Set(visible.map(periodOf));
      const tierFrom = newest - Math.floor(forMillis / batchMillis) + 1;
      for (let sequence = Math.max(1, tierFrom); sequence <= newest; sequence++)
        if (isSeal(seed, sequence) && !covered.has(periodOf(sequence)))
          throw new Error(`the period of seal ${sequence} (every ${everyMillis} ms) has no point`);
    }
  }

  async close(): Promise<void> {
    await this.loop.stop();
    await this.branches.closeAll();
    this.store.close();
  }
}

/** File descriptors of this process under a folder. */
export function openFilesUnder(folder: string): string[] {
  const found: string[] = [];
  for (const name of readdirSync('/proc/self/fd')) {
    try {
      const path = readlinkSync(join('/proc/self/fd', name));
      if (path.startsWith(folder)) found.push(path.slice(folder.length));
    } catch {
      // Closed in between.
    }
  }
  return found;
}

/** The real files; `opening` hears of each that is opened for writing, before it is. */
export function watchedFiles(opening: (path: string) => void): FileSystem {
  return {
    open: (path, mode) => {
      if (mode !== 'read') opening(path);
      return nodeFileSystem.open(path, mode);
    },
    exists: (path) => nodeFileSystem.exists(path),
    list: (path) => nodeFileSystem.list(path),
    makeFolder: (path) => nodeFileSystem.makeFolder(path),
    rename: (from, to) => nodeFileSystem.rename(from, to),
    remove: (path) => nodeFileSystem.remove(path),
    syncFolder: (path) => nodeFileSystem.syncFolder(path),
    freeBytes: (path) => nodeFileSystem.freeBytes(path),
  };
}
