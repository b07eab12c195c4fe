// Long: append, commit and rewrite after a failed fsync share what is pending and what is unsynced.
import { type Entropy, type FileSystem, isPromise, type MaybePromise } from '@understudy/block';
import { type ChainPosition, type MachineId, recordBytes, type StoreId } from '@understudy/replication';
import { StoreError } from '../errors.ts';
import type { Catalogue, Segment } from '../index/catalogue.ts';
import { andThen } from './maybe.ts';
import { batchBytes, type SegmentHeader, segmentName } from './segment.format.ts';
import { type PendingBatch, SegmentWriter } from './segment.writer.ts';
import { SegmentLog } from './segment-log.ts';

/** A position with the incarnation in that batch's header; 0 before the first. */
export type HeldPosition = ChainPosition & { readonly incarnation: number };

/** When a segment is sealed. */
export interface SegmentLimits {
  readonly segmentBytesMax: number;
  readonly segmentExtentsMax: number;
  readonly segmentBatchesMax: number;
}

export interface JournalOptions {
  readonly files: FileSystem;
  readonly entropy: Entropy;
  readonly catalogue: Catalogue;
  readonly limits: SegmentLimits;
  readonly machineId: MachineId;
  readonly storeId: StoreId;
  readonly nextSegment: number;
  /** Where the journal's first batch will follow. */
  readonly start: HeldPosition;
  /** False: `start` is the first seal and not durable yet; `startIsDurable` tells. Default: it is. */
  readonly startDurable?: boolean;
  /** Batches above it that a recovery found but does not trust to be on the medium: the first commit writes them anew. */
  readonly unsure: readonly PendingBatch[];
}

/**
 * The growing end of a machine's journal: appends batches, rolls segments over, makes them durable, and after a failed write or fsync writes what is not
 * durable anew into another file (docs/formats/replica-store.md §3). Batches are kept in memory until they are durable.
 */
export class Journal {
  readonly #options: JournalOptions;
  #held: HeldPosition;
  #durable: HeldPosition;
  /** Until then no envelope may claim that anything is durable: after a loss of power a claim is taken for a fact. */
  #startDurable: boolean;
  #pending: PendingBatch[] = [];
  #pendingBytes = 0;
  #writer: SegmentWriter | undefined;
  /** Writers with bytes that were not synced, the current one among them. */
  readonly #unsynced = new Set<SegmentWriter>();
  #folderDirty = false;
  /** A write or fsync failed: nothing may be appended until the rewrite. */
  #failed = false;
  #nextSegment: number;
  /** The write that is under way where the file system is slow: the next one waits, so that the file keeps stream order. */
  #writing: Promise<void> | undefined;
  #closed = false;

  constructor(options: JournalOptions) {
    this.#options = options;
    this.#held = options.start;
    this.#durable = options.start;
    this.#startDurable = options.startDurable ?? true;
    this.#nextSegment = options.nextSegment;
    this.#failed = options.unsure.length > 0;
    for (const pending of options.unsure) this.#hold(pending);
  }

  get held(): HeldPosition {
    return this.#held;
  }

  get durable(): HeldPosition {
    return this.#durable;
  }

  get pendingBytes(): number {
    return this.#pendingBytes;
  }

  get failed(): boolean {
    return this.#failed;
  }

  get nextSegment(): number {
    return this.#nextSegment;
  }

  /** The number of the segment that is being written; Infinity when there is none. */
  get openSegment(): number {
    return this.#writer?.header.number ?? Number.POSITIVE_INFINITY;
  }

  /** Takes a batch that follows `held`. After an error it is held all the same: the next commit writes it anew. */
  append(pending: PendingBatch): MaybePromise<void> {
    const previous = this.#held;
    this.#hold(pending);
    return this.#enqueue(pending, previous);
  }

  startIsDurable(): void {
    this.#startDurable = true;
  }

  /** Makes everything that is held now durable; the start must be. Rejects when it cannot; calling again tries again. */
  async commit(): Promise<void> {
    if (this.#closed) throw new StoreError('store-closed', 'the store is closed');
    while (this.#writing !== undefined) await this.#writing;
    const target = this.#held;
    if (target.sequence === this.#durable.sequence) return;
    if (!this.#failed) {
      const synced = await this.#sync().then(
        () => true,
        () => false,
      );
      if (this.#closed) throw new StoreError('store-closed', 'the store was closed');
      if (synced && !this.#failed) return this.#advance(target);
      this.#fail();
    }
    await this.#rewrite();
  }

  close(): void {
    this.#closed = true;
    this.#closeWriters();
  }

  #closeWriters(): void {
    for (const writer of this.#unsynced) writer.close();
    this.#unsynced.clear();
    this.#writer?.close();
    this.#writer = undefined;
  }

  #fail(): void {
    this.#failed = true;
  }

  #hold(pending: PendingBatch): void {
    const { header, chain } = pending.batch;
    this.#pending.push(pending);
    this.#pendingBytes += recordBytes(pending.batch);
    this.#held = { sequence: header.sequence, chain, incarnation: header.incarnation };
  }

  #enqueue(pending: PendingBatch, previous: ChainPosition): MaybePromise<void> {
    if (this.#writing === undefined) {
      const written = this.#writeOrFail(pending, previous);
      return isPromise(written) ? this.#track(written) : written;
    }
    return this.#track(this.#writing.then(() => this.#writeOrFail(pending, previous)));
  }

  #track(written: Promise<void>): Promise<void> {
    const tracked = written.finally(() => {
      if (this.#writing === tracked) this.#writing = undefined;
    });
    this.#writing = tracked;
    return tracked;
  }

  #writeOrFail(pending: PendingBatch, previous: ChainPosition): MaybePromise<void> {
    if (this.#failed) return undefined;
    try {
      const written = this.#write(pending, previous);
      return isPromise(written) ? written.catch(() => this.#fail()) : written;
    } catch {
      return this.#fail();
    }
  }

  #write(pending: PendingBatch, previous: ChainPosition): MaybePromise<void> {
    const segment = this.#segmentFor(pending, previous);
    const writer = this.#writer as SegmentWriter;
    const offsetBytes = writer.bytes;
    this.#unsynced.add(writer);
    return andThen(writer.append(pending, this.#startDurable ? this.#durable.sequence : 0), () => {
      addToSegment(segment, pending, offsetBytes, writer.bytes);
    });
  }

  #segmentFor(pending: PendingBatch, previous: ChainPosition): Segment {
    const current = this.#options.catalogue.segments.at(-1);
    if (this.#writer !== undefined && current !== undefined && !this.#isFull(current, pending)) return current;
    const header = this.#header(previous);
    const full = this.#writer;
    this.#writer = new SegmentWriter(this.#options.files, this.#options.catalogue.journalFolder, header);
    // Closed by the next commit, also when its last bytes were synced before: an open file keeps its storage after its removal.
    if (full !== undefined) this.#unsynced.add(full);
    this.#folderDirty = true;
    return this.#addSegment(header);
  }

  #isFull(segment: Segment, pending: PendingBatch): boolean {
    const { segmentBytesMax, segmentExtentsMax, segmentBatchesMax } = this.#options.limits;
    const log = segment.log as SegmentLog;
    const bytes = segment.bytes + batchBytes(recordBytes(pending.batch));
    const extents = log.extents.length + pending.batch.header.entries.byteLength / 16;
    return (
      log.batches > 0 && (bytes > segmentBytesMax || extents > segmentExtentsMax || log.batches >= segmentBatchesMax)
    );
  }

  #header(previous: ChainPosition): SegmentHeader {
    const { entropy, machineId, storeId } = this.#options;
    const number = this.#nextSegment;
    this.#nextSegment += 1;
    const firstSequence = previous.sequence + 1;
    return { number, salt: entropy.bytes(16), machineId, storeId, firstSequence, previousChain: previous.chain };
  }

  #addSegment(header: SegmentHeader): Segment {
    const { number, firstSequence } = header;
    const log = new SegmentLog(number, firstSequence);
    const segment: Segment = { number, firstSequence, lastSequence: firstSequence - 1, bytes: 0, log };
    this.#options.catalogue.segments.push(segment);
    this.#options.catalogue.version += 1;
    return segment;
  }

  async #sync(): Promise<void> {
    const { files, catalogue } = this.#options;
    const writers = [...this.#unsynced];
    const folderDirty = this.#folderDirty;
    this.#folderDirty = false;
    // Cleared before: what is appended meanwhile belongs to the next commit.
    this.#unsynced.clear();
    const results = await Promise.allSettled(writers.map((writer) => writer.sync()));
    // One that got more meanwhile is synced once more.
    for (const writer of writers) if (writer !== this.#writer && !this.#unsynced.has(writer)) writer.close();
    const failure = results.find((result) => result.status === 'rejected');
    if (failure !== undefined) throw failure.reason;
    if (folderDirty) await files.syncFolder(catalogue.journalFolder);
  }

  #advance(target: HeldPosition): void {
    this.#durable = target;
    const first = this.#pending.findIndex((pending) => pending.batch.header.sequence > target.sequence);
    const done = this.#pending.splice(0, first === -1 ? this.#pending.length : first);
    for (const pending of done) this.#pendingBytes -= recordBytes(pending.batch);
  }

  /** Everything above the durable position goes into a new file, which is made durable as a whole and then put in place. */
  async #rewrite(): Promise<void> {
    const { files, catalogue } = this.#options;
    this.#closeWriters();
    const pending = [...this.#pending];
    const header = this.#header(this.#durable);
    const name = `${catalogue.journalFolder}/${segmentName(header.number)}.seg`;
    files.remove(`${name}.new`);
    const writer = new SegmentWriter(files, catalogue.journalFolder, header, '.new');
    const places: number[] = [];
    try {
      for (const item of pending) {
        places.push(writer.bytes);
        const written = writer.append(item, this.#durable.sequence);
        if (isPromise(written)) await written;
      }
      await writer.sync();
      files.rename(`${name}.new`, name);
      await files.syncFolder(catalogue.journalFolder);
    } catch (cause) {
      writer.close();
      files.remove(`${name}.new`);
      throw cause;
    }
    this.#adopt(writer, header, pending, places);
  }

  #adopt(
    writer: SegmentWriter,
    header: SegmentHeader,
    pending: readonly PendingBatch[],
    places: readonly number[],
  ): void {
    const { files, catalogue } = this.#options;
    for (const path of cutSegments(catalogue, this.#durable.sequence)) files.remove(path);
    const segment = this.#addSegment(header);
    pending.forEach((item, index) => {
      addToSegment(segment, item, places[index] as number, places[index + 1] ?? writer.bytes);
    });
    const last = pending.at(-1) as PendingBatch;
    this.#writer = writer;
    this.#folderDirty = false;
    this.#failed = false;
    this.#advance(positionOf(last));
    // What came while the new file was being made is only in memory: it goes into the same file now.
    this.#appendRest(this.#pending);
  }

  #appendRest(rest: readonly PendingBatch[]): void {
    let previous = this.#durable;
    for (const pending of rest) {
      // A failure is remembered and met by the next commit.
      void this.#enqueue(pending, previous);
      previous = positionOf(pending);
    }
  }
}

function positionOf(pending: PendingBatch): HeldPosition {
  const { header, chain } = pending.batch;
  return { sequence: header.sequence, chain, incarnation: header.incarnation };
}

function addToSegment(segment: Segment, pending: PendingBatch, offsetBytes: number, end: number): void {
  const { header } = pending.batch;
  (segment.log as SegmentLog).add(header, {
    offsetBytes,
    definition: pending.definition,
    seal: header.seal,
    clockStepped: header.clockStepped,
    sourceMicros: header.sourceTimeMicros,
    vaultMicros: pending.vaultMicros,
    markers: header.markers,
  });
  segment.lastSequence = header.sequence;
  segment.bytes = end;
}

/** Cuts what lies above a sequence from the catalogue; answers the files that hold nothing else. */
export function cutSegments(catalogue: Catalogue, through: number): string[] {
  const gone: string[] = [];
  catalogue.segments = catalogue.segments.filter((segment) => {
    if (segment.lastSequence <= through && segment.lastSequence >= segment.firstSequence) return true;
    if (segment.firstSequence > through) {
      gone.push(catalogue.segmentPath(segment.number));
      return false;
    }
    segment.lastSequence = through;
    segment.log = segment.log?.cut(through);
    return true;
  });
  catalogue.version += 1;
  return gone;
}
