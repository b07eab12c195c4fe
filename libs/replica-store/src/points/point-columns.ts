import { crc32 } from 'node:zlib';
import type { MachineId, Marker } from '@understudy/replication';
import { uuidBytes } from '@understudy/replication';
import type { SegmentLog } from '../journal/segment-log.ts';
import type { Point } from './point.types.ts';

/** "UPTS" */
const MAGIC = 0x53_54_50_55;
const VERSION = 1;
const HEAD_BYTES = 64;
const CRC_AT = 20;
const RECORD_BYTES = 40;
const FLAG = { clockStepped: 1, application: 2, group: 4, label: 8, pinned: 16 } as const;
export const MARKER_FLAGS = FLAG.application | FLAG.group | FLAG.label;

/** The points of one segment, ascending, as typed arrays (40 bytes each). */
export class PointColumns {
  readonly length: number;
  readonly sequences: Float64Array;
  readonly sourceMicros: Float64Array;
  readonly vaultMicros: Float64Array;
  readonly definitions: Uint32Array;
  readonly flags: Uint32Array;
  /** By index; most points have none. */
  readonly markers: ReadonlyMap<number, readonly Marker[]>;

  constructor(length: number, markers: ReadonlyMap<number, readonly Marker[]>) {
    this.length = length;
    this.sequences = new Float64Array(length);
    this.sourceMicros = new Float64Array(length);
    this.vaultMicros = new Float64Array(length);
    this.definitions = new Uint32Array(length);
    this.flags = new Uint32Array(length);
    this.markers = markers;
  }

  point(index: number): Point {
    return {
      sequence: this.sequences[index] as number,
      sourceTimeMicros: this.sourceMicros[index] as number,
      vaultTimeMicros: this.vaultMicros[index] as number,
      definition: this.definitions[index] as number,
      clockStepped: ((this.flags[index] as number) & FLAG.clockStepped) !== 0,
      markers: this.markers.get(index) ?? [],
    };
  }

  /** Index of the last point whose value is not above; -1 when there is none. */
  lastNotAbove(column: Float64Array, value: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((column[middle] as number) <= value) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Only those points that `keep` wants, by index. */
  filter(keep: (index: number) => boolean): PointColumns {
    const kept: number[] = [];
    for (let index = 0; index < this.length; index += 1) if (keep(index)) kept.push(index);
    return this.#pick(kept);
  }

  #pick(indexes: readonly number[]): PointColumns {
    const markers = new Map<number, readonly Marker[]>();
    const picked = new PointColumns(indexes.length, markers);
    indexes.forEach((from, to) => {
      picked.sequences[to] = this.sequences[from] as number;
      picked.sourceMicros[to] = this.sourceMicros[from] as number;
      picked.vaultMicros[to] = this.vaultMicros[from] as number;
      picked.definitions[to] = this.definitions[from] as number;
      picked.flags[to] = this.flags[from] as number;
      const found = this.markers.get(from);
      if (found !== undefined) markers.set(to, found);
    });
    return picked;
  }
}

/** The seals of a segment that is still in memory. */
export function pointsOfLog(log: SegmentLog): PointColumns {
  const seals: number[] = [];
  for (let index = 0; index < log.batches; index += 1) if (log.seals[index] === true) seals.push(index);
  const markers = new Map<number, readonly Marker[]>();
  const points = new PointColumns(seals.length, markers);
  seals.forEach((batch, index) => {
    const named = log.markers.get(batch);
    points.sequences[index] = log.firstSequence + batch;
    points.sourceMicros[index] = log.sourceMicros[batch] as number;
    points.vaultMicros[index] = log.vaultMicros[batch] as number;
    points.definitions[index] = log.definitions[batch] as number;
    points.flags[index] = (log.clockSteps[batch] === true ? FLAG.clockStepped : 0) | markerFlags(named ?? []);
    if (named !== undefined) markers.set(index, named);
  });
  return points;
}

function markerFlags(markers: readonly Marker[]): number {
  return markers.reduce((flags, marker) => flags | FLAG[marker.kind] | (marker.pinned ? FLAG.pinned : 0), 0);
}

/** The file of a segment's points (docs/formats/replica-store.md §5). */
export function encodePoints(points: PointColumns, segment: number, machineId: MachineId): Uint8Array {
  const markers = Buffer.from(JSON.stringify([...points.markers]), 'utf8');
  const bytes = Buffer.alloc(HEAD_BYTES + points.length * RECORD_BYTES + markers.length);
  bytes.writeUInt32LE(MAGIC, 0);
  bytes.writeUInt32LE(VERSION, 4);
  bytes.writeUInt32LE(segment, 8);
  bytes.writeUInt32LE(points.length, 12);
  bytes.writeUInt32LE(markers.length, 16);
  bytes.set(uuidBytes(machineId), 24);
  for (let index = 0; index < points.length; index += 1)
    writeRecord(bytes, HEAD_BYTES + index * RECORD_BYTES, points, index);
  bytes.set(markers, HEAD_BYTES + points.length * RECORD_BYTES);
  bytes.writeUInt32LE(fileCrc(bytes), CRC_AT);
  return bytes;
}

/** Undefined when the bytes are not a whole file of this machine's segment. */
export function decodePoints(bytes: Buffer, segment: number, machineId: MachineId): PointColumns | undefined {
  if (bytes.length < HEAD_BYTES || bytes.readUInt32LE(0) !== MAGIC || bytes.readUInt32LE(4) !== VERSION)
    return undefined;
  const count = bytes.readUInt32LE(12);
  const markersAt = HEAD_BYTES + count * RECORD_BYTES;
  if (markersAt + bytes.readUInt32LE(16) !== bytes.length || fileCrc(bytes) !== bytes.readUInt32LE(CRC_AT))
    return undefined;
  const owned = bytes.subarray(24, 40).equals(uuidBytes(machineId));
  if (bytes.readUInt32LE(8) !== segment || !owned) return undefined;
  const markers: [number, Marker[]][] = JSON.parse(bytes.toString('utf8', markersAt));
  const points = new PointColumns(count, new Map(markers));
  for (let index = 0; index < count; index += 1) readRecord(bytes, HEAD_BYTES + index * RECORD_BYTES, points, index);
  return points;
}

function fileCrc(bytes: Buffer): number {
  return crc32(bytes.subarray(CRC_AT + 4), crc32(bytes.subarray(0, CRC_AT)));
}

function writeRecord(bytes: Buffer, at: number, points: PointColumns, index: number): void {
  bytes.writeBigUInt64LE(BigInt(points.sequences[index] as number), at);
  bytes.writeBigUInt64LE(BigInt(points.sourceMicros[index] as number), at + 8);
  bytes.writeBigUInt64LE(BigInt(points.vaultMicros[index] as number), at + 16);
  bytes.writeUInt32LE(points.definitions[index] as number, at + 24);
  bytes.writeUInt32LE(points.flags[index] as number, at + 28);
}

function readRecord(bytes: Buffer, at: number, points: PointColumns, index: number): void {
  points.sequences[index] = Number(bytes.readBigUInt64LE(at));
  points.sourceMicros[index] = Number(bytes.readBigUInt64LE(at + 8));
  points.vaultMicros[index] = Number(bytes.readBigUInt64LE(at + 16));
  points.definitions[index] = bytes.readUInt32LE(at + 24);
  points.flags[index] = bytes.readUInt32LE(at + 28);
}
