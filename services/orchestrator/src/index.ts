/** For tests and the simulator; the service itself is `main.ts`. */
export { type OrchestratorConfig, orchestratorSchema } from './config/orchestrator.schema.ts';
export { jobCodec } from './job/job.codec.ts';
export type { JobCommand } from './job/job.commands.ts';
export { jobDecider } from './job/job.decider.ts';
export type { JobEvent } from './job/job.events.ts';
export type { JobState, KnownJob } from './job/job.state.ts';
export { JOB_KINDS } from './kinds/job-kinds.ts';
export { orchestrator } from './orchestrator.definition.ts';
