import { BlockIoError, type FileSystem, isPromise } from '@understudy/block';
import type { Lineage, MachineId, StoreId } from '@understudy/replication';
import { folderBytes } from '../machine/retention-seam.ts';
import type { Point } from '../points/point.types.ts';
import type { PointQuery } from '../points/point-directory.ts';
import type { View } from '../view/view.ts';
import { OfflineStore } from './offline-machine.ts';

export interface MachineStats {
  readonly machineId: MachineId;
  readonly name: string | undefined;
  readonly phase: 'first-run' | 'journal';
  readonly incarnation: number;
  readonly lineage: Lineage;
  readonly baseSequence: number;
  readonly newestSequence: number;
  readonly points: number;
  readonly oldestPoint: Point | undefined;
  readonly newestPoint: Point | undefined;
  readonly segments: number;
  readonly baseBytes: number;
  readonly journalBytes: number;
  readonly indexBytes: number;
}

export interface StoreStats {
  readonly storeId: StoreId;
  readonly machines: readonly MachineStats[];
}

/** What a store holds, from its folder alone. Throws StoreError. */
export function storeStats(files: FileSystem, folder: string): StoreStats {
  const store = new OfflineStore(files, folder);
  try {
    return { storeId: store.storeId, machines: store.machines().map((machineId) => machineStats(store, machineId)) };
  } finally {
    store.close();
  }
}

function machineStats(store: OfflineStore, machineId: MachineId): MachineStats {
  const machine = store.machine(machineId);
  try {
    const { facts, catalogue, base, recovered } = machine.parts;
    const { points } = machine.content;
    const newestPoint = points.latest();
    return {
      machineId,
      name: newestPoint === undefined ? undefined : machine.parts.definitions.get(newestPoint.definition).name,
      phase: facts.phase,
      incarnation: facts.incarnation,
      lineage: facts.lineage,
      baseSequence: facts.baseSequence,
      newestSequence: recovered.durable.sequence,
      points: points.count(),
      oldestPoint: points.list({ limit: 1 })[0],
      newestPoint,
      segments: catalogue.segments.length,
      baseBytes: base.all().reduce((bytes, disk) => bytes + disk.allocatedBytes(), 0),
      journalBytes: folderBytes(store.context.files, catalogue.journalFolder),
      indexBytes: folderBytes(store.context.files, catalogue.indexFolder),
    };
  } finally {
    machine.close();
  }
}

/** A page of a machine's recovery points. Throws StoreError. */
export function listPoints(files: FileSystem, folder: string, machineId: MachineId, query: PointQuery = {}): Point[] {
  const store = new OfflineStore(files, folder);
  try {
    const machine = store.machine(machineId);
    try {
      return machine.content.points.list(query);
    } finally {
      machine.close();
    }
  } finally {
    store.close();
  }
}

export interface ExportRequest {
  readonly machineId: MachineId;
  readonly at: Parameters<OpenView>[0];
  readonly disk: number;
  /** The file that is made; it must not exist. */
  readonly target: string;
  readonly onProgress?: (doneBytes: number, totalBytes: number) => void;
}

type OpenView = (at: { readonly sequence: number } | { readonly vaultTimeMicros: number } | 'latest') => View;

export interface ExportResult {
  readonly point: Point;
  readonly sizeBytes: number;
  readonly dataBytes: number;
}

const CHUNK_BYTES = 1024 * 1024;

/** Writes one disk as it was at a point into a sparse raw image. Rejects with StoreError or BlockIoError; a part of an image may be left then. */
export async function exportImage(files: FileSystem, folder: string, request: ExportRequest): Promise<ExportResult> {
  const store = new OfflineStore(files, folder);
  try {
    const machine = store.machine(request.machineId);
    try {
      const view = machine.content.openView(request.at);
      const dataBytes = await copyDisk(files, view, request);
      return { point: view.point, sizeBytes: exactBytes(view, request.disk), dataBytes };
    } finally {
      machine.close();
    }
  } finally {
    store.close();
  }
}

async function copyDisk(files: FileSystem, view: View, request: ExportRequest): Promise<number> {
  const device = view.devices.get(request.disk);
  if (device === undefined) throw new BlockIoError('ENXIO', `the machine has no disk ${request.disk} at that point`);
  const target = files.open(request.target, 'create');
  try {
    const size = exactBytes(view, request.disk);
    target.truncate(size);
    const buffer = Buffer.alloc(CHUNK_BYTES);
    let dataBytes = 0;
    for (let at = 0; at < size; at += CHUNK_BYTES) {
      for (const extent of await device.extents(at, Math.min(CHUNK_BYTES, size - at))) {
        if (extent.kind !== 'data') continue;
        const part = buffer.subarray(0, extent.lengthBytes);
        const read = device.read(part, extent.offsetBytes);
        if (isPromise(read)) await read;
        const written = target.write(part, extent.offsetBytes);
        if (isPromise(written)) await written;
        dataBytes += extent.lengthBytes;
      }
      request.onProgress?.(Math.min(size, at + CHUNK_BYTES), size);
    }
    await target.sync();
    return dataBytes;
  } finally {
    target.close();
  }
}

/** The disk's true size: the stream pads odd sizes. */
function exactBytes(view: View, disk: number): number {
  return view.definition.disks.find((item) => item.index === disk)?.exactBytes ?? 0;
}
