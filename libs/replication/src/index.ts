export { type BatchFormatCode, BatchFormatError } from './batch/batch.errors.ts';
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
export { decodeDefinition, encodeDefinition } from './batch/definition.codec.ts';
export { checkEntries, DISK_BLOCKS_MAX, EntryTable, EntryTableBuilder } from './batch/entry-table.ts';
export {
  decodeFrame,
  decodePayload,
  type EncodedFrames,
  encodeRaw,
  encodeZstd,
  frameCrcs,
  plainFrameBytes,
} from './batch/frame.codec.ts';
export {
  chainOf,
  decodeBatchHeader,
  encodeBatchHeader,
  FRAMES_MAX,
  frameCount,
  HEADER_BYTES_MAX,
  HEADER_FIXED_BYTES,
} from './batch/header.codec.ts';
export {
  assembleRecord,
  decodeRecord,
  decodeRecordPreamble,
  encodedBatch,
  encodeRecord,
  RECORD_BYTES_MAX,
  RECORD_MAGIC,
  RECORD_PREAMBLE_BYTES,
  type RecordParts,
  type RecordSizes,
  recordBytes,
  recordParts,
} from './batch/record.codec.ts';
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
export {
  CHAIN_BYTES,
  CHAIN_START,
  hex,
  isGeneration,
  isMachineId,
  machineId,
  STREAM_START,
  sameBytes,
  sequence,
  storeId,
  uuidBytes,
  uuidText,
} from './identity.values.ts';
export type { HeardHeartbeat } from './receiver/received-machine.ts';
export { type PeerRights, Receiver, type ReceiverOptions } from './receiver/receiver.ts';
export { type RatePlan, type RateWindow, rateAt } from './relay/rate-shaper.ts';
export { Relay } from './relay/relay.ts';
export type { RelayEvent, RelayedState, RelayOptions } from './relay/relay.types.ts';
export { type Repack, repackZstd } from './relay/repack.ts';
export type { ReplicaDirectory, ReplicaSink } from './replica.port.ts';
export { Sender, type SenderOptions, type SenderState } from './sender/sender.ts';
export type { ConnectionTiming } from './stream/connection.ts';
export type { InboundTiming } from './stream/inbound.ts';
export { compareLineages, type LineageRelation } from './stream/lineage.ts';
export type { Heartbeat } from './stream/message.types.ts';
export type { OutboundTiming } from './stream/outbound.ts';
export { type RefusalCode, ReplicationRefusal, StreamError } from './stream/stream.errors.ts';
