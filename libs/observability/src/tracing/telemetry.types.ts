import type { MetricsExport } from '../metrics.ts';

export interface TelemetryOptions {
  /** The role: `config-server`, `master-target`, …; `service.name` is `understudy-<role>`. */
  readonly service: string;
  /** Which one of them. */
  readonly name: string;
  readonly version?: string;
  /** `http://collector:4318`; the paths of the signals are added. Missing: no telemetry, and nothing of it is loaded. */
  readonly otlpEndpoint?: string | undefined;
  /** Share of the traces that begin here and are kept, 0 to 1. What comes with a traceparent follows its sender's choice. Default 1. */
  readonly tracesRatio?: number;
}

/** For `Metrics`, and to be stopped when nothing is told any more. */
export interface Telemetry extends MetricsExport {
  stop(): Promise<void>;
}
