import { BLOCK_BYTES, type FileSystem, isPromise } from '@understudy/block';
import { type EncodedBatch, EntryKind, EntryTable } from '@understudy/replication';
import { BaseDisk } from './base-disk.ts';

/** The base of a machine: its disks' images. Disks appear when something is written to them. */
export class BaseDisks {
  readonly folder: string;
  readonly #files: FileSystem;
  readonly #mode: 'read' | 'write';
  readonly #disks = new Map<number, BaseDisk>();
  #folderDirty = false;

  constructor(files: FileSystem, folder: string, mode: 'read' | 'write') {
    this.#files = files;
    this.folder = folder;
    this.#mode = mode;
    for (const name of files.list(folder)) {
      const match = /^disk-(\d+)\.img$/.exec(name);
      if (match !== null) this.#open(Number(match[1]));
    }
  }

  get(disk: number): BaseDisk | undefined {
    return this.#disks.get(disk);
  }

  all(): BaseDisk[] {
    return [...this.#disks.values()];
  }

  /** The disk, made when it is missing. */
  obtain(disk: number, sizeBytes: number): BaseDisk {
    const known = this.#disks.get(disk);
    const opened = known ?? this.#open(disk);
    if (known === undefined) this.#folderDirty = true;
    opened.grow(sizeBytes);
    return opened;
  }

  /** Applies a batch's data and zero entries. `plain` is its payload, borrowed. */
  async apply(batch: EncodedBatch, plain: Uint8Array, sizes: ReadonlyMap<number, number>): Promise<void> {
    const table = new EntryTable(batch.header.entries);
    let at = 0;
    for (let index = 0; index < table.length; index += 1) {
      const kind = table.kind(index);
      if (kind === EntryKind.hash) continue;
      const base = this.obtain(table.disk(index), sizes.get(table.disk(index)) ?? 0);
      const offsetBytes = table.block(index) * BLOCK_BYTES;
      const lengthBytes = table.blocks(index) * BLOCK_BYTES;
      if (kind === EntryKind.zero) {
        base.zero(offsetBytes, lengthBytes);
        continue;
      }
      const written = base.write(plain.subarray(at, at + lengthBytes), offsetBytes);
      if (isPromise(written)) await written;
      at += lengthBytes;
    }
  }

  /** Images durable; with `leaves` the leaf tables too. */
  async sync(leaves: boolean): Promise<void> {
    await allEnded(this.all().map((base) => base.sync()));
    if (leaves) await allEnded(this.all().map((base) => base.leaves.sync()));
    if (!this.#folderDirty) return;
    this.#folderDirty = false;
    try {
      await this.#files.syncFolder(this.folder);
    } catch (cause) {
      this.#folderDirty = true;
      throw cause;
    }
  }

  /** In the first run the leaf tables of an earlier start count for nothing. */
  forgetLeaves(): void {
    for (const base of this.all()) base.leaves.reset();
  }

  close(): void {
    for (const base of this.all()) base.close();
    this.#disks.clear();
  }

  #open(disk: number): BaseDisk {
    const opened = new BaseDisk(this.#files, this.folder, disk, this.#mode);
    this.#disks.set(disk, opened);
    return opened;
  }
}

/**
 * Rejects when one does, but not before all have ended: a sync that still runs when the caller writes everything anew can fail later and give up just those
 * pages, and the next sync knows nothing of it.
 */
async function allEnded(works: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(works)).find((outcome) => outcome.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}
