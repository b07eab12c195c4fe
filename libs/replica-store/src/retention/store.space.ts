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
/** Its name until all of it is allocated. */
const DRAFT = 'reserve.new';

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
    return this.#sizeBytes() >= Math.max(1, this.#options.reserveBytes);
  }

  freeBytes(): number {
    return this.#options.files.freeBytes(this.#options.folder);
  }

  /** Looks again; makes or gives up the reserve as the room allows. */
  async assess(): Promise<SpaceState> {
    const { lowBytes, criticalBytes, reserveBytes } = this.#options;
    const hasReserve = this.hasReserve;
    const free = this.freeBytes() + (hasReserve ? reserveBytes : 0);
    const withReserve = free - reserveBytes;
    if (withReserve < criticalBytes) this.#state = 'critical';
    else if (withReserve < (this.#state === 'ample' ? lowBytes : lowBytes * 1.25)) this.#state = 'low';
    else this.#state = 'ample';
    if (this.#state === 'critical') await this.#giveUp();
    else if (!hasReserve && reserveBytes > 0) await this.#make();
    return this.#state;
  }

  #path(name: string): string {
    return `${this.#options.folder}/${name}`;
  }

  #sizeBytes(): number {
    const { files } = this.#options;
    if (!files.exists(this.#path(RESERVE))) return 0;
    const handle = files.open(this.#path(RESERVE), 'read');
    try {
      return handle.sizeBytes();
    } finally {
      handle.close();
    }
  }

  async #giveUp(): Promise<void> {
    const { files } = this.#options;
    if (!files.exists(this.#path(RESERVE))) return;
    files.remove(this.#path(RESERVE));
    await this.#syncFolder();
  }

  /** Under another name until it is whole: a kill in between must not leave an empty file that counts as room. */
  async #make(): Promise<void> {
    const { files, reserveBytes } = this.#options;
    files.remove(this.#path(DRAFT));
    const handle = files.open(this.#path(DRAFT), 'create');
    try {
      handle.allocate(0, reserveBytes);
      await handle.sync();
    } catch (error) {
      files.remove(this.#path(DRAFT));
      throw error;
    } finally {
      handle.close();
    }
    files.rename(this.#path(DRAFT), this.#path(RESERVE));
    await this.#syncFolder();
  }

  async #syncFolder(): Promise<void> {
    const synced = this.#options.files.syncFolder(this.#options.folder);
    if (isPromise(synced)) await synced;
  }
}
