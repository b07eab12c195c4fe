import type { FileSystem } from '@understudy/block';
import type { MachineId, Marker } from '@understudy/replication';
import { replaceFile } from '../files/slot-pair.ts';
import type { Catalogue, Segment } from '../index/catalogue.ts';
import { segmentName } from '../journal/segment.format.ts';
import type { Point } from './point.types.ts';
import { decodePoints, encodePoints, MARKER_FLAGS, PointColumns, pointsOfLog } from './point-columns.ts';

const LOADED_MAX = 8;

/** Which points are visible now. */
export interface PointBounds {
  /** The point at the base, when there is one. */
  readonly basePoint: Point | undefined;
  readonly oldestPoint: number;
  readonly durableSequence: number;
}

export interface PointQuery {
  /** Only points above this sequence (ascending) or below it (descending). */
  readonly beyond?: number;
  readonly order?: 'ascending' | 'descending';
  /** At most 1000. */
  readonly limit?: number;
  /** Only points with a marker of this kind, and with this name: one marker has to be both. */
  readonly marker?: Marker['kind'];
  readonly markerName?: string;
}

/** The recovery points of a machine: read by segment through a small cache; no object per point is kept. */
export class PointDirectory {
  readonly #files: FileSystem;
  readonly #catalogue: Catalogue;
  readonly #machineId: MachineId;
  readonly #bounds: () => PointBounds;
  readonly #repair: (segment: Segment) => PointColumns;
  readonly #loaded = new Map<number, PointColumns>();

  /** `repair` makes the points of a segment anew when their file cannot be read. */
  constructor(
    files: FileSystem,
    catalogue: Catalogue,
    machineId: MachineId,
    bounds: () => PointBounds,
    repair: (segment: Segment) => PointColumns,
  ) {
    this.#files = files;
    this.#catalogue = catalogue;
    this.#machineId = machineId;
    this.#bounds = bounds;
    this.#repair = repair;
  }

  /** A page of points. */
  list(query: PointQuery = {}): Point[] {
    const limit = Math.min(query.limit ?? 100, 1000);
    const found: Point[] = [];
    for (const [points, index] of this.#walk(query)) {
      const isNamed = query.marker !== undefined || query.markerName !== undefined;
      if (isNamed && !hasMarker(points, index, query)) continue;
      found.push(points.point(index));
      if (found.length === limit) break;
    }
    return found;
  }

  latest(query: Pick<PointQuery, 'marker' | 'markerName'> = {}): Point | undefined {
    return this.list({ ...query, order: 'descending', limit: 1 })[0];
  }

  /** The seal with exactly this sequence. */
  at(sequence: number): Point | undefined {
    const found = this.list({ beyond: sequence - 1, limit: 1 })[0];
    return found?.sequence === sequence ? found : undefined;
  }

  /** The last seal at or before an instant of the vault's clock. */
  atOrBefore(vaultMicros: number): Point | undefined {
    const sources = this.#sources();
    for (let index = this.#lastSourceNotAfter(sources, vaultMicros); index >= 0; index -= 1) {
      const points = this.#points(sources[index]);
      for (let at = points.lastNotAbove(points.vaultMicros, vaultMicros); at >= 0; at -= 1) {
        if (this.#isVisible(points.sequences[at] as number)) return points.point(at);
      }
    }
    return undefined;
  }

  /** Reads every file: for statistics. */
  count(): number {
    let count = 0;
    for (const source of this.#sources()) {
      const points = this.#points(source);
      for (let index = 0; index < points.length; index += 1) {
        if (this.#isVisible(points.sequences[index] as number, source)) count += 1;
      }
    }
    return count;
  }

  /** Points of one segment, visible or not. */
  ofSegment(segment: Segment): PointColumns {
    return this.#points(segment);
  }

  /** Writes a segment's points; replaces the file as a whole. */
  async write(segment: number, points: PointColumns): Promise<void> {
    const bytes = encodePoints(points, segment, this.#machineId);
    await replaceFile(this.#files, this.#catalogue.indexFolder, `${segmentName(segment)}.pts`, bytes);
    this.#loaded.delete(segment);
  }

  forget(): void {
    this.#loaded.clear();
  }

  /** Undefined when the file is missing or damaged. */
  load(segment: number): PointColumns | undefined {
    const path = `${this.#catalogue.indexFolder}/${segmentName(segment)}.pts`;
    if (!this.#files.exists(path)) return undefined;
    const handle = this.#files.open(path, 'read');
    try {
      const bytes = Buffer.alloc(handle.sizeBytes());
      const count = handle.readSync(bytes, 0);
      return decodePoints(bytes.subarray(0, count), segment, this.#machineId);
    } finally {
      handle.close();
    }
  }

  *#walk(query: PointQuery): Generator<[PointColumns, number]> {
    const sources = this.#sources();
    const ascending = query.order !== 'descending';
    const beyond = query.beyond ?? (ascending ? 0 : Number.POSITIVE_INFINITY);
    if (!ascending) sources.reverse();
    for (const source of sources) {
      if (source !== 'base' && (ascending ? source.lastSequence <= beyond : source.firstSequence >= beyond)) continue;
      const points = this.#points(source);
      for (let step = 0; step < points.length; step += 1) {
        const index = ascending ? step : points.length - 1 - step;
        const sequence = points.sequences[index] as number;
        const wanted = ascending ? sequence > beyond : sequence < beyond;
        if (wanted && this.#isVisible(sequence, source)) yield [points, index];
      }
    }
  }

  #sources(): ('base' | Segment)[] {
    const first: ('base' | Segment)[] = this.#bounds().basePoint === undefined ? [] : ['base'];
    return first.concat(this.#catalogue.segments);
  }

  /** Vault times never go back: the first sources whose first point is later cannot hold the answer. */
  #lastSourceNotAfter(sources: readonly ('base' | Segment)[], vaultMicros: number): number {
    let low = 0;
    let high = sources.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const points = this.#points(sources[middle]);
      // Without points there is nothing to compare: look at both sides by taking the later half.
      const later = points.length > 0 && (points.vaultMicros[0] as number) > vaultMicros;
      if (later) high = middle;
      else low = middle + 1;
    }
    return low - 1;
  }

  #isVisible(sequence: number, source?: 'base' | Segment): boolean {
    const { basePoint, oldestPoint, durableSequence } = this.#bounds();
    if (sequence < oldestPoint || sequence > durableSequence) return false;
    // The base's own point may also stand in a segment that is still there.
    return source === undefined || source === 'base' || sequence !== basePoint?.sequence;
  }

  #points(source: 'base' | Segment | undefined): PointColumns {
    if (source === undefined) return new PointColumns(0, new Map());
    if (source === 'base') return columnsOf(this.#bounds().basePoint as Point);
    if (source.log !== undefined) return pointsOfLog(source.log);
    const known = this.#loaded.get(source.number);
    if (known !== undefined) return known;
    const points = this.load(source.number) ?? this.#repair(source);
    if (this.#loaded.size >= LOADED_MAX) this.#loaded.delete(this.#loaded.keys().next().value as number);
    this.#loaded.set(source.number, points);
    return points;
  }
}

function columnsOf(point: Point): PointColumns {
  const points = new PointColumns(1, new Map(point.markers.length > 0 ? [[0, point.markers]] : []));
  points.sequences[0] = point.sequence;
  points.sourceMicros[0] = point.sourceTimeMicros;
  points.vaultMicros[0] = point.vaultTimeMicros;
  points.definitions[0] = point.definition;
  points.flags[0] = (point.clockStepped ? 1 : 0) | (point.markers.length > 0 ? MARKER_FLAGS : 0);
  return points;
}

function hasMarker(points: PointColumns, index: number, query: PointQuery): boolean {
  if (((points.flags[index] as number) & MARKER_FLAGS) === 0) return false;
  const markers = points.markers.get(index) ?? [];
  return markers.some(
    ({ kind, name }) =>
      (query.marker === undefined || kind === query.marker) &&
      (query.markerName === undefined || name === query.markerName),
  );
}
