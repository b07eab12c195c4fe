export {
  buildGuestImage,
  cloneDisk,
  type GuestImage,
  type GuestImageOptions,
  type GuestWorkload,
  guestCommandLine,
} from './guest/guest-image.ts';
export { runTool, type ToolOptions, type ToolResult } from './process/run-tool.ts';
export { proveByReplay, type ReplayProof } from './proof/replay-proof.ts';
export { type LoggedWrite, readWriteLog } from './proof/write-log.ts';
export { type SeededRandom, seededRandom } from './seeded-random.ts';
export {
  type FileFaultRule,
  type FileOperation,
  SimulatedFileSystem,
  type SimulatedFileSystemOptions,
} from './simulated-file-system.ts';
