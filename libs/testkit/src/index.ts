export { Cluster, type ClusterOptions } from './cluster/cluster.ts';
export { ClusterService, type ServiceKind } from './cluster/cluster-service.ts';
export { type ByteFuzz, fuzzBytes } from './fuzz/fuzz-bytes.ts';
export {
  buildGuestImage,
  cloneDisk,
  type GuestImage,
  type GuestImageOptions,
  type GuestWorkload,
  guestCommandLine,
} from './guest/guest-image.ts';
export {
  faultsOf,
  type GuestReport,
  guestReport,
  lastAcknowledged,
  lossOf,
  type RecordMark,
} from './guest/guest-report.ts';
export { freePorts } from './process/free-port.ts';
export { runTool, type ToolOptions, type ToolResult } from './process/run-tool.ts';
export { TestProcess, type TestProcessOptions } from './process/test-process.ts';
export { type UntilOptions, until } from './process/until.ts';
export { proveByReplay, type ReplayProof } from './proof/replay-proof.ts';
export { type LoggedWrite, readWriteLog } from './proof/write-log.ts';
export { type SeededRandom, seededRandom } from './seeded-random.ts';
export { Chance } from './sim/chance.ts';
export { type Fault, planFaults } from './sim/fault-plan.ts';
export { RunDigest } from './sim/run-digest.ts';
export { runCommand as runSimulator } from './sim/sim.command.ts';
export { SimulatedHost, type SimulatedProcess } from './sim/simulated-host.ts';
export { SimulatedTime } from './sim/simulated-time.ts';
export type { SimulationOptions, SimulationResult, Simulator } from './sim/simulation.types.ts';
export {
  type FileFaultRule,
  type FileOperation,
  SimulatedFileSystem,
  type SimulatedFileSystemOptions,
} from './simulated-file-system.ts';
export { type CollectedLog, type CollectedSpan, OtlpCollector } from './telemetry/otlp-collector.ts';
export { type CutProof, modelSha256, proveCut, rebaseLanes } from './workload/cut-proof.ts';
export { DiskLane, type LaneCounter, type LaneEntry, makeLanes } from './workload/disk-lane.ts';
export {
  applyOperation,
  contentOf,
  type DiskOperation,
  type OperationMix,
  randomOperation,
} from './workload/disk-operation.ts';
export { LaneLoad, type LaneLoadOptions } from './workload/lane-load.ts';
