import type { Sequence } from '@understudy/replication';
import { BranchDevice } from './branch.device.ts';
import type { BranchDisk } from './branch.disk.ts';
import type { BranchDocument, BranchKind, BranchView } from './branch.types.ts';
import type { ByteBudget } from './byte.budget.ts';

export interface BranchStats {
  /** Bytes on the medium, all disks. */
  readonly usedBytes: number;
  readonly sizeBytes: number;
  readonly allocatedBlocks: number;
  readonly writtenBlocks: number;
  readonly blocks: number;
  readonly hydrated: boolean;
  readonly writtenExact: boolean;
}

/** An open branch: the writable disks of a machine at a point. Made and opened by a BranchDirectory. */
export class Branch {
  readonly document: BranchDocument;
  readonly devices: ReadonlyMap<number, BranchDevice>;
  readonly #budget: ByteBudget;
  #view: BranchView | undefined;
  #closing: Promise<void> | undefined;
  readonly #atEnd = new Set<(reason: string) => void>();

  constructor(
    document: BranchDocument,
    disks: readonly BranchDisk[],
    view: BranchView | undefined,
    budget: ByteBudget,
  ) {
    this.document = document;
    this.#view = view;
    this.#budget = budget;
    this.devices = new Map(disks.map((disk) => [disk.index, new BranchDevice(disk, view?.devices.get(disk.index))]));
  }

  get id(): string {
    return this.document.branchId;
  }

  get kind(): BranchKind {
    return this.document.kind;
  }

  get point(): Sequence {
    return this.document.point;
  }

  get hydrated(): boolean {
    return [...this.devices.values()].every(({ disk }) => disk.hydrated);
  }

  /** The disk with this index; a defect of the caller when there is none. */
  device(disk: number): BranchDevice {
    const device = this.devices.get(disk);
    if (device === undefined) throw new RangeError(`branch ${this.id} has no disk ${disk}`);
    return device;
  }

  stats(): BranchStats {
    const disks = [...this.devices.values()].map(({ disk }) => disk);
    const sum = (of: (disk: BranchDisk) => number) => disks.reduce((total, disk) => total + of(disk), 0);
    return {
      usedBytes: this.#budget.usedBytes,
      sizeBytes: sum((disk) => disk.sizeBytes),
      allocatedBlocks: sum((disk) => disk.map.allocatedCount),
      writtenBlocks: sum((disk) => disk.map.writtenCount),
      blocks: sum((disk) => disk.map.blocks),
      hydrated: this.hydrated,
      writtenExact: disks.every((disk) => disk.writtenExact),
    };
  }

  /** Called once when the branch is ended by somebody else (expired, room needed): the export must go. */
  onEnd(listener: (reason: string) => void): void {
    this.#atEnd.add(listener);
  }

  /** Every request from now on fails with ESHUTDOWN. In the same turn of the event loop nothing looks at the view any more. */
  end(reason: string): void {
    for (const device of this.devices.values()) device.end('ESHUTDOWN', `the branch was ended: ${reason}`);
    for (const listener of this.#atEnd) listener(reason);
    this.#atEnd.clear();
  }

  freeze(): void {
    for (const device of this.devices.values()) device.freeze();
  }

  /** All disks are hydrated: lets the view go. */
  async releaseView(): Promise<void> {
    for (const device of this.devices.values()) await device.releaseView();
    const view = this.#view;
    this.#view = undefined;
    await view?.close();
  }

  /** Flushes everything and closes files and view. `discard`: the files are going to be deleted, nothing is flushed. */
  close(discard = false): Promise<void> {
    this.#closing ??= this.#close(discard);
    return this.#closing;
  }

  async #close(discard: boolean): Promise<void> {
    const failures: unknown[] = [];
    for (const device of this.devices.values()) {
      device.close();
      if (discard) device.disk.abandon();
      else await device.disk.close().catch((error: unknown) => failures.push(error));
    }
    await this.#view?.close();
    if (failures.length > 0) throw failures[0];
  }
}
