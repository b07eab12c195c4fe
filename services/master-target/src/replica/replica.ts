import { nodeFileSystem, systemClock, systemEntropy } from '@understudy/block';
import { nodeBootId } from '@understudy/capture';
import type { PointView } from '@understudy/hosting';
import {
  BranchDirectory,
  type MachineReplica,
  PinLedger,
  type RetentionEvent,
  RetentionLoop,
  type RetentionPolicy,
  type StoreSpace,
  type View,
} from '@understudy/replica-store';
import type { Generation, Lineage, MachineDefinition, MachineId } from '@understudy/replication';
import { ReplicaPoints } from './replica-points.ts';

const FIGURES_MILLIS = 5000;
/** Days are compared: a minute is soon enough. */
const HELD_MILLIS = 60_000;

/** What a replica takes and holds; `atMillis` is when that was counted. */
export interface StoreFigures {
  readonly atMillis: number;
  readonly pointCount: number;
  readonly storeBytes: number;
  readonly journalBytes: number;
}

export interface ReplicaOptions {
  readonly policy: RetentionPolicy;
  readonly space: StoreSpace;
  readonly observe: (event: RetentionEvent) => void;
}

/** A machine's replica with what hangs on it: its points, pins, branches, retention. */
export class Replica {
  readonly store: MachineReplica;
  readonly points: ReplicaPoints;
  readonly pins: PinLedger;
  readonly branches: BranchDirectory;
  readonly #retention: RetentionLoop;
  /** The longest that the policy keeps anything by its age. */
  #keptMillis: number;
  #figures: StoreFigures | undefined;
  #held: { readonly atMillis: number; readonly found: { point: PointView; ageMillis: number } | undefined } | undefined;

  private constructor(
    store: MachineReplica,
    pins: PinLedger,
    branches: BranchDirectory,
    retention: RetentionLoop,
    policy: RetentionPolicy,
  ) {
    this.#keptMillis = keptMillis(policy);
    this.store = store;
    this.pins = pins;
    this.branches = branches;
    this.#retention = retention;
    this.points = new ReplicaPoints(store, pins, (sequence) => this.hasPoint(sequence));
  }

  static async of(store: MachineReplica, options: ReplicaOptions): Promise<Replica> {
    const runtime = { files: nodeFileSystem, clock: systemClock, entropy: systemEntropy };
    const pins = await PinLedger.open({ ...runtime, folder: `${store.folder}/pins` });
    const branches = await BranchDirectory.open({
      ...runtime,
      folder: `${store.folder}/branches`,
      bootId: nodeBootId(),
      machineId: store.machineId,
      storeId: store.storeId,
      pins,
      openView: (sequence) => store.openView({ sequence }),
      // Asked only when a branch is made, and the loop is there by then: it needs the branches itself.
      hasPoint: (sequence): boolean => retention.hasPoint(sequence),
    });
    const { policy, space, observe } = options;
    const retention: RetentionLoop = new RetentionLoop({
      files: nodeFileSystem,
      clock: systemClock,
      replica: store,
      pins,
      branches,
      policy,
      space,
      observe,
    });
    retention.start();
    return new Replica(store, pins, branches, retention, policy);
  }

  /** In force from the next look at the points on. */
  setPolicy(policy: RetentionPolicy): void {
    this.#retention.setPolicy(policy);
    this.#keptMillis = keptMillis(policy);
  }

  get machineId(): MachineId {
    return this.store.machineId;
  }

  /** What people call it; the id before the first hello. */
  get name(): string {
    return this.store.currentDefinition()?.name ?? this.store.machineId;
  }

  lineage(): Lineage {
    return this.store.lineage();
  }

  ruling(): Generation {
    return this.store.generation();
  }

  /** With an `id` a repeated call finds what it has granted. */
  async grantGeneration(expected: Generation, id?: string): Promise<Generation> {
    return await this.store.grantGeneration(expected, id);
  }

  /** A named point that is older than anything the policy keeps by age: the journal since then cannot be folded. Undefined: none. */
  heldBeyondPolicy(): { readonly point: PointView; readonly ageMillis: number } | undefined {
    const now = systemClock.monotonicMillis();
    if (this.#held === undefined || now - this.#held.atMillis > HELD_MILLIS)
      this.#held = { atMillis: now, found: this.#findHeld() };
    return this.#held.found;
  }

  #findHeld(): { point: PointView; ageMillis: number } | undefined {
    const newest = this.points.newest();
    const point = this.points.oldestPinned();
    if (newest === undefined || point === undefined) return undefined;
    const ageMillis = (newest.vaultTimeMicros - point.vaultTimeMicros) / 1000;
    return ageMillis > this.#keptMillis ? { point, ageMillis } : undefined;
  }

  /** Counted over the replica's files: at most once in a while, because whoever watches asks ten times a second. */
  figures(): StoreFigures {
    const now = systemClock.monotonicMillis();
    if (this.#figures !== undefined && now - this.#figures.atMillis < FIGURES_MILLIS) return this.#figures;
    const { baseBytes, journalBytes, indexBytes } = this.store.retention.usage();
    this.#figures = {
      atMillis: now,
      pointCount: this.store.content.points.count(),
      storeBytes: baseBytes + journalBytes + indexBytes,
      journalBytes,
    };
    return this.#figures;
  }

  view(sequence: number): View {
    return this.store.openView({ sequence });
  }

  hasPoint(sequence: number): boolean {
    return this.#retention.hasPoint(sequence);
  }

  /** The machine as it was at a point. Throws a refusal when there is none. */
  definitionAt(sequence: number): MachineDefinition {
    const point = this.points.at(this.points.choose(`#${sequence}`).sequence);
    if (point === undefined) throw new Error(`point #${sequence} is gone within one turn`);
    return this.store.definition(point.definition);
  }

  /** Nothing works on the replica any more when it resolves; what was received is durable. */
  async close(): Promise<void> {
    await this.#retention.stop();
    await this.branches.closeAll();
    await this.store.flush();
  }

  /** Like `close`, but what is not durable stays undone: for a replica that goes away. */
  async abandon(): Promise<void> {
    await this.#retention.stop();
    await this.branches.closeAll();
  }
}

function keptMillis({ continuousMillis, tiers }: RetentionPolicy): number {
  return Math.max(continuousMillis, ...tiers.map(({ everyMillis, forMillis }) => everyMillis + forMillis));
}
