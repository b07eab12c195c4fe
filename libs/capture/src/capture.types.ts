import type { BlockDevice, Clock, Entropy, FileSystem } from '@understudy/block';
import type { FromSender, MachineDefinition, ReplicaMemory, ReplicationMode, ToSender } from '@understudy/replication';

/**
 * What tells one disk from another behind the same path. All times in nanoseconds since 1970. `timesAreTrusted` is false where the host
 * does not keep them (a block device): then a bypass cannot be seen and every unclean attach compares.
 */
export interface DiskIdentity {
  readonly device: string;
  readonly inode: string;
  readonly sizeBytes: number;
  readonly modifiedNanos: bigint;
  readonly changedNanos: bigint;
  readonly timesAreTrusted: boolean;
}

/** One disk as the agent hands it to the loop. The loop owns `backing` from then on and closes it. */
export interface CaptureDisk {
  /** The index of the disk in the machine's definition. */
  readonly index: number;
  readonly backing: BlockDevice;
  /** The dirty map's file; made when missing. */
  readonly mapPath: string;
  /** Read when the map is opened and at the clean close. */
  identity(): DiskIdentity;
}

/** Sizes and times that bound the loop; every one has a default (DEFAULT_TUNING). */
export interface CaptureTuning {
  /** Payload of a batch at which it is closed, bytes. */
  readonly batchBytes: number;
  readonly batchEntries: number;
  /** A batch that is not full is closed this long after its first entry. */
  readonly batchIntervalMillis: number;
  readonly heartbeatMillis: number;
  /** Batches handed over and not yet `received`; more are not handed over. */
  readonly batchesInFlight: number;
  /** One copy read, bytes: a multiple of 64 KiB, at most 1 MiB. */
  readonly copyReadBytes: number;
  readonly copyReadsInFlight: number;
  /** Bytes of copy reads that may be started in one turn of the event loop. */
  readonly copyBytesPerTurn: number;
  /** Leaves (64 KiB) whose comparison may be under way. */
  readonly hashLeavesInFlight: number;
  /** After a restart a dirty set up to this size is copied, a larger one is compared first. */
  readonly copyWithoutHashBytes: number;
  readonly scratchBytes: number;
  /** Coarse bits are cleared, the header and its stamps written in this rhythm. */
  readonly mapSweepMillis: number;
  readonly mapStampMillis: number;
  /** Disk bytes per bit of a dirty map's file, a power of two from 64 KiB on; an existing file keeps its own. */
  readonly mapRegionBytes: number;
  /** Records of the log of writes that are not yet durable. */
  readonly writeLogRecords: number;
}

/** The worker with the sender, or what stands for it. `post` may take over the buffers of a batch (see CapturedBatch). */
export interface SenderPort {
  post(message: ToSender): void;
  onMessage(listener: (message: FromSender) => void): void;
}

/** What the loop tells as it happens; called in the loop's turn, must not throw, must be quick. */
export interface CaptureObserver {
  event(event: CaptureEvent): void;
}

export type CaptureEvent =
  | { readonly type: 'mode'; readonly mode: ReplicationMode; readonly reason: string }
  | {
      readonly type: 'doubt';
      readonly disk: number;
      readonly offsetBytes: number;
      readonly lengthBytes: number;
      readonly reason: string;
    }
  | { readonly type: 'compared'; readonly comparedBytes: number; readonly differingBytes: number }
  | { readonly type: 'read-failed'; readonly disk: number; readonly offsetBytes: number; readonly cause: unknown }
  | { readonly type: 'cut-given-up'; readonly reason: string }
  | { readonly type: 'marker-lost'; readonly localId: number }
  | { readonly type: 'fenced'; readonly reason: string }
  | { readonly type: 'refused'; readonly code: string; readonly reason: string }
  | { readonly type: 'map-failed'; readonly disk: number; readonly cause: unknown }
  | { readonly type: 'defect'; readonly cause: unknown };

export interface CaptureOptions {
  readonly definition: MachineDefinition;
  readonly disks: readonly CaptureDisk[];
  readonly fileSystem: FileSystem;
  readonly clock: Clock;
  readonly entropy: Entropy;
  /** Names this start of the host (Linux: /proc/sys/kernel/random/boot_id). */
  readonly bootId: string;
  /** The payload ring, shared with the sender's worker. */
  readonly ring: SharedArrayBuffer;
  /** The file for blocks copied aside by a cut run; made anew at each start. */
  readonly scratchPath: string;
  readonly tuning?: Partial<CaptureTuning>;
  readonly observer?: CaptureObserver;
}

export interface CaptureProgress {
  readonly doneBytes: number;
  readonly totalBytes: number;
  readonly bytesPerSecond: number;
  /** Undefined while no rate is known. */
  readonly etaMillis: number | undefined;
}

export interface CaptureStatus {
  readonly mode: ReplicationMode;
  readonly reason: string;
  readonly connected: boolean;
  readonly run: 'none' | 'open' | 'cut';
  /** Age of the oldest write that is not in a durable seal; undefined before the first durable seal of this replica. */
  readonly rpoMillis: number | undefined;
  /** Bytes that are not at the target: dirty, in doubt, in the ring. */
  readonly lagBytes: number;
  readonly dirtyBytes: number;
  readonly doubtBytes: number;
  readonly ringBytes: number;
  readonly ringUsedBytes: number;
  /** Work of the run now going on; undefined while streaming. */
  readonly progress: CaptureProgress | undefined;
  /** RPO that the run now going on will reach at its seal, at its present rate; undefined while streaming or unknown. */
  readonly forecastRpoMillis: number | undefined;
  readonly writtenBytes: number;
  readonly sentBytes: number;
  readonly sealedLocalId: number;
  readonly durableLocalId: number;
  readonly memory: ReplicaMemory | undefined;
  readonly defect: string | undefined;
}
