/** The parts of this service that the simulator (test/sim) puts together over simulated stores, files and a simulated bus. */

export { AssignmentPusher } from './assignments/assignment.pusher.ts';
export { assignmentsModel } from './assignments/assignments.read-model.ts';
export { drillCodec, drillDecider } from './drill/drill.decider.ts';
export { itemCodec } from './item/item.codec.ts';
export type { ItemCommand } from './item/item.commands.ts';
export { itemDecider } from './item/item.decider.ts';
export type { OperationKind, OperationParameters } from './item/item.events.ts';
export { itemSlice } from './item/item.slice.ts';
export type { KnownItem } from './item/item.state.ts';
export { jobModel } from './job/job.read-model.ts';
export { JobMirror } from './job/job-mirror.ts';
export { machineDecider } from './machine/machine.decider.ts';
export { machineCodec } from './machine/machine.events.ts';
export { protectionCommands } from './module/protection.commands.ts';
export { policyDecider } from './policy/policy.decider.ts';
export { policyCodec } from './policy/policy.events.ts';
export { ItemObserver } from './protection/item-observer.ts';
export { serverDecider } from './server/server.decider.ts';
export { serverCodec } from './server/server.events.ts';
export { documentModel } from './stores/document-model.ts';
export { configCodec, PUBLISHED } from './stores/slices.ts';
export { LiveTelemetry } from './telemetry/live-telemetry.ts';
