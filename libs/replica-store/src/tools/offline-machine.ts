import { type FileHandle, type FileSystem, systemClock, systemEntropy } from '@understudy/block';
import { isMachineId, type MachineId, type StoreId } from '@understudy/replication';
import { StoreError } from '../errors.ts';
import { MachineContent } from '../machine/machine-content.ts';
import { loadMachine, type ReplicaParts, type StoreContext } from '../machine/replica-parts.ts';
import { makeContext, readStoreId } from '../store/replica-store.ts';

/** A machine of a store that nobody has open. */
export interface OfflineMachine {
  readonly parts: ReplicaParts;
  readonly content: MachineContent;
  close(): void;
}

/** A store folder opened for reading: nothing in it is changed. */
export class OfflineStore {
  readonly storeId: StoreId;
  readonly folder: string;
  readonly context: StoreContext;
  readonly #lock: FileHandle | undefined;

  /** Throws StoreError('store-missing' | 'store-locked' | 'facts-damaged'). */
  constructor(files: FileSystem, folder: string) {
    this.folder = folder;
    this.#lock = lockForReading(files, folder);
    try {
      this.storeId = readStoreId(files, folder);
    } catch (cause) {
      this.#lock?.close();
      throw cause;
    }
    this.context = makeContext({ files, clock: systemClock, entropy: systemEntropy, folder }, this.storeId);
  }

  machines(): MachineId[] {
    const folder = `${this.folder}/machines`;
    return this.context.files.exists(folder) ? this.context.files.list(folder).filter(isMachineId).sort() : [];
  }

  /** Throws StoreError('machine-missing' | 'facts-damaged' | 'foreign-segment'). */
  machine(machineId: MachineId): OfflineMachine {
    const folder = `${this.folder}/machines/${machineId}`;
    if (!this.context.files.exists(folder))
      throw new StoreError('machine-missing', `there is no replica of ${machineId}`);
    const parts = loadMachine(this.context, folder, machineId, 'read');
    const { basePoint, oldestPoint, lowestSegment, baseSequence } = parts.facts;
    const durableSequence = Math.max(baseSequence, parts.recovered.durable.sequence);
    const content = new MachineContent(this.context, parts, () => ({
      basePoint,
      oldestPoint,
      lowestSegment,
      durableSequence,
    }));
    return { parts, content, close: () => parts.base.close() };
  }

  close(): void {
    this.context.pool.close();
    this.#lock?.close();
  }
}

function lockForReading(files: FileSystem, folder: string): FileHandle | undefined {
  const path = `${folder}/lock`;
  if (!files.exists(path)) {
    if (!files.exists(folder)) throw new StoreError('store-missing', `${folder} does not exist`);
    return undefined;
  }
  const handle = files.open(path, 'read');
  if (handle.tryLock()) return handle;
  handle.close();
  throw new StoreError('store-locked', `${folder} is open in another process: ask it instead`);
}
