import { type BlockDevice, BlockIoError, type FileHandle } from '@understudy/block';
import type { MachineDefinition } from '@understudy/replication';
import type { BaseDisk, LeafRot } from '../base/base-disk.ts';
import { type IndexDamage, reasonOf, StoreError } from '../errors.ts';
import type { Segment } from '../index/catalogue.ts';
import { FrameRot } from '../journal/frame-reader.ts';
import { SegmentLog } from '../journal/segment-log.ts';
import { readSegmentHeader, scanSegment } from '../journal/segment-scan.ts';
import type { Point } from '../points/point.types.ts';
import { PointColumns, pointsOfLog } from '../points/point-columns.ts';
import { type PointBounds, PointDirectory } from '../points/point-directory.ts';
import { isDropped, readDropped } from '../retention/dropped.frames.ts';
import { ContentReader, type ContentSource } from '../view/content-reader.ts';
import { type View, ViewDevice } from '../view/view.ts';
import { DamageLog, faultOf } from './damage-log.ts';
import type { StoreFault } from './faults.ts';
import type { ReplicaParts, StoreContext } from './replica-parts.ts';

export interface ContentState extends PointBounds {
  readonly lowestSegment: number;
}

/** The reading side of a replica: points and content at any sequence, with the store being written or with nothing running. */
export class MachineContent implements ContentSource {
  readonly catalogue;
  readonly frames;
  readonly points: PointDirectory;
  readonly damage: DamageLog;
  readonly #parts: ReplicaParts;
  readonly #context: StoreContext;
  readonly #state: () => ContentState;
  readonly #views = new Set<View>();
  /** Told of each new fault, after it was recorded. */
  onFault: (fault: StoreFault) => void = () => undefined;
  /** Told when an index file was dropped and should be made again. */
  onIndexDropped: () => void = () => undefined;

  constructor(context: StoreContext, parts: ReplicaParts, state: () => ContentState) {
    this.#context = context;
    this.#parts = parts;
    this.#state = state;
    this.catalogue = parts.catalogue;
    this.frames = parts.frames;
    this.damage = new DamageLog([...parts.damage, ...parts.recovered.faults]);
    this.points = new PointDirectory(context.files, parts.catalogue, parts.machineId, state, (segment) =>
      this.#repairPoints(segment),
    );
  }

  base(disk: number): BaseDisk | undefined {
    return this.#parts.base.get(disk);
  }

  /** An open file of the machine, for use in this turn of the event loop only. Throws BlockIoError. */
  handle(path: string): FileHandle {
    return this.#context.pool.get(path);
  }

  lowestSegment(): number {
    return this.#state().lowestSegment;
  }

  /** Sequences of the points that open views show. */
  openViews(): number[] {
    return [...this.#views].map((view) => view.point.sequence);
  }

  /** Throws StoreError('point-missing' | 'point-gone' | 'definition-damaged'). */
  openView(at: { readonly sequence: number } | { readonly vaultTimeMicros: number } | 'latest'): View {
    const point = this.#findPoint(at);
    const definition = this.#parts.definitions.get(point.definition);
    const reader = new ContentReader(this, point.sequence);
    reader.prepare();
    const devices = this.devices(reader, definition);
    const view: View = {
      point,
      definition,
      devices,
      close: () => {
        this.#views.delete(view);
        for (const device of devices.values()) void device.close();
      },
    };
    this.#views.add(view);
    return view;
  }

  devices(reader: ContentReader, definition: MachineDefinition): Map<number, BlockDevice> {
    return new Map(definition.disks.map((disk) => [disk.index, new ViewDevice(reader, disk.index, disk.sizeBytes)]));
  }

  dropIndex(damage: IndexDamage): void {
    this.catalogue.dropDamaged(damage);
    this.#tell({ kind: 'index', message: damage.message, affectsData: false });
    const segment = this.catalogue.segments.find((item) => this.catalogue.logPath(item.number) === damage.path);
    if (segment !== undefined && segment.log === undefined) segment.log = this.#rescanOrFail(segment);
    this.catalogue.version += 1;
    this.onIndexDropped();
  }

  tellRot(rot: FrameRot | LeafRot): void {
    // A thinned point that came back with a repaired file shows frames that were given up: no damage.
    if (rot instanceof FrameRot && this.#wasDropped(rot)) return;
    this.#tell(faultOf(rot, this.#context.pool));
  }

  /** Asked of the source whole, also when the leaf was known: what hid a part of it until now is folded into it. */
  giveUpLeaf(rot: LeafRot): void {
    const fault = faultOf(rot, this.#context.pool);
    this.damage.add(fault);
    this.onFault(fault);
  }

  #wasDropped(rot: FrameRot): boolean {
    const { segment, offset64 } = rot.place;
    return isDropped(readDropped(this.#context.files, this.catalogue.indexFolder, segment), offset64, rot.frame);
  }

  #tell(fault: StoreFault): void {
    if (this.damage.add(fault)) this.onFault(fault);
  }

  #findPoint(at: { readonly sequence: number } | { readonly vaultTimeMicros: number } | 'latest'): Point {
    if (at === 'latest') return found(this.points.latest(), 'there is no recovery point yet');
    if ('vaultTimeMicros' in at) {
      return found(this.points.atOrBefore(at.vaultTimeMicros), 'there is no recovery point at or before that time');
    }
    if (at.sequence < this.#state().oldestPoint) {
      throw new StoreError('point-gone', `points below sequence ${this.#state().oldestPoint} are gone`);
    }
    return found(this.points.at(at.sequence), `sequence ${at.sequence} is no recovery point`);
  }

  #rescanOrFail(segment: Segment): SegmentLog {
    try {
      return this.#rescan(segment);
    } catch (cause) {
      throw new BlockIoError('EIO', reasonOf(cause), { cause });
    }
  }

  /** The index of a segment from its batches, when the one on disk cannot be read. */
  #rescan(segment: Segment): SegmentLog {
    const log = new SegmentLog(segment.number, segment.firstSequence);
    const path = this.catalogue.segmentPath(segment.number);
    const handle = this.#context.pool.get(path);
    const header = readSegmentHeader(handle);
    if (header === undefined) throw new StoreError('damaged', `${path}: neither its header nor its index can be read`);
    for (const batch of scanSegment(handle, header)) {
      if (batch.envelope.sequence < segment.firstSequence || batch.envelope.sequence > segment.lastSequence) continue;
      if (batch.header === undefined || batch.header.sequence !== log.lastSequence + 1) break;
      const { envelope } = batch;
      log.add(batch.header, {
        offsetBytes: batch.offsetBytes,
        definition: envelope.definition,
        seal: batch.header.seal,
        clockStepped: batch.header.clockStepped,
        sourceMicros: batch.header.sourceTimeMicros,
        vaultMicros: envelope.vaultMicros,
        markers: batch.header.markers,
      });
    }
    if (log.lastSequence === segment.lastSequence) return log;
    throw new StoreError('damaged', `${path}: batch ${log.lastSequence + 1} and its index cannot be read`);
  }

  #repairPoints(segment: Segment): PointColumns {
    const message = `points of segment ${segment.number} cannot be read`;
    try {
      const points = pointsOfLog(this.#rescan(segment));
      this.#tell({ kind: 'points', message, affectsData: false });
      return points;
    } catch (cause) {
      const { firstSequence, lastSequence } = segment;
      const text = `${message}, nor can its batches: ${reasonOf(cause)}`;
      this.#tell({
        kind: 'points',
        message: text,
        fromSequence: firstSequence,
        throughSequence: lastSequence,
        affectsData: true,
      });
      return new PointColumns(0, new Map());
    }
  }
}

function found(point: Point | undefined, message: string): Point {
  if (point === undefined) throw new StoreError('point-missing', message);
  return point;
}
