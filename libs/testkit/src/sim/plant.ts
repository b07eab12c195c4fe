import type { BlockDevice, FileHandle, FileSystem } from '@understudy/block';
import type { DiskIdentity } from '@understudy/capture';
import type { MachineReplica, RetentionPolicy } from '@understudy/replica-store';
import type { FromSender, Generation, ReplicaSink, ToSender } from '@understudy/replication';
import type { FaultClass } from './fault-plan.ts';

/** Places at which a simulation lets a bug be put between two parts. Production code knows nothing of it. */
export interface Plant {
  /** Between the capture loop and its sender; the ledger sits behind it on the loop's side. */
  toSender?(message: ToSender, ring: SharedArrayBuffer): ToSender;
  fromSender?(message: FromSender, deliver: (message: FromSender) => void): void;
  sink?(sink: ReplicaSink): ReplicaSink;
  storeFiles?(files: FileSystem): FileSystem;
  mapFiles?(files: FileSystem): FileSystem;
  identity?(identity: DiskIdentity): DiskIdentity;
  /** Between the splitter and the medium. */
  medium?(device: BlockDevice, disk: number): BlockDevice;
  /** Between the guest and the splitter; `bypass` is the medium. */
  served?(device: BlockDevice, bypass: BlockDevice, disk: number): BlockDevice;
  /** What retention takes for the replica. */
  retained?(replica: MachineReplica): MachineReplica;
  /** How a promotion asks for the next generation; `expected` is the one that it found. */
  grant?(replica: MachineReplica, expected: Generation, id: string): Promise<Generation>;
  policy?(policy: RetentionPolicy): RetentionPolicy;
  /** Of which point a branch shows the disks when it is asked for at `asked`; `points` are all of them, ascending. */
  branchPoint?(asked: number, points: readonly number[]): number;
  /** Which point is opened when `sequence` is asked for; `seals` are all of them, ascending. */
  viewSequence?(sequence: number, seals: readonly number[]): number;
}

export interface PlantedBug {
  readonly what: string;
  /** Found within so many seeds from any first one. */
  readonly seeds: number;
  /** Faults without which it does not show. */
  readonly classes: readonly FaultClass[];
  make(): Plant;
}

/** A device with some methods replaced. */
export function over(device: BlockDevice, change: Partial<BlockDevice>): BlockDevice {
  return {
    sizeBytes: device.sizeBytes,
    readOnly: device.readOnly,
    read: (target, offsetBytes) => device.read(target, offsetBytes),
    write: (source, offsetBytes) => device.write(source, offsetBytes),
    zero: (offsetBytes, lengthBytes, mayDeallocate) => device.zero(offsetBytes, lengthBytes, mayDeallocate),
    trim: (offsetBytes, lengthBytes) => device.trim(offsetBytes, lengthBytes),
    flush: () => device.flush(),
    extents: (offsetBytes, lengthBytes) => device.extents(offsetBytes, lengthBytes),
    close: () => device.close(),
    ...change,
  };
}

/** A replica with some methods replaced. */
export function overSink(sink: ReplicaSink, change: Partial<ReplicaSink>): ReplicaSink {
  return {
    storeId: sink.storeId,
    lineage: () => sink.lineage(),
    held: () => sink.held(),
    durable: () => sink.durable(),
    chainAt: (sequence) => sink.chainAt(sequence),
    incarnation: () => sink.incarnation(),
    openIncarnation: (incarnation, definition) => sink.openIncarnation(incarnation, definition),
    append: (batch, plain) => sink.append(batch, plain),
    letGo: () => sink.letGo?.(),
    onDurable: (listener) => sink.onDurable(listener),
    compare: (batch) => sink.compare(batch),
    onRepair: (listener) => sink.onRepair(listener),
    ...change,
  };
}

/** A file system whose files have some methods replaced. */
export function overFiles(files: FileSystem, change: (handle: FileHandle) => FileHandle): FileSystem {
  return { ...files, open: (path, mode) => change(files.open(path, mode)) };
}
