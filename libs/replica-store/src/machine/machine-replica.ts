// Long: the one object that owns a replica's state while its stream, its readers, retention and generations change it; what can stand alone (journal, indexer, first run, content, scrub) does.
import { isPromise, type MaybePromise } from '@understudy/block';
import {
  type ChainPosition,
  type EncodedBatch,
  EntryTable,
  type Generation,
  hex,
  type Lineage,
  type MachineDefinition,
  type MachineId,
  type ReplicaSink,
  ReplicationRefusal,
  type Sequence,
  type StoreId,
  sameBytes,
} from '@understudy/replication';
import { StoreError } from '../errors.ts';
import type { Segment } from '../index/catalogue.ts';
import { BATCH_ROW_BYTES } from '../index/index-page.ts';
import { type HeldPosition, Journal } from '../journal/journal.ts';
import { readHeaderAt } from '../journal/recovery.ts';
import { BATCH_ALIGNMENT } from '../journal/segment.format.ts';
import { entriesFault, type SegmentLog } from '../journal/segment-log.ts';
import type { Point } from '../points/point.types.ts';
import type { PointQuery } from '../points/point-directory.ts';
import { readDropped } from '../retention/dropped.frames.ts';
import type { CommitRounds, Committable } from '../store/commit-rounds.ts';
import { ContentReader } from '../view/content-reader.ts';
import type { View } from '../view/view.ts';
import { compareHashes } from './compare.ts';
import { diskSizes } from './definitions.ts';
import type { Facts } from './facts.ts';
import type { StoreFault } from './faults.ts';
import { FirstRun } from './first-run.ts';
import { Indexer } from './indexer.ts';
import { MachineContent } from './machine-content.ts';
import { currentRanges } from './repair-ranges.ts';
import type { ReplicaParts, StoreContext } from './replica-parts.ts';
import { RetentionSeam } from './retention-seam.ts';
import { type ScrubProgress, type ScrubResult, scrub } from './scrub.ts';
import { VaultClock } from './vault-clock.ts';

type DurablePosition = ChainPosition & { readonly sealed: number };

const RETRY_MILLIS = 1000;
/** Sealed segments whose index is still in memory; more of them make appends wait. */
const UNINDEXED_MAX = 4;

/** The replica of one machine: takes its stream, makes it durable, and shows it at any recovery point. */
export class MachineReplica implements ReplicaSink, Committable {
  readonly machineId: MachineId;
  readonly folder: string;
  readonly content: MachineContent;
  readonly #context: StoreContext;
  readonly #parts: ReplicaParts;
  readonly #rounds: CommitRounds;
  readonly #indexer: Indexer;
  readonly #vault = new VaultClock();
  #facts: Facts;
  #firstRun: FirstRun | undefined;
  #journal: Journal;
  #definition: number;
  #sealed = 0;
  #heldSeal = 0;
  #closed = false;
  #holdReason: string | undefined;
  #troubled = false;
  #retryTimer: { cancel(): void } | undefined;
  readonly #busyLanes = new Set<'index' | 'merge'>();
  #indexTimer: { cancel(): void } | undefined;
  #waiting: (() => void)[] = [];
  /** A batch was taken that leaves no room: until there is some none follows it, on whatever connection. */
  #full = false;
  /** The session whose append waits for room has ended. */
  #lettingGo = false;
  /** Grants under way: nothing of the old generation may be taken above the place where the new one begins. */
  #granting = 0;
  #lastGrant: Promise<unknown> = Promise.resolve();
  #durableListener: (position: DurablePosition) => void = () => undefined;
  #repairListener: (ranges: number[], reason: string) => void = () => undefined;

  constructor(context: StoreContext, parts: ReplicaParts, rounds: CommitRounds) {
    this.#context = context;
    this.#parts = parts;
    this.#rounds = rounds;
    this.machineId = parts.machineId;
    this.folder = parts.folder;
    this.#facts = parts.facts;
    this.content = new MachineContent(context, parts, () => ({
      basePoint: this.#facts.basePoint,
      oldestPoint: this.#facts.oldestPoint,
      lowestSegment: this.#facts.lowestSegment,
      durableSequence: this.durable().sequence,
    }));
    const { recovered, catalogue, machineId } = parts;
    this.#vault.resume(recovered.lastVaultMicros, recovered.lastSourceMicros);
    this.#journal = this.#startJournal(recovered.durable, recovered.unsure, recovered.nextSegment);
    if (this.#facts.phase === 'first-run')
      this.#firstRun = new FirstRun(parts.base, recovered.durable, this.#facts.definition);
    this.#definition = this.#lastDefinition();
    const { files, clock, entropy } = context;
    this.#indexer = new Indexer({ files, clock, entropy, catalogue, points: this.content.points, machineId });
    this.content.onFault = (fault) => this.#tellFault(fault);
    this.content.onIndexDropped = () => this.#scheduleIndexing();
  }

  /** Ends the recovery: what was found and not trusted is made durable, left-overs go. */
  async start(): Promise<void> {
    const { recovered, base } = this.#parts;
    if (this.#facts.phase === 'first-run') base.forgetLeaves();
    for (const { batch, definition } of recovered.unsure) {
      if (batch.header.definition !== undefined && !this.#parts.definitions.has(definition)) {
        this.#parts.definitions.put(definition, batch.header.definition);
      }
    }
    await this.#rounds.commit(this);
    const { files } = this.#context;
    for (const path of [...recovered.leftOver, ...recovered.lost]) {
      this.#context.pool.forget(path);
      if (path.endsWith('.seg')) this.#parts.catalogue.removeIndexOf(Number.parseInt(path.slice(-12), 16));
    }
    for (const path of recovered.leftOver) files.remove(path);
    for (const path of recovered.lost) files.rename(path, `${path}.lost`);
    for (const fault of recovered.faults) this.#tellFault(fault);
    this.#sealed = this.content.points.latest()?.sequence ?? 0;
    this.#heldSeal = this.#sealed;
    this.#scheduleIndexing();
  }

  // The stream's side ------------------------------------------------------------------------------------------------------

  get storeId(): StoreId {
    return this.#context.storeId;
  }

  lineage(): Lineage {
    return this.#facts.lineage;
  }

  generation(): Generation {
    return (this.#facts.lineage.at(-1) as Lineage[number]).generation;
  }

  held(): HeldPosition {
    if (this.#firstRun !== undefined && this.#firstRun.seal === undefined) return this.#firstRun.held;
    return this.#journal.held;
  }

  durable(): DurablePosition {
    const { sequence, chain } = this.#firstRun?.durable ?? this.#journal.durable;
    return { sequence, chain, sealed: this.#sealed };
  }

  incarnation(): number {
    return this.#facts.incarnation;
  }

  chainAt(sequence: Sequence): MaybePromise<Uint8Array | undefined> {
    const held = this.held();
    if (sequence === held.sequence) return held.chain;
    if (sequence === this.#facts.baseSequence) return Buffer.from(this.#facts.baseChain, 'hex');
    const segment = this.#parts.catalogue.segmentOf(sequence);
    if (segment === undefined || segment.number < this.#facts.lowestSegment) return undefined;
    try {
      const offsetBytes = this.batchOffset(segment, sequence);
      const handle = this.#context.pool.get(this.#parts.catalogue.segmentPath(segment.number));
      return readHeaderAt(handle, offsetBytes, 0).chain;
    } catch {
      // A header that cannot be read has no chain to compare with: the sender opens a new incarnation and compares by hashes.
      return undefined;
    }
  }

  /** Rejects with ReplicationRefusal('incarnation-old' | 'store-unavailable'). */
  async openIncarnation(incarnation: number, definition: MachineDefinition): Promise<void> {
    this.#assertOpen();
    if (incarnation <= this.#facts.incarnation) {
      throw new ReplicationRefusal('incarnation-old', `incarnation ${this.#facts.incarnation} was opened already`);
    }
    try {
      await this.flush();
      this.#definition = this.#parts.definitions.add(definition, this.#definition);
      await this.#parts.definitions.sync();
      await this.#writeFacts({ incarnation });
    } catch (cause) {
      throw new ReplicationRefusal('store-unavailable', 'the store cannot write', { cause });
    }
  }

  append(batch: EncodedBatch, plain: Uint8Array): MaybePromise<void> {
    this.#assertFollows(batch);
    if (this.#full) throw new ReplicationRefusal('busy', this.#holdReason ?? 'too much waits to become durable');
    this.#lettingGo = false;
    const { header } = batch;
    if (header.definition !== undefined)
      this.#definition = this.#parts.definitions.add(header.definition, this.#definition);
    const sizes = diskSizes(this.#parts.definitions.get(this.#definition));
    const fault = entriesFault(new EntryTable(header.entries), sizes);
    if (fault !== undefined) throw new ReplicationRefusal('protocol-violation', `batch ${header.sequence}: ${fault}`);
    if (header.clockStepped) this.#vault.forget();
    const vaultMicros = this.#vault.vaultMicros(header.sourceTimeMicros, this.#context.clock.wallMicros());
    if (header.seal) this.#heldSeal = header.sequence;
    const taken = this.#take(batch, plain, sizes, vaultMicros);
    this.#requestCommit();
    if (isPromise(taken)) return taken.then(() => this.#room());
    return this.#room();
  }

  letGo(): void {
    this.#lettingGo = true;
    this.#answerWaiting();
  }

  onDurable(listener: (position: DurablePosition) => void): void {
    this.#durableListener = listener;
  }

  onRepair(listener: (ranges: number[], reason: string) => void): void {
    this.#repairListener = listener;
    // What was found while nobody listened, or was asked of a session that ended, is asked again: once per session.
    for (const fault of this.content.damage.all()) this.#askRepair(fault);
  }

  async compare(batch: EncodedBatch): Promise<number[]> {
    // While a write failed, what is held is not in the index yet: comparing waits until it was written anew.
    while (this.#journal.failed && !this.#closed) await this.#rounds.commit(this);
    return compareHashes(batch, new ContentReader(this.content, batch.header.sequence), this.#context.clock);
  }

  // Points and views -------------------------------------------------------------------------------------------------------

  /** Throws StoreError('point-missing' | 'point-gone' | 'definition-damaged'). */
  openView(at: { readonly sequence: number } | { readonly vaultTimeMicros: number } | 'latest'): View {
    this.#assertOpen();
    return this.content.openView(at);
  }

  points(query: PointQuery = {}): Point[] {
    return this.content.points.list(query);
  }

  latestPoint(query: Pick<PointQuery, 'marker' | 'markerName'> = {}): Point | undefined {
    return this.content.points.latest(query);
  }

  /** The last seal at or before an instant of the vault's clock. */
  pointAtOrBefore(vaultTimeMicros: number): Point | undefined {
    return this.content.points.atOrBefore(vaultTimeMicros);
  }

  definition(number: number): MachineDefinition {
    return this.#parts.definitions.get(number);
  }

  /** The definition in force for the newest batch; undefined before the first incarnation. */
  currentDefinition(): MachineDefinition | undefined {
    return this.#definition === 0 ? undefined : this.#parts.definitions.get(this.#definition);
  }

  faults(): StoreFault[] {
    return this.content.damage.all();
  }

  /** Reads everything in small slices and compares it with its sums; what is damaged is told, and asked again where it is current. */
  scrub(onProgress: (progress: ScrubProgress) => void = () => undefined): Promise<ScrubResult> {
    this.#assertOpen();
    this.#parts.frames.forget();
    return scrub({
      base: this.#parts.base,
      catalogue: this.#parts.catalogue,
      baseSequence: this.#facts.baseSequence,
      held: () => this.held().sequence,
      openSegment: () => this.openSegment,
      handle: (path) => this.#context.pool.get(path),
      dropped: (number) => readDropped(this.#context.files, this.#parts.catalogue.indexFolder, number),
      clock: this.#context.clock,
      learn: this.#facts.phase === 'journal',
      tell: (rot) => this.content.tellRot(rot),
      onProgress,
    });
  }

  // Generations ------------------------------------------------------------------------------------------------------------

  /**
   * Lets a new generation begin after what is held now, if `expected` still rules; durable when it answers. Older generations are refused from then
   * on. Rejects with StoreError('generation-changed'). With an `id` (32 hex digits, unique to the effect that asks) a repeated call finds what it has granted.
   */
  async grantGeneration(expected: Generation, id?: string): Promise<Generation> {
    this.#assertOpen();
    this.#granting += 1;
    // One after the other: of two that ask at once both would find the old generation in force.
    const granting = this.#lastGrant.then(() => this.#grant(expected, id));
    this.#lastGrant = granting.catch(() => undefined);
    try {
      return await granting;
    } finally {
      this.#granting -= 1;
    }
  }

  async #grant(expected: Generation, id = hex(this.#context.entropy.bytes(16))): Promise<Generation> {
    await this.flush();
    const current = this.generation();
    if (current.id === id) return current;
    if (current.number !== expected.number || current.id !== expected.id) {
      throw new StoreError(
        'generation-changed',
        `generation ${current.number} (${current.id}) rules, not ${expected.number} (${expected.id})`,
      );
    }
    const generation = { number: current.number + 1, id };
    const beganAt = (this.held().sequence + 1) as Sequence;
    await this.#writeFacts({ lineage: [...this.#facts.lineage, { generation, beganAt }] });
    return generation;
  }

  // Durability -------------------------------------------------------------------------------------------------------------

  /** Resolves when everything held now is durable. Rejects when the store cannot write. */
  async flush(): Promise<void> {
    const target = this.held().sequence;
    while (this.durable().sequence < target) await this.#rounds.commit(this);
  }

  async commitNow(): Promise<void> {
    try {
      await this.#parts.definitions.sync();
      const first = this.#firstRun;
      if (first !== undefined) {
        await first.commit((position, definition, seal) => this.#writePosition(position, definition, seal));
        // A seal that came while this commit ran belongs to the next one.
        if (first.ended) {
          this.#journal.startIsDurable();
          this.#firstRun = undefined;
        }
      }
      if (this.#firstRun === undefined) await this.#journal.commit();
    } catch (cause) {
      this.#failed(cause);
      throw cause;
    }
    this.#committed();
  }

  close(): void {
    this.#closed = true;
    this.#indexer.stop();
    this.#retryTimer?.cancel();
    this.#indexTimer?.cancel();
    this.#journal.close();
    this.#parts.base.close();
    this.#wake();
  }

  /** Where a batch's envelope stands in its segment. Throws IndexDamage. */
  batchOffset(segment: Segment, sequence: Sequence): number {
    const index = sequence - segment.firstSequence;
    const inMemory = segment.log?.offsets[index];
    if (inMemory !== undefined) return inMemory;
    const rows = this.#parts.catalogue.logFile(segment.number).readRows();
    return rows.readUInt32LE(index * BATCH_ROW_BYTES) * BATCH_ALIGNMENT;
  }

  /** Appends wait as long as there is a reason (no room): what came before is made durable all the same. */
  holdAppends(reason: string | undefined): void {
    this.#holdReason = reason;
    this.#wake();
  }

  /** Why appends wait; undefined: they do not. */
  get holdReason(): string | undefined {
    return this.#holdReason;
  }

  /** What retention (window, thinning, fold) does to this replica. */
  get retention(): RetentionSeam {
    return new RetentionSeam(this, this.#context);
  }

  get parts(): ReplicaParts {
    return this.#parts;
  }

  get facts(): Facts {
    return this.#facts;
  }

  /** Number of the segment that is being written; Infinity when none is. */
  get openSegment(): number {
    return this.#journal.openSegment;
  }

  /** Changes facts durably; one change at a time. */
  async changeFacts(change: Partial<Facts>): Promise<void> {
    this.#assertOpen();
    await this.#writeFacts(change);
  }

  #startJournal(
    start: HeldPosition,
    unsure: ConstructorParameters<typeof Journal>[0]['unsure'],
    nextSegment: number,
    startDurable = true,
  ): Journal {
    const { files, entropy, limits, storeId } = this.#context;
    const { catalogue, machineId, facts } = this.#parts;
    const number = Math.max(nextSegment, facts.nextSegment);
    const place = { files, entropy, catalogue, limits, machineId, storeId };
    return new Journal({ ...place, start, startDurable, unsure, nextSegment: number });
  }

  #lastDefinition(): number {
    const unsure = this.#parts.recovered.unsure.at(-1);
    if (unsure !== undefined) return unsure.definition;
    const last = this.#parts.catalogue.segments.at(-1);
    const fromLog = last?.log?.definitions.at(-1);
    if (fromLog !== undefined) return fromLog;
    return Math.max(this.#facts.definition, this.#parts.definitions.highest);
  }

  #take(
    batch: EncodedBatch,
    plain: Uint8Array,
    sizes: ReadonlyMap<number, number>,
    vaultMicros: number,
  ): MaybePromise<void> {
    const definition = this.#definition;
    if (this.#firstRun === undefined || this.#firstRun.seal !== undefined) {
      return this.#journal.append({ batch, vaultMicros, definition });
    }
    const { header } = batch;
    const point = header.seal ? pointOf(batch, definition, vaultMicros) : undefined;
    const taken = this.#firstRun.append(batch, plain, sizes, definition, point);
    // The first seal ends the first run: what follows goes to the journal and is durable after it.
    if (point !== undefined) {
      const start = { sequence: header.sequence, chain: batch.chain, incarnation: header.incarnation };
      this.#journal = this.#startJournal(start, [], this.#journal.nextSegment, false);
    }
    return taken;
  }

  #assertFollows(batch: EncodedBatch): void {
    this.#assertOpen();
    if (this.#granting > 0) throw new ReplicationRefusal('store-unavailable', 'another generation is being granted');
    const { header } = batch;
    const current = this.generation();
    if (header.generation.number !== current.number || header.generation.id !== current.id) {
      throw new ReplicationRefusal('fenced', `generation ${current.number} rules this replica`, {
        lineage: this.#facts.lineage,
      });
    }
    if (header.incarnation !== this.#facts.incarnation) {
      throw new ReplicationRefusal(
        'incarnation-old',
        `incarnation ${this.#facts.incarnation} is open, not ${header.incarnation}`,
      );
    }
    const held = this.held();
    if (header.sequence !== held.sequence + 1 || !sameBytes(header.previousChain, held.chain)) {
      throw new ReplicationRefusal('fork', `batch ${header.sequence} does not follow batch ${held.sequence}`);
    }
  }

  /** Waits while too much is in memory. */
  #room(): MaybePromise<void> {
    if (this.#hasRoom()) return undefined;
    this.#full = true;
    if (this.#lettingGo) return undefined;
    return new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #hasRoom(): boolean {
    if (this.#closed) return true;
    if (this.#holdReason !== undefined) return false;
    const pending = this.#journal.pendingBytes + (this.#firstRun?.pendingBytes ?? 0);
    if (pending > this.#context.pendingBytesMax) return false;
    return this.#unindexed() <= UNINDEXED_MAX;
  }

  #unindexed(): number {
    return this.#parts.catalogue.segments.slice(-2 * UNINDEXED_MAX).filter((segment) => segment.log !== undefined)
      .length;
  }

  #wake(): void {
    if (!this.#hasRoom()) return;
    this.#full = false;
    this.#answerWaiting();
  }

  #answerWaiting(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }

  #requestCommit(): void {
    if (this.#troubled) return;
    // A failure is told and retried by commitNow itself.
    this.#rounds.commit(this).catch(() => undefined);
  }

  #committed(): void {
    if (this.#troubled) this.#context.observe({ type: 'commit-recovered', machineId: this.machineId });
    this.#troubled = false;
    if (this.#closed) return;
    this.#sealed = this.#newestDurableSeal();
    this.#wake();
    this.#scheduleIndexing();
    this.#durableListener(this.durable());
    if (this.held().sequence > this.durable().sequence) this.#requestCommit();
  }

  #failed(cause: unknown): void {
    if (!this.#troubled) this.#context.observe({ type: 'commit-failed', machineId: this.machineId, cause });
    this.#troubled = true;
    if (this.#closed) return;
    this.#retryTimer?.cancel();
    this.#retryTimer = this.#context.clock.after(RETRY_MILLIS, () => {
      this.#rounds.commit(this).catch(() => undefined);
    });
  }

  #newestDurableSeal(): number {
    const durable = this.durable().sequence;
    if (this.#heldSeal <= durable) return this.#heldSeal;
    const { segments } = this.#parts.catalogue;
    for (let at = segments.length - 1; at >= 0; at -= 1) {
      const log = segments[at]?.log as SegmentLog | undefined;
      if (log === undefined) break;
      for (let index = Math.min(log.batches - 1, durable - log.firstSequence); index >= 0; index -= 1) {
        if (log.seals[index] === true) return log.firstSequence + index;
      }
    }
    return this.#sealed;
  }

  #writePosition(position: HeldPosition, definition: number, seal: Point | undefined): Promise<void> {
    const base = {
      baseSequence: position.sequence,
      baseChain: hex(position.chain),
      baseIncarnation: position.incarnation,
      baseDefinition: definition,
      definition,
    };
    // Repeating what came after an older position is harmless, and a first run writes one with each commit.
    if (seal === undefined) return this.#writeFacts(base, 'once');
    return this.#writeFacts({ ...base, phase: 'journal', basePoint: seal, oldestPoint: seal.sequence });
  }

  #factsChange: Promise<void> = Promise.resolve();

  /** Both slots: rot in one of them must take back no generation, no incarnation, and no step of a fold whose next one was done. */
  #writeFacts(change: Partial<Facts>, slots: 'both' | 'once' = 'both'): Promise<void> {
    const run = this.#factsChange.then(async () => {
      const next = { ...this.#facts, ...change };
      if (slots === 'both') await this.#parts.slots.writeBoth(next);
      else await this.#parts.slots.write(next);
      this.#facts = next;
    });
    this.#factsChange = run.catch(() => undefined);
    return run;
  }

  #tellFault(fault: StoreFault): void {
    this.#context.observe({ type: 'fault', machineId: this.machineId, fault });
    if (fault.affectsData) this.#writeDamage();
    this.#askRepair(fault);
  }

  /** The list is a reminder over restarts; that it cannot be written is no reason to fail what found the damage. */
  #writeDamage(): void {
    const faults = this.content.damage.all().filter((known) => known.affectsData);
    this.#parts.damageSlots.write(faults).catch((cause: unknown) => {
      this.#context.observe({ type: 'index-failed', machineId: this.machineId, cause });
    });
  }

  #askRepair(fault: StoreFault): void {
    if (!fault.affectsData || fault.ranges === undefined || fault.ranges.length === 0) return;
    // What hides a part of a leaf now may be folded into it before the rest has come.
    const isLeaf = fault.kind === 'rotten-leaf';
    const current = (): number[] => currentRanges(this.#parts.catalogue, fault, this.held().sequence);
    const ranges = isLeaf ? [...fault.ranges] : current();
    if (ranges.length > 0) this.#repairListener(ranges, fault.message);
  }

  #scheduleIndexing(): void {
    this.#schedule('index', () => this.#index());
    this.#schedule('merge', () => this.#merge());
  }

  #schedule(lane: 'index' | 'merge', work: () => Promise<void>): void {
    if (this.#busyLanes.has(lane) || this.#closed) return;
    this.#busyLanes.add(lane);
    this.#context.background(lane, async () => {
      try {
        await work();
      } catch (cause) {
        if (this.#closed) return;
        this.#context.observe({ type: 'index-failed', machineId: this.machineId, cause });
        this.#retryIndexing();
      } finally {
        this.#busyLanes.delete(lane);
      }
    });
  }

  /** One timer for both lanes: with one for each failure, each of which wakes both, they would double with every round. */
  #retryIndexing(): void {
    this.#indexTimer ??= this.#context.clock.after(RETRY_MILLIS, () => {
      this.#indexTimer = undefined;
      this.#scheduleIndexing();
    });
  }

  async #index(): Promise<void> {
    for (;;) {
      if (this.#closed) return;
      const durable = this.durable().sequence;
      const open = this.#journal.openSegment;
      const next = this.#parts.catalogue.segments.find(
        (segment) => segment.log !== undefined && segment.number !== open && segment.lastSequence <= durable,
      );
      if (next === undefined) return;
      await this.#indexer.indexSegment(next);
      this.#wake();
      this.#schedule('merge', () => this.#merge());
    }
  }

  async #merge(): Promise<void> {
    while (!this.#closed && (await this.#indexer.mergeOne(this.#journal.openSegment))) {
      // One group after the other, until nothing is left to merge.
    }
  }

  #assertOpen(): void {
    if (this.#closed) throw new ReplicationRefusal('store-unavailable', 'the store is closed');
  }
}

function pointOf(batch: EncodedBatch, definition: number, vaultTimeMicros: number): Point {
  const { sequence, sourceTimeMicros, clockStepped, markers } = batch.header;
  return { sequence, sourceTimeMicros, vaultTimeMicros, definition, clockStepped, markers };
}
