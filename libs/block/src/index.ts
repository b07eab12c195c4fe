export {
  applySteps,
  blockDeviceContract,
  type ContractCase,
  type ContractStep,
  type ContractSubject,
  randomSteps,
} from './block-device.contract.ts';
export { BLOCK_BYTES, type BlockDevice, type Extent, isPromise, type MaybePromise } from './block-device.ts';
export { DelayDevice, type DelayRule } from './devices/delay-device.ts';
export { FaultDevice, type FaultRule } from './devices/fault-device.ts';
export { FileDevice, type FileDeviceOptions } from './devices/file-device.ts';
export {
  type BlockOperation,
  type BlockRequest,
  InterceptedDevice,
  type Interceptor,
} from './devices/intercepted-device.ts';
export { MemoryDevice } from './devices/memory-device.ts';
export {
  type BlockMetrics,
  LATENCY_EDGES_MICROS,
  MetricsDevice,
  type OperationMetrics,
} from './devices/metrics-device.ts';
export { OverlayDevice } from './devices/overlay-device.ts';
export { RateDevice, type RateLimit } from './devices/rate-device.ts';
export { ReadOnlyDevice } from './devices/read-only-device.ts';
export { BlockIoError } from './errors.ts';
export type { FileHandle, FileSystem } from './file-system.port.ts';
export { LatencyGate } from './files/latency-gate.ts';
export type { NativeFiles } from './files/native-files.port.ts';
export { createNodeFileSystem, nativeFiles, nodeFileSystem } from './files/node-file-system.ts';
export { plainFiles } from './files/plain-files.ts';
export { replaceFile } from './files/replace-file.ts';
export { fillBits, findBit } from './ranges/bit-words.ts';
export { BlockBitmap, type BlockRun } from './ranges/block-bitmap.ts';
export {
  alignInward,
  alignOutward,
  appendExtent,
  chain,
  clipExtents,
  mergeExtents,
  overlaps,
  splitExtents,
} from './ranges/extents.ts';
export { FlushGroup } from './ranges/flush-group.ts';
export { assertRange } from './ranges/range-check.ts';
export { type RangeHold, RangeLock } from './ranges/range-lock.ts';
export type { Clock, Entropy, Timer } from './runtime.port.ts';
export { crc32, sha256, sha256Hex } from './sums/checksums.ts';
export { systemClock, systemEntropy } from './system-runtime.ts';
export { plainZstd } from './zstd/plain-zstd.ts';
export type { Zstd } from './zstd/zstd.port.ts';
export { zstd } from './zstd/zstd.ts';
