import type { FileSystem } from '@understudy/block';
import { hex, type Sequence } from '@understudy/replication';
import { StoreError } from '../errors.ts';
import type { Segment } from '../index/catalogue.ts';
import type { ExtentCursor } from '../index/extent.ts';
import { MergedCursor } from '../index/merged-cursor.ts';
import { readHeaderAt } from '../journal/recovery.ts';
import type { Point } from '../points/point.types.ts';
import type { PointColumns } from '../points/point-columns.ts';
import { ContentReader } from '../view/content-reader.ts';
import { diskSizes } from './definitions.ts';
import type { Facts } from './facts.ts';
import { type FoldCounts, foldIntoBase } from './fold.ts';
import type { MachineContent } from './machine-content.ts';
import type { ReplicaParts, StoreContext } from './replica-parts.ts';

export interface SegmentInfo {
  readonly number: number;
  readonly firstSequence: number;
  readonly lastSequence: number;
  readonly bytes: number;
  /** Still being written. */
  readonly open: boolean;
  /** Its index is on disk: points can be thinned. */
  readonly indexed: boolean;
}

export interface ReplicaUsage {
  readonly baseBytes: number;
  readonly journalBytes: number;
  readonly indexBytes: number;
}

/** The parts of a replica that retention works on. */
interface RetainedReplica {
  readonly openSegment: number;
  readonly parts: ReplicaParts;
  readonly content: MachineContent;
  readonly facts: Facts;
  durable(): { readonly sealed: number };
  changeFacts(change: Partial<Facts>): Promise<void>;
  batchOffset(segment: Segment, sequence: Sequence): number;
}

/**
 * What retention does to a replica. A fold to a seal A is, in this order: `raiseOldestPoint(A)` · `applyToBase(A)` · `advanceBase(A)` · `removeFolded()`; a crash between any
 * two is repaired by doing it again from the start. Open views below A must be closed before (`replica.content.openViews()`); pins are the caller's.
 */
export class RetentionSeam {
  readonly #replica: RetainedReplica;
  readonly #context: StoreContext;

  constructor(replica: RetainedReplica, context: StoreContext) {
    this.#replica = replica;
    this.#context = context;
  }

  /** Ascending. */
  segments(): SegmentInfo[] {
    const open = this.#replica.openSegment;
    return this.#replica.parts.catalogue.segments.map(({ number, firstSequence, lastSequence, bytes, log }) => ({
      number,
      firstSequence,
      lastSequence,
      bytes,
      open: number === open,
      indexed: log === undefined,
    }));
  }

  /** Points of one segment, visible or not, as columns. */
  pointsOf(number: number): PointColumns {
    return this.#replica.content.points.ofSegment(this.#segment(number));
  }

  /** Keeps only those points of an indexed segment that `keep` wants (index into `pointsOf`); durable when it answers. */
  async thin(number: number, keep: (index: number) => boolean): Promise<void> {
    const segment = this.#segment(number);
    if (segment.log !== undefined) throw new RangeError(`segment ${number} has no index on disk yet`);
    await this.#replica.content.points.write(number, this.pointsOf(number).filter(keep));
  }

  /** Fold step 1: points below are gone from now on, durably. */
  async raiseOldestPoint(sequence: number): Promise<void> {
    if (sequence <= this.#replica.facts.oldestPoint) return;
    if (sequence > this.#replica.durable().sealed)
      throw new RangeError(`sequence ${sequence} is above the newest durable seal`);
    await this.#replica.changeFacts({ oldestPoint: sequence });
  }

  /** Newest versions of what changed in batches (after, through]; a new cursor, for use from one end to the other. */
  changes(after: number, through: number): ExtentCursor {
    return new MergedCursor(this.#replica.parts.catalogue.compose(after, through).map((run) => run.cursor('scan')));
  }

  /** Fold steps 2 and 3: base and leaf tables hold the state at a seal, durably. `breathe` is called between slices; it may throw to stop. */
  async applyToBase(through: number, breathe?: () => Promise<void>): Promise<FoldCounts> {
    const { facts, parts, content } = this.#replica;
    const point = this.#pointAt(through);
    const pause = (): Promise<void> => new Promise((resolve) => this.#context.clock.after(0, resolve));
    return foldIntoBase({
      base: parts.base,
      changes: () => this.changes(facts.baseSequence, through),
      reader: new ContentReader(content, through),
      sizes: diskSizes(parts.definitions.get(point.definition)),
      breathe: breathe ?? pause,
      giveUp: (rot) => content.giveUpLeaf(rot),
    });
  }

  /** Fold step 4: the base sequence moves up, durably; segments below it are not read any more. */
  async advanceBase(through: number): Promise<void> {
    const { facts, parts } = this.#replica;
    if (through <= facts.baseSequence) return;
    const point = this.#pointAt(through);
    const segment = parts.catalogue.segmentOf(through) as Segment;
    const { chain, header } = this.#lastHeader(segment, through);
    const lowestSegment =
      through === segment.lastSequence && segment.number !== this.#replica.openSegment
        ? segment.number + 1
        : segment.number;
    await this.#replica.changeFacts({
      baseSequence: through,
      baseChain: hex(chain),
      baseIncarnation: header.incarnation,
      baseDefinition: point.definition,
      definition: Math.max(point.definition, facts.definition),
      basePoint: point,
      lowestSegment: Math.max(lowestSegment, facts.lowestSegment),
      nextSegment: Math.max(facts.nextSegment, segment.number + 1),
    });
  }

  /** Fold step 5: files of segments and definitions below the base go; answers the bytes that were given back. */
  async removeFolded(): Promise<number> {
    const { parts, facts } = this.#replica;
    const gone = parts.catalogue.segments.filter((segment) => segment.number < facts.lowestSegment);
    await parts.catalogue.removeBelow(facts.lowestSegment);
    parts.definitions.removeBelow(facts.baseDefinition);
    this.#replica.content.points.forget();
    return gone.reduce((bytes, segment) => bytes + segment.bytes, 0);
  }

  usage(): ReplicaUsage {
    const { parts } = this.#replica;
    const { files } = this.#context;
    return {
      baseBytes: parts.base.all().reduce((bytes, disk) => bytes + disk.allocatedBytes(), 0),
      journalBytes: folderBytes(files, parts.catalogue.journalFolder),
      indexBytes: folderBytes(files, parts.catalogue.indexFolder),
    };
  }

  #segment(number: number): Segment {
    const segment = this.#replica.parts.catalogue.segments.find((item) => item.number === number);
    if (segment === undefined) throw new RangeError(`there is no segment ${number}`);
    return segment;
  }

  #pointAt(sequence: number): Point {
    const point = this.#replica.content.points.at(sequence);
    if (point === undefined) throw new StoreError('point-missing', `sequence ${sequence} is no recovery point`);
    return point;
  }

  #lastHeader(segment: Segment, sequence: number): ReturnType<typeof readHeaderAt> {
    const offsetBytes = this.#replica.batchOffset(segment, sequence as Sequence);
    return readHeaderAt(
      this.#context.pool.get(this.#replica.parts.catalogue.segmentPath(segment.number)),
      offsetBytes,
      0,
    );
  }
}

/** Bytes on the medium of all files of a folder. */
export function folderBytes(files: FileSystem, folder: string): number {
  let bytes = 0;
  for (const name of files.list(folder)) {
    const handle = files.open(`${folder}/${name}`, 'read');
    try {
      bytes += handle.allocatedBytes();
    } finally {
      handle.close();
    }
  }
  return bytes;
}
