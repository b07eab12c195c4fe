import { nodeFileSystem, systemClock, systemEntropy } from '@understudy/block';
import { nodeBootId } from '@understudy/capture';
import { type PointPage, type PointView, ServiceRefusal } from '@understudy/hosting';
import {
  BranchDirectory,
  type MachineReplica,
  type Pin,
  PinLedger,
  type Point,
  type RetentionEvent,
  RetentionLoop,
  type RetentionPolicy,
  type StoreSpace,
  type View,
} from '@understudy/replica-store';
import type { Generation, Lineage, MachineDefinition, MachineId, Sequence } from '@understudy/replication';
import { parsePoint } from './point-selector.ts';

const PAGE_POINTS_MAX = 1000;
const FIGURES_MILLIS = 5000;
const MARKER_KINDS = ['label', 'application', 'group'] as const;

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
  readonly journalBytesMax?: number | undefined;
  readonly observe: (event: RetentionEvent) => void;
}

/** A machine's replica with what hangs on it: pins, branches, retention, names that people gave to points here. */
export class Replica {
  readonly store: MachineReplica;
  readonly pins: PinLedger;
  readonly branches: BranchDirectory;
  readonly #retention: RetentionLoop;
  #figures: StoreFigures | undefined;

  private constructor(store: MachineReplica, pins: PinLedger, branches: BranchDirectory, retention: RetentionLoop) {
    this.store = store;
    this.pins = pins;
    this.branches = branches;
    this.#retention = retention;
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
    const { policy, space, journalBytesMax, observe } = options;
    const retention: RetentionLoop = new RetentionLoop({
      files: nodeFileSystem,
      clock: systemClock,
      replica: store,
      pins,
      branches,
      policy,
      space,
      ...(journalBytesMax !== undefined && { journalBudgetBytes: journalBytesMax }),
      observe,
    });
    retention.start();
    return new Replica(store, pins, branches, retention);
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

  async grantGeneration(expected: Generation): Promise<Generation> {
    return await this.store.grantGeneration(expected);
  }

  /** Newest first, below `before`. */
  points(limit: number, before: number | undefined, onlyNamed: boolean): PointPage {
    const wanted = Math.min(Math.max(1, limit), PAGE_POINTS_MAX);
    if (onlyNamed)
      return {
        points: this.#named()
          .filter(({ sequence }) => before === undefined || sequence < before)
          .slice(0, wanted),
      };
    const query = { order: 'descending', limit: wanted, ...(before !== undefined && { beyond: before }) } as const;
    const points = this.store.points(query).map((point) => this.#pointView(point));
    const last = points.at(-1);
    return points.length === wanted && last !== undefined ? { points, next: last.sequence } : { points };
  }

  newestPoint(): PointView | undefined {
    const point = this.store.latestPoint();
    return point && this.#pointView(point);
  }

  /** The point that a selector means. Throws a refusal when there is none, which says what there is instead. */
  choosePoint(selector: string): PointView {
    const parsed = parsePoint(selector);
    if (parsed === undefined)
      throw new ServiceRefusal(
        400,
        'invalid-request',
        `“${selector}” is no point`,
        'Write latest, #sequence, -30s, @name or a moment.',
      );
    const newest = this.store.latestPoint();
    if (newest === undefined) throw noPoint(this.name, 'it has no recovery point yet');
    switch (parsed.kind) {
      case 'latest':
        return this.#pointView(newest);
      case 'sequence':
        return this.#found(this.#atSequence(parsed.sequence), `there is none at #${parsed.sequence}`);
      case 'back':
        return this.#found(this.store.pointAtOrBefore(newest.vaultTimeMicros - parsed.millis * 1000), `none is so old`);
      case 'moment':
        return this.#found(this.store.pointAtOrBefore(parsed.micros), `none is so old`);
      case 'marker':
        return this.#found(this.#byName(parsed.name), `none is called “${parsed.name}”`);
    }
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

  /** The machine as it was at a point. */
  definitionAt(sequence: number): MachineDefinition {
    const point = this.#atSequence(sequence);
    if (point === undefined) throw noPoint(this.name, `there is none at #${sequence}`);
    return this.store.definition(point.definition);
  }

  /**
   * Names the newest point here. The stream's own names stand in the journal and only the agent can write them; a name given here is a pin of a
   * person, and so it always keeps the point.
   */
  async nameNewest(name: string): Promise<PointView> {
    const newest = this.store.latestPoint();
    if (newest === undefined) throw noPoint(this.name, 'it has no recovery point yet');
    const isThere = this.#personsPins().some(({ owner, sequence }) => owner === name && sequence === newest.sequence);
    if (!isThere)
      await this.pins.acquire({ kind: 'person', owner: name, sequence: newest.sequence as Sequence }, (sequence) =>
        this.hasPoint(sequence),
      );
    return this.#pointView(newest);
  }

  /** Nothing works on the replica any more when it resolves; what was received is durable. */
  async close(): Promise<void> {
    await this.#retention.stop();
    await this.branches.closeAll();
    await this.store.flush();
  }

  #named(): PointView[] {
    const inStream = MARKER_KINDS.flatMap((marker) =>
      this.store.points({ order: 'descending', limit: PAGE_POINTS_MAX, marker }),
    );
    const here = this.#personsPins().map(({ sequence }) => this.#atSequence(sequence));
    const all = [...inStream, ...here].filter((point) => point !== undefined);
    const once = new Map(all.map((point) => [point.sequence, this.#pointView(point)]));
    return [...once.values()].sort((a, b) => b.sequence - a.sequence);
  }

  #byName(name: string): Point | undefined {
    const inStream = MARKER_KINDS.map((marker) => this.store.latestPoint({ marker, markerName: name }));
    const here = this.#personsPins().filter(({ owner }) => owner === name);
    const newest = Math.max(
      0,
      ...inStream.map((point) => point?.sequence ?? 0),
      ...here.map(({ sequence }) => sequence),
    );
    return this.#atSequence(newest);
  }

  #personsPins(): Pin[] {
    return this.pins.list().filter(({ kind }) => kind === 'person');
  }

  #atSequence(sequence: number): Point | undefined {
    return this.store.content.points.at(sequence);
  }

  #found(point: Point | undefined, otherwise: string): PointView {
    if (point !== undefined) return this.#pointView(point);
    const [oldest] = this.store.points({ order: 'ascending', limit: 1 });
    const newest = this.store.latestPoint();
    throw noPoint(this.name, `${otherwise}; kept are #${oldest?.sequence} to #${newest?.sequence}`);
  }

  #pointView({ sequence, vaultTimeMicros, sourceTimeMicros, markers }: Point): PointView {
    const here = this.#personsPins().filter((pin) => pin.sequence === sequence);
    const names = here.map(({ owner }) => ({ kind: 'label', name: owner, pinned: true }));
    return { sequence, vaultTimeMicros, sourceTimeMicros, markers: [...markers, ...names] };
  }
}

function noPoint(name: string, why: string): ServiceRefusal {
  return new ServiceRefusal(
    404,
    'point-missing',
    `there is no such recovery point of ${name}: ${why}`,
    `List them: understudy points ${name}`,
  );
}
