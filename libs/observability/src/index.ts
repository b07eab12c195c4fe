export { type EventLoopWatch, watchEventLoop } from './event-loop.ts';
export {
  type Health,
  type HealthCheck,
  HealthChecks,
  type HealthReason,
  type HealthState,
  healthOf,
} from './health.ts';
export { createLog, type Log, type LogCodes, type LogLevel, type LogOptions } from './log.ts';
export { type Counter, type Histogram, type Labels, Metrics, type Reading, type Sample } from './metrics.ts';
export { addProcessMetrics } from './process-metrics.ts';
export { describeError, type ErrorFacts, REDACTED, redact } from './redact.ts';
