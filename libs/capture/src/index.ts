export type {
  CaptureDisk,
  CaptureEvent,
  CaptureObserver,
  CaptureOptions,
  CaptureProgress,
  CaptureStatus,
  CaptureTuning,
  DiskIdentity,
  SenderPort,
} from './capture.types.ts';
export { CaptureRefusal, type CaptureRefusalCode } from './errors.ts';
export { nodeBootId, nodeDiskIdentity } from './host/node-host.ts';
export { CaptureLoop } from './loop/capture-loop.ts';
export type { MapVerdict } from './map/map.trust.ts';
export { type RingSpan, SharedRing } from './ring/shared-ring.ts';
export type { UnacknowledgedWrite } from './stream/write-log.ts';
export { DEFAULT_TUNING } from './tuning.ts';
