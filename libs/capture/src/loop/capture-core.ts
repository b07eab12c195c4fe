// Long: the state that every part of the loop reads and changes in one turn; the parts themselves have files of their own.
import { BLOCK_BYTES, BlockBitmap, type Clock, type Timer } from '@understudy/block';
import type { CapturedBatch, MachineDefinition, Marker, ReplicationMode } from '@understudy/replication';
import type { CaptureEvent, CaptureObserver, CaptureTuning } from '../capture.types.ts';
import type { DiskState } from '../disk/disk-state.ts';
import type { SharedRing } from '../ring/shared-ring.ts';
import { CopyReads } from '../run/copy-reads.ts';
import { HashWindow } from '../run/hash-window.ts';
import { RunPolicy } from '../run/run-policy.ts';
import type { ScratchFile } from '../run/scratch-file.ts';
import { SealLog } from '../stream/seal-log.ts';
import { SourceClock } from '../stream/source-clock.ts';
import { StreamWriter } from '../stream/stream-writer.ts';
import { WriteLog } from '../stream/write-log.ts';
import { MapKeeper } from './map-keeper.ts';

export type RunKind = 'none' | 'initial' | 'resync' | 'coalescing';

/** A cut run: what it promises is the state at `timeMicros`. */
export interface CutRun {
  readonly timeMicros: number;
  readonly atMillis: number;
  /** Monotonic time of the oldest write that its seal will make safe. */
  readonly oldestMillis: number | undefined;
  readonly markers: readonly PendingMarker[];
  readonly blocks: number;
}

export interface PendingMarker {
  readonly marker: Marker;
  readonly placed: (localId: number) => void;
  readonly refused: (error: Error) => void;
}

export interface CoreOptions {
  readonly ring: SharedRing;
  readonly tuning: CaptureTuning;
  readonly clock: Clock;
  readonly observer: CaptureObserver | undefined;
  readonly scratch: ScratchFile;
  post(batch: CapturedBatch): void;
}

/**
 * The state that the parts of the loop share, with the rules that hold it together: when a batch is closed, when it may be a seal (I8), when a
 * run begins, is cut and ends. Everything runs in one event loop; nothing here waits.
 */
export class CaptureCore {
  readonly tuning: CaptureTuning;
  readonly clock: Clock;
  readonly writer: StreamWriter;
  readonly reads = new CopyReads();
  readonly asked = new HashWindow();
  readonly policy = new RunPolicy();
  readonly seals = new SealLog();
  readonly writes: WriteLog;
  readonly sourceClock: SourceClock;
  readonly keeper: MapKeeper;
  readonly scratch: ScratchFile;
  readonly #observer: CaptureObserver | undefined;
  disks: DiskState[] = [];
  run: RunKind = 'none';
  cut: CutRun | undefined;
  /** The target has opened an incarnation for us and nobody has ended it. */
  accepting = false;
  /** Of the last `opened`. */
  incarnation = 0;
  connected = false;
  paused = false;
  fenced: string | undefined;
  refused: string | undefined;
  defect: Error | undefined;
  closed = false;
  /** Why every change is refused with EROFS; undefined: they are not. */
  held: string | undefined;
  pendingDefinition: MachineDefinition | undefined;
  pendingMarkers: PendingMarker[] = [];
  writtenBytes = 0;
  sentBytes = 0;
  /** Blocks whose comparison was answered in the run now going on. */
  comparedBlocks = 0;
  /** Asks the copier to look for work soon; set by it. */
  wakeCopier: () => void = () => undefined;
  #interval: Timer | undefined;
  #told: ReplicationMode | undefined;

  constructor(options: CoreOptions) {
    this.tuning = options.tuning;
    this.clock = options.clock;
    this.scratch = options.scratch;
    this.#observer = options.observer;
    this.keeper = new MapKeeper(options.observer);
    this.sourceClock = new SourceClock(options.clock);
    this.writes = new WriteLog(options.tuning.writeLogRecords);
    this.writer = new StreamWriter(options.ring, options.tuning, (batch) => options.post(batch));
  }

  /** Entries may go into the open batch. */
  get flowing(): boolean {
    return this.accepting && !this.paused && this.defect === undefined;
  }

  /** Live writes may go straight into the stream. */
  get streaming(): boolean {
    return this.flowing && this.cut === undefined && this.writer.mayAppend;
  }

  get mode(): ReplicationMode {
    if (this.fenced !== undefined) return 'fenced';
    if (this.defect !== undefined || this.refused !== undefined) return 'interrupted';
    if (this.paused) return 'paused';
    if (!this.accepting || !this.connected) return 'interrupted';
    return this.run === 'none' ? 'streaming' : this.run;
  }

  /** Of the ring, live writes leave half to copying while a run is open, so that the run advances under any load. */
  get liveRingBytes(): number {
    const { capacityBytes } = this.writer.ring;
    return this.run === 'none' ? capacityBytes : capacityBytes / 2;
  }

  /** Nothing is dirty, in doubt or being compared: what a seal asks for. */
  get settled(): boolean {
    return this.disks.every((disk) => disk.settled);
  }

  get dirtyBlocks(): number {
    return this.disks.reduce((sum, disk) => sum + disk.toCopy.count, 0);
  }

  get doubtLeaves(): number {
    return this.disks.reduce((sum, disk) => sum + disk.doubt.count + disk.comparing.count, 0);
  }

  tell(event: CaptureEvent): void {
    this.#observer?.event(event);
  }

  /** Tells a change of mode once. */
  tellMode(reason: string): void {
    const { mode } = this;
    if (mode === this.#told) return;
    this.#told = mode;
    this.tell({ type: 'mode', mode, reason });
  }

  /** An entry was added: the batch is closed when it is full, else at the latest after the interval. */
  appended(): void {
    if (this.writer.batchIsFull) this.closeBatch(true);
    else if (this.#interval === undefined) {
      this.#interval = this.clock.after(this.tuning.batchIntervalMillis, () => {
        this.#interval = undefined;
        this.guard(() => this.closeBatch(true));
      });
    }
  }

  /**
   * Closes the open batch. With `maySeal` it is a seal if nothing speaks against it; an empty batch is handed over only as a seal that
   * somebody waits for (the end of a run, a marker).
   */
  closeBatch(maySeal: boolean): void {
    if (!this.flowing) return;
    const seal = maySeal && this.cut === undefined && this.settled;
    const wanted =
      seal && (this.run !== 'none' || this.pendingMarkers.length > 0 || this.pendingDefinition !== undefined);
    if (this.writer.batch.empty && !wanted) return;
    if (!seal) this.#handOver(undefined, []);
    else {
      const oldest = this.seals.takeUnsealed();
      this.#handOver({ oldestMillis: oldest }, this.#takeMarkers());
      if (this.run !== 'none') this.endRun();
    }
  }

  /** Content that is not in the stream has come up: without a run there would be no way to the next seal. */
  dirtied(reason: string): void {
    if (this.run === 'none' && this.accepting) this.beginRun('coalescing', reason);
    this.wakeCopier();
  }

  beginRun(kind: Exclude<RunKind, 'none'>, reason: string): void {
    this.run = kind;
    this.comparedBlocks = 0;
    this.policy.begin(this.dirtyBlocks);
    for (const disk of this.disks) disk.startOver();
    this.tellMode(reason);
    this.wakeCopier();
  }

  endRun(): void {
    this.run = 'none';
    this.tellMode('the run has ended with its seal');
  }

  /** The blocks may differ from the replica without our knowing how: compared before the next seal. */
  raiseDoubt(disk: DiskState, block: number, blocks: number, reason: string): void {
    this.abortCut(reason);
    disk.setDoubt(block, blocks);
    this.keeper.mark(disk, block, blocks);
    this.seals.wrote(this.clock.monotonicMillis());
    this.tell({
      type: 'doubt',
      disk: disk.index,
      offsetBytes: block * BLOCK_BYTES,
      lengthBytes: blocks * BLOCK_BYTES,
      reason,
    });
    if (this.accepting && this.run !== 'initial' && this.run !== 'resync') this.beginRun('resync', reason);
    this.wakeCopier();
  }

  /** Freezes what is dirty now: the run ends with the state of this instant, whatever is written from now on. */
  beginCut(): void {
    this.closeBatch(false);
    const atMillis = this.clock.monotonicMillis();
    for (const disk of this.disks) {
      disk.frozen = disk.dirty;
      disk.dirty = new BlockBitmap(disk.blocks);
      // A write under way may have reached the disk in part: it counts as before the cut, whole, once it has ended.
      for (const write of disk.writesInFlight) disk.frozen.set(write.block, write.blocks);
    }
    const timeMicros = this.sourceClock.now();
    const markers = this.#takeMarkers();
    this.cut = { timeMicros, atMillis, oldestMillis: this.seals.takeUnsealed(), markers, blocks: this.dirtyBlocks };
  }

  /** Everything frozen is in the stream: the seal of the cut, and the run for what was written meanwhile. */
  finishCut(): void {
    const cut = this.cut!;
    for (const disk of this.disks) disk.frozen = undefined;
    // With nothing written since, the cut's seal covers also the writes that were under way at its instant and have ended.
    const youngest = this.settled ? this.seals.takeUnsealed() : undefined;
    this.#handOver({ oldestMillis: cut.oldestMillis ?? youngest }, cut.markers);
    this.scratch.empty();
    this.cut = undefined;
    if (this.settled) {
      this.endRun();
      return;
    }
    this.beginRun('coalescing', 'writes came in while the cut was sent');
    if (this.dirtyBlocks * 2 > cut.blocks && this.doubtLeaves === 0) this.beginCut();
  }

  /** Back to an open run: nothing is lost, the seal comes later. */
  abortCut(reason: string): void {
    const { cut } = this;
    if (cut === undefined) return;
    this.cut = undefined;
    for (const disk of this.disks) {
      if (disk.frozen !== undefined) disk.dirty.unite(disk.frozen);
      disk.frozen = undefined;
    }
    for (const { disk, block } of this.scratch.remaining()) this.diskAt(disk)?.dirty.set(block);
    this.scratch.empty();
    this.seals.giveBack(cut.oldestMillis);
    this.pendingMarkers.unshift(...cut.markers);
    this.policy.begin(this.dirtyBlocks);
    this.tell({ type: 'cut-given-up', reason });
    this.wakeCopier();
  }

  diskAt(index: number): DiskState | undefined {
    return this.disks.find((disk) => disk.index === index);
  }

  /** Monotonic time of the oldest write that is not in a durable seal. */
  oldestMillis(): number | undefined {
    const ages = [this.seals.oldestMillis(), this.cut?.oldestMillis].filter((age) => age !== undefined);
    return ages.length === 0 ? undefined : Math.min(...ages);
  }

  /** Runs a piece of stream logic; its defect ends replication, never the serving of the disk (I3). */
  guard(work: () => void): void {
    try {
      work();
    } catch (cause) {
      this.fail(cause);
    }
  }

  /** A defect: nothing that was tracked is believed any more; the files say so, the guest does not notice. */
  fail(cause: unknown): void {
    if (this.defect !== undefined) return;
    this.defect = cause instanceof Error ? cause : new Error(String(cause));
    this.accepting = false;
    this.cut = undefined;
    for (const disk of this.disks) disk.frozen = undefined;
    this.stopTimer();
    this.keeper.abandon(this.disks, `a defect of the capture loop: ${this.defect.message}`.slice(0, 500));
    for (const pending of this.pendingMarkers.splice(0)) pending.refused(this.defect);
    this.tell({ type: 'defect', cause });
    this.tellMode('a defect of the capture loop');
  }

  stopTimer(): void {
    this.#interval?.cancel();
    this.#interval = undefined;
  }

  #handOver(seal: { oldestMillis: number | undefined } | undefined, markers: readonly PendingMarker[]): void {
    this.stopTimer();
    const definition = this.pendingDefinition;
    this.pendingDefinition = undefined;
    const timeMicros = this.cut?.timeMicros ?? this.sourceClock.now();
    this.sentBytes += this.writer.batch.dataBytes;
    const localId = this.writer.close({
      incarnation: this.incarnation,
      seal: seal !== undefined,
      clockStepped: this.sourceClock.takeStepped(),
      sourceTimeMicros: timeMicros,
      markers: markers.map(({ marker }) => marker),
      ...(definition === undefined ? {} : { definition }),
    });
    if (seal === undefined) return;
    this.seals.sealed(localId, seal.oldestMillis);
    for (const { placed } of markers) placed(localId);
  }

  #takeMarkers(): PendingMarker[] {
    return this.pendingMarkers.splice(0);
  }
}
