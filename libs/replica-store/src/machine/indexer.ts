import type { Clock, Entropy, FileSystem } from '@understudy/block';
import type { MachineId } from '@understudy/replication';
import { IndexDamage } from '../errors.ts';
import { type Catalogue, FAN_OUT, finalName, LEVEL_MAX, type Segment } from '../index/catalogue.ts';
import type { ExtentCursor } from '../index/extent.ts';
import { ZERO_BIT } from '../index/extent.ts';
import { IndexFileWriter, type IndexIdentity } from '../index/index-file.writer.ts';
import { BATCH_ROW_BYTES, IndexType } from '../index/index-page.ts';
import { MergedCursor } from '../index/merged-cursor.ts';
import { BATCH_ALIGNMENT, segmentName } from '../journal/segment.format.ts';
import type { SegmentLog } from '../journal/segment-log.ts';
import { pointsOfLog } from '../points/point-columns.ts';
import type { PointDirectory } from '../points/point-directory.ts';

/** Extents between two breaths of the event loop: two to four milliseconds. */
const SLICE_EXTENTS = 8192;

export interface IndexerOptions {
  readonly files: FileSystem;
  readonly clock: Clock;
  readonly entropy: Entropy;
  readonly catalogue: Catalogue;
  readonly points: PointDirectory;
  readonly machineId: MachineId;
}

/** Makes the index files of sealed segments and merges neighbours, in small slices, crash-safe: a file is put in place when it is whole. */
export class Indexer {
  readonly #options: IndexerOptions;
  #stopped = false;

  constructor(options: IndexerOptions) {
    this.#options = options;
  }

  stop(): void {
    this.#stopped = true;
  }

  /** Writes the three files of a segment that is sealed and durable; its index leaves memory. */
  async indexSegment(segment: Segment): Promise<void> {
    const log = segment.log as SegmentLog;
    const { catalogue, points } = this.#options;
    await this.#writeLog(segment, log);
    await points.write(segment.number, pointsOfLog(log));
    await this.#writeFinal(
      0,
      segment.number,
      segment,
      segment,
      log.runs(0, log.extents.length).map((run) => run.cursor('scan')),
    );
    segment.log = undefined;
    catalogue.addFinal(0, segment.number);
  }

  /**
   * Merges one group of neighbours that is complete, or makes one file anew that is missing; false when there is nothing to do. `openSegment`: segments from this one on
   * are still growing.
   */
  async mergeOne(openSegment: number): Promise<boolean> {
    const { catalogue } = this.#options;
    const sealed = catalogue.segments.filter((segment) => segment.number < openSegment && segment.log === undefined);
    const damaged = sealed.find((segment) => !catalogue.hasFinal(0, segment.number));
    if (damaged !== undefined) {
      await this.#rebuildFirst(damaged);
      return true;
    }
    for (let level = 1; level <= LEVEL_MAX; level += 1) {
      const group = this.#groupToMerge(level, sealed, openSegment);
      if (group === undefined) continue;
      await this.#merge(level, group);
      return true;
    }
    return false;
  }

  #groupToMerge(level: number, sealed: readonly Segment[], openSegment: number): Segment[] | undefined {
    const { catalogue } = this.#options;
    const width = FAN_OUT ** level;
    const unindexed = catalogue.segments.find((segment) => segment.log !== undefined)?.number ?? openSegment;
    const groups = new Map<number, Segment[]>();
    for (const segment of sealed) {
      const first = Math.floor(segment.number / width) * width;
      if (first + width > Math.min(openSegment, unindexed)) break;
      if (catalogue.hasFinal(level, first)) continue;
      const group = groups.get(first);
      if (group === undefined) groups.set(first, [segment]);
      else group.push(segment);
    }
    return groups.values().next().value;
  }

  async #merge(level: number, group: readonly Segment[]): Promise<void> {
    const { catalogue } = this.#options;
    const first = group[0] as Segment;
    const last = group.at(-1) as Segment;
    const width = FAN_OUT ** level;
    const firstNumber = Math.floor(first.number / width) * width;
    const runs = catalogue.compose(first.firstSequence - 1, last.lastSequence);
    try {
      await this.#writeFinal(
        level,
        firstNumber,
        first,
        last,
        runs.map((run) => run.cursor('scan')),
      );
      catalogue.addFinal(level, firstNumber);
    } catch (cause) {
      if (!(cause instanceof IndexDamage)) throw cause;
      catalogue.dropDamaged(cause);
    }
  }

  /** The first final index of a segment from its log-order index. */
  async #rebuildFirst(segment: Segment): Promise<void> {
    const { catalogue } = this.#options;
    const runs = catalogue.compose(segment.firstSequence - 1, segment.lastSequence);
    await this.#writeFinal(
      0,
      segment.number,
      segment,
      segment,
      runs.map((run) => run.cursor('scan')),
    );
    catalogue.addFinal(0, segment.number);
  }

  async #writeLog(segment: Segment, log: SegmentLog): Promise<void> {
    const { files, catalogue } = this.#options;
    const identity = this.#identity(IndexType.log, 0, segment, segment);
    const writer = new IndexFileWriter(files, catalogue.indexFolder, `${segmentName(segment.number)}.log`, identity);
    await this.#fill(writer, new LogOrderCursor(log), (written) => written.finishLog(batchRows(log), log.batches));
  }

  async #writeFinal(
    level: number,
    firstNumber: number,
    first: Segment,
    last: Segment,
    cursors: readonly ExtentCursor[],
  ): Promise<void> {
    const { files, catalogue } = this.#options;
    const identity = this.#identity(IndexType.final, level, first, last);
    const writer = new IndexFileWriter(files, catalogue.indexFolder, finalName(level, firstNumber), identity);
    await this.#fill(writer, new MergedCursor(cursors), (written) => written.finishFinal());
  }

  async #fill(
    writer: IndexFileWriter,
    cursor: ExtentCursor,
    finish: (writer: IndexFileWriter) => Promise<void>,
  ): Promise<void> {
    try {
      let inSlice = 0;
      for (let more = cursor.seek(0); more; more = cursor.advance()) {
        if (writer.full) await writer.flush();
        writer.add(cursor);
        inSlice += 1;
        if (inSlice < SLICE_EXTENTS) continue;
        inSlice = 0;
        await this.#breathe();
      }
      await finish(writer);
    } catch (cause) {
      writer.abandon(!this.#stopped);
      throw cause;
    }
  }

  #identity(type: number, level: number, first: Segment, last: Segment): IndexIdentity {
    return {
      type,
      level,
      firstSegment: first.number,
      lastSegment: last.number,
      firstSequence: first.firstSequence,
      lastSequence: last.lastSequence,
      machineId: this.#options.machineId,
      salt: this.#options.entropy.bytes(16),
    };
  }

  #breathe(): Promise<void> {
    if (this.#stopped) throw new Error('the store is closing');
    return new Promise((resolve) => {
      this.#options.clock.after(0, resolve);
    });
  }
}

/** The extents of a segment as they came. */
class LogOrderCursor implements ExtentCursor {
  readonly #log: SegmentLog;
  #at = -1;

  constructor(log: SegmentLog) {
    this.#log = log;
  }

  seek(): boolean {
    this.#at = 0;
    return this.#log.extents.length > 0;
  }

  advance(): boolean {
    this.#at += 1;
    return this.#at < this.#log.extents.length;
  }

  get key(): number {
    return this.#log.extents.keys[this.#at] as number;
  }

  get blocks(): number {
    return (this.#log.extents.words[this.#at] as number) & ~ZERO_BIT;
  }

  get zero(): boolean {
    return (this.#log.extents.words[this.#at] as number) >= ZERO_BIT;
  }

  get segment(): number {
    return this.#log.segment;
  }

  get offset64(): number {
    return this.#log.extents.offsets[this.#at] as number;
  }

  get payloadBlock(): number {
    return this.#log.extents.payloads[this.#at] as number;
  }
}

function batchRows(log: SegmentLog): Buffer {
  const rows = Buffer.alloc(log.batches * BATCH_ROW_BYTES);
  for (let index = 0; index < log.batches; index += 1) {
    const at = index * BATCH_ROW_BYTES;
    rows.writeUInt32LE((log.offsets[index] as number) / BATCH_ALIGNMENT, at);
    rows.writeUInt32LE(log.extentsBefore[index] as number, at + 4);
    rows.writeUInt32LE(log.definitions[index] as number, at + 8);
    rows.writeUInt32LE(log.seals[index] === true ? 1 : 0, at + 12);
    rows.writeBigUInt64LE(BigInt(log.vaultMicros[index] as number), at + 16);
  }
  return rows;
}
