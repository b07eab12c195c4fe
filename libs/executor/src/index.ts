export {
  type AgentAssignment,
  type AgentMachineAssignment,
  agentAssignment,
  type MasterTargetAssignment,
  type MasterTargetMachineAssignment,
  masterTargetAssignment,
  type ProcessServerAssignment,
  processServerAssignment,
} from './assignment/assignment.schemas.ts';
export {
  type AssignmentHeader,
  AssignmentKeeper,
  type AssignmentKeeperOptions,
  type AssignmentProblem,
} from './assignment/assignment-keeper.ts';
export { ExecutorFailure, refusalOf } from './control/answer.ts';
export { applyAssignment } from './control/assignment-command.ts';
export { busTls } from './control/bus-address.ts';
export { commandContext } from './control/command-context.ts';
export {
  type AgentControlConfig,
  agentControlSchema,
  type ServerControlConfig,
  serverControlSchema,
} from './control/control.schema.ts';
export { controlFolderOf } from './control/control-folder.ts';
export { executorCommand } from './control/executor-command.ts';
export { type ExecutorLog, type ExecutorLogCode, executorLogCodes } from './control/executor-log.ts';
export { openCommandLog } from './control/open-command-log.ts';
export { controlFacts, ServerControl, type ServerControlOptions } from './control/server-control.ts';
export {
  CertificateRenewal,
  type CertificateRenewalOptions,
  type RenewalGrant,
  type RenewalRequest,
} from './enrolment/certificate-renewal.ts';
export { type Enrolment, ensureEnrolled } from './enrolment/ensure-enrolled.ts';
export { hostCapacity } from './telemetry/host-capacity.ts';
export type { MachineTelemetryFields, StandInTelemetryFields } from './telemetry/telemetry.types.ts';
export { type TelemetryFacts, TelemetryReporter } from './telemetry/telemetry-reporter.ts';
