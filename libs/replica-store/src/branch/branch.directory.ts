import type { Clock, Entropy, FileSystem, MaybePromise } from '@understudy/block';
import type { Generation, MachineId, Sequence, StoreId } from '@understudy/replication';
import type { PinLedger } from '../retention/pin.ledger.ts';
import { BranchDisk } from './branch.disk.ts';
import { parseBranchDocument } from './branch.document.ts';
import { BranchError } from './branch.errors.ts';
import { Branch } from './branch.ts';
import type { BranchDocument, BranchKind, BranchView } from './branch.types.ts';
import { ByteBudget } from './byte.budget.ts';
import { makeFolderDurably, readDocument, writeDocument } from './document.file.ts';
import { randomUuid, steadyMicros } from './steady.clock.ts';

export interface BranchDirectoryOptions {
  readonly files: FileSystem;
  /** `<machine>/branches`. */
  readonly folder: string;
  readonly clock: Clock;
  readonly entropy: Entropy;
  /** The kernel's boot id (/proc/sys/kernel/random/boot_id). */
  readonly bootId: string;
  readonly machineId: MachineId;
  readonly storeId: StoreId;
  readonly pins: PinLedger;
  /** Opens the machine's disks at a seal, read-only. The pin is durable when it is called. */
  readonly openView: (point: Sequence) => MaybePromise<BranchView>;
  /** Whether there is a recovery point at the sequence now. */
  readonly hasPoint: (point: Sequence) => boolean;
}

export interface BranchRequest {
  readonly kind: BranchKind;
  readonly point: Sequence;
  readonly generation: Generation;
  /** Who asks (a job, a drill). */
  readonly owner: string;
  readonly ttlMillis?: number;
  readonly byteBudget?: number;
}

/** A branch on disk. `document` is undefined when it is damaged, `damage` then says how. */
export interface BranchSummary {
  readonly branchId: string;
  readonly open: boolean;
  readonly document: BranchDocument | undefined;
  readonly damage: string | undefined;
}

const DOCUMENT = 'branch.json';

/** The branches of a machine on disk. Order of making and removing: docs/formats/branch.md. */
export class BranchDirectory {
  readonly #options: BranchDirectoryOptions;
  readonly #nowMicros: () => number;
  readonly #documents = new Map<string, BranchDocument>();
  readonly #damaged = new Map<string, string>();
  readonly #open = new Map<string, Branch>();
  /** Ids between the first and the last step of being made, opened or removed. */
  readonly #busy = new Set<string>();

  private constructor(options: BranchDirectoryOptions) {
    this.#options = options;
    this.#nowMicros = steadyMicros(options.clock);
  }

  /** Reads what is there and removes what a crash left. */
  static async open(options: BranchDirectoryOptions): Promise<BranchDirectory> {
    const directory = new BranchDirectory(options);
    const { files, folder, pins } = options;
    await makeFolderDurably(files, folder);
    for (const id of files.list(folder)) await directory.#load(id);
    for (const pin of pins.list()) {
      if (pin.kind === 'branch' && !directory.#knows(pin.owner)) await pins.release(pin.id);
    }
    return directory;
  }

  list(): BranchSummary[] {
    const summary = (branchId: string, document?: BranchDocument, damage?: string): BranchSummary => ({
      branchId,
      open: this.#open.has(branchId),
      document,
      damage,
    });
    return [
      ...[...this.#documents].map(([id, document]) => summary(id, document)),
      ...[...this.#damaged].map(([id, damage]) => summary(id, undefined, damage)),
    ];
  }

  /** The branch if it is open. */
  get(branchId: string): Branch | undefined {
    return this.#open.get(branchId);
  }

  /** Pins the point, makes the branch and opens it. */
  async create(request: BranchRequest): Promise<Branch> {
    const branchId = randomUuid(this.#options.entropy);
    return await this.#exclusively(branchId, async () => {
      const pin = await this.#options.pins.acquire(
        { kind: 'branch', owner: branchId, sequence: request.point, ...budgetOf(request) },
        this.#options.hasPoint,
      );
      try {
        return await this.#make(branchId, pin.id, request);
      } catch (error) {
        await this.#removeFolder(branchId);
        await this.#options.pins.release(pin.id);
        throw error;
      }
    });
  }

  /** Opens a branch that exists; with everything its last flush (or, under the same boot, its last answer) covered. */
  async open(branchId: string): Promise<Branch> {
    const document = this.#documentOf(branchId);
    if (this.#open.has(branchId)) throw new BranchError('branch-busy', `branch ${branchId} is open already`);
    return await this.#exclusively(branchId, async () => {
      const branch = await this.#openDisks(document, undefined);
      this.#open.set(branchId, branch);
      // A crash between the last flush of the hydration and the release of the pin.
      if (branch.hydrated) await this.settle(branch);
      return branch;
    });
  }

  /** Flushes and closes it; it can be opened again. */
  async close(branchId: string): Promise<void> {
    const branch = this.#open.get(branchId);
    if (branch === undefined) return;
    await this.#exclusively(branchId, async () => {
      try {
        await branch.close();
      } finally {
        this.#open.delete(branchId);
      }
    });
  }

  /** Ends and removes a branch, open or not, with its pin. Nothing happens when there is none. */
  async delete(branchId: string, reason = 'it was deleted'): Promise<void> {
    if (!this.#knows(branchId)) return;
    await this.#exclusively(branchId, async () => {
      const branch = this.#open.get(branchId);
      branch?.end(reason);
      await branch?.close(true);
      this.#open.delete(branchId);
      const { files, folder, pins } = this.#options;
      files.remove(`${folder}/${branchId}/${DOCUMENT}`);
      await files.syncFolder(`${folder}/${branchId}`);
      this.#documents.delete(branchId);
      this.#damaged.delete(branchId);
      await this.#removeFolder(branchId);
      for (const pin of pins.list()) if (pin.owner === branchId) await pins.release(pin.id);
    });
  }

  /** All its disks are hydrated: view and pin are let go, durably. */
  async settle(branch: Branch): Promise<void> {
    if (!branch.hydrated) throw new Error(`branch ${branch.id} is not hydrated`);
    await branch.releaseView();
    const { pinId, ...rest } = this.#documentOf(branch.id);
    if (pinId === undefined) return;
    await this.#save(rest);
    await this.#options.pins.release(pinId);
  }

  /** Starts its time-to-live anew; undefined: for ever. */
  async renew(branchId: string, ttlMillis: number | undefined): Promise<void> {
    const { expiresAtMicros: _, ...rest } = this.#documentOf(branchId);
    await this.#save({ ...rest, ...this.#expiryOf(ttlMillis) });
  }

  /** Removes the branches whose time is over; answers their ids. */
  async sweep(): Promise<string[]> {
    const now = this.#nowMicros();
    const expired = [...this.#documents.values()].filter(
      ({ branchId, expiresAtMicros = Number.POSITIVE_INFINITY }) => expiresAtMicros <= now && !this.#busy.has(branchId),
    );
    for (const { branchId } of expired) await this.delete(branchId, 'its time-to-live is over');
    return expired.map(({ branchId }) => branchId);
  }

  /** The drill that is ended first when room is needed: the one that holds the oldest point. Undefined: no drill is left. */
  nextToEnd(): BranchDocument | undefined {
    return [...this.#documents.values()]
      .filter(({ kind, branchId }) => kind === 'ephemeral' && !this.#busy.has(branchId))
      .sort((a, b) => a.point - b.point || a.createdAtMicros - b.createdAtMicros)[0];
  }

  async closeAll(): Promise<void> {
    for (const branchId of [...this.#open.keys()]) await this.close(branchId);
  }

  #knows(branchId: string): boolean {
    return this.#documents.has(branchId) || this.#damaged.has(branchId);
  }

  #documentOf(branchId: string): BranchDocument {
    const document = this.#documents.get(branchId);
    if (document !== undefined) return document;
    const damage = this.#damaged.get(branchId);
    if (damage !== undefined) throw new BranchError('branch-damaged', damage);
    throw new BranchError('branch-missing', `there is no branch ${branchId}`);
  }

  async #exclusively<T>(branchId: string, work: () => Promise<T>): Promise<T> {
    if (this.#busy.has(branchId)) throw new BranchError('branch-busy', `branch ${branchId} is being worked on`);
    this.#busy.add(branchId);
    try {
      return await work();
    } finally {
      this.#busy.delete(branchId);
    }
  }

  async #make(branchId: string, pinId: string, request: BranchRequest): Promise<Branch> {
    const { files, folder, machineId, storeId, openView } = this.#options;
    const { kind, point, generation, owner } = request;
    const view = await openView(point);
    try {
      const disks = disksOf(view);
      const identity = { branchId, machineId, storeId, point, generation, kind };
      const life = { owner, createdAtMicros: this.#nowMicros(), ...this.#expiryOf(request.ttlMillis) };
      const document = { ...identity, ...life, ...budgetOf(request), pinId, disks };
      files.makeFolder(`${folder}/${branchId}`);
      for (const disk of disks) await BranchDisk.create(this.#diskOptions(document, disk));
      await files.syncFolder(`${folder}/${branchId}`);
      await files.syncFolder(folder);
      const branch = await this.#openDisks(document, view);
      await this.#saveOrClose(document, branch);
      this.#open.set(branchId, branch);
      return branch;
    } catch (error) {
      await view.close();
      throw error;
    }
  }

  async #saveOrClose(document: BranchDocument, branch: Branch): Promise<void> {
    try {
      await this.#save(document);
    } catch (error) {
      this.#documents.delete(document.branchId);
      for (const { disk } of branch.devices.values()) disk.abandon();
      throw error;
    }
  }

  /** `view` undefined: it is opened here if a disk still needs it. */
  async #openDisks(document: BranchDocument, view: BranchView | undefined): Promise<Branch> {
    const budget = new ByteBudget(document.byteBudget);
    const disks: BranchDisk[] = [];
    let opened: BranchView | undefined;
    try {
      for (const disk of document.disks) disks.push(await BranchDisk.open(this.#diskOptions(document, disk, budget)));
      const needsView = view === undefined && disks.some(({ hydrated }) => !hydrated);
      if (needsView) opened = await this.#options.openView(document.point);
      return new Branch(document, disks, view ?? opened, budget);
    } catch (error) {
      for (const disk of disks) disk.abandon();
      await opened?.close();
      throw error;
    }
  }

  #diskOptions(document: BranchDocument, disk: BranchDocument['disks'][number], budget = new ByteBudget()) {
    const { files, folder, bootId } = this.#options;
    const { index, ...sizes } = disk;
    return {
      ...sizes,
      files,
      folder: `${folder}/${document.branchId}`,
      identity: document,
      disk: index,
      bootId,
      budget,
    };
  }

  #expiryOf(ttlMillis: number | undefined): { expiresAtMicros?: number } {
    return ttlMillis === undefined ? {} : { expiresAtMicros: Math.round(this.#nowMicros() + ttlMillis * 1000) };
  }

  async #save(document: BranchDocument): Promise<void> {
    await writeDocument(this.#options.files, `${this.#options.folder}/${document.branchId}`, DOCUMENT, document);
    this.#documents.set(document.branchId, document);
  }

  async #load(branchId: string): Promise<void> {
    const { files, folder } = this.#options;
    const path = `${folder}/${branchId}/${DOCUMENT}`;
    if (!files.exists(path)) return await this.#removeFolder(branchId);
    try {
      this.#documents.set(branchId, parseBranchDocument(await readDocument(files, path), path));
    } catch (error) {
      if (!(error instanceof BranchError)) throw error;
      this.#damaged.set(branchId, error.message);
    }
  }

  async #removeFolder(branchId: string): Promise<void> {
    const { files, folder } = this.#options;
    const path = `${folder}/${branchId}`;
    if (!files.exists(path)) return;
    for (const name of files.list(path)) files.remove(`${path}/${name}`);
    files.remove(path);
    await files.syncFolder(folder);
  }
}

function budgetOf({ byteBudget }: BranchRequest): { byteBudget?: number } {
  return byteBudget === undefined ? {} : { byteBudget };
}

function disksOf(view: BranchView): BranchDocument['disks'] {
  return [...view.devices].map(([index, { sizeBytes }]) => {
    const exactBytes = view.definition?.disks.find((disk) => disk.index === index)?.exactBytes;
    return { index, sizeBytes, ...(exactBytes !== undefined && { exactBytes }) };
  });
}
