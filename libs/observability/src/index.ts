export { type EventLoopWatch, watchEventLoop } from './event-loop.ts';
export { type AppendTold, addEventStoreMetrics } from './event-store.metrics.ts';
export {
  type Health,
  type HealthCheck,
  HealthChecks,
  type HealthReason,
  type HealthState,
  healthOf,
} from './health.ts';
export { createLog, type Log, type LogCodes, type LogOptions } from './log.ts';
export type { LogLevel } from './log-level.ts';
export {
  type Counter,
  type Histogram,
  Metrics,
  type MetricsExport,
  type Reading,
} from './metrics.ts';
export { addProcessMetrics } from './process-metrics.ts';
export { describeError, type ErrorFacts, REDACTED, redact } from './redact.ts';
export type { Labels, Sample } from './sample.ts';
export { startTelemetry } from './tracing/telemetry.ts';
export type { Telemetry, TelemetryOptions } from './tracing/telemetry.types.ts';
export { formatTraceparent, parseTraceparent, type TraceContext } from './tracing/trace-context.ts';
export {
  currentTrace,
  inSpan,
  isTracing,
  recordSpan,
  type SpanKind,
  type SpanRequest,
  type SpanValue,
  type TracedSpan,
} from './tracing/tracing.ts';
