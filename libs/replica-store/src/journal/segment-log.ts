import { BLOCK_BYTES } from '@understudy/block';
import { type BatchHeader, EntryKind, EntryTable, type Marker } from '@understudy/replication';
import { DISKS_MAX, EXTENT_BLOCKS_MAX, type ExtentRun, keyOf, ZERO_BIT } from '../index/extent.ts';
import { ExtentColumns, MemoryRun } from '../index/extent-columns.ts';
import { MergedCursor } from '../index/merged-cursor.ts';
import { newestOnly } from '../index/newest-only.ts';
import { BATCH_ALIGNMENT } from './segment.format.ts';

const RUN_EXTENTS = 4096;
const FAN_OUT = 4;
const PARTIAL_RUNS_KEPT = 4;

/** What is known of a batch in a segment besides its extents. */
export interface BatchFacts {
  readonly offsetBytes: number;
  readonly definition: number;
  readonly seal: boolean;
  readonly clockStepped: boolean;
  readonly sourceMicros: number;
  readonly vaultMicros: number;
  readonly markers: readonly Marker[];
}

/**
 * The index of a segment in memory, as long as it has none on disk: extents and batches in log order, and sorted runs of 4096 extents, four
 * of which are merged into one four times as long. So the state after any batch is composed of few runs, and no step takes long.
 */
export class SegmentLog {
  readonly segment: number;
  readonly firstSequence: number;
  readonly extents: ExtentColumns;
  /** BatchFacts as columns, for batch i = sequence firstSequence + i. */
  readonly offsets: number[] = [];
  readonly extentsBefore: number[] = [];
  readonly definitions: number[] = [];
  readonly seals: boolean[] = [];
  readonly clockSteps: boolean[] = [];
  readonly sourceMicros: number[] = [];
  readonly vaultMicros: number[] = [];
  readonly markers = new Map<number, readonly Marker[]>();
  readonly #runs: { readonly from: number; readonly to: number; readonly run: MemoryRun }[] = [];
  #runsEnd = 0;
  readonly #partial = new Map<string, MemoryRun>();

  constructor(segment: number, firstSequence: number) {
    this.segment = segment;
    this.firstSequence = firstSequence;
    this.extents = new ExtentColumns(segment);
  }

  get batches(): number {
    return this.offsets.length;
  }

  /** The sequence of the newest batch; firstSequence - 1 when there is none. */
  get lastSequence(): number {
    return this.firstSequence + this.batches - 1;
  }

  add(header: Pick<BatchHeader, 'entries'>, facts: BatchFacts): void {
    this.offsets.push(facts.offsetBytes);
    this.extentsBefore.push(this.extents.length);
    this.definitions.push(facts.definition);
    this.seals.push(facts.seal);
    this.clockSteps.push(facts.clockStepped);
    this.sourceMicros.push(facts.sourceMicros);
    this.vaultMicros.push(facts.vaultMicros);
    if (facts.markers.length > 0) this.markers.set(this.batches - 1, facts.markers);
    addExtents(this.extents, new EntryTable(header.entries), facts.offsetBytes / BATCH_ALIGNMENT);
    while (this.extents.length - this.#runsEnd >= RUN_EXTENTS) this.#addRun();
  }

  /** How many extents the batches up to a sequence have. */
  extentsThrough(sequence: number): number {
    const next = sequence - this.firstSequence + 1;
    return next >= this.batches ? this.extents.length : (this.extentsBefore[next] as number);
  }

  /** Runs that together hold the extents with log positions in [from, to), newest first. */
  runs(from: number, to: number): ExtentRun[] {
    const whole = this.#runs.filter((item) => item.from >= from && item.to <= to);
    const runs: ExtentRun[] = [];
    const first = whole[0]?.from ?? to;
    const last = whole.at(-1)?.to ?? to;
    if (last < to) runs.push(this.#partialRun(last, to));
    for (const item of whole.reverse()) runs.push(item.run);
    if (from < first) runs.push(this.#partialRun(from, first));
    return runs;
  }

  /** The same without the batches above a sequence. */
  cut(through: number): SegmentLog {
    const kept = new SegmentLog(this.segment, this.firstSequence);
    const batches = Math.min(this.batches, through - this.firstSequence + 1);
    const extents = this.extentsThrough(through);
    const { keys, words, offsets, payloads } = this.extents;
    for (let index = 0; index < extents; index += 1) {
      kept.extents.push(
        keys[index] as number,
        words[index] as number,
        offsets[index] as number,
        payloads[index] as number,
      );
      if (kept.extents.length - kept.#runsEnd >= RUN_EXTENTS) kept.#addRun();
    }
    for (const name of ['offsets', 'extentsBefore', 'definitions', 'sourceMicros', 'vaultMicros'] as const) {
      kept[name].push(...this[name].slice(0, batches));
    }
    for (const name of ['seals', 'clockSteps'] as const) kept[name].push(...this[name].slice(0, batches));
    for (const [batch, markers] of this.markers) if (batch < batches) kept.markers.set(batch, markers);
    return kept;
  }

  #addRun(): void {
    const from = this.#runsEnd;
    this.#runsEnd += RUN_EXTENTS;
    this.#runs.push({ from, to: this.#runsEnd, run: new MemoryRun(newestOnly(this.extents, from, this.#runsEnd)) });
    this.#partial.clear();
    for (let size = RUN_EXTENTS; this.#runsEnd % (size * FAN_OUT) === 0 && size < RUN_EXTENTS * 16; size *= FAN_OUT) {
      const merged = this.#runs.splice(-FAN_OUT);
      const cursor = new MergedCursor(merged.reverse().map((item) => item.run.cursor()));
      const columns = new ExtentColumns(this.segment, size * FAN_OUT);
      for (let more = cursor.seek(0); more; more = cursor.advance()) columns.pushJoined(cursor);
      const start = (merged.at(-1) as { from: number }).from;
      this.#runs.push({ from: start, to: this.#runsEnd, run: new MemoryRun(columns.trim()) });
    }
  }

  #partialRun(from: number, to: number): MemoryRun {
    const name = `${from}-${to}`;
    const known = this.#partial.get(name);
    if (known !== undefined) return known;
    const run = new MemoryRun(newestOnly(this.extents, from, to));
    if (this.#partial.size >= PARTIAL_RUNS_KEPT) this.#partial.delete(this.#partial.keys().next().value as string);
    this.#partial.set(name, run);
    return run;
  }
}

/** Appends the data and zero entries of a batch; hash entries change nothing and have no extent. */
export function addExtents(log: ExtentColumns, table: EntryTable, offset64: number): void {
  let payloadBlock = 0;
  for (let index = 0; index < table.length; index += 1) {
    const kind = table.kind(index);
    const key = keyOf(table.disk(index), table.block(index));
    const blocks = table.blocks(index);
    if (kind === EntryKind.data) {
      log.push(key, blocks, offset64, payloadBlock);
      payloadBlock += blocks;
    } else if (kind === EntryKind.zero) {
      for (let done = 0; done < blocks; done += EXTENT_BLOCKS_MAX) {
        log.push(key + done, Math.min(EXTENT_BLOCKS_MAX, blocks - done) + ZERO_BIT, offset64, 0);
      }
    }
  }
}

/** What an entry table asks of the disks; undefined when it stays inside. `sizes`: bytes by disk index. */
export function entriesFault(table: EntryTable, sizes: ReadonlyMap<number, number>): string | undefined {
  for (let index = 0; index < table.length; index += 1) {
    const disk = table.disk(index);
    const size = sizes.get(disk);
    if (disk >= DISKS_MAX || size === undefined) return `entry ${index}: the machine has no disk ${disk}`;
    const end = (table.block(index) + table.blocks(index)) * BLOCK_BYTES;
    if (end > size) return `entry ${index}: it ends at ${end} on disk ${disk} of ${size} bytes`;
  }
  return undefined;
}
