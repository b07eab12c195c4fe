import { type FileSystem, isPromise } from '@understudy/block';
import { IndexDamage } from '../errors.ts';
import type { HandlePool } from '../files/handle-pool.ts';
import { segmentName } from '../journal/segment.format.ts';
import type { SegmentLog } from '../journal/segment-log.ts';
import type { ExtentRun } from './extent.ts';
import { MemoryRun } from './extent-columns.ts';
import { IndexFile } from './index-file.ts';
import { BATCH_ROW_BYTES } from './index-page.ts';
import { newestOnly } from './newest-only.ts';
import type { PageCache } from './page-cache.ts';

export const FAN_OUT = 4;
/** 4^6 segments in one file at most: bounds what one merge needs in memory and on disk. */
export const LEVEL_MAX = 6;
const PARTIALS_MAX = 8;

/** A segment of the journal, open or sealed. */
export interface Segment {
  readonly number: number;
  readonly firstSequence: number;
  lastSequence: number;
  bytes: number;
  /** The index in memory, as long as there is none on disk. */
  log: SegmentLog | undefined;
}

/**
 * The segments of a machine and the index files over them: composes the fewest sorted runs that hold everything between two sequences.
 * `version` changes whenever an earlier composition should be thrown away.
 */
export class Catalogue {
  readonly journalFolder: string;
  readonly indexFolder: string;
  readonly #files: FileSystem;
  readonly #pool: HandlePool;
  readonly #cache: PageCache;
  /** Ascending by number and sequence. */
  segments: Segment[] = [];
  #finals = new Map<string, IndexFile | 'unopened'>();
  readonly #logs = new Map<number, IndexFile>();
  readonly #partials = new Map<string, MemoryRun>();
  version = 1;

  constructor(files: FileSystem, pool: HandlePool, cache: PageCache, machineFolder: string) {
    this.#files = files;
    this.#pool = pool;
    this.#cache = cache;
    this.journalFolder = `${machineFolder}/journal`;
    this.indexFolder = `${machineFolder}/index`;
  }

  segmentPath(number: number): string {
    return `${this.journalFolder}/${segmentName(number)}.seg`;
  }

  logPath(number: number): string {
    return `${this.indexFolder}/${segmentName(number)}.log`;
  }

  /** Tells the catalogue of a final index file on disk; it is opened when it is needed. */
  addFinal(level: number, firstSegment: number): void {
    this.#finals.set(`${level}-${firstSegment}`, 'unopened');
    this.version += 1;
  }

  hasFinal(level: number, firstSegment: number): boolean {
    return this.#finals.has(`${level}-${firstSegment}`);
  }

  finalPath(level: number, firstSegment: number): string {
    return `${this.indexFolder}/${finalName(level, firstSegment)}`;
  }

  /** The open file; undefined when there is none or it turns out to be damaged. */
  final(level: number, firstSegment: number): IndexFile | undefined {
    const key = `${level}-${firstSegment}`;
    const known = this.#finals.get(key);
    if (known !== 'unopened') return known;
    try {
      const opened = new IndexFile(this.finalPath(level, firstSegment), this.#pool, this.#cache);
      this.#finals.set(key, opened);
      return opened;
    } catch (cause) {
      if (!(cause instanceof IndexDamage)) throw cause;
      this.dropDamaged(cause);
      return undefined;
    }
  }

  /** The log-order index of a segment on disk. Throws IndexDamage. */
  logFile(number: number): IndexFile {
    const known = this.#logs.get(number);
    if (known !== undefined) return known;
    const opened = new IndexFile(this.logPath(number), this.#pool, this.#cache);
    if (this.#logs.size > 64) this.#logs.delete(this.#logs.keys().next().value as number);
    this.#logs.set(number, opened);
    return opened;
  }

  /** Forgets an index file with a bad page; whoever was using it composes anew without it. */
  dropDamaged(damage: IndexDamage): void {
    for (const key of this.#finals.keys()) {
      const [level, first] = key.split('-').map(Number) as [number, number];
      if (this.finalPath(level, first) === damage.path) this.#finals.delete(key);
    }
    for (const number of this.#logs.keys()) if (this.logPath(number) === damage.path) this.#logs.delete(number);
    this.#pool.forget(damage.path);
    this.version += 1;
  }

  /** Removes every index file that covers a segment which is not there any more. */
  removeIndexOf(number: number): void {
    for (const name of this.#files.list(this.indexFolder)) {
      const final = parseFinalName(name);
      const covers = final !== undefined && final.firstSegment <= number && lastSegmentOf(name) >= number;
      const own = name === `${segmentName(number)}.log` || name === `${segmentName(number)}.pts`;
      if (!covers && !own) continue;
      if (final !== undefined) this.#finals.delete(`${final.level}-${final.firstSegment}`);
      this.#removeFile(`${this.indexFolder}/${name}`);
    }
    this.#logs.delete(number);
    this.version += 1;
  }

  /** The segment that holds a sequence. */
  segmentOf(sequence: number): Segment | undefined {
    let low = 0;
    let high = this.segments.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.segments[middle] as Segment).lastSequence < sequence) low = middle + 1;
      else high = middle;
    }
    const found = this.segments[low];
    return found !== undefined && found.firstSequence <= sequence ? found : undefined;
  }

  /**
   * Runs that hold all extents of batches in (after, through], newest first. With `after` 0 they may also hold extents of segments that were folded
   * away. Throws IndexDamage when a log-order index that is needed cannot be read.
   */
  compose(after: number, through: number): ExtentRun[] {
    const runs: ExtentRun[] = [];
    let index = this.segments.length - 1;
    while (index >= 0) {
      const segment = this.segments[index] as Segment;
      if (segment.lastSequence <= after) break;
      if (segment.firstSequence > through || segment.lastSequence < segment.firstSequence) {
        index -= 1;
        continue;
      }
      const final = segment.log === undefined ? this.#widest(segment, after, through) : undefined;
      if (final === undefined) {
        runs.push(...this.#part(segment, after, through));
        index -= 1;
        continue;
      }
      runs.push(final);
      while (index >= 0 && (this.segments[index] as Segment).number >= final.footer.firstSegment) index -= 1;
    }
    return runs;
  }

  /** The final index over most segments that ends with this one and lies inside (after, through]. */
  #widest(segment: Segment, after: number, through: number): IndexFile | undefined {
    if (segment.lastSequence > through) return undefined;
    for (let level = LEVEL_MAX; level >= 0; level -= 1) {
      const width = FAN_OUT ** level;
      const first = Math.floor(segment.number / width) * width;
      if (!this.hasFinal(level, first)) continue;
      const file = this.final(level, first);
      if (file === undefined) continue;
      const { firstSequence, lastSequence } = file.footer;
      if (firstSequence > after && lastSequence === segment.lastSequence) return file;
    }
    return undefined;
  }

  #part(segment: Segment, after: number, through: number): ExtentRun[] {
    if (segment.log !== undefined) {
      const { log } = segment;
      return log.runs(after < segment.firstSequence ? 0 : log.extentsThrough(after), log.extentsThrough(through));
    }
    const from = Math.max(after, segment.firstSequence - 1);
    const to = Math.min(through, segment.lastSequence);
    const name = `${segment.number}:${from}:${to}`;
    const known = this.#partials.get(name);
    if (known !== undefined) return [known];
    const run = this.#loadPart(segment, from, to);
    if (this.#partials.size >= PARTIALS_MAX) this.#partials.delete(this.#partials.keys().next().value as string);
    this.#partials.set(name, run);
    return [run];
  }

  #loadPart(segment: Segment, after: number, through: number): MemoryRun {
    const file = this.logFile(segment.number);
    const rows = file.readRows();
    const extentsThrough = (sequence: number): number => {
      const next = sequence - segment.firstSequence + 1;
      return next * BATCH_ROW_BYTES >= rows.length
        ? file.footer.extents
        : rows.readUInt32LE(next * BATCH_ROW_BYTES + 4);
    };
    const end = extentsThrough(through);
    const log = file.readLog(end);
    return new MemoryRun(newestOnly(log, after < segment.firstSequence ? 0 : extentsThrough(after), end));
  }

  /** Index files that cover no segment at or above `lowest` any more are removed. */
  async removeBelow(lowest: number): Promise<void> {
    this.segments = this.segments.filter((segment) => segment.number >= lowest);
    this.version += 1;
    this.#partials.clear();
    for (const name of this.#files.list(this.indexFolder)) {
      if (lastSegmentOf(name) >= lowest) continue;
      this.#removeFile(`${this.indexFolder}/${name}`);
      const final = parseFinalName(name);
      if (final !== undefined) this.#finals.delete(`${final.level}-${final.firstSegment}`);
    }
    for (const name of this.#files.list(this.journalFolder)) {
      if (name.endsWith('.seg') && Number.parseInt(name, 16) < lowest)
        this.#removeFile(`${this.journalFolder}/${name}`);
    }
    for (const number of this.#logs.keys()) if (number < lowest) this.#logs.delete(number);
    for (const folder of [this.indexFolder, this.journalFolder]) {
      const synced = this.#files.syncFolder(folder);
      if (isPromise(synced)) await synced;
    }
  }

  #removeFile(path: string): void {
    this.#pool.forget(path);
    this.#files.remove(path);
  }
}

export function finalName(level: number, firstSegment: number): string {
  return `${level}-${segmentName(firstSegment)}.idx`;
}

export function parseFinalName(name: string): { level: number; firstSegment: number } | undefined {
  const match = /^([0-9])-([0-9a-f]{8})\.idx$/.exec(name);
  if (match === null) return undefined;
  return { level: Number(match[1]), firstSegment: Number.parseInt(match[2] as string, 16) };
}

/** The highest segment that an index file can cover, by its name; infinity for other files. */
function lastSegmentOf(name: string): number {
  const final = parseFinalName(name);
  if (final !== undefined) return final.firstSegment + FAN_OUT ** final.level - 1;
  const match = /^([0-9a-f]{8})\.(log|pts)$/.exec(name);
  return match === null ? Number.POSITIVE_INFINITY : Number.parseInt(match[1] as string, 16);
}
