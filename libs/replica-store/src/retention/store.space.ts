import { type FileSystem, isPromise } from '@understudy/block';

export interface StoreSpaceOptions {
  readonly files: FileSystem;
  /** The store's folder. */
  readonly folder: string;
  /** Below this many free bytes room is made. */
  readonly lowBytes: number;
  /** Below this many nothing is acknowledged any more. */
  readonly criticalBytes: number;
  /** Kept aside for fold and deletion. */
  readonly reserveBytes: number;
}

/** How much room the store's file system has. `low` ends a quarter above the mark where it began. */
export type SpaceState = 'ample' | 'low' | 'critical';

const RESERVE = 'reserve';

/** The room of a store and its reserve file; shared by the retention loops of all its machines (docs/formats/retention.md, "Space"). */
export class StoreSpace {
  readonly #options: StoreSpaceOptions;
  #state: SpaceState = 'ample';

  constructor(options: StoreSpaceOptions) {
    if (options.criticalBytes > options.lowBytes) throw new RangeError('the critical mark lies above the low one');
    this.#options = options;
  }

  get state(): SpaceState {
    return this.#state;
  }

  get hasReserve(): boolean {
    return this.#options.files.exists(this.#path);
  }

  freeBytes(): number {
    return this.#options.files.freeBytes(this.#options.folder);
  }

  /** Looks again; makes or gives up the reserve as the room allows. */
  async assess(): Promise<SpaceState> {
    const { lowBytes, criticalBytes, reserveBytes } = this.#options;
    const free = this.freeBytes() + (this.hasReserve ? reserveBytes : 0);
    const withReserve = free - reserveBytes;
    if (withReserve < criticalBytes) this.#state = 'critical';
    else if (withReserve < (this.#state === 'ample' ? lowBytes : lowBytes * 1.25)) this.#state = 'low';
    else this.#state = 'ample';
    if (this.#state === 'critical') await this.#giveUp();
    else if (!this.hasReserve) await this.#make();
    return this.#state;
  }

  get #path(): string {
    return `${this.#options.folder}/${RESERVE}`;
  }

  async #giveUp(): Promise<void> {
    if (!this.hasReserve) return;
    this.#options.files.remove(this.#path);
    await this.#syncFolder();
  }

  async #make(): Promise<void> {
    const { files, reserveBytes } = this.#options;
    const handle = files.open(this.#path, 'create');
    try {
      handle.allocate(0, reserveBytes);
      await handle.sync();
    } catch (error) {
      files.remove(this.#path);
      throw error;
    } finally {
      handle.close();
    }
    await this.#syncFolder();
  }

  async #syncFolder(): Promise<void> {
    const synced = this.#options.files.syncFolder(this.#options.folder);
    if (isPromise(synced)) await synced;
  }
}
