export {
  BATCH_ENTRIES_MAX,
  BATCH_PAYLOAD_BYTES_MAX,
  type BatchHeader,
  ENTRY_BLOCKS_MAX,
  ENTRY_BYTES,
  type EncodedBatch,
  EntryKind,
  FRAME_BYTES,
  FrameEncoding,
  LEAF_BYTES,
  type Marker,
} from './batch/batch.types.ts';
export type {
  CapturedBatch,
  CaptureHeartbeat,
  FromSender,
  ReplicaMemory,
  ReplicationMode,
  ToSender,
} from './capture.port.ts';
export type {
  ChainPosition,
  DiskDefinition,
  Generation,
  Lineage,
  MachineDefinition,
  MachineId,
  Sequence,
  StoreId,
} from './identity.ts';
export type { ReplicaDirectory, ReplicaSink } from './replica.port.ts';
