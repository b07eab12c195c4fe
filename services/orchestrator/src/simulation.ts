/** The parts of this service that the simulator (test/sim) puts together over simulated stores and a simulated bus. */
export { Engine } from './engine.ts';
export { jobCodec } from './job/job.codec.ts';
export { jobDecider } from './job/job.decider.ts';
export { type CommandName, EXECUTOR_COMMANDS } from './kinds/executor-commands.ts';
export { noCrashPoints } from './run/crash-points.port.ts';
export { JOB_STREAMS } from './run/job-journal.ts';
