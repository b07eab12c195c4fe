import { BlockIoError, type Clock, type Entropy, type FileHandle, type FileSystem, isPromise } from '@understudy/block';
import {
  isMachineId,
  type MachineId,
  type ReplicaDirectory,
  ReplicationRefusal,
  type StoreId,
  storeId,
  uuidText,
} from '@understudy/replication';
import { reasonOf, StoreError } from '../errors.ts';
import { HandlePool } from '../files/handle-pool.ts';
import { SlotPair } from '../files/slot-pair.ts';
import { PageCache } from '../index/page-cache.ts';
import { FrameCache } from '../journal/frame-reader.ts';
import { MachineReplica } from '../machine/machine-replica.ts';
import { createMachine, loadMachine, type StoreContext, type StoreEvent } from '../machine/replica-parts.ts';
import { CommitRounds } from './commit-rounds.ts';

const MIB = 1024 * 1024;

export interface ReplicaStoreOptions {
  readonly files: FileSystem;
  readonly clock: Clock;
  readonly entropy: Entropy;
  /** The store's folder; its parent exists. */
  readonly folder: string;
  /** Memory for index pages, for all machines together. 64 MiB. */
  readonly pageCacheBytes?: number;
  /** Memory for decoded frames, for all machines together. 64 MiB. */
  readonly frameCacheBytes?: number;
  /** Per machine: batches in memory that are not durable yet. 16 MiB. */
  readonly pendingBytesMax?: number;
  readonly openFilesMax?: number;
  readonly segmentBytesMax?: number;
  readonly segmentExtentsMax?: number;
  readonly segmentBatchesMax?: number;
  /** Machines that may be made here; without it every machine is taken. */
  readonly admits?: (machineId: MachineId) => boolean;
  readonly observe?: (event: StoreEvent) => void;
}

/** All replicas of a master target: one folder, one process. */
export class ReplicaStore implements ReplicaDirectory {
  readonly storeId: StoreId;
  readonly folder: string;
  readonly rounds = new CommitRounds();
  readonly #context: StoreContext;
  readonly #admits: (machineId: MachineId) => boolean;
  readonly #lock: FileHandle;
  readonly #machines = new Map<MachineId, Promise<MachineReplica>>();
  readonly #loaded = new Set<MachineReplica>();
  #closed = false;

  private constructor(options: ReplicaStoreOptions, context: StoreContext, lock: FileHandle) {
    this.#context = context;
    this.#lock = lock;
    this.#admits = options.admits ?? (() => true);
    this.storeId = context.storeId;
    this.folder = options.folder;
  }

  /** Opens the store or makes a new one in an empty place. Rejects with StoreError('store-locked' | 'facts-damaged'). */
  static async open(options: ReplicaStoreOptions): Promise<ReplicaStore> {
    const { files, folder } = options;
    if (!files.exists(folder)) await makeDurableFolder(files, folder);
    const lock = takeLock(files, folder);
    try {
      const id = await obtainIdentity(options);
      if (!files.exists(`${folder}/machines`)) files.makeFolder(`${folder}/machines`);
      const synced = files.syncFolder(folder);
      if (isPromise(synced)) await synced;
      return new ReplicaStore(options, makeContext(options, id), lock);
    } catch (cause) {
      lock.close();
      throw cause;
    }
  }

  /** Ids of all machines that have a replica here. */
  machines(): MachineId[] {
    return this.#context.files.list(`${this.folder}/machines`).filter(isMachineId).sort();
  }

  /** Finds or makes a replica. Rejects with ReplicationRefusal('machine-unknown' | 'store-unavailable'). */
  async open(machineId: MachineId): Promise<MachineReplica> {
    if (this.#closed) throw new ReplicationRefusal('store-unavailable', 'the store is closed');
    const known = this.#machines.get(machineId);
    if (known !== undefined) return known;
    if (!isMachineId(machineId) || !this.#admits(machineId)) {
      throw new ReplicationRefusal('machine-unknown', `this store takes no replica of ${machineId}`);
    }
    const opening = this.#open(machineId);
    this.#machines.set(machineId, opening);
    opening.catch(() => this.#machines.delete(machineId));
    return opening;
  }

  /** A replica that is there already. Rejects with StoreError('machine-missing'). */
  async machine(machineId: MachineId): Promise<MachineReplica> {
    if (!this.#machines.has(machineId) && !this.#context.files.exists(`${this.#folderOf(machineId)}/facts.1`)) {
      throw new StoreError('machine-missing', `there is no replica of ${machineId}`);
    }
    return this.open(machineId);
  }

  /**
   * Removes a replica with all its points, for good. Nobody may use it any more. The folder is renamed first, durably: after a crash it is gone or
   * whole, and what is left of it is removed at the next call. Repeated it does nothing.
   */
  async remove(machineId: MachineId): Promise<void> {
    const machine = await this.#machines.get(machineId)?.catch(() => undefined);
    machine?.close();
    if (machine !== undefined) this.#loaded.delete(machine);
    this.#machines.delete(machineId);
    const { files, pool } = this.#context;
    const folder = this.#folderOf(machineId);
    const doomed = `${this.folder}/machines/${machineId}.removed`;
    pool.close();
    removeTree(files, doomed);
    if (!files.exists(folder)) return;
    files.rename(folder, doomed);
    const synced = files.syncFolder(`${this.folder}/machines`);
    if (isPromise(synced)) await synced;
    removeTree(files, doomed);
  }

  /** Ends everything; what is not durable stays undone, as after a crash. `flush` the machines before for a clean end. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const machine of this.#loaded) machine.close();
    this.#context.pool.close();
    this.#lock.close();
  }

  /** Bytes of memory that the bounded caches hold now. */
  cacheBytes(): { readonly pages: number; readonly frames: number } {
    return { pages: this.#context.pages.bytes.length, frames: this.#context.frames.bytes };
  }

  async #open(machineId: MachineId): Promise<MachineReplica> {
    const folder = this.#folderOf(machineId);
    try {
      if (!hasFacts(this.#context.files, folder)) await createMachine(this.#context, folder);
      const machine = new MachineReplica(
        this.#context,
        loadMachine(this.#context, folder, machineId, 'write'),
        this.rounds,
      );
      await this.#start(machine);
      return machine;
    } catch (cause) {
      if (cause instanceof ReplicationRefusal) throw cause;
      throw new ReplicationRefusal(
        'store-unavailable',
        `the replica of ${machineId} cannot be opened: ${reasonOf(cause)}`,
        { cause },
      );
    }
  }

  /** A replica that did not start must not go on trying by itself: the next one that is opened writes the same journal. */
  async #start(machine: MachineReplica): Promise<void> {
    this.#loaded.add(machine);
    try {
      await machine.start();
    } catch (cause) {
      this.#loaded.delete(machine);
      machine.close();
      throw cause;
    }
  }

  #folderOf(machineId: MachineId): string {
    return `${this.folder}/machines/${machineId}`;
  }
}

/** After a store was brought back from a copy: gives it a new id, so that every agent compares everything. The store must not be open. */
export async function renewStoreId(
  options: Pick<ReplicaStoreOptions, 'files' | 'entropy' | 'folder'>,
): Promise<StoreId> {
  const lock = takeLock(options.files, options.folder);
  try {
    const slots = new SlotPair(options.files, options.folder, 'store');
    slots.read();
    return await writeIdentity(slots, options.entropy);
  } finally {
    lock.close();
  }
}

/** Reads the identity of a store that is not open. Throws StoreError('store-missing' | 'facts-damaged'). */
export function readStoreId(files: FileSystem, folder: string): StoreId {
  const value = new SlotPair(files, folder, 'store').read();
  if (value === undefined) throw new StoreError('store-missing', `${folder} is no replica store`);
  return storeId((value as { storeId: string }).storeId);
}

/** What all machines of a store share; also for tools that read a store which nobody has open. */
export function makeContext(options: ReplicaStoreOptions, id: StoreId): StoreContext {
  const { files, clock, entropy } = options;
  const last = { index: Promise.resolve(), merge: Promise.resolve() };
  return {
    files,
    clock,
    entropy,
    storeId: id,
    pages: new PageCache(options.pageCacheBytes ?? 64 * MIB),
    frames: new FrameCache(options.frameCacheBytes ?? 64 * MIB),
    pool: new HandlePool(files, options.openFilesMax ?? 256),
    limits: {
      segmentBytesMax: Math.min(options.segmentBytesMax ?? 64 * MIB, 64 * MIB),
      segmentExtentsMax: Math.min(options.segmentExtentsMax ?? 262_144, 262_144),
      segmentBatchesMax: Math.min(options.segmentBatchesMax ?? 16_384, 16_384),
    },
    pendingBytesMax: options.pendingBytesMax ?? 16 * MIB,
    observe: options.observe ?? (() => undefined),
    background: (lane, work) => {
      last[lane] = last[lane].then(work);
    },
  };
}

async function makeDurableFolder(files: FileSystem, folder: string): Promise<void> {
  files.makeFolder(folder);
  const synced = files.syncFolder(folder.slice(0, folder.lastIndexOf('/')) || '/');
  if (isPromise(synced)) await synced;
}

function hasFacts(files: FileSystem, folder: string): boolean {
  return files.exists(`${folder}/facts.0`) || files.exists(`${folder}/facts.1`);
}

function takeLock(files: FileSystem, folder: string): FileHandle {
  const path = `${folder}/lock`;
  const handle = openLock(files, path);
  if (handle.tryLock()) return handle;
  handle.close();
  throw new StoreError('store-locked', `${folder} is open in another process`);
}

function openLock(files: FileSystem, path: string): FileHandle {
  if (files.exists(path)) return files.open(path, 'write');
  try {
    return files.open(path, 'create');
  } catch (cause) {
    // Another process made it in between.
    if (cause instanceof BlockIoError && cause.code === 'EEXIST') return files.open(path, 'write');
    throw cause;
  }
}

async function obtainIdentity(options: ReplicaStoreOptions): Promise<StoreId> {
  const slots = new SlotPair(options.files, options.folder, 'store');
  const value = slots.read();
  if (value !== undefined) return storeId((value as { storeId: string }).storeId);
  return writeIdentity(slots, options.entropy);
}

async function writeIdentity(slots: SlotPair, entropy: Entropy): Promise<StoreId> {
  const id = storeId(uuidText(entropy.bytes(16)));
  await slots.writeBoth({ storeId: id });
  return id;
}

/** The port tells folders from files only by whether they can be listed. */
function removeTree(files: FileSystem, path: string): void {
  if (!files.exists(path)) return;
  for (const name of namesIn(files, path)) removeTree(files, `${path}/${name}`);
  files.remove(path);
}

function namesIn(files: FileSystem, path: string): string[] {
  try {
    return files.list(path);
  } catch (cause) {
    if (cause instanceof BlockIoError && cause.code === 'ENOTDIR') return [];
    throw cause;
  }
}
